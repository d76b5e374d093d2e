"""Invented people: names, posts, and how they can be reached."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.cards import companies, names, phones, posts
from benchmarks.cards.nouns import HALVES, CardText, Company, Form, Messenger, PersonName, Phone

ABROAD = ("GB", "US", "DE", "JP")
ASCII = str.maketrans({"ü": "u", "ö": "o", "ä": "a", "ß": "ss", "á": "a", "'": "", " ": ""})


def invent(rng: Random, language: str, half: str) -> CardText:
    """One person with a card in `language`; names, posts, brands and streets of the two `HALVES` are apart."""
    side = HALVES.index(half)
    company = companies.invent(rng, language, side)
    said, mailbox = person(rng, language, company, side)
    titles, departments = _tables(language)
    return CardText(
        language=language, names=said, company=company, titles=post(rng, titles[side::2], company),
        departments=post(rng, departments[side::2], company) if rng.random() < 0.55 else (), phones=_phones(rng, company),
        email=f"{mailbox}@{company.domain}", website=_website(rng, company.domain),
        messengers=_messengers(rng, company, mailbox),
    )  # fmt: skip


def colleague(rng: Random, card: CardText, half: str) -> CardText:
    """Somebody else of the same company: the name, post, own numbers and mailbox are others."""
    said, mailbox = person(rng, card.language, card.company, HALVES.index(half))
    titles, departments = _tables(card.language)
    side = HALVES.index(half)
    chinese = card.company.names[0].form == "zh"
    own = tuple(
        phones.mobile(rng, card.company.region, chinese=chinese) if phone.kind == "mobile" else phone
        for phone in card.phones
    )
    return replace(
        card, names=said, titles=post(rng, titles[side::2], card.company),
        departments=post(rng, departments[side::2], card.company) if card.departments else (), phones=own,
        email=f"{mailbox}@{card.company.domain}" if card.email else "",
        messengers=_messengers(rng, card.company, mailbox) if card.messengers else (),
    )  # fmt: skip


def person(
    rng: Random, language: str, company: Company, side: int, *, compound: bool = False
) -> tuple[tuple[PersonName, ...], str]:
    """A name in each of the company's forms, on demand with a surname in two parts, and the part before the @."""
    if language == "de":
        return _western(rng, names.GERMAN_GIVEN[side::2], _families("de", side, double=compound), "de")
    if language == "en" and company.region != "CN":
        return _western(rng, names.ENGLISH_GIVEN[side::2], _families("en", side, double=compound), "en")
    if language == "ja":
        return _japanese(rng, company, side)
    return _chinese(rng, company, side, compound=compound)


def post(rng: Random, table: posts.Table, company: Company) -> tuple[Form, ...]:
    """One title or department of `table` in each of the company's forms."""
    row = rng.choice(table)
    first = company.names[0].form
    said = {"en": row[-1], first: row[0] if first != "en" else row[-1]}
    if company.region in {"HK", "TW", "MO"} and "zh" in said:
        said["zh"] = companies.traditional(said["zh"])
    return tuple(Form(said[name.form], name.form) for name in company.names)


def _tables(language: str) -> tuple[posts.Table, posts.Table]:
    if language == "de":
        return posts.GERMAN_TITLES, posts.GERMAN_DEPARTMENTS
    if language == "ja":
        return posts.JAPANESE_TITLES, posts.JAPANESE_DEPARTMENTS
    return posts.TITLES, posts.DEPARTMENTS


def _families(form: str, side: int, *, double: bool) -> tuple[str, ...]:
    if form == "de":
        return (names.GERMAN_BARRELLED if double else names.GERMAN_FAMILY)[side::2]
    return (names.BARRELLED if double else names.ENGLISH_FAMILY)[side::2]


def _phones(rng: Random, company: Company) -> tuple[Phone, ...]:
    chinese = company.names[0].form == "zh"
    made = []
    if rng.random() < 0.85:
        made.append(phones.mobile(rng, company.region, chinese=chinese))
    if rng.random() < 0.75 or not made:
        extension = str(rng.randint(101, 8999)) if rng.random() < 0.3 else ""
        made.append(phones.landline(rng, company.region, company.area, extension=extension, chinese=chinese))
    if rng.random() < 0.4:
        made.append(phones.landline(rng, company.region, company.area, kind="fax"))
    distinct = {phone.number: phone for phone in made}
    return tuple(distinct.values())


