r"""vCard 2.1, 3.0 and 4.0 in: content lines to contacts, one card at a time; what has no place becomes `Contact.extra`.

    FN:王小明, N:王;小明;;;                           NAME 王小明, Name(王, 小明)
    FN;LANGUAGE=en:Ming Wang                         NAME Ming Wang, form en
    ORG:Example Ltd;Sales;East                       COMPANY Example Ltd, DEPARTMENT Sales, DEPARTMENT East
    TITLE:经理 / ROLE:Buyer                           TITLE, with kind "role" for ROLE
    TEL;TYPE=CELL:+86 142 0000 0001                  PHONE +8614200000001, kind mobile, printed as it came
    TEL;WORK;VOICE:021-5550 0101转801 (2.1)          PHONE 021-5550 0101, extension 801, kind work
    TEL;VALUE=uri:tel:+14155550101;ext=7 (4.0)       PHONE +14155550101, extension 7
    item1.EMAIL:a@example.com, item1.X-ABLABEL:Work  EMAIL, kind work, and the label in `extra`
    ADR;TYPE=WORK:;;1 High St;London;;N1;UK          ADDRESS, its parts, and one line made of them or of LABEL
    IMPP:xmpp:…, X-SOCIALPROFILE;TYPE=wechat, X-QQ   MESSENGER, kind is the service
    BDAY:19850302, --0302, or Apple's 1604           BIRTHDAY 1985-03-02, --03-02
    X-CARDKEEPER-TIER, -INDUSTRY, -REVIEWED          tier, industry, reviewed
    X-CARDKEEPER-FN, -N, -ORG                        the second language form, where 3.0 allows only one

Numbers without a country code stay as printed: where they ring is not for a file to say.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict, deque
from collections.abc import Sequence
from itertools import chain
from typing import Any

from cardkeeper.formats import charsets, content_lines, vcard_facts
from cardkeeper.formats import vcard_values as values
from cardkeeper.formats.format import Refusal, Result
from cardkeeper.model import Contact, Extra, Fact, Field, Name, Photo, Source, Tier

FILE_MOST = 256 << 20

_LABELLING = ("X-ABLABEL", "X-ABADR")
_GROUP_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_LABELS = {
    "mobile": "CELL", "iphone": "CELL", "手机": "CELL", "移动电话": "CELL",
    "work": "WORK", "工作": "WORK", "单位": "WORK", "home": "HOME", "住宅": "HOME", "家庭": "HOME",
    "workfax": "FAX", "homefax": "FAX", "otherfax": "FAX", "传真": "FAX", "pager": "PAGER", "传呼": "PAGER",
}  # fmt: skip


def read(data: bytes) -> Result:
    """Every card of a file, and everything in it that was not taken."""
    if len(data) > FILE_MOST:
        return Result((), (Refusal(0, "", "FileTooLarge", {"megabytes": len(data) >> 20, "most": FILE_MOST >> 20}),))
    contacts, refusals = list[Contact](), list[Refusal]()
    for card in content_lines.cards(charsets.as_utf8(data)):
        if isinstance(card, Refusal):
            refusals.append(card)
            continue
        lines, refused = content_lines.read(card)
        contact, why = _contact(lines, card.number)
        if not card.closed:
            refused.append(Refusal(card.number, "", "CardCut"))
        if _is_group(lines):
            refused = [Refusal(card.number, "", "CardIsGroup")]
        elif contact.facts:
            contacts.append(contact)
        elif not refused:
            refused.append(Refusal(card.number, "", "CardEmpty"))
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        refusals += [dataclasses.replace(refusal, name=name) for refusal in (*refused, *why)]
    return Result(tuple(contacts), tuple(refusals))


def _is_group(lines: Sequence[Extra]) -> bool:
    return any(line.name in _GROUP_KINDS and line.value.lower() == "group" for line in lines)


def _contact(lines: Sequence[Extra], number: int) -> tuple[Contact, list[Refusal]]:
    lines, names = _without_names(_with_labels(list(map(_unwrapped, lines))))
    groups = {line.group for line in lines if line.name in _LABELLING}
    contact = Contact()
    facts, links, extra, refused = list[tuple[int, Fact]](), list[Extra](), list[Extra](), list[Refusal]()
    for line in lines:
        found = vcard_facts.facts(line)
        if found is None:
            if (changed := _card_wide(contact, line)) is not None:
                contact = changed
            elif isinstance(photo := _photo(line, number), Photo):
                contact = dataclasses.replace(contact, photos=(*contact.photos, photo))
            elif photo:
                refused.append(photo)
            else:
                extra.append(line)
            continue
        facts += [(vcard_facts.preference(line), fact) for fact in found]
        labelled = bool(line.group) and line.group in groups
        links += filter(None, (vcard_facts.link(line, fact, labelled=labelled) for fact in found[:1]))
    facts.sort(key=lambda pair: (_ORDER[pair[1].field], pair[0]))
    everything = dict.fromkeys([*names, *(fact for _, fact in facts)])
    contact = dataclasses.replace(
        contact,
        facts=tuple(dataclasses.replace(fact, source=Source.IMPORT) for fact in everything),
        categories=_tags(contact),
        extra=(*extra, *links),
    )
    return contact, refused


_ORDER = {field: place for place, field in enumerate(Field)}


def _with_labels(lines: Sequence[Extra]) -> list[Extra]:
    """Apple's own labels as types, and the text of a LABEL beside the address it belongs to."""
    groups = {line.group: line.value for line in lines if line.group and line.name == "X-ABLABEL"}
    labels: dict[tuple[frozenset[str], str | None], deque[Extra]] = defaultdict(deque)
    for line in lines:
        if line.name == "LABEL":
            labels[_place(line)].append(line)
    typed = [_with_type(line, groups.get(line.group, "")) for line in lines if line.name != "LABEL"]
    found = [_with_label(line, labels[_place(line)]) if line.name == "ADR" else line for line in typed]
    return [*found, *chain.from_iterable(labels.values())]


