"""Invented streets and districts, some in real cities, and the addresses made of them. Halves take turns in each table."""

from __future__ import annotations

from random import Random

from benchmarks.cards.nouns import Address

# city zh, city en, province zh, area code, first four digits of the postcode
MAINLAND = (
    ("上海市", "Shanghai", "", "021", "2000"), ("苏州市", "Suzhou", "江苏省", "0512", "2150"), ("北京市", "Beijing", "", "010", "1000"),
    ("深圳市", "Shenzhen", "广东省", "0755", "5180"), ("杭州市", "Hangzhou", "浙江省", "0571", "3100"),
    ("成都市", "Chengdu", "四川省", "028", "6100"), ("武汉市", "Wuhan", "湖北省", "027", "4300"),
    ("厦门市", "Xiamen", "福建省", "0592", "3610"), ("西安市", "Xi'an", "陕西省", "029", "7100"),
    ("青岛市", "Qingdao", "山东省", "0532", "2660"), ("宁波市", "Ningbo", "浙江省", "0574", "3150"),
    ("天津市", "Tianjin", "", "022", "3000"), ("重庆市", "Chongqing", "", "023", "4000"),
    ("广州市", "Guangzhou", "广东省", "020", "5100"), ("南京市", "Nanjing", "江苏省", "025", "2100"),
    ("大连市", "Dalian", "辽宁省", "0411", "1160"), ("郑州市", "Zhengzhou", "河南省", "0371", "4500"),
    ("昆明市", "Kunming", "云南省", "0871", "6500"), ("佛山市", "Foshan", "广东省", "0757", "5280"),
    ("长沙市", "Changsha", "湖南省", "0731", "4100"), ("无锡市", "Wuxi", "江苏省", "0510", "2140"),
    ("合肥市", "Hefei", "安徽省", "0551", "2300"), ("济南市", "Jinan", "山东省", "0531", "2500"),
    ("东莞市", "Dongguan", "广东省", "0769", "5230"),
)  # fmt: skip
DISTRICTS = (
    ("示例区", "Shili District"), ("澄湖区", "Chenghu District"), ("南棠区", "Nantang District"),
    ("样本区", "Yangben District"), ("云栖新区", "Yunqi New District"), ("东榆区", "Dongyu District"),
    ("高新技术产业开发区", "Hi-Tech Zone"), ("青禾区", "Qinghe District"), ("经济技术开发区", "E&T Development Zone"),
    ("石渚区", "Shizhu District"), ("望江县", "Wangjiang County"), ("松陵镇", "Songling Town"),
    ("自贸试验区", "Pilot Free Trade Zone"), ("江澜区", "Jianglan District"),
)  # fmt: skip
STREETS = (
    ("样本大道", "Yangben Avenue"), ("测试路", "Ceshi Road"), ("松鹤湾路", "Songhewan Road"), ("榆林巷", "Yulin Lane"),
    ("明檐街", "Mingyan Street"), ("示范一路", "Shifan 1st Road"), ("栖霞东路", "Qixia East Road"), ("望橹路", "Wanglu Road"),
    ("听泉大街", "Tingquan Street"), ("禾穗南路", "Hesui South Road"), ("创研路", "Chuangyan Road"),
    ("稻香桥路", "Daoxiangqiao Road"), ("沿河西路", "Yanhe Rd. (W)"), ("科创三街", "Kechuang 3rd St."),
    ("工业园北路", "Industrial Park N. Rd."), ("银杏大道", "Yinxing Boulevard"),
)  # fmt: skip
BUILDINGS = (
    ("澄心大厦", "Chengxin Tower"), ("示例中心", "Shili Centre"), ("橡树国际广场", "Oak International Plaza"),
    ("云帆科技园", "Yunfan Science Park"), ("启明创新园", "Qiming Innovation Park"), ("", ""), ("", ""),
    ("环宇金融中心", "Huanyu Financial Center"), ("银泰写字楼", "Yintai Office Building"), ("", ""),
)  # fmt: skip
HONG_KONG = (("九龍", "Kowloon"), ("香港中環", "Central, Hong Kong"), ("香港灣仔", "Wan Chai, Hong Kong"),
             ("新界沙田", "Sha Tin, N.T."), ("九龍觀塘", "Kwun Tong, Kowloon"), ("香港北角", "North Point, Hong Kong"))  # fmt: skip
