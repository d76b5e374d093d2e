"""Invented companies: a made-up brand, a trade, a legal form, and where they are."""

from __future__ import annotations

from functools import lru_cache
from random import Random

import opencc

from benchmarks.cards import places
from benchmarks.cards.nouns import Company, Form

# brand in simplified and traditional characters, and in Latin letters
BRANDS = (
    ("霁光", "霽光", "Jiguang"), ("青榆", "青榆", "Qingyu"), ("禾沐", "禾沐", "Hemu"), ("栖屿", "棲嶼", "Qiyu"),
    ("朗原", "朗原", "Langyuan"), ("泊川", "泊川", "Bochuan"), ("云橹", "雲櫓", "Yunlu"), ("墨汀", "墨汀", "Moting"),
    ("岑石", "岑石", "Censhi"), ("望洲", "望洲", "Wangzhou"), ("棠野", "棠野", "Tangye"), ("知澄", "知澄", "Zhicheng"),
    ("麦隐", "麥隱", "Maiyin"), ("星桉", "星桉", "Xing'an"), ("砚山", "硯山", "Yanshan"), ("鹿鸣谷", "鹿鳴谷", "Lumingu"),
    ("恒枢", "恆樞", "Hengshu"), ("淳和堂", "淳和堂", "Chunhetang"), ("远岫", "遠岫", "Yuanxiu"), ("柏屿", "柏嶼", "Boyu"),
)  # fmt: skip
# trade in simplified, traditional, English; industry code; slogan zh, en; what else such a card boasts of
TRADES = (
    ("物流", "物流", "Logistics", "logistics", "准时，是一种礼貌", "On time, every mile", "仓储 · 运输 · 关务"),
    ("软件", "軟件", "Software", "it", "让复杂的事变简单", "Simple, by design", "高新技术企业"),
    ("精密仪器", "精密儀器", "Precision Instruments", "machinery", "测得准，才做得好", "Measured twice", "ISO 9001:2015 认证企业"),
    ("生物医药", "生物醫藥", "Biopharma", "health", "为生命多想一步", "One step further for life", "GMP 认证 · ISO 13485"),
    ("食品", "食品", "Foods", "food", "一粥一饭，当思来处", "From field to table", "HACCP Certified"),
    ("建筑设计", "建築設計", "Architecture", "construction", "空间即语言", "Space is a language", "建筑 · 室内 · 景观"),
    ("投资管理", "投資管理", "Capital", "finance", "与时间做朋友", "Patience compounds", "私募股权 · 并购"),
    ("国际贸易", "國際貿易", "International Trading", "trade", "连接两端的信任", "Trust at both ends", "主营：木浆、纸品、包装"),
    ("新能源", "新能源", "New Energy", "energy", "把阳光存起来", "Keeping the sun", "ISO 14001 · ISO 45001"),
    ("电子", "電子", "Electronics", "telecom_electronics", "小器件，大可靠", "Small parts, no surprises", "IATF 16949 认证"),
    ("文化传媒", "文化傳媒", "Media", "media", "好故事值得被看见", "Stories worth seeing", "策划 · 拍摄 · 展览"),
    ("教育咨询", "教育諮詢", "Education", "education", "慢一点，走得远", "Learn for the long run", "K12 · 留学 · 研学"),
    ("酒店管理", "酒店管理", "Hotels", "hospitality", "住下来，慢慢来", "Stay a little longer", "全国 36 家门店"),
    ("汽车零部件", "汽車零部件", "Auto Parts", "auto", "每一颗螺丝都算数", "Every bolt counts", "IATF 16949:2016"),
)  # fmt: skip
# Latin brand, trade, industry, slogan, boast
ENGLISH = (
    ("Brackenfold", "Legal", "professional", "Plain words, good law", "Regulated practice no. 000000"),
    ("Tidewell", "Hydraulics", "machinery", "Pressure, handled", "ISO 9001 Certified"),
    ("Fernhollow", "Foods", "food", "Good things, grown slowly", "B Corp Certified"),
    ("Quillon", "Analytics", "it", "Numbers that answer back", "SOC 2 Type II"),
    ("Ostrander & Pike", "Architects", "construction", "Rooms for living", "RIBA Chartered Practice"),
    ("Maplecroft Vale", "Veterinary", "health", "Kind hands", "Open 24 hours"),
    ("Saltmarsh", "Coffee Roasters", "food", "Slow roasted by the sea", "Since 1987"),
    ("Halvorsen", "Timber", "trade", "From forest to frame", "FSC Certified"),
    ("Northlight", "Photonics", "telecom_electronics", "Seeing further", "Patents pending"),
    ("Cinderbrook", "Capital Partners", "finance", "Patient capital", "Member of no exchange"),
    ("Wren & Tallow", "Publishing", "media", "Books that last", "Catalogue on request"),
    ("Greyfriars", "Insurance Brokers", "finance", "Calm in a storm", "Authorised and regulated"),
    ("Pellucid", "Water Systems", "energy", "Clear to the last drop", "NSF 61 Listed"),
    ("Juniper Mill", "Textiles", "consumer", "Woven to be worn", "OEKO-TEX Standard 100"),
)  # fmt: skip
ENGLISH_ENDINGS = ("Ltd", "Limited", "Inc.", "LLC", "Group", "Co., Ltd.", "plc", "")