def _unwrapped(line: Extra) -> Extra:
    """A second language form, which stands as text under a name of our own, as the property it is."""
    name = line.name.removeprefix("X-CARDKEEPER-")
    if name == line.name or name not in ("FN", "N", "ORG"):
        return line
    return dataclasses.replace(line, name=name, value=values.unescape(line.value))


def _with_type(line: Extra, label: str) -> Extra:
    known = _LABELS.get(label.strip("_$!<>").replace(" ", "").lower())
    return vcard_facts.with_parameter(line, "TYPE", known) if known and line.name in ("TEL", "EMAIL", "ADR") else line


def _with_label(line: Extra, labels: deque[Extra]) -> Extra:
    """An address with the first of the labels of its types, which is taken out of them."""
    if not labels:
        return line
    return vcard_facts.with_parameter(line, "LABEL", values.unescape(labels.popleft().value))


def _place(line: Extra) -> tuple[frozenset[str], str | None]:
    return vcard_facts.kinds(line), vcard_facts.form(line)


def _without_names(lines: Sequence[Extra]) -> tuple[list[Extra], list[Fact]]:
    """The names, each FN with the N of its language, and the lines that are left."""
    shown = [line for line in lines if line.name == "FN"]
    parts = [line for line in lines if line.name == "N"]
    left = [line for line in lines if line not in shown and line not in parts]
    names = list[Fact]()
    for line in shown:
        form = vcard_facts.form(line)
        mine = next((n for n in parts if vcard_facts.form(n) == form), None)
        mine = mine or next((n for n in parts if None in (form, vcard_facts.form(n))), None)
        if mine:
            parts.remove(mine)
        text = values.unescape(line.value)
        name = _name(mine.value) if mine else None
        if not text or (name == Name() and mine and _stands_for(text, left)):
            continue  # FN must be there, so a company's card repeats the company
        whole = name and text in (name.family, name.given) and name in (Name(text), Name(given=text))
        if name == Name() or (whole and (" " in text or (len(text) > 1 and values.is_chinese(text)))):
            name = None  # the whole name in one part: nobody took it apart
        names.append(Fact(Field.NAME, text, form=form or (vcard_facts.form(mine) if mine else None), name=name))
    for line in parts:
        if (name := _name(line.value)) != Name():
            text = values.joined_name(name.family, name.given) or name.prefix or name.suffix
            names.append(Fact(Field.NAME, text, form=vcard_facts.form(line), name=name))
    return left, names


def _name(value: str) -> Name:
    family, given, more, prefix, suffix = [*map(values.words, values.split_raw(value)), *[""] * 5][:5]
    blank = "" if values.is_chinese(given + more) else " "
    return Name(family, blank.join(filter(None, (given, more))), prefix, suffix)


def _stands_for(text: str, lines: Sequence[Extra]) -> bool:
    found = [fact for line in lines for fact in vcard_facts.facts(line) or ()]
    return any(text in (fact.value, fact.printed) for fact in found)


def _card_wide(contact: Contact, line: Extra) -> Contact | None:
    """`contact` with what one line says of the whole card; None if it says nothing that is known."""
    value = values.unescape(line.value)
    changes: dict[str, Any] | None = None
    match line.name:
        case "VERSION":
            changes = {}
        case "KIND" if value.lower() == "individual":
            changes = {}
        case "UID" if value and not contact.uid:
            changes = {"uid": value}
        case "REV" if (at := values.instant(value)) and not contact.updated:
            changes = {"updated": at}
        case "CATEGORIES":
            more = filter(None, values.split(line.value, ","))
            changes = {"categories": (*contact.categories, *more)}
        case "X-CARDKEEPER-TIER" if value in tuple(Tier):
            changes = {"tier": Tier(value)}
        case "X-CARDKEEPER-INDUSTRY" if value:
            changes = {"industry": value}
        case "X-CARDKEEPER-REVIEWED" if value in ("yes", "no"):
            changes = {"reviewed": value == "yes"}
    return None if changes is None else dataclasses.replace(contact, **changes)


def _tags(contact: Contact) -> tuple[str, ...]:
    """The categories without tier and industry, which we write behind them; a tag of that name stands there twice."""
    kept = list(contact.categories)[::-1]
    for label in ("" if contact.tier is Tier.PROSPECT else contact.tier, contact.industry):
        if label in kept:
            kept.remove(label)
    return tuple(dict.fromkeys(kept[::-1]))


def _photo(line: Extra, number: int) -> Photo | Refusal | None:
    """The picture of a PHOTO line, or why not; None for other lines and for addresses, which are never opened."""
    inline = dict(line.parameters).get("ENCODING") is not None or line.value[:5].lower() == "data:"
    if line.name != "PHOTO" or not inline:
        return None
    if len(line.value) * 3 // 4 > values.PHOTO_MOST:
        size = {"megabytes": len(line.value) * 3 // 4 >> 20, "most": values.PHOTO_MOST >> 20}
        return Refusal(number, "", "PhotoTooLarge", size)
    kind = next(iter(dict(line.parameters).get("TYPE", ())), "")
    return values.photo(line.value, kind) or Refusal(number, "", "PhotoBroken")
