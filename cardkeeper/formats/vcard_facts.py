"""One content line to the facts it states, by the name of its property (RFC 2426 3, RFC 6350 6, Apple's X-)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from urllib.parse import unquote

from cardkeeper.formats import vcard_values as values
from cardkeeper.model import Address, Extra, Fact, Field

LINK = "X-CARDKEEPER-OF"
"""An extra of ours for what a fact has no place for: its group (item1, which Apple's labels need) and parameters.

    X-CARDKEEPER-OF, group item1, TYPE=msg, TEL:+8614200000001
"""

UNREVIEWED = "X-CARDKEEPER-UNREVIEWED"
"""Marks a NOTE that says of the card that nobody has reviewed it: a word to other programs, no note of the keeper's."""

_UNDERSTOOD = (
    "ALTID",
    "CHARSET",
    "LABEL",
    "LANGUAGE",
    "PREF",
    "VALUE",
    "X-APPLE-OMIT-YEAR",
    "X-SERVICE-TYPE",
    "X-USER",
)
_PLAIN_TYPES = frozenset(("pref", "voice", "internet"))

SERVICES = {
    "X-WECHAT": "wechat", "X-WEIXIN": "wechat", "X-QQ": "qq", "X-LINE": "line", "X-WHATSAPP": "whatsapp",
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-JABBER": "xmpp", "X-TELEGRAM": "telegram", "X-AIM": "aim",
    "X-MSN": "msn", "X-ICQ": "icq", "X-YAHOO": "yahoo", "X-GOOGLE-TALK": "google",
}  # fmt: skip


def facts(line: Extra) -> tuple[Fact, ...] | None:
    """The facts of a line, none if it is empty; None if the line is not about a fact."""
    if line.name in SERVICES:
        return _filled(Fact(Field.MESSENGER, values.unescape(line.value), kind=SERVICES[line.name]))
    maker = _MAKERS.get(line.name)
    return maker(line) if maker else None


def link(line: Extra, fact: Fact, *, labelled: bool) -> Extra | None:
    """What must be kept beside `fact` to write `line` again; None if the fact says it all."""
    said = _PLAIN_TYPES | {fact.kind, {"mobile": "cell", "fax": "work"}.get(fact.kind, "")}
    types = tuple(kind for kind in parameter(line, "TYPE") if kind.lower() not in said)
    others = tuple(pair for pair in line.parameters if pair[0] not in (*_UNDERSTOOD, "TYPE"))
    kept = ((("TYPE", types),) if types else ()) + others
    if not kept and not labelled:
        return None
    return Extra(LINK, link_key(line.name, fact), line.group if labelled else "", kept)


def link_key(name: str, fact: Fact) -> str:
    """What a link says in its value: the fact it belongs to as printed, which stays when its value is put in order."""
    return f"{name}:{values.escape(fact.printed or fact.value)}"


def parameter(line: Extra, key: str) -> tuple[str, ...]:
    """The values of one parameter."""
    return dict(line.parameters).get(key, ())


def with_parameter(line: Extra, key: str, value: str) -> Extra:
    """`line` with one more value of a parameter."""
    others = tuple(pair for pair in line.parameters if pair[0] != key)
    return dataclasses.replace(line, parameters=(*others, (key, (*parameter(line, key), value))))


def kinds(line: Extra) -> frozenset[str]:
    """The types of a line in small letters, without the preference."""
    return frozenset(kind.lower() for kind in parameter(line, "TYPE")) - {"pref"}


def preference(line: Extra) -> int:
    """1 is the most preferred, 100 the least, 101 when nothing is said (RFC 6350 5.3)."""
    said = "".join(parameter(line, "PREF")[:1])
    if said.isdecimal():
        return min(int(said[:4]), 101)
    return 1 if "pref" in map(str.lower, parameter(line, "TYPE")) else 101


def form(line: Extra) -> str | None:
    """The language form: zh-Hans-CN and zh_CN are both zh."""
    tag = "".join(parameter(line, "LANGUAGE")[:1]).replace("_", "-").partition("-")[0].strip().lower()
    return tag if tag.isascii() and tag.isalnum() else None


def _filled(fact: Fact) -> tuple[Fact, ...]:
    return (fact,) if fact.value else ()


def _text(field: Field, kind: str = "") -> Callable[[Extra], tuple[Fact, ...]]:
    return lambda line: _filled(Fact(field, values.unescape(line.value), kind=kind, form=form(line)))


def _organisation(line: Extra) -> tuple[Fact, ...]:
    company, *units = values.split(line.value)
    found = [Fact(Field.COMPANY, company, form=form(line))]
    found += [Fact(Field.DEPARTMENT, unit, form=form(line)) for unit in units]
    return tuple(fact for fact in found if fact.value)


def _phone(line: Extra) -> tuple[Fact, ...]:
    printed = values.unescape(line.value)
    number, extension = values.phone(printed)
    special = {"fax": "fax", "pager": "pager", "cell": "mobile", "mobile": "mobile"}
    kind = _kind(line, special) if kinds(line) else ""  # a number may tell by itself what it is
    printed = number if printed[:4].lower() == "tel:" else printed
    return _filled(Fact(Field.PHONE, number, kind=kind, extension=extension, printed=printed))


def _note(line: Extra) -> tuple[Fact, ...]:
    return () if parameter(line, UNREVIEWED) else _text(Field.NOTE)(line)


def _email(line: Extra) -> tuple[Fact, ...]:
    address = values.unescape(line.value)
    return _filled(
        Fact(Field.EMAIL, address[7:] if address[:7].lower() == "mailto:" else address, kind=_kind(line, {}))
    )


def _kind(line: Extra, special: dict[str, str]) -> str:
    found = kinds(line)
    return next((name for kind, name in (special | {"work": "work", "home": "home"}).items() if kind in found), "other")


def _address(line: Extra) -> tuple[Fact, ...]:
    parts = [*map(values.words, values.split_raw(line.value)), *[""] * 7]
    box, more, street, city, region, postcode, country = parts[:7]
    street = values.one_line(f"{street}\n{more}\n{box}")
    address = Address(street, *map(values.one_line, (city, region, postcode, country)))
    label = "".join(parameter(line, "LABEL")[:1]).replace("\\n", "\n")  # as RFC 6350's own example has it
    text = values.one_line(label) or values.shown_address(address)
    kind = _kind(line, {})
    return _filled(Fact(Field.ADDRESS, text, kind="" if kind == "other" else kind, form=form(line), address=address))


def _messenger(line: Extra) -> tuple[Fact, ...] | None:
    """IMPP (RFC 4770): a URI whose scheme is the service, unless Apple says the service."""
    scheme, colon, rest = values.unescape(line.value).partition(":")
    service = "".join(parameter(line, "X-SERVICE-TYPE")[:1]) or (scheme if colon else "")
    if not service or scheme.lower() in ("http", "https"):
        return None
    return _filled(Fact(Field.MESSENGER, unquote(rest if colon else scheme).strip(), kind=service.lower()))


def _profile(line: Extra) -> tuple[Fact, ...] | None:
    service = next((kind for kind in parameter(line, "TYPE") if kind.lower() not in ("pref", "home", "work")), "")
    value = values.unescape(line.value)
    if not service:
        return None
    name = "".join(parameter(line, "X-USER")[:1])
    known = value if value.lower().startswith("http") else name or value.removeprefix("x-apple:")
    return _filled(Fact(Field.MESSENGER, known, kind=service.lower()))


def _birthday(line: Extra) -> tuple[Fact, ...] | None:
    day = values.birthday(line.value)
    if day is None:
        return None if line.value else ()
    omitted = "".join(parameter(line, "X-APPLE-OMIT-YEAR")[:1])
    return (Fact(Field.BIRTHDAY, "--" + day[5:] if omitted and day.startswith(omitted) else day),)


_MAKERS: dict[str, Callable[[Extra], tuple[Fact, ...] | None]] = {
    "ORG": _organisation,
    "TITLE": _text(Field.TITLE),
    "ROLE": _text(Field.TITLE, "role"),
    "TEL": _phone,
    "EMAIL": _email,
    "URL": _text(Field.WEBSITE),
    "ADR": _address,
    "IMPP": _messenger,
    "X-SOCIALPROFILE": _profile,
    "NOTE": _note,
    "BDAY": _birthday,
}
