"""Invented people: names, posts, and how they can be reached."""

from __future__ import annotations

from random import Random

from benchmarks.cards import companies, phones
from benchmarks.cards.nouns import HALVES, CardText, Company, Form, Messenger, PersonName, Phone

# simplified, traditional, Hanyu pinyin, what Hong Kong makes of it
SURNAMES = (
    ("陈", "陳", "Chen", "Chan"), ("张", "張", "Zhang", "Cheung"), ("林", "林", "Lin", "Lam"), ("周", "周", "Zhou", "Chow"),
    ("沈", "沈", "Shen", "Sham"), ("欧阳", "歐陽", "Ouyang", "Au Yeung"), ("曾", "曾", "Zeng", "Tsang"),
    ("司徒", "司徒", "Situ", "Szeto"), ("仇", "仇", "Qiu", "Kau"), ("单", "單", "Shan", "Sin"), ("吕", "呂", "Lü", "Lui"),
    ("诸葛", "諸葛", "Zhuge", "Chu Kot"), ("黄", "黃", "Huang", "Wong"), ("郑", "鄭", "Zheng", "Cheng"), ("郭", "郭", "Guo", "Kwok"),
    ("上官", "上官", "Shangguan", "Sheung Kwun"), ("谢", "謝", "Xie", "Tse"), ("翟", "翟", "Zhai", "Chak"),
)  # fmt: skip
GIVEN = (
    ("立群", "立群", "Liqun", "Lap Kwan"), ("婉清", "婉清", "Wanqing", "Yuen Ching"), ("薇", "薇", "Wei", "Mei"),
    ("望舒", "望舒", "Wangshu", "Mong Shu"), ("嘉慧", "嘉慧", "Jiahui", "Ka Wai"), ("一帆", "一帆", "Yifan", "Yat Fan"),
    ("若舟", "若舟", "Ruozhou", "Yeuk Chau"), ("启明", "啟明", "Qiming", "Kai Ming"), ("伟麟", "偉麟", "Weilin", "Wai Lun"),
    ("思远", "思遠", "Siyuan", "Sze Yuen"), ("可欣", "可欣", "Kexin", "Ho Yan"), ("睿", "睿", "Rui", "Yui"),
    ("雅琴", "雅琴", "Yaqin", "Nga Kam"), ("志强", "志強", "Zhiqiang", "Chi Keung"), ("安然", "安然", "Anran", "On Yin"),
    ("建国", "建國", "Jianguo", "Kin Kwok"), ("梓涵", "梓涵", "Zihan", "Tsz Ham"), ("静", "靜", "Jing", "Ching"),
)  # fmt: skip
WESTERN_GIVEN = ("Vivian", "William", "Wendy", "Cathy", "Kelvin", "Grace", "Tony", "Iris", "Leo", "Joyce")
ENGLISH_GIVEN = (
    "Marguerite", "Daniel", "Mira", "Tobias", "Imogen", "Rashid", "Eleanor", "Kwame", "Saoirse", "Anders", "Priya", "Jonas",
    "Beatrice", "Mateo", "Hollis", "Yusuf", "Clementine", "Dmitri",
)  # fmt: skip
ENGLISH_FAMILY = (
    "Ashdown", "Okonkwo", "Solheim", "Featherstone", "Van der Weyde", "O'Rourke", "Lindqvist", "Castellanos", "Pemberton-Hale",
    "Ibekwe", "Marchetti", "Thistlewood", "de la Cruz", "MacAllister", "Novák", "Harrow", "Bjarnason", "Quarshie",
)  # fmt: skip
TITLES = (
    ("总经理", "General Manager"), ("销售总监", "Sales Director"), ("采购经理", "Procurement Manager"), ("高级工程师", "Senior Engineer"),
    ("副总裁", "Vice President"), ("客户经理", "Account Manager"), ("首席技术官", "Chief Technology Officer"),
    ("项目经理", "Project Manager"), ("董事长", "Chairman"), ("市场专员", "Marketing Specialist"), ("区域经理", "Regional Manager"),
    ("财务主管", "Finance Supervisor"), ("合伙人", "Partner"), ("总工程师", "Chief Engineer"), ("研究员", "Research Fellow"),
    ("总监助理", "Assistant to the Director"),
)  # fmt: skip
DEPARTMENTS = (
    ("采购部", "Procurement Department"), ("国际业务部", "International Business Dept."), ("研发中心", "R&D Center"),
    ("市场部", "Marketing"), ("华东大区", "East China Region"), ("财务部", "Finance Department"), ("供应链管理部", "Supply Chain"),
    ("客户服务中心", "Customer Service Centre"), ("海外事业部", "Overseas Division"), ("质量管理部", "Quality Assurance"),
    ("工程技术部", "Engineering"), ("战略投资部", "Strategy & Investments"),
)  # fmt: skip


def invent(rng: Random, language: str, half: str) -> CardText:
    """One person with a card in `language`; names, posts, brands and streets of the two `HALVES` are apart."""
    side = HALVES.index(half)
    company = companies.invent(rng, language, side)
    names, mailbox = _names(rng, language, company, side)
    return CardText(
        language=language, names=names, company=company, titles=_posts(rng, TITLES[side::2], company, 1.0),
        departments=_posts(rng, DEPARTMENTS[side::2], company, 0.55), phones=_phones(rng, company),
        email=f"{mailbox}@{company.domain}", website=_website(rng, company.domain),
        messengers=_messengers(rng, company, mailbox), code=rng.random() < 0.12,
    )  # fmt: skip