def invent(rng: Random, language: str, half: int) -> Company:
    """A company whose card is in `language`; brands, trades and boasts of the two halves are apart."""
    if language == "en":
        return _english(rng, half) if rng.random() < 0.8 else _chinese(rng, ("en",), "CN", half)
    if language == "zh-Hans":
        return _chinese(rng, ("zh",), "CN", half)
    if language == "zh-Hant":
        forms = ("zh", "en") if rng.random() < 0.5 else ("zh",)
        return _chinese(rng, forms, rng.choice(("HK", "TW")), half)
    return _chinese(rng, ("zh", "en"), "CN", half)


def _chinese(rng: Random, forms: tuple[str, ...], region: str, half: int) -> Company:
    brand, trade = rng.choice(BRANDS[half::2]), rng.choice(TRADES[half::2])
    place = rng.choice(places.MAINLAND[half::2] if region == "CN" else places.TAIWAN)
    written = str if region == "CN" else traditional
    abroad = region != "CN"
    latin = brand[2]
    zh = _chinese_name(rng, brand[abroad], trade[abroad], place[0], abroad=abroad)
    en = f"{latin} {trade[2]} {rng.choice(('Co., Ltd.', 'Co., Ltd.', 'Limited', 'Group', 'Technology Co., Ltd.'))}"
    if "（" in zh and region == "CN":
        en = f"{latin} {trade[2]} ({place[1]}) Co., Ltd."
    names = {"zh": Form(zh, "zh"), "en": Form(en, "en")}
    if region == "CN":
        addresses = places.mainland(rng, forms, place)
    elif region == "TW":
        addresses = places.taiwan(rng, forms, place)
    else:
        addresses = places.hong_kong(rng, forms)
    slogan = trade[4] if "zh" in forms and rng.random() < 0.7 else trade[5]
    boast = trade[6] if "zh" in forms else rng.choice(("ISO 9001 Certified", "Since 2009", "A member of nothing"))
    stem = latin.lower().replace("'", "").replace(" ", "")
    end = rng.choice((".example.com", ".example", ".example.org", "-" + trade[2].split()[0].lower() + ".example.com"))
    return Company(
        names=tuple(names[form] for form in forms), domain=stem + end, industry=trade[3], region=region,
        addresses=addresses, slogan=written(slogan), decoys=(written(boast),),
        area="" if region == "HK" else place[3],
    )  # fmt: skip


def _chinese_name(rng: Random, brand: str, trade: str, city: str, *, abroad: bool) -> str:
    if abroad:
        return f"{brand}{trade}" + rng.choice(("有限公司", "股份有限公司", "集團", "實業有限公司"))
    where = city.rstrip("市")
    ending = rng.choice(("有限公司", "有限公司", "股份有限公司", "集团有限公司", "科技有限公司"))
    shape = rng.random()
    if shape < 0.35:
        return f"{where}{brand}{trade}{ending}"
    if shape < 0.6:
        return f"{brand}{trade}（{where}）{ending}"
    return f"{brand}{trade}{ending}"


def _english(rng: Random, half: int) -> Company:
    brand, trade, industry, slogan, boast = rng.choice(ENGLISH[half::2])
    ending = rng.choice(ENGLISH_ENDINGS)
    address = places.english(rng, rng.choice(places.ENGLISH[half::2]))
    stem = "".join(letter for letter in brand.lower() if letter.isalpha())
    return Company(
        names=(Form(f"{brand} {trade} {ending}".strip(), "en"),),
        domain=stem + rng.choice((".example.com", ".example.org", ".example.net", ".example")),
        industry=industry, region=address.country, addresses=(address,), slogan=slogan, decoys=(boast,),
    )  # fmt: skip


def traditional(text: str) -> str:
    """`text` in traditional characters."""
    return str(_converter().convert(text))


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")