def _chinese(rng: Random, company: Company, side: int, *, compound: bool) -> tuple[tuple[PersonName, ...], str]:
    surname = rng.choice((names.COMPOUND if compound else names.SURNAMES)[side::2])
    first, last = rng.choice(names.FIRST[side::2]), rng.choice(names.LAST[side::2])
    given = last if rng.random() < 0.2 else tuple(one + other for one, other in zip(first, last, strict=True))
    hong_kong = f"{first[3]} {last[3]}" if len(given[0]) == 2 else last[3]
    given = (given[0], given[1], given[2].capitalize(), hong_kong)
    traditional = company.region != "CN"
    romanised = 3 if company.region in {"HK", "MO"} else 2
    zh = _chinese_name(rng, surname[traditional], given[traditional])
    en = _romanised_name(rng, surname[romanised], given[romanised], side)
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


def _romanised_name(rng: Random, family: str, given: str, side: int) -> PersonName:
    western = rng.choice(names.WESTERN_GIVEN[side::2])
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


def _western(
    rng: Random, given_names: tuple[str, ...], families: tuple[str, ...], form: str
) -> tuple[tuple[PersonName, ...], str]:
    given, family = rng.choice(given_names), rng.choice(families)
    middle = f" {rng.choice('ABCEHJLMR')}." if rng.random() < 0.15 and form == "en" else ""
    name = PersonName(f"{given}{middle} {family}", f"{given}{middle} {family}", family, given + middle, form)
    if rng.random() < 0.12:
        name = honoured(rng, name)
    elif rng.random() < 0.15:
        name = PersonName(name.text, name.printed.upper(), family, name.given, form)
    first, last = _ascii(given), _ascii(family)
    return (name,), rng.choice((f"{first}.{last}", f"{first[0]}.{last}", first, f"{first[0]}{last}", f"{first}_{last}"))


def honoured(rng: Random, name: PersonName) -> PersonName:
    """`name` with a degree or two as its language has them."""
    before = {"de": ("Dr.", "Prof. Dr.", "Dipl.-Ing."), "zh": ("",), "ja": ("",)}.get(
        name.form, ("Dr.", "Prof.", "Dr", "")
    )
    after = {"de": ("",), "zh": ("博士", "教授"), "ja": ("博士",)}.get(
        name.form, ("Ph.D.", "MBA", "CPA", "FCA", "P.E.", "")
    )
    prefix, suffix = rng.choice(before), rng.choice(after)
    if not prefix and not suffix:
        suffix = "MBA"
    between = " " if name.form in {"zh", "ja"} else ", "
    printed = f"{prefix} {name.text}".strip() + (between + suffix if suffix else "")
    return PersonName(name.text, printed, name.family, name.given, name.form, prefix, suffix)


def _japanese(rng: Random, company: Company, side: int) -> tuple[tuple[PersonName, ...], str]:
    family, given = rng.choice(names.JAPANESE_FAMILY[side::2]), rng.choice(names.JAPANESE_GIVEN[side::2])
    text = f"{family[0]} {given[0]}"
    reading = f"{family[1]} {given[1]}" if rng.random() < 0.3 else ""
    latin = rng.choice((f"{given[2]} {family[2]}", f"{family[2].upper()} {given[2]}"))
    made = {
        "ja": PersonName(
            text,
            rng.choice((text, text.replace(" ", "  "), text.replace(" ", ""))),
            family[0],
            given[0],
            "ja",
            reading=reading,
        ),
        "en": PersonName(latin, latin, family[2], given[2], "en"),
    }
    mailbox = rng.choice(
        (f"{given[2][0]}-{family[2]}", f"{family[2]}.{given[2]}", family[2], f"{given[2]}_{family[2]}")
    )
    return tuple(made[name.form] for name in company.names), mailbox.lower()


def _website(rng: Random, domain: str) -> str:
    return rng.choice((f"www.{domain}", f"www.{domain}", f"https://www.{domain}", domain, ""))


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
    plain = text.translate(ASCII)
    return "".join(letter for letter in plain if letter.isascii() and (letter.isalnum() or letter in "._-")).lower()
