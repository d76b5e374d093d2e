"""Two people beside each other: what the book gives for a pair. Runs on a lane."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from cardkeeper.actions import capture, contacts, duplicates, talks
from cardkeeper.model import Card, Contact, Field
from cardkeeper.rules import merging
from cardkeeper.rules.duplicates import Pair
from cardkeeper.rules.merging import Row
from cardkeeper.ui.merging.turns import People

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


@dataclass(frozen=True)
class Person:
    """One of the two: how often was spoken with them, and their cards, fronts and backs."""

    contact: Contact
    talks: int
    cards: tuple[Card, ...]

    @property
    def id(self) -> int:
        return self.contact.id or 0

    @property
    def notes(self) -> int:
        return len(self.contact.of(Field.NOTE))

    @property
    def card(self) -> Card | None:
        """The front of the newest card."""
        backs = {card.back for card in self.cards}
        return next((card for card in reversed(self.cards) if card.id not in backs), None)


@dataclass(frozen=True)
class Case:
    """A pair with the rows to decide on."""

    pair: Pair
    one: Person
    other: Person
    rows: tuple[Row, ...]

    @property
    def people(self) -> People:
        """Their ids: who came first, and stays, then who is merged into them."""
        return self.one.id, self.other.id

    def person(self, place: int) -> Person:
        """Who is on the left (0), or on the other side (1)."""
        return self.other if place else self.one


def waiting(book: Book, chosen: Iterable[int], apart: Iterable[People]) -> list[People]:
    """The pairs that are yet to be decided on: those of the book, or each with each of the people who were chosen."""
    if not chosen:
        return [_in_order(pair.a, pair.b) for pair in duplicates.waiting(book)]
    people = sorted(one for one in chosen if _there(book, one) is not None)
    two = {pair for pair in apart if pair[1] in duplicates.apart_of(book, pair[0]).values()}  # if not taken back since
    return [pair for pair in combinations(people, 2) if pair not in two]


def sure(book: Book) -> list[People]:
    """Those of the pairs that wait in the book who are almost certainly one person."""
    return [_in_order(pair.a, pair.b) for pair in duplicates.waiting(book) if pair.points >= duplicates.SURE]


def opened(book: Book, pair: People, *, today: date) -> Case | None:
    """The two side by side; None when one of them is gone by now."""
    one, other = (_there(book, contact) for contact in pair)
    if one is None or other is None:
        return None
    rows = merging.rows(one, other, today=today)
    return Case(duplicates.compared(book, *pair), _person(book, one), _person(book, other), rows)


def _there(book: Book, contact: int) -> Contact | None:
    """Who is neither gone nor in the trash."""
    found = contacts.look_up(book, contact)
    return found if found is not None and found.deleted is None else None


def _person(book: Book, contact: Contact) -> Person:
    number = contact.id or 0
    return Person(contact, len(talks.of(book, number).talks), capture.cards_of(book, number))


def _in_order(a: int, b: int) -> People:
    return min(a, b), max(a, b)
