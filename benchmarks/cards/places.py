"""Invented streets and districts, some in real cities, and the addresses made of them."""

from __future__ import annotations

from random import Random

from benchmarks.cards.nouns import Address

# city zh, city en, province zh, area code, first four digits of the postcode
MAINLAND = (
    ("上海市", "Shanghai", "", "021", "2000"),
    ("苏州市", "Suzhou", "江苏省", "0512", "2150"),
    ("北京市", "Beijing", "", "010", "1000"),
    ("深圳市", "Shenzhen", "广东省", "0755", "5180"),
    ("杭州市", "Hangzhou", "浙江省", "0571", "3100"),
    ("成都市", "Chengdu", "四川省", "028", "6100"),
    ("武汉市", "Wuhan", "湖北省", "027", "4300"),
    ("厦门市", "Xiamen", "福建省", "0592", "3610"),
    ("西安市", "Xi'an", "陕西省", "029", "7100"),
    ("青岛市", "Qingdao", "山东省", "0532", "2660"),
    ("宁波市", "Ningbo", "浙江省", "0574", "3150"),
    ("天津市", "Tianjin", "", "022", "3000"),
)
DISTRICTS = (
    ("示例区", "Shili District"), ("澄湖区", "Chenghu District"), ("南棠区", "Nantang District"),
    ("样本区", "Yangben District"), ("云栖新区", "Yunqi New District"), ("东榆区", "Dongyu District"),
    ("高新技术产业开发区", "Hi-Tech Zone"), ("青禾区", "Qinghe District"), ("经济技术开发区", "E&T Development Zone"),
    ("石渚区", "Shizhu District"),
)  # fmt: skip
STREETS = (
    ("样本大道", "Yangben Avenue"), ("测试路", "Ceshi Road"), ("松鹤湾路", "Songhewan Road"), ("榆林巷", "Yulin Lane"),
    ("明檐街", "Mingyan Street"), ("示范一路", "Shifan 1st Road"), ("栖霞东路", "Qixia East Road"),
    ("望橹路", "Wanglu Road"), ("听泉大街", "Tingquan Street"), ("禾穗南路", "Hesui South Road"),
    ("创研路", "Chuangyan Road"), ("稻香桥路", "Daoxiangqiao Road"),
)  # fmt: skip
BUILDINGS = (
    ("澄心大厦", "Chengxin Tower"), ("示例中心", "Shili Centre"), ("橡树国际广场", "Oak International Plaza"),
    ("云帆科技园", "Yunfan Science Park"), ("启明创新园", "Qiming Innovation Park"), ("", ""), ("", ""),
)  # fmt: skip
HONG_KONG = (("九龍", "Kowloon"), ("香港中環", "Central, Hong Kong"), ("香港灣仔", "Wan Chai, Hong Kong"),
             ("新界沙田", "Sha Tin, N.T."))  # fmt: skip
HK_STREETS = (
    ("樣本道", "Specimen Road"),
    ("示範街", "Shifan Street"),
    ("禾輋徑", "Wo Che Path"),
    ("榆景道", "Yu King Road"),
)
TAIWAN = (
    ("台北市", "Taipei City", "", "02"), ("新北市", "New Taipei City", "", "02"), ("台中市", "Taichung City", "", "04"),
    ("高雄市", "Kaohsiung City", "", "07"),
)  # fmt: skip
TW_STREETS = (
    ("樣本路", "Yangben Rd."),
    ("測試街", "Ceshi St."),
    ("望橹東路", "Wanglu E. Rd."),
    ("禾風路", "Hefeng Rd."),
)
TRADITIONAL = str.maketrans("橡树国际厦广场启创", "橡樹國際廈廣場啟創")
# street, town, country as printed, region
ENGLISH = (
    ("14 Wharfinger Lane", "Little Harrow", "United Kingdom", "GB"),
    ("Unit 7, Copperfield Yard, 210 Tallow Street", "Wexcombe", "United Kingdom", "GB"),
    ("3rd Floor, Lantern House, 52 Quillmaker Row", "London", "UK", "GB"),
    ("The Old Ropeworks, Saltpan Road", "Marrowby", "United Kingdom", "GB"),
    ("215 Tamarind Street, Suite 400", "Millbrook Falls", "USA", "US"),
    ("1800 Juniper Hollow Drive, Floor 9", "Cedar Point", "USA", "US"),
    ("77 Harborlight Avenue", "Port Ellery", "United States", "US"),
    ("640 Old Foundry Blvd, Bldg C", "Ashgrove", "USA", "US"),
)
STATES = ("OR", "MA", "CA", "TX", "OH", "WA")


