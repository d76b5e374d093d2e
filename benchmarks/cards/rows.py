"""The reachable part of a card as rows: label, text, and which fact each is."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.cards.companies import traditional
from benchmarks.cards.nouns import CardText
from benchmarks.cards.style import LABELS, Style


@dataclass(frozen=True)
class Row:
    """`kind` names label and icon; `form` is the language of an address."""

    kind: str
    label: str
    text: str
    field: str
    form: str = ""


def rows(card: CardText, style: Style) -> tuple[Row, ...]:
    """All rows in the style's order; every address form is a row of its own, only the first with a label."""
    found: dict[str, list[Row]] = {}
    written = traditional if card.company.region in ("HK", "TW") else str
    words = {kind: written(word) for kind, word in LABELS[style.labels].items()}

    def add(place: str, kind: str, text: str, field: str, form: str = "", label: str | None = None) -> None:
        said = words.get(kind, "") if label is None else label
        found.setdefault(place, []).append(Row(kind, said, text, field, form))

    for phone in card.phones:
        add(phone.kind, phone.kind, phone.printed, "phone")
    add("email", "email", card.email, "email")
    if card.website:
        add("website", "website", card.website, "website")
    for messenger in card.messengers:
        add("messenger", messenger.service, messenger.id, "messenger")
    for number, address in enumerate(card.company.addresses):
        add("address", "address" if not number else "more", address.printed, "address", address.form)
    return tuple(row for place in style.order for row in found.get(place, ()))


def posts(card: CardText, form: str, style: Style) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Department and title in one language as lines with their fields, on one line when the style joins them."""
    departments, titles = card.in_form(card.departments, form), card.in_form(card.titles, form)
    if not departments:
        return tuple((title, ("title",)) for title in titles)
    if style.joined_post:
        if form == "zh":
            return ((departments[0] + style.joined_post + titles[0], ("department", "title")),)
        between = style.joined_post if style.joined_post.strip() else ", "
        return ((titles[0] + between + departments[0], ("title", "department")),)
    lines = ((titles[0], ("title",)), (departments[0], ("department",)))
    return lines if form == "en" else lines[::-1]


def beside(card: CardText, style: Style) -> bool:
    """Whether titles of both languages share one line, as on cards with little room."""
    return style.joined_post == "  " and not card.departments
