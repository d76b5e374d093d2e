"""A person shows where to read: a card inside other corners, or a box on it. The photo itself stays as it came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.actions import capture, learning, review, sides
from cardkeeper.model import Box, Card, CardState, Draft, Line
from cardkeeper.ocr import text_page
from cardkeeper.store import cards, contacts

if TYPE_CHECKING:
    from cardkeeper.ocr.scan import Corners
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

ReadCard = Callable[[bytes], Draft]
ReadBox = Callable[[bytes, "Corners", Box], tuple[Line, ...]]


def read_anew(
    book: Book, card: int, read: ReadCard, *, side: int = 0, now: Callable[[], datetime], today: date
) -> Card:
    """Read a card of the inbox, or its back (`side` 1), with `read`, and keep what came of it, its outline too.

    The contact made of the card says the new facts then; what people put in or changed there stays. When `read`
    raises, PhotoError or Cancelled, all is as it was; so it is for a card accepted or thrown away meanwhile.
    """
    draft = read(capture.photo(book, _side(capture.card_of(book, card), side)))
    with book.write("read", at=now(), step=False) as writing:
        if any(one.id == card for one in cards.inbox(writing.connection, CardState.READY, CardState.FAILED)):
            _keep(writing, cards.get(writing.connection, card), draft, side=side, today=today)
        return cards.get(writing.connection, card)


def outline(book: Book, card: int, *, side: int = 0) -> Corners:
    """The corners of a card, or of its back, on its photo; none before it was found there."""
    draft = capture.card_of(book, _side(capture.card_of(book, card), side)).draft
    return () if draft is None else draft.quad


def read_box(book: Book, card: int, read: ReadBox, *, box: Box) -> tuple[Line, ...]:
    """The lines in a box on a card that was read, or on its back as the box says; none when nothing is legible."""
    on = _side(capture.card_of(book, card), box.side)
    draft = capture.card_of(book, on).draft
    if draft is None:
        return ()
    if capture.card_of(book, on).kind != "photo":
        return text_page.under(draft.lines, box)
    return read(capture.photo(book, on), draft.quad, box)


def _side(card: Card, side: int) -> int:
    return card.back if side and card.back is not None else card.id


def _keep(writing: Writing, card: Card, draft: Draft, *, side: int, today: date) -> None:
    from cardkeeper.ocr.photo import thumbnail

    back = None if card.back is None else cards.get(writing.connection, card.back)
    before = sides.whole(card, back)
    if side and back is not None:
        back = replace(back, draft=draft)
    else:
        card = replace(card, draft=draft)
    contact = card.contact
    if contact is None:
        seen = learning.recall(writing, draft)
        contact = contacts.save(writing, review.contact_of(seen, today=today)).id
    sides.restate(writing, card, before=before, after=sides.whole(card, back), today=today)
    cards.keep(writing, _side(card, side), draft, contact=contact, thumbnail=thumbnail(draft.flat))
