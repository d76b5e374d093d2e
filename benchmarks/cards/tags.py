"""Which hard cases a finished card shows, told from its facts and its printed lines."""

from __future__ import annotations

import re
from collections.abc import Callable

from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText

HAN_NAMES = ("zh", "ja")
COUNTRY_CODE = re.compile(r"^\(?\+|^\(?(86|85[23]|886)[) -]")
FIGURES = re.compile(r"\d{4}|www", re.IGNORECASE)


def of(card: CardText, sheet: Sheet) -> list[str]:
    """The names of all hard cases, sorted."""
    return sorted(name for name, shows in {**FACTS, **LINES}.items() if shows(card, sheet))


def _landlines(card: CardText) -> list[str]:
    return [phone.printed for phone in card.phones if not phone.number.startswith("+86400")]


def _lines(sheet: Sheet, *wanted: str) -> bool:
    """Whether one line holds facts of all `wanted` fields, as often as they are named."""
    return any(all(line.fields.count(field) >= wanted.count(field) for field in wanted) for line in sheet.printed)


def _address_lines(sheet: Sheet) -> int:
    return sum("address" in line.fields for line in sheet.printed)


Shows = Callable[[CardText, Sheet], bool]
FACTS: dict[str, Shows] = {
    "name: spaced": lambda card, _: any(name.form in HAN_NAMES and " " in name.printed.removesuffix(name.suffix).strip() for name in card.names),
    "name: compound": lambda card, _: any(name.form == "zh" and len(name.family) > 1 for name in card.names),
    "name: barrelled": lambda card, _: any("-" in name.family for name in card.names),
    "name: capitals": lambda card, _: any(name.printed.isupper() for name in card.names),
    "name: honours": lambda card, _: any(name.prefix or name.suffix for name in card.names),
    "name: reading": lambda card, _: any(name.reading for name in card.names),
    "titles: several": lambda card, _: any(len(card.in_form(card.titles, form)) > 1 for form in card.forms),
    "number: extension": lambda card, _: any(phone.extension for phone in card.phones),
    "number: no country": lambda card, _: card.company.region != "CN" and not any(map(COUNTRY_CODE.match, _landlines(card))),
    "number: 852 853 886": lambda card, _: any(phone.number.startswith(("+852", "+853", "+886")) for phone in card.phones),
    "number: (0)": lambda card, _: any("(0)" in phone.printed for phone in card.phones),
    "number: fax": lambda card, _: any(phone.kind == "fax" for phone in card.phones),
    "number: 400": lambda card, _: any(phone.number.startswith("+86400") for phone in card.phones),
    "number: T/F": lambda card, _: card.phones_joined == "T/F",
    "company: group": lambda card, _: bool(card.company.group),
    "company: member": lambda card, _: bool(card.company.belongs),
    "decoy: wordmark": lambda card, sheet: any(line.text == card.company.wordmark for line in sheet.printed),
    "decoy: figures": lambda _, sheet: any(FIGURES.search(line.text) for line in sheet.printed if not line.fields),
    "address: two places": lambda card, _: any(place.label for place in card.company.addresses),
    "address: two languages": lambda card, _: len({place.form for place in card.company.addresses}) > 1,
    "address: postcode before": lambda card, _: any(place.postcode and place.postcode_at == "before" for place in card.company.addresses),
    "address: postcode apart": lambda card, _: any(place.postcode and place.postcode_at == "apart" for place in card.company.addresses),
    **{f"messenger: {service}": lambda card, _, service=service: any(one.service == service for one in card.messengers)  # type: ignore[misc]
       for service in ("wechat", "qq", "line", "whatsapp", "linkedin")},
    "code": lambda card, _: card.code is not None,
}  # fmt: skip
LINES: dict[str, Shows] = {
    "name: two on a line": lambda _, sheet: _lines(sheet, "name", "name"),
    "name: beside title": lambda _, sheet: _lines(sheet, "name", "title"),
    "titles: on a line": lambda _, sheet: _lines(sheet, "title", "title"),
    "title: with department": lambda _, sheet: _lines(sheet, "title", "department"),
    "number: two on a line": lambda _, sheet: _lines(sheet, "phone", "phone"),
    "address: several lines": lambda card, sheet: _address_lines(sheet) > len(card.company.addresses) + 1,
    "vertical": lambda _, sheet: any(
        line.fields and line.box[3] - line.box[1] > 2 * (line.box[2] - line.box[0]) for line in sheet.printed
    ),
}  # fmt: skip
