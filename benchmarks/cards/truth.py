"""What a photo says, as Contact-JSON, with where its card and lines are."""

from __future__ import annotations

from typing import Any

from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText
from benchmarks.cards.photograph import Photo

PLACES = {"CN": "China", "HK": "Hong Kong", "TW": "Taiwan", "GB": "United Kingdom", "US": "United States"}


def contact(card: CardText) -> dict[str, Any]:
    """The card's facts as Contact-JSON: lists in printed order, `form` the language of a fact."""
    return {
        "names": [
            {"text": name.text, "family": name.family, "given": name.given, "prefix": name.prefix,
             "suffix": name.suffix, "form": name.form}
            for name in card.names
        ],
        "companies": [{"text": name.text, "form": name.form} for name in card.company.names],
        "departments": [{"text": thing.text, "form": thing.form} for thing in card.departments],
        "titles": [{"text": thing.text, "form": thing.form} for thing in card.titles],
        "phones": [
            {"number": phone.number, "extension": phone.extension, "kind": phone.kind, "printed": phone.printed}
            for phone in card.phones
        ],
        "emails": [{"address": card.email, "kind": "work"}],
        "websites": [{"url": card.website}] if card.website else [],
        "addresses": [
            {"text": place.text, "street": "", "city": place.city, "region": "", "postcode": place.postcode,
             "country": PLACES[place.country], "form": place.form}
            for place in card.company.addresses
        ],
        "messengers": [{"service": messenger.service, "id": messenger.id} for messenger in card.messengers],
        "industry": card.company.industry,
    }  # fmt: skip


def whole(
    card: CardText, sheet: Sheet, photo: Photo, *, name: str, layout: str, level: int, code: bool
) -> dict[str, Any]:
    """Contact-JSON and the photo: `quad` in its pixels, `lines` with boxes as fractions of the flat card.

    A line without `fields`, such as a slogan, is a fact of nobody and is told again under `unassigned`.
    """
    lines = [
        {"text": line.text, "box": [round(number, 4) for number in _fractions(line.box, sheet)], "fields": line.fields}
        for line in sheet.printed
    ]
    return {
        **contact(card),
        "photo": name, "language": card.language, "region": card.company.region, "layout": layout, "level": level,
        "code": code, "quad": [[round(x, 1), round(y, 1)] for x, y in photo.quad],
        "lines": lines, "unassigned": [line.text for line in sheet.printed if not line.fields],
    }  # fmt: skip


def _fractions(box: tuple[float, float, float, float], sheet: Sheet) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    return left / sheet.width, top / sheet.height, right / sheet.width, bottom / sheet.height