HK_STREETS = (
    ("樣本道", "Specimen Road"),
    ("示範街", "Shifan Street"),
    ("禾輋徑", "Wo Che Path"),
    ("榆景道", "Yu King Road"),
)
MACAU_STREETS = (("樣本大馬路", "Avenida do Exemplo"), ("示例圍", "Beco da Amostra"), ("松山馬路", "Estrada do Pinhal"),
                 ("禾稈街", "Rua da Palha Nova"))  # fmt: skip
TAIWAN = (
    ("台北市", "Taipei City", "", "02"), ("新北市", "New Taipei City", "", "02"), ("台中市", "Taichung City", "", "04"),
    ("高雄市", "Kaohsiung City", "", "07"), ("桃園市", "Taoyuan City", "", "03"), ("臺南市", "Tainan City", "", "06"),
)  # fmt: skip
TW_STREETS = (
    ("樣本路", "Yangben Rd."),
    ("測試街", "Ceshi St."),
    ("望橹東路", "Wanglu E. Rd."),
    ("禾風路", "Hefeng Rd."),
)
TRADITIONAL = str.maketrans("橡树国际厦广场启创环写楼银", "橡樹國際廈廣場啟創環寫樓銀")
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
    ("Suite 12, Mercer's Court, 8 Saffron Hill", "Edinburgh", "Scotland, UK", "GB"),
    ("9200 Silver Birch Pkwy, Ste 110", "Lake Orrin", "USA", "US"),
    ("Dovecote Business Park, Farthing Way", "Thornby", "England", "GB"),
    ("One Meridian Plaza, 31st Floor, 1 Pelican Way", "New Castor", "USA", "US"),
)  # fmt: skip
STATES = ("OR", "MA", "CA", "TX", "OH", "WA", "NY", "IL")
# town, area code, first digits of the postcode, beginnings of numbers kept for films
GERMAN = (("Berlin", "30", "10", "23125"), ("Hamburg", "40", "20", "66969"), ("Frankfurt am Main", "69", "60", "90009"),
          ("München", "89", "80", "99998"), ("Köln", "221", "50", "4710"), ("Berlin-Mitte", "30", "10", "23125"))  # fmt: skip
GERMAN_STREETS = ("Musterstraße", "Beispielallee", "Lindenweg", "An der Alten Mühle", "Kastanienplatz", "Hafenstr.",
                  "Industriestraße", "Am Probehof", "Goethering", "Kirchgasse")  # fmt: skip
# prefecture and city ja, en, area code, first three digits of the postcode
JAPAN = (("東京都見本区", "Mihon-ku, Tokyo", "03", "100"), ("大阪府大阪市例示区", "Reiji-ku, Osaka", "06", "530"),
         ("愛知県名古屋市見本区", "Mihon-ku, Nagoya", "052", "450"), ("福岡県福岡市例示区", "Reiji-ku, Fukuoka", "092", "810"),
         ("神奈川県横浜市試験区", "Shiken-ku, Yokohama", "045", "220"), ("北海道札幌市見本区", "Mihon-ku, Sapporo", "011", "060"))  # fmt: skip
JAPANESE_STREETS = (("見本町", "Mihoncho"), ("例示台", "Reijidai"), ("桜が丘", "Sakuragaoka"), ("若葉通", "Wakaba-dori"),
                    ("港南", "Konan"), ("新試験", "Shin-Shiken"))  # fmt: skip
JAPANESE_BUILDINGS = (("見本ビル", "Mihon Bldg."), ("サンプルタワー", "Sample Tower"), ("", ""), ("青空ビルディング", "Aozora Building"),
                      ("第二例示ビル", "Reiji Bldg. 2"), ("", ""))  # fmt: skip
# the label before a second place in each language
BRANCHES = {"zh": ("工厂", "分公司", "研发中心地址", "上海办事处"), "en": ("Factory", "Branch", "R&D Center", "Warehouse"),
            "de": ("Werk", "Lager", "Niederlassung", "Werk II"), "ja": ("工場", "支店", "研究所", "大阪支店")}  # fmt: skip


