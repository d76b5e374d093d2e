"""One card under review: what the book gives for it, and the contact it gets back. Runs on a lane."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from cardkeeper.actions import capture, contacts, duplicates, learning, privacy, review, sides, texts
from cardkeeper.actions.industries import as_before
from cardkeeper.model import Card, CardState, Contact, Fact, Field, Guess, Source, Tier
from cardkeeper.rules import industries
from cardkeeper.rules.duplicates import Pair
from cardkeeper.rules.tags import Tags
from cardkeeper.ui import card_pictures
from cardkeeper.ui.review import values
from cardkeeper.ui.review.sheet import doubtful_count

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

SOURCES = {"text": Source.SIGNATURE, "mail": Source.SIGNATURE, "vcard": Source.VCARD}
"""Where a fact is from that a person takes from the lines of a text."""


@dataclass(frozen=True)
class Case:
    """A card with its draft and flat picture, both of both sides, and the unreviewed contact that was made of it.

    `known` says that a vCard is of somebody who is in the book, to whom only what is new will be added. `before` is
    the industry that others of the same company were put into, `erased` the day on which this person was erased at
    their wish, `alike` somebody reviewed who may be the same person, and why.
    """

    card: Card
    contact: Contact
    sides: tuple[QImage, ...]
    known: bool = False
    before: industries.Suggestion | None = None
    erased: date | None = None
    alike: tuple[Contact, Pair] | None = None


def opened(book: Book, card_id: int, *, region: str) -> Case:
    """Everything the page needs to show a card; CardUnknown when it is gone."""
    card = _whole(book, card_id)
    contact, known = _contact(book, card, region=region)
    _load_words(card, contact)
    shown = (card.id,) if card.back is None else (card.id, card.back)
    pictures = tuple(card_pictures.flat(book, one) for one in shown)
    alike = None if known else _alike(book, contact)
    return Case(card, contact, pictures, known, as_before(book, contact), privacy.erased_on(book, contact), alike)


def _alike(book: Book, contact: Contact) -> tuple[Contact, Pair] | None:
    """Who of the book is likeliest to be the same person, if anybody is likely to; those in the inbox can wait."""
    pairs = duplicates.for_contact(book, contact)
    known = ((contacts.look_up(book, pair.b), pair) for pair in pairs)
    return next(((one, pair) for one, pair in known if one is not None and one.reviewed and not one.deleted), None)


def _contact(book: Book, card: Card, *, region: str) -> tuple[Contact, bool]:
    """The contact of a card, and whether they were known before it came."""
    if card.contact is not None:
        return contacts.get(book, card.contact), False
    if card.kind == "photo" or card.draft is None:
        return Contact(), False
    return texts.of_vcard(book, card, region=region)


def _whole(book: Book, card_id: int) -> Card:
    """The card with what was read on both its sides, as earlier reviews would have it."""
    card = _read(book, card_id)
    return dataclasses.replace(card, draft=card.draft and learning.applied(book, card.draft))


def is_stale(book: Book, case: Case) -> bool:
    """Whether the card was read anew since it was opened, other lines or another outline, or has another back."""
    now = _read(book, case.card.id)
    return case.card.back != now.back or _reading(case.card) != _reading(now)


def _reading(card: Card) -> object:
    return card.draft and (card.draft.quad, card.draft.lines)


def _read(book: Book, card_id: int) -> Card:
    """The card with what was read on both its sides."""
    card = capture.card_of(book, card_id)
    back = None if card.back is None else capture.card_of(book, card.back)
    return dataclasses.replace(card, draft=sides.whole(card, back))


def _load_words(card: Card, contact: Contact) -> None:
    """Load the word lists and number plans that the form asks for, so that the window never waits for them."""
    industries.suggest(contact.first(Field.COMPANY))
    if card.draft is not None and card.draft.lines:
        values.understood(card.draft.lines[:1], field=Field.PHONE, kind="", size=(1, 1), region="CN")


def preview(book: Book, card: Card) -> tuple[QImage, int | None]:
    """The small picture for the queue, null before the card was looked at, and how many facts are doubtful if known."""
    draft = _whole(book, card.id).draft if card.state is CardState.READY else None
    return card_pictures.small(book, card), None if draft is None else doubtful_count(draft)


def outcome(
    case: Case, guesses: Sequence[Guess], *, industry: str, tier: Tier, tags: Tags, region: str, today: date
) -> Contact:
    """The contact that the form states: standard values, what is printed beside them, the rest as it was."""
    assert case.card.draft is not None
    final = tuple(values.standard(guess, region=region) for guess in guesses)
    made = review.contact_of(dataclasses.replace(case.card.draft, guesses=final), today=today)
    facts = tuple(_sourced(fact, case.card.kind) for fact in texts.with_known_parts(made.facts, case.contact.facts))
    return dataclasses.replace(case.contact, facts=facts, industry=industry, tier=tier, categories=tags)


def _sourced(fact: Fact, kind: str) -> Fact:
    return dataclasses.replace(fact, source=SOURCES.get(kind, fact.source)) if fact.source is Source.CARD else fact
