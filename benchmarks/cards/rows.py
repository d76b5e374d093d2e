"""The reachable part of a card as rows: label, text, and which fact each is."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.cards.companies import traditional
from benchmarks.cards.nouns import CardText, Phone
from benchmarks.cards.style import Style, label


@dataclass(frozen=True)
class Row:
    """`kind` names label and icon; `form` is the language of an address; `fields` its facts, in their order."""

    kind: str
    label: str
    text: str
    fields: tuple[str, ...]
    form: str = ""


def rows(card: CardText, style: Style) -> tuple[Row, ...]:
    """All rows in the style's order; every address form is a row of its own, only the first with a label."""
    found: dict[str, list[Row]] = {}
    written = traditional if card.company.region in {"HK", "TW", "MO"} else str

    def add(place: str, kind: str, text: str, field: str, form: str = "", said: str | None = None) -> None:
        word = written(label(style, kind, card.forms[0])) if said is None else said
        found.setdefault(place, []).append(Row(kind, word, text, (field,) * (1 + text.count("\t")), form))

    for kind, text in _numbers(card):
        add("work" if kind == "tf" else kind, kind, text, "phone")
    if card.email:
        add("email", "email", card.email, "email")
    if card.website:
        add("website", "website", card.website, "website")
    for messenger in card.messengers:
        add("messenger", messenger.service, messenger.id, "messenger")
    for number, address in enumerate(card.company.addresses):
        said = address.label or (None if not number else "")
        add(
            "address",
            "more" if number and not address.label else "address",
            address.printed,
            "address",
            address.form,
            said,
        )
        if address.postcode and address.postcode_at == "apart":
            add("address", "postcode", address.postcode, "address", "", None)
    ordered = (row for place in style.order for row in found.get(place, ()))
    return tuple(Row(row.kind, row.label, row.text.replace("\t", ""), row.fields, row.form) for row in ordered)


def _numbers(card: CardText) -> list[tuple[str, str]]:
    """Kinds and texts of the numbers' rows; two that share a row have a tab between."""
    pair = [phone for phone in card.phones if phone.kind in {"work", "fax"} and not phone.number.startswith("+86400")][
        -2:
    ]
    if not card.phones_joined or not pair:
        return [(phone.kind, phone.printed) for phone in card.phones]
    singles = [(phone.kind, phone.printed) for phone in card.phones if phone not in pair]
    if card.phones_joined == "T/F":
        return [*singles, ("tf", pair[0].printed)]
    return [*singles, (_shared(pair), f"{card.phones_joined}\t".join(phone.printed for phone in pair))]


def _shared(pair: list[Phone]) -> str:
    return "tf" if pair[-1].kind == "fax" else "work"


def posts(card: CardText, form: str, style: Style) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Department and title in one language as lines with their fields, on one line when the style joins them."""
    departments, titles = card.in_form(card.departments, form), card.in_form(card.titles, form)
    if len(titles) > 1 and card.titles_joined:
        lines: tuple[tuple[str, tuple[str, ...]], ...] = ((card.titles_joined.join(titles), ("title",) * len(titles)),)
    else:
        lines = tuple((title, ("title",)) for title in titles)
    if not departments:
        return lines
    if style.joined_post and len(lines) == 1:
        text, fields = lines[0]
        if form in {"zh", "ja"}:
            return ((departments[0] + style.joined_post + text, ("department", *fields)),)
        between = style.joined_post if style.joined_post.strip() else ", "
        return ((text + between + departments[0], (*fields, "department")),)
    own = ((departments[0], ("department",)),)
    return own + lines if form in {"zh", "ja"} else lines + own


def beside(card: CardText, style: Style) -> bool:
    """Whether titles of both languages share one line, as on cards with little room."""
    return style.joined_post == "  " and not card.departments and len(card.titles) == len(card.forms)
