"""One card under review: what the book gives for it, and the contact it gets back. Runs on a lane."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from cardkeeper.actions import capture, contacts, learning, review, sides
from cardkeeper.model import Card, CardState, Contact, Field, Guess, Tier
from cardkeeper.rules import industries
from cardkeeper.ui.review import values
from cardkeeper.ui.review.sheet import doubtful_count

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

PHOTO_SIDE = 2400
"""A photo is shown at most this many pixels wide or high."""

PREVIEW_SIDE = 240


@dataclass(frozen=True)
class Case:
    """A card with its draft and flat picture, both of both sides, and the unreviewed contact that was made of it."""

    card: Card
    contact: Contact
    sides: tuple[QImage, ...]


def opened(book: Book, card_id: int) -> Case:
    """Everything the page needs to show a card; CardUnknown when it is gone."""
    card = _whole(book, card_id)
    contact = Contact() if card.contact is None else contacts.get(book, card.contact)
    _load_words(card, contact)
    shown = (card.id,) if card.back is None else (card.id, card.back)
    return Case(card, contact, tuple(_decoded(_picture(book, one), PHOTO_SIDE) for one in shown))


def _whole(book: Book, card_id: int) -> Card:
    """The card with what was read on both its sides, as earlier reviews would have it."""
    card = capture.card_of(book, card_id)
    back = None if card.back is None else capture.card_of(book, card.back)
    draft = sides.whole(card, back)
    return dataclasses.replace(card, draft=draft and learning.applied(book, draft))


def _picture(book: Book, card_id: int) -> bytes:
    """The flat card; a back on which nothing could be read may have none."""
    return capture.flat(book, card_id) or capture.thumbnail(book, card_id)


def _load_words(card: Card, contact: Contact) -> None:
    """Load the word lists and number plans that the form asks for, so that the window never waits for them."""
    industries.suggest(contact.first(Field.COMPANY))
    if card.draft is not None and card.draft.lines:
        values.understood(card.draft.lines[:1], field=Field.PHONE, kind="", size=(1, 1), region="CN")


def preview(book: Book, card: Card) -> tuple[QImage, int | None]:
    """The small picture for the queue, and how many facts are doubtful once that is known."""
    small = capture.thumbnail(book, card.id) or capture.photo(book, card.id)
    draft = _whole(book, card.id).draft if card.state is CardState.READY else None
    return _decoded(small, PREVIEW_SIDE), None if draft is None else doubtful_count(draft)


def photo(book: Book, card_id: int) -> QImage:
    """The photo as it was taken, upright; a null image when Qt can't show its format."""
    return _decoded(capture.photo(book, card_id), PHOTO_SIDE)


def outcome(case: Case, guesses: Sequence[Guess], *, industry: str, tier: Tier, region: str, today: date) -> Contact:
    """The contact that the form states: standard values, what is printed beside them, the rest as it was."""
    assert case.card.draft is not None
    final = tuple(values.standard(guess, region=region) for guess in guesses)
    made = review.contact_of(dataclasses.replace(case.card.draft, guesses=final), today=today)
    return dataclasses.replace(case.contact, facts=made.facts, industry=industry, tier=tier)


def _decoded(data: bytes, side: int) -> QImage:
    """A picture no larger than `side` either way, decoded at that size where the format can."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