def chinese(rng: Random, forms: tuple[str, ...], region: str, place: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One address in CN, HK, MO or TW in each of `forms`."""
    match region:
        case "CN":
            return mainland(rng, forms, place, half)
        case "TW":
            return taiwan(rng, forms, place, half)
        case "MO":
            return macau(rng, forms, half)
        case _:
            return hong_kong(rng, forms, half)


def mainland(rng: Random, forms: tuple[str, ...], place: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One mainland address in each of `forms`."""
    city, city_en, province, _, post = place
    district, street = rng.choice(DISTRICTS[half::2]), rng.choice(STREETS[half::2])
    building = rng.choice(BUILDINGS[half::2])
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
        "zh": Address(
            chinese, "zh", city.rstrip("市"), "CN", postcode, rng.choice(("after",) * 4 + ("before", "apart"))
        ),
        "en": Address(english + (", China" if not postcode else ""), "en", city_en, "CN", postcode),
    }
    return tuple(made[form] for form in forms)


def hong_kong(rng: Random, forms: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One Hong Kong address, which has no postcode, in each of `forms`."""
    part, street, building = rng.choice(HONG_KONG[half::2]), rng.choice(HK_STREETS[half::2]), rng.choice(BUILDINGS[:3])
    number, floor, room = rng.randint(2, 300), rng.randint(2, 40), rng.randint(1, 12)
    chinese = f"{part[0]}{street[0]}{number}號{building[0].translate(TRADITIONAL)}{floor}樓{floor}{room:02d}室"
    english = f"Room {floor}{room:02d}, {floor}/F, {building[1]}, {number} {street[1]}, {part[1]}"
    made = {"zh": Address(chinese, "zh", "香港", "HK"), "en": Address(english, "en", "Hong Kong", "HK")}
    return tuple(made[form] for form in forms)


def macau(rng: Random, forms: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One Macau address in each of `forms`; its Latin streets are Portuguese."""
    street, number, floor = rng.choice(MACAU_STREETS[half::2]), rng.randint(2, 300), rng.randint(2, 20)
    door = rng.choice("ABCD")
    made = {
        "zh": Address(f"澳門{street[0]}{number}號{floor}樓{door}座", "zh", "澳門", "MO"),
        "en": Address(f"{street[1]}, No. {number}, {floor}/F {door}, Macau", "en", "Macau", "MO"),
    }
    return tuple(made[form] for form in forms)


def taiwan(rng: Random, forms: tuple[str, ...], place: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One Taiwan address in each of `forms`, the postcode before the Chinese one."""
    street, number, floor = rng.choice(TW_STREETS[half::2]), rng.randint(2, 300), rng.randint(2, 22)
    section = rng.choice(("一", "二", "三"))
    postcode = f"{rng.randint(100, 899)}" if rng.random() < 0.6 else ""
    chinese = f"{place[0]}樣本區{street[0]}{section}段{number}號{floor}樓"
    english = f"{floor}F., No. {number}, Sec. {'一二三'.index(section) + 1}, {street[1]}, Yangben Dist., {place[1]}"
    made = {
        "zh": Address(chinese, "zh", place[0].rstrip("市"), "TW", postcode, postcode_at="before"),
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


def german(rng: Random, place: tuple[str, ...], half: int) -> Address:
    """A German address: street and number, then the postcode before the town."""
    street = f"{rng.choice(GERMAN_STREETS[half::2])} {rng.randint(1, 199)}{rng.choice(('', '', 'a', 'b'))}"
    postcode = f"{rng.choice(('', '', 'D-'))}{place[2]}{rng.randint(100, 999)}"
    return Address(
        f"{street}, {postcode} {place[0]}", "de", place[0], "DE", postcode.removeprefix("D-"), postcode_at="within"
    )


def japanese(rng: Random, forms: tuple[str, ...], place: tuple[str, ...], half: int) -> tuple[Address, ...]:
    """One Japanese address in each of `forms`, 〒 and the postcode before the Japanese one."""
    street, building = rng.choice(JAPANESE_STREETS[half::2]), rng.choice(JAPANESE_BUILDINGS[half::2])
    block = f"{rng.randint(1, 9)}-{rng.randint(1, 30)}-{rng.randint(1, 20)}"
    floor = rng.randint(2, 18)
    postcode = f"{place[3]}-{rng.randint(0, 99):04d}"
    ja = f"{place[0]}{street[0]}{block}" + (f" {building[0]}{floor}F" if building[0] else "")
    en = (f"{floor}F {building[1]}, " if building[1] else "") + f"{block} {street[1]}, {place[1]}"
    made = {
        "ja": Address(ja, "ja", place[0], "JP", postcode, postcode_at="before"),
        "en": Address(en, "en", place[1].split(", ")[-1], "JP", postcode),
    }
    return tuple(made[form] for form in forms)
