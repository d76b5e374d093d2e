"""What makes cards hard to read, put onto an ordinary card on demand. What a card shows is told by `tags.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from benchmarks.cards import companies, people, phones, places, posts, trades
from benchmarks.cards.nouns import HALVES, CardText, Form, Messenger, PersonName, Phone

WWW_SLOGANS = {"zh": ("www 时代，手写的温度", "比 www 更近一步"), "en": ("Your www partner since 1998", "More than a www address"),
               "de": ("Mehr als nur www", "Von www bis Werkbank"), "ja": ("www の先へ", "つながる www の力")}  # fmt: skip
NUMBERED = {"zh": ("证书编号：GR201900000000", "统一社会信用代码 91000000MA00000000", "股票代码：000000.SZ", "始于 1985 · 40 年"),
            "en": ("Reg. No. 00000000", "VAT GB 000 0000 00", "NASDAQ: XXXX", "Est. 1921 | ISO 9001 & 14001"),
            "de": ("HRB 000000 B", "USt-IdNr. DE000000000", "Zertifikat-Nr. 00 100 000000", "Seit 1921 · DIN EN ISO 9001"),
            "ja": ("登録番号 T0000000000000", "ISO 27001 認証 IS 000000", "資本金 5,000 万円", "宅建業免許（3）第 00000 号")}  # fmt: skip
MESSENGERS = {"CN": ("wechat", "qq", "linkedin"), "HK": ("whatsapp", "wechat", "linkedin"), "MO": ("whatsapp", "wechat"),
              "TW": ("line", "linkedin"), "JP": ("line", "linkedin"), "DE": ("linkedin", "whatsapp"),
              "GB": ("linkedin", "whatsapp"), "US": ("linkedin", "whatsapp")}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """`make` makes `card` hard in one way, or gives it back as it is where that can't be."""

    name: str
    make: Callable[[Random, CardText, int], CardText]


def _compound(rng: Random, card: CardText, side: int) -> CardText:
    """A surname of two characters, or a double-barrelled one."""
    if card.language == "ja":
        return card
    said, mailbox = people.person(rng, card.language, card.company, side, compound=True)
    return replace(card, names=said, email=f"{mailbox}@{card.company.domain}")


def _spaced(_: Random, card: CardText, __: int) -> CardText:
    def wide(name: PersonName) -> PersonName:
        if name.form == "en":
            return name
        wider = "  ".join(name.text.replace(" ", "")) if name.form in {"zh", "ja"} else name.printed
        return replace(name, printed=wider, suffix="" if name.form == "zh" else name.suffix)

    return replace(card, names=tuple(map(wide, card.names)))


def _capitals(_: Random, card: CardText, __: int) -> CardText:
    def loud(name: PersonName) -> PersonName:
        return replace(name, printed=name.text.upper(), prefix="", suffix="") if name.form in {"en", "de"} else name

    return replace(card, names=tuple(map(loud, card.names)))


def _honours(rng: Random, card: CardText, _: int) -> CardText:
    return replace(card, names=tuple(people.honoured(rng, name) for name in card.names))


def _names_joined(rng: Random, card: CardText, _: int) -> CardText:
    return replace(card, names_joined=rng.choice((" / ", "  ", " | ", " "))) if len(card.names) > 1 else card


def _titles(rng: Random, card: CardText, side: int) -> CardText:
    """Two or three titles of one person."""
    table = {"de": posts.GERMAN_TITLES, "ja": posts.JAPANESE_TITLES}.get(card.language, posts.TITLES)
    made = list(card.titles)
    for _ in range(rng.choice((1, 1, 2))):
        made += [title for title in people.post(rng, table[side::2], card.company) if title not in made]
    joins = (" / ", "、", "") if card.forms[0] in {"zh", "ja"} else (" / ", " | ", ", ", "")
    return replace(card, titles=tuple(made), titles_joined=rng.choice(joins))


