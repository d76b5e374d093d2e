"""Addresses over lines and columns, of several offices, in several languages and countries."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said

WHOLE = {
    "a hanging line": ("地址：西安市高新产业\nS@13 开发区锦业路69号创业园", "西安市高新产业开发区锦业路69号创业园"),
    "two towns that are one": ("江苏省\nS 苏州市吴中区金枫路216号", "江苏省苏州市吴中区金枫路216号"),
    "a room and a code below": ("上海市杨浦区政学路88号\nS 1203\nS 200433", "上海市杨浦区政学路88号1203 | 200433"),
    "a pin read as a letter": ("Q武汉市关山大道1号", "武汉市关山大道1号"),
    "a pin before a street": ("Q 1200 Harbor Blvd, Portland, OR 97201", "1200 Harbor Blvd, Portland, OR | 97201"),
    "a label behind": ("长沙市岳麓区麓谷大道627号 地址", "长沙市岳麓区麓谷大道627号"),
    "a road named after a town": ("山东省青岛市市南区香港中路40号 266071", "山东省青岛市市南区香港中路40号 | 266071"),
    "lost blanks": ("5 RoseStreet,EdinburghEH2 2PR", "5 Rose Street, Edinburgh | EH2 2PR"),
    "a village": ("嘉義縣竹崎鄉中和村\nS 石桌 15 號", "嘉義縣竹崎鄉中和村石桌 15 號"),
    "a house in an estate": ("葵涌石籬邨石福樓地下 12 號", "葵涌石籬邨石福樓地下 12 號"),
    "a town behind a bar": ("Am Mühlbach 7 | 88212 Ravensburg", "Am Mühlbach 7, Ravensburg | 88212"),
    "a kindergarten's label": ("园址：厦门市湖里区仙岳路 2199 号", "厦门市湖里区仙岳路 2199 号"),
    "a parish that nothing proves": (
        "Unit 7 Riverside Park\nS Mill Lane\nS Godalming\nS Surrey GU7 1EZ\nS United Kingdom",
        "Unit 7 Riverside Park, Mill Lane, Godalming, Surrey, United Kingdom | GU7 1EZ",
    ),
    "houses and villages": (
        "The Old Dairy, Church Farm\nS Little Wenham, Ipswich\nS Suffolk IP9 2LN",
        "The Old Dairy, Church Farm, Little Wenham, Ipswich, Suffolk | IP9 2LN",
    ),
    "a house before a state": ("77 Maple Ridge\nS Northfield, MN 55057", "77 Maple Ridge, Northfield, MN | 55057"),
    "a small German town": ("Zum Steinbruch 3\nS 35619 Braunfels", "Zum Steinbruch 3, Braunfels | 35619"),
    "a French box": (
        "45 avenue des Exemples\nS BP 123\nS 31000 Toulouse Cedex 7\nS France",
        "45 avenue des Exemples, BP 123, Toulouse Cedex 7, France | 31000",
    ),
    "a Danish town": ("Eksempelvej 12\nS DK-2100 København", "Eksempelvej 12, København | 2100"),
    "a building between": (
        "10 Anson Road #12-34\nS International Plaza\nS Singapore 079903",
        "10 Anson Road #12-34, International Plaza, Singapore | 079903",
    ),
    "a town above a code": ("1 The Strand\nS London\nS WC2N 5HR", "1 The Strand, London | WC2N 5HR"),
    "a Korean address": ("서울특별시 강남구 테헤란로 152", "서울특별시 강남구 테헤란로 152"),
    "a Japanese code without its sign": ("100-0001東京都千代田区千代田1-1-1", "東京都千代田区千代田1-1-1 | 100-0001"),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_an_address_is_read_whole(name: str) -> None:
    printed, address = WHOLE[name]
    guesses, unassigned = read(f"S {printed}")
    assert (said(guesses), unassigned) == ({"address": [address]}, [])


APART = {
    "a box below a postcode": (
        "333 Collins Street, Melbourne VIC 3000\nS GPO Box 4000, Melbourne VIC 3001",
        ["333 Collins Street, Melbourne VIC | 3000", "GPO Box 4000, Melbourne VIC | 3001"],
    ),
    "labels of offices": (
        "【总公司】上海市徐汇区漕溪北路88号\nS 大阪支店 〒530-0001 大阪市北区梅田2-5-10",
        ["上海市徐汇区漕溪北路88号", "大阪市北区梅田2-5-10 | 530-0001"],
    ),
    "a line of the second between": (
        "地址：重庆市南棠区松鹤湾路838号A座2717室\nS 研发中心地址 湖北省武汉市自贸试验区松\nS@20 鹤湾路97号澄心大厦4层",
        ["重庆市南棠区松鹤湾路838号A座2717室", "湖北省武汉市自贸试验区松鹤湾路97号澄心大厦4层"],
    ),
    "a second postcode": (
        "220-0058神奈川県横浜市港南1-15-20見本ビル5F\nS 100-0046東京都千代田区桜が丘9-5-7",
        ["神奈川県横浜市港南1-15-20見本ビル5F | 220-0058", "東京都千代田区桜が丘9-5-7 | 100-0046"],
    ),
    "towns above columns": (
        "LONDON\n^S@55 NEW YORK\nS 20 Example Street\n^S@55 350 Fifth Avenue\nS London EC1A 1ZZ\n^S@55 New York",
        ["20 Example Street, London | EC1A 1ZZ", "350 Fifth Avenue, New York"],
    ),
    "what the places are for": (
        "Office: 1 Example Way, Mountain View, CA 94043\nS Lab: 22 Science Park Drive, Singapore 118221",
        ["1 Example Way, Mountain View, CA | 94043", "22 Science Park Drive, Singapore | 118221"],
    ),
    "towns before a colon": (
        "London: 60 Gray's Inn Road, London WC1X 8AQ\nS Edinburgh: 5 Rose Street, Edinburgh EH2 2PR",
        ["60 Gray's Inn Road, London | WC1X 8AQ", "5 Rose Street, Edinburgh | EH2 2PR"],
    ),
}


@pytest.mark.parametrize("name", APART)
def test_two_offices_stay_apart(name: str) -> None:
    printed, addresses = APART[name]
    assert said(read(f"S {printed}")[0])["address"] == addresses


@pytest.mark.parametrize(
    "line", ["北京 | 上海 | 广州", "分公司：北京 上海 广州 深圳", "(China)", "London | Paris | Tokyo"]
)
def test_towns_and_countries_alone_are_no_address(line: str) -> None:
    assert "address" not in said(read(f"S {line}")[0])


def test_a_company_behind_its_label_is_no_address() -> None:
    guesses, _ = read("S 公司：苏州示例机械有限公司\nS 地址：苏州市吴中区金枫路216号")
    assert said(guesses) == {"company": ["苏州示例机械有限公司"], "address": ["苏州市吴中区金枫路216号"]}


@pytest.mark.parametrize("mark", ["テ", "干", "A "])
def test_a_postal_mark_read_as_a_letter_is_none_of_the_address(mark: str) -> None:
    facts = said(read(f"L 橋本雄一\nS 株式会社富士見商事\nS {mark}220-0064神奈川県横浜市試験区見本町9-17-14")[0])
    assert facts["address"] == ["神奈川県横浜市試験区見本町9-17-14 | 220-0064"]


def test_an_address_that_has_its_postcode_does_not_go_on_in_the_next() -> None:
    first, second = "12 Tamarind Street, Suite 400, Salem, OR 00023", "9 Quince Street, Albany, NY 00038"
    facts = said(read(f"L Lachlan Kingsley\nS {first}\nS R&D Center {second}")[0])
    assert facts["address"] == [f"{one[:-6]} | {one[-5:]}" for one in (first, second)]


def test_a_state_and_long_postcode_are_no_number() -> None:
    facts = said(read("L Dana Reed\nS Hemu Foods Inc.\nS 911 Oak Street, Suite B, Sioux Falls, SD 57105-0000")[0])
    assert (facts["address"], facts.get("phone")) == (["911 Oak Street, Suite B, Sioux Falls, SD | 57105-0000"], None)


def test_a_house_number_and_postcode_behind_a_label_are_no_number() -> None:
    facts = said(read("L Gisela Kaltwasser\nS Adlerhorst AG\nS Adresse Lindenweg 67,50636 Köln")[0])
    assert (facts["address"], facts.get("phone")) == (["Lindenweg 67, Köln | 50636"], None)


def test_offices_above_or_before_their_addresses_are_none_of_them() -> None:
    guesses, _ = read("S 總公司 / 428 台中市大雅區科雅路38號\nS 二　廠 / 429 台中市神岡區豐洲路1025巷7號", region="TW")
    assert said(guesses)["address"] == ["台中市大雅區科雅路38號 | 428", "台中市神岡區豐洲路1025巷7號 | 429"]
    facts = said(read("S 深圳总部\nS 深圳市宝安区沙井街道\nS 新沙路118号B座1206")[0])
    assert facts == {"address": ["深圳市宝安区沙井街道新沙路118号B座1206"]}


def test_a_lane_without_a_number_above_its_town_is_of_the_address() -> None:
    facts = said(read("L Marc Fabre\nS Vigneron\nS Chemin du Vieux Moulin\nS 83740 La Cadière-d'Azur")[0])
    assert (facts["name"], facts["address"]) == (
        ["Marc Fabre"],
        ["Chemin du Vieux Moulin, La Cadière-d'Azur | 83740"],
    )


def test_letters_behind_what_they_announce_are_labels() -> None:
    facts = said(
        read("S 142 0000 0132 T\nS su.mu@hemu.example.com E\nS SuMu_132 微信\nS 上海市静安区愚园路1107号302室 A")[0]
    )
    assert (facts["address"], facts["messenger"]) == (["上海市静安区愚园路1107号302室"], ["SuMu_132 | wechat"])


def test_a_plaza_whose_number_is_a_word_is_of_the_address_below() -> None:
    facts = said(
        read("L Dana Holt\nS One Financial Plaza\nS 120 South Sixth Street, Suite 2200\nS Minneapolis, MN 00055")[0]
    )
    assert facts["address"] == ["One Financial Plaza, 120 South Sixth Street, Suite 2200, Minneapolis, MN | 00055"]


def test_a_business_park_behind_its_office_is_of_the_address() -> None:
    facts = said(
        read("L Desmond Hale\nS OFFICE Dovecote Business Park,\nS Farthing Way, Thornby ZZ96 4HE", region="GB")[0]
    )
    assert facts["address"] == ["Dovecote Business Park, Farthing Way, Thornby | ZZ96 4HE"]
