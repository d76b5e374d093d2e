"""What reviews taught: told of fresh cards, shown, forgotten; and how well the last cards were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cardkeeper.model import Contact, Draft
from cardkeeper.rules.lessons import Kind, Lesson, Lessons, Taught, recalled, taught
from cardkeeper.rules.outcomes import Outcome, added, outcomes
from cardkeeper.store import cards
from cardkeeper.store import lessons as kept

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

LAST = 100
"""The reviewed cards that accuracy is told of."""

__all__ = ["Kind", "Lesson", "Outcome", "Taught"]


@dataclass(frozen=True)
class Accuracy:
    """How well the last `cards` photos were read, by field; a field that nobody met is missing."""

    cards: int
    fields: tuple[Outcome, ...]


def lessons(book: Book) -> tuple[Lesson, ...]:
    """All that was learnt, the latest first."""
    with book.read() as reading:
        return kept.known(reading)


def accuracy(book: Book) -> Accuracy:
    """How well the last reviewed photos were read."""
    with book.read() as reading:
        count, found = kept.outcomes(reading, last=LAST)
    return Accuracy(count, added(found))


def forget(book: Book, some: Sequence[Taught], *, things: int, now: datetime) -> None:
    """Forget what was taught, so many `things` to whoever reads it; one step, which can be undone."""
    with book.write("forget", at=now, n=things) as writing:
        kept.forget(writing, some)


def forget_all(book: Book, *, now: datetime) -> None:
    """Forget everything that was learnt, and how well was read; one step, which can be undone."""
    with book.write("forget_all", at=now) as writing:
        kept.forget_all(writing)


def applied(book: Book, draft: Draft) -> Draft:
    """A draft as earlier reviews would have it."""
    with book.read() as reading:
        return recalled(draft, Lessons(kept.known(reading)))


def recall(writing: Writing, draft: Draft) -> Draft:
    """What `applied` says, within a change."""
    return recalled(draft, Lessons(kept.known(writing.connection)))


def learn(writing: Writing, card: int, contact: Contact) -> None:
    """Learn from a card that was accepted as `contact`, within that change; only a photo tells how well was read."""
    from cardkeeper.ocr.pairs import together

    front = cards.get(writing.connection, card)
    back = cards.get(writing.connection, front.back) if front.back is not None else None
    if front.draft is None:
        return
    read = together(front.draft, back.draft) if back is not None and back.draft is not None else front.draft
    known = Lessons(kept.known(writing.connection))
    shown = recalled(read, known)
    told = outcomes(shown, contact) if front.kind == "photo" else ()
    kept.learn(writing, card, taught(read, contact, known), told)