def _phones(rng: Random, company: Company) -> tuple[Phone, ...]:
    chinese = company.names[0].form == "zh"
    made = []
    if rng.random() < 0.85:
        made.append(phones.mobile(rng, company.region, chinese=chinese))
    if rng.random() < 0.75 or not made:
        extension = str(rng.randint(101, 8999)) if rng.random() < 0.4 else ""
        made.append(phones.landline(rng, company.region, company.area, extension=extension, chinese=chinese))
    if rng.random() < 0.4:
        made.append(phones.landline(rng, company.region, company.area, kind="fax"))
    if company.region == "CN" and rng.random() < 0.15:
        made.append(phones.service(rng))
    distinct = {(phone.number, phone.kind): phone for phone in made}
    return tuple(distinct.values())


def _names(rng: Random, language: str, company: Company, side: int) -> tuple[tuple[PersonName, ...], str]:
    if language == "en" and company.region != "CN":
        return _english(rng, side)
    surname, given = rng.choice(SURNAMES[side::2]), rng.choice(GIVEN[side::2])
    traditional = company.region != "CN"
    romanised = 3 if company.region == "HK" else 2
    zh = _chinese_name(rng, surname[traditional], given[traditional])
    en = _romanised_name(rng, surname[romanised], given[romanised])
    made = {"zh": zh, "en": en}
    mailbox = rng.choice((
        f"{en.given}.{en.family}", f"{given[2]}.{surname[2]}", f"{surname[2]}{given[2]}", f"{given[2][0]}.{surname[2]}",
        f"{surname[2]}_{given[2][0]}", given[2],
    ))  # fmt: skip
    return tuple(made[name.form] for name in company.names), _ascii(mailbox)


def _chinese_name(rng: Random, family: str, given: str) -> PersonName:
    text, printed = family + given, family + given
    if len(text) == 2 and rng.random() < 0.5:
        printed = f"{family}  {given}"
    elif rng.random() < 0.12:
        printed = " ".join(text)
    suffix = rng.choice(("博士", "教授")) if rng.random() < 0.08 else ""
    return PersonName(text, f"{printed} {suffix}".strip(), family, given, "zh", suffix=suffix)


def _romanised_name(rng: Random, family: str, given: str) -> PersonName:
    western = rng.choice(WESTERN_GIVEN)
    shape = rng.random()
    if shape < 0.3:
        return PersonName(text := f"{family} {given}", text, family, given, "en")
    if shape < 0.45:
        return PersonName(text := f"{family.upper()} {given}", text, family, given, "en")
    if shape < 0.6:
        return PersonName(text := f"{given} {family}", text, family, given, "en")
    if shape < 0.85:
        return PersonName(text := f"{western} {family}", text, family, western, "en")
    return PersonName(text := f"{western} {given} {family}", text, family, f"{western} {given}", "en")


def _english(rng: Random, side: int) -> tuple[tuple[PersonName, ...], str]:
    given, family = rng.choice(ENGLISH_GIVEN[side::2]), rng.choice(ENGLISH_FAMILY[side::2])
    middle = f" {rng.choice('ABCEHJLMR')}." if rng.random() < 0.15 else ""
    prefix = rng.choice(("Dr.", "Prof.", "Dr")) if rng.random() < 0.1 else ""
    suffix = rng.choice(("Ph.D.", "MBA", "CPA", "FCA", "P.E.")) if rng.random() < 0.15 else ""
    bare = f"{given}{middle} {family}"
    printed = bare.upper() if rng.random() < 0.15 else bare
    whole = f"{prefix} {printed}".strip() + (f", {suffix}" if suffix else "")
    name = PersonName(bare, whole, family, given + middle, "en", prefix, suffix)
    first, last = _ascii(given), _ascii(family)
    return (name,), rng.choice((f"{first}.{last}", f"{first[0]}.{last}", first, f"{first[0]}{last}", f"{first}_{last}"))


def _posts(rng: Random, table: tuple[tuple[str, str], ...], company: Company, chance: float) -> tuple[Form, ...]:
    zh, en = rng.choice(table)
    if rng.random() >= chance:
        return ()
    if company.region != "CN":
        zh = companies.traditional(zh)
    made = {"zh": Form(zh, "zh"), "en": Form(en, "en")}
    return tuple(made[name.form] for name in company.names)


def _website(rng: Random, domain: str) -> str:
    return rng.choice((f"www.{domain}", f"www.{domain}", f"https://www.{domain}", domain, "")) if domain else ""


def _messengers(rng: Random, company: Company, mailbox: str) -> tuple[Messenger, ...]:
    if company.region != "CN":
        return ()
    made = []
    if rng.random() < 0.3:
        made.append(Messenger("wechat", rng.choice((mailbox.replace(".", "_") + "88", mailbox.replace(".", "-")))))
    if rng.random() < 0.15 and company.names[0].form == "zh":
        made.append(Messenger("qq", f"100000{rng.randint(100, 9999)}"))
    return tuple(made)


def _ascii(text: str) -> str:
    plain = text.replace("ü", "u").replace("á", "a").replace("'", "")
    return "".join(letter for letter in plain if letter.isascii() and (letter.isalnum() or letter in "._")).lower()