def mainland(rng: Random, forms: tuple[str, ...], place: tuple[str, ...]) -> tuple[Address, ...]:
    """One mainland address in each of `forms`."""
    city, city_en, province, _, post = place
    district, street, building = rng.choice(DISTRICTS), rng.choice(STREETS), rng.choice(BUILDINGS)
    number, floor, room = rng.randint(2, 999), rng.randint(2, 32), rng.randint(1, 18)
    postcode = f"{post}{rng.randint(0, 99):02d}" if rng.random() < 0.7 else ""
    spaced = rng.choice((f"{number}号", f" {number} 号"))
    chinese = province * (rng.random() < 0.5) + city + district[0] + street[0] + spaced + building[0]
    chinese += rng.choice(
        (f"{floor}层", f"{floor}楼{floor}{room:02d}室", f"A座{floor}{room:02d}室", f"{room}幢{floor}楼")
    )
    english = ", ".join(filter(None, (
        rng.choice((f"{floor}/F", f"Room {floor}{room:02d}", f"Suite {floor}{room:02d}")), building[1],
        f"{rng.choice(('', 'No. '))}{number} {street[1]}", district[1], city_en,
    )))  # fmt: skip
    made = {
        "zh": Address(chinese, "zh", city.rstrip("市"), "CN", postcode, rng.random() < 0.15),
        "en": Address(english + (", China" if not postcode else ""), "en", city_en, "CN", postcode),
    }
    return tuple(made[form] for form in forms)


def hong_kong(rng: Random, forms: tuple[str, ...]) -> tuple[Address, ...]:
    """One Hong Kong address, which has no postcode, in each of `forms`."""
    part, street, building = rng.choice(HONG_KONG), rng.choice(HK_STREETS), rng.choice(BUILDINGS[:3])
    number, floor, room = rng.randint(2, 300), rng.randint(2, 40), rng.randint(1, 12)
    chinese = f"{part[0]}{street[0]}{number}號{building[0].translate(TRADITIONAL)}{floor}樓{floor}{room:02d}室"
    english = f"Room {floor}{room:02d}, {floor}/F, {building[1]}, {number} {street[1]}, {part[1]}"
    made = {"zh": Address(chinese, "zh", "香港", "HK"), "en": Address(english, "en", "Hong Kong", "HK")}
    return tuple(made[form] for form in forms)


def taiwan(rng: Random, forms: tuple[str, ...], place: tuple[str, ...]) -> tuple[Address, ...]:
    """One Taiwan address in each of `forms`, the postcode before the Chinese one."""
    street, number, floor = rng.choice(TW_STREETS), rng.randint(2, 300), rng.randint(2, 22)
    section = rng.choice(("一", "二", "三"))
    postcode = f"{rng.randint(100, 899)}" if rng.random() < 0.6 else ""
    chinese = f"{place[0]}樣本區{street[0]}{section}段{number}號{floor}樓"
    english = f"{floor}F., No. {number}, Sec. {'一二三'.index(section) + 1}, {street[1]}, Yangben Dist., {place[1]}"
    made = {
        "zh": Address(chinese, "zh", place[0].rstrip("市"), "TW", postcode, postcode_first=True),
        "en": Address(english + ", Taiwan", "en", place[1], "TW", postcode),
    }
    return tuple(made[form] for form in forms)


def english(rng: Random, place: tuple[str, str, str, str]) -> Address:
    """A British or American address; the outward code ZZ99 and the ZIP codes 000xx are given to no place."""
    street, town, country, region = place
    country = country if rng.random() < 0.4 else ""
    if region == "GB":
        postcode = f"ZZ{rng.randint(90, 99)} {rng.randint(1, 9)}{''.join(rng.choices('ABDEFGHJ', k=2))}"
        return Address(", ".join(filter(None, (street, town, country))), "en", town, region, postcode)
    postcode = f"000{rng.randint(10, 99)}"
    return Address(f"{street}, {town}, {rng.choice(STATES)}", "en", town, region, postcode)
