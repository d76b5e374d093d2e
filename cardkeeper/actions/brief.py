"""All one needs before meeting somebody, on one page: who it is, what was said, what was promised, what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cardkeeper.actions import capture, talks
from cardkeeper.dealings import FollowUp, Talk
from cardkeeper.model import Contact
from cardkeeper.rules import reviews
from cardkeeper.rules.reviews import Reason
from cardkeeper.store import contacts

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

TALKS = 5


@dataclass(frozen=True)
class Brief:
    """A contact, the picture of their newest card (JPEG, b"" without one), and what there is to talk about.

    `ask` says of each fact that is due, doubtful or was never confirmed why it is to be asked about.
    """

    contact: Contact
    card: bytes
    talks: tuple[Talk, ...]
    promises: tuple[FollowUp, ...]
    ask: tuple[Reason, ...]


def of(book: Book, contact: int, *, today: date) -> Brief:
    """The brief on a contact; ContactUnknown."""
    with book.read() as reading:
        person = contacts.get(reading, contact)
    found = talks.of(book, contact)
    fronts = [card for card in capture.cards_of(book, contact) if card.back is None]
    flats = (capture.flat(book, card.id) for card in reversed(fronts))
    return Brief(
        contact=person,
        card=next(filter(None, flats), b""),
        talks=found.talks[:TALKS],
        promises=tuple(one for one in found.promises if one.done_on is None),
        ask=tuple(one for one in reviews.reasons(person, today=today) if one.code != "fresh"),
    )
