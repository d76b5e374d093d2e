"""What a photo says, as Contact-JSON, with where its card and lines are."""

from __future__ import annotations

from typing import Any

from benchmarks.cards import qr, tags
from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import CardText
from benchmarks.cards.photograph import Photo

PLACES = {"CN": "China", "HK": "Hong Kong", "MO": "Macau", "TW": "Taiwan", "GB": "United Kingdom", "US": "United States",
          "DE": "Germany", "JP": "Japan"}  # fmt: skip
Json = dict[str, Any]


def contact(card: CardText) -> Json:
    """The card's facts as Contact-JSON: lists in printed order, `form` the language of a fact."""
    companies = (*card.company.group, *card.company.names)
    return {
        "names": [
            {"text": name.text, "family": name.family, "given": name.given, "prefix": name.prefix,
             "suffix": name.suffix, "form": name.form}
            for name in card.names
        ],
        "companies": [{"text": name.text, "form": name.form} for name in companies],
        "departments": [{"text": thing.text, "form": thing.form} for thing in card.departments],
        "titles": [{"text": thing.text, "form": thing.form} for thing in card.titles],
        "phones": [
            {"number": phone.number, "extension": phone.extension, "kind": phone.kind, "printed": phone.printed}
            for phone in card.phones
        ],
        "emails": [{"address": card.email, "kind": "work"}] if card.email else [],
        "websites": [{"url": card.website}] if card.website else [],
        "addresses": [
            {"text": place.text, "street": "", "city": place.city, "region": "", "postcode": place.postcode,
             "country": PLACES[place.country], "form": place.form}
            for place in card.company.addresses
        ],
        "messengers": [{"service": messenger.service, "id": messenger.id} for messenger in card.messengers],
        "industry": card.company.industry,
    }  # fmt: skip


def whole(card: CardText, sheet: Sheet, photo: Photo, *, name: str, layout: str, level: int) -> Json:
    """Contact-JSON and the photo: `quad` in its pixels, `lines` with boxes as fractions of the flat card.

    A line without `fields`, such as a slogan, is a fact of nobody and is told again under `unassigned`. `code` says
    what a code on the card states; where it disagrees with the print it is right, and what is printed is among the
    `optional` facts, which nobody needs to find and nobody makes up.
    """
    lines = [
        {"text": line.text, "box": [round(number, 4) for number in _fractions(line.box, sheet)], "fields": line.fields}
        for line in sheet.printed
    ]
    told, optional = contact(card), _optional(card)
    code = _code(card)
    if code:
        _let_the_code_win(told, optional, code)
    return {
        **told,
        "photo": name, "language": card.language, "region": card.company.region, "layout": layout, "level": level,
        "tags": tags.of(card, sheet), "code": code, "optional": optional,
        "quad": [[round(x, 1), round(y, 1)] for x, y in photo.quad],
        "lines": lines, "unassigned": [line.text for line in sheet.printed if not line.fields],
    }  # fmt: skip


def _optional(card: CardText) -> Json:
    companies = [{"text": card.company.member_of, "form": None}] if card.company.member_of else []
    names = [{"text": name.reading, "form": name.form} for name in card.names if name.reading]
    return {"companies": companies, "names": names}


def _code(card: CardText) -> Json | None:
    if not card.code:
        return None
    facts = contact(qr.said(card))
    if card.code.kind == "wechat":
        facts["messengers"] = [{"service": "wechat", "id": qr.link(card)}]
    elif card.code.kind == "url":
        facts["websites"] = [{"url": qr.link(card)}]
    return {"kind": card.code.kind, "differs": card.code.differs, "payload": qr.payload(card), "facts": facts}


def _let_the_code_win(told: Json, optional: Json, code: Json) -> None:
    """What only the print says in the fact that differs becomes optional, as does what only a link says."""
    field = {"phone": "phones", "email": "emails", "title": "titles"}.get(code["differs"])
    if field and code["facts"][field]:
        key = {"phones": "number", "emails": "address", "titles": "text"}[field]
        form = code["facts"][field][0].get("form") if field == "titles" else None
        stated = {fact[key] for fact in code["facts"][field]}
        older = [
            fact
            for fact in told[field]
            if fact[key] not in stated and not fact.get("extension") and fact.get("form") == form
        ]
        optional[field] = older
        told[field] = [fact for fact in told[field] if fact not in older]
        told[field] += [fact for fact in code["facts"][field] if fact[key] not in {other[key] for other in told[field]}]
    if code["kind"] in {"wechat", "url"}:
        for field in ("messengers", "websites"):
            optional[field] = code["facts"][field]


def _fractions(box: tuple[float, float, float, float], sheet: Sheet) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    return left / sheet.width, top / sheet.height, right / sheet.width, bottom / sheet.height