def _numbers(rng: Random, card: CardText, _: int) -> CardText:
    """Two numbers of a kind on one line, or one that is telephone and fax."""
    company = card.company
    line = phones.landline(rng, company.region, company.area)
    kept = tuple(phone for phone in card.phones if phone.kind not in {"work", "fax"})
    how = rng.choice(("/", " / ", "、" if card.forms[0] in {"zh", "ja"} else ", ", "T/F", "T/F pair"))
    if how == "T/F":
        return replace(card, phones=(*kept, line), phones_joined="T/F")
    other = phones.landline(rng, company.region, company.area, kind="fax" if how == "T/F pair" else "work")
    if other.number == line.number:
        return replace(card, phones=(*kept, line), phones_joined="T/F")
    if how != "T/F pair" and company.region in {"CN", "HK", "MO"} and rng.random() < 0.5:
        bare = other.number[-8:]
        other = replace(other, printed=f"{bare[:4]} {bare[4:]}" if " " in line.printed else bare)
    return replace(card, phones=(*kept, line, other), phones_joined=" / " if how == "T/F pair" else how)


def _extension(rng: Random, card: CardText, _: int) -> CardText:
    company, chinese = card.company, card.forms[0] == "zh"
    line = phones.landline(
        rng,
        company.region,
        company.area,
        extension=str(rng.choice((rng.randint(11, 99), rng.randint(101, 8999)))),
        chinese=chinese,
    )
    kept = tuple(phone for phone in card.phones if phone.kind != "work")
    return replace(card, phones=(*kept, line))


def _fax(rng: Random, card: CardText, _: int) -> CardText:
    company = card.company
    line, fax = (phones.landline(rng, company.region, company.area, kind=kind) for kind in ("work", "fax"))
    kept = tuple(phone for phone in card.phones if phone.kind == "mobile")
    return replace(card, phones=(*kept, line) if line.number == fax.number else (*kept, line, fax))


def _home_numbers(rng: Random, card: CardText, _: int) -> CardText:
    """No number tells its country: only the address does."""
    made = [_at_home(rng, phone, card) for phone in card.phones]
    distinct = {phone.number: phone for phone in made}
    return replace(card, phones=tuple(distinct.values()))


def _at_home(rng: Random, phone: Phone, card: CardText) -> Phone:
    company = card.company
    for _ in range(40):
        if phone.printed.lstrip("(").startswith(("+", "852", "853", "86)")):
            if phone.kind == "mobile":
                phone = phones.mobile(rng, company.region, chinese=False)
            else:
                phone = phones.landline(rng, company.region, company.area, kind=phone.kind)
    return phone


def _service(rng: Random, card: CardText, _: int) -> CardText:
    return replace(card, phones=(*card.phones, phones.service(rng))) if card.company.region == "CN" else card


def _group(rng: Random, card: CardText, side: int) -> CardText:
    """The group stands on the card as plainly as the company."""
    brand = _parent(rng, card, side)
    written = companies.traditional if card.company.region in {"HK", "MO", "TW"} else str
    made = tuple(Form(written(rng.choice(trades.GROUPS[form]).format(brand[form])), form) for form in card.forms)
    return replace(card, company=replace(card.company, group=made))


def _member(rng: Random, card: CardText, side: int) -> CardText:
    brand, form = _parent(rng, card, side), card.forms[-1] if rng.random() < 0.5 else card.forms[0]
    named = {
        "zh": f"{brand[form]}集团",
        "en": f"{brand[form]} Group",
        "de": f"{brand[form]} Gruppe",
        "ja": f"{brand[form]}グループ",
    }
    if card.company.region in {"HK", "MO", "TW"}:
        named["zh"] = f"{brand[form]}集團"
    text = rng.choice(trades.MEMBERS[form]).format(brand[form])
    text = companies.traditional(text) if card.company.region in {"HK", "MO", "TW"} and form == "zh" else text
    return replace(card, company=replace(card.company, belongs=text, member_of=named[form]))


def _parent(rng: Random, card: CardText, side: int) -> dict[str, str]:
    zh = rng.choice(trades.BRANDS[side::2])
    abroad = card.company.region in {"HK", "MO", "TW"}
    return {"zh": zh[abroad], "en": zh[2] if "zh" in card.forms else rng.choice(trades.ENGLISH[side::2])[0],
            "de": rng.choice(trades.GERMAN[side::2])[0], "ja": rng.choice(trades.JAPANESE[side::2])[0]}  # fmt: skip


def _www(rng: Random, card: CardText, _: int) -> CardText:
    slogan = rng.choice(WWW_SLOGANS[rng.choice(card.forms)])
    return replace(card, company=replace(card.company, slogan=slogan))


def _numbered(rng: Random, card: CardText, _: int) -> CardText:
    """A boast with figures that are no telephone number."""
    return replace(card, company=replace(card.company, decoys=(rng.choice(NUMBERED[card.forms[0]]),)))


def _branch(rng: Random, card: CardText, side: int) -> CardText:
    """A second place, such as a factory, in the card's first language."""
    company, form = card.company, card.forms[0]
    if company.region == "DE":
        other = places.german(rng, rng.choice(places.GERMAN[side::2]), side)
    elif company.region == "JP":
        other = places.japanese(rng, (form,), rng.choice(places.JAPAN[side::2]), side)[0]
    elif company.region in {"GB", "US"}:
        other = places.english(
            rng, rng.choice([place for place in places.ENGLISH[side::2] if place[3] == company.region])
        )
    else:
        table = places.TAIWAN if company.region == "TW" else places.MAINLAND
        region = company.region if company.region in {"CN", "TW"} else "CN"
        other = places.chinese(rng, (form,), region, rng.choice(table[side::2]), side)[0]
    label = rng.choice(places.BRANCHES[form])
    if company.region in {"HK", "MO", "TW"}:
        label = companies.traditional(label)
        other = replace(other, text=companies.traditional(other.text)) if form == "zh" else other
    first = tuple(
        replace(place, postcode_at="after" if place.postcode_at == "apart" else place.postcode_at)
        for place in company.addresses[:1]
    )
    other = replace(other, label=label, postcode_at="after" if other.postcode_at == "apart" else other.postcode_at)
    return replace(card, company=replace(company, addresses=(*first, other)))


def _postcode(rng: Random, card: CardText, _: int) -> CardText:
    """The postcode before the address, or in a row of its own."""
    at = rng.choice(("before", "apart"))
    if card.company.region not in {"CN", "TW"}:
        return card
    moved = tuple(replace(place, postcode_at=at, postcode=place.postcode or "100000") if place.form == "zh" and place.country == "CN" else place
                  for place in card.company.addresses)  # fmt: skip
    return replace(card, company=replace(card.company, addresses=moved))


def _messenger(rng: Random, card: CardText, _: int) -> CardText:
    service = rng.choice(MESSENGERS[card.company.region])
    mailbox = card.email.partition("@")[0]
    mobile = next((phone for phone in card.phones if phone.kind == "mobile"), None)
    match service:
        case "linkedin":
            handle = f"linkedin.com/in/{mailbox.replace('.', '-').replace('_', '-')}"
        case "whatsapp" if mobile:
            handle = f"+{mobile.number[1:]}"
        case "qq":
            handle = f"100000{rng.randint(100, 9999)}"
        case _:
            handle = rng.choice((mailbox.replace(".", "_") + "88", "wx_" + mailbox.replace(".", "")))
    kept = tuple(other for other in card.messengers if other.service != service)
    return replace(card, messengers=(*kept, Messenger(service, handle)))


def _wordmark(rng: Random, card: CardText, _: int) -> CardText:
    """A logo made of letters, which are the brand's or its first ones."""
    brand = card.company.domain.partition(".")[0].partition("-")[0].upper()
    mark = rng.choice((brand[:10], brand[:1], brand[:2], brand[:3]))
    return replace(card, company=replace(card.company, wordmark=mark))


CASES = (
    Case("compound", _compound), Case("numbers", _numbers), Case("titles", _titles), Case("group", _group),
    Case("extension", _extension), Case("names joined", _names_joined), Case("branch", _branch), Case("www", _www),
    Case("home numbers", _home_numbers), Case("honours", _honours), Case("messenger", _messenger), Case("member", _member),
    Case("fax", _fax), Case("spaced", _spaced), Case("service", _service), Case("numbered", _numbered),
    Case("postcode", _postcode), Case("capitals", _capitals), Case("wordmark", _wordmark),
)  # fmt: skip


def harden(rng: Random, card: CardText, half: str, number: int) -> CardText:
    """`card` with none, one or two of the `CASES`, which take turns with `number`."""
    turns = {number % len(CASES)} if number % 5 else set()
    if number % 7 < 2:
        turns.add((number * 7 + 3) % len(CASES))
    for turn in sorted(turns):
        card = CASES[turn].make(rng, card, HALVES.index(half))
    return card
