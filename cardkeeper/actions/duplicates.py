"""Duplicates: who may be one person is sought in the background, waits for an answer, and may be said to be two."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from cardkeeper import __version__
from cardkeeper.model import Contact, Field
from cardkeeper.rules.duplicates import CODES, LIKELY, SURE, Pair, Reason, blocks, person
from cardkeeper.store import apart as rulings
from cardkeeper.store import contacts, seeking, twins
from cardkeeper.store.batches import batches

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["CODES", "LIKELY", "SURE", "Pair", "Reason"]

AT_ONCE = 500
MOST_AT_ONCE = 5000
"""Of more new contacts it is not said at once who may be known: that would take longer than to take them in."""

KEYED_AT_ONCE = 5000
"""More: keys lie anywhere, so that every write of them touches all pages."""

Progress = Callable[[int, int], None]
"""Called with how many are done and how many there are; stops the work by raising."""


def scan(book: Book, *, now: datetime, step: Progress | None = None) -> int:
    """Compare whoever changed since they were compared last with all who may be the same person; how many those were.

    What was done stays done when `step` stops it.
    """
    with book.write("seek_twins", at=now, step=False) as writing:
        twins.begin(writing.connection, __version__)
        unknown = twins.without_keys(writing.connection)
        waiting = twins.left(writing.connection)
    total = len(unknown) + len(waiting)
    told = step or (lambda _done, _total: None)
    for done, some in enumerate(batches(unknown, KEYED_AT_ONCE)):
        told(done * KEYED_AT_ONCE, total)
        with book.write("seek_twins", at=now, step=False) as writing:
            twins.put(writing.connection, list(twins.people(writing.connection, some).values()))
    with book.write("seek_twins", at=now, step=False) as writing:
        twins.announce(writing.connection, waiting)
    secret = book.key_for("fingerprints")
    for done, some in enumerate(batches(waiting, AT_ONCE)):
        told(len(unknown) + done * AT_ONCE, total)
        with book.read() as reading:
            found = seeking.among(reading, some, secret=secret)
        with book.write("seek_twins", at=now, step=False) as writing:
            twins.keep(writing.connection, some, found)
    return len(waiting)


def is_due(book: Book) -> bool:
    """Whether somebody changed since they were compared with others."""
    with book.read() as reading:
        return bool(twins.left(reading, most=1))


def waiting(book: Book, *, least: int = LIKELY) -> tuple[Pair, ...]:
    """The pairs that may be one person, the likeliest first; none of which it was said that it is two."""
    with book.read() as reading:
        return twins.waiting(reading, least=least)


def count(book: Book) -> int:
    """How many pairs wait for an answer."""
    with book.read() as reading:
        return twins.count(reading, least=LIKELY)


def for_contact(book: Book, contact: Contact, *, least: int = LIKELY) -> tuple[Pair, ...]:
    """Whom of the book, `b`, a contact may be that is perhaps not kept yet; the likeliest first."""
    with book.read() as reading:
        return tuple(seeking.like(reading, contact, least=least, secret=book.key_for("fingerprints")))


def known_already(book: Book, ids: Sequence[int]) -> tuple[int, ...]:
    """Which of these new contacts may be somebody who was there, or came along; of more than can be told at once, none.

    They are then found by the next scan.
    """
    if len(ids) > MOST_AT_ONCE:
        return ()
    secret, mine = book.key_for("fingerprints"), set(ids)
    with book.read() as reading:
        found = [two for some in batches(ids, AT_ONCE) for two in seeking.among(reading, some, secret=secret)]
        likely = [pair for pair, ruling in found if ruling is None and pair.points >= LIKELY]
        here = twins.here(reading, {one for pair in likely for one in (pair.a, pair.b)})
    told = {one for pair in likely if {pair.a, pair.b} <= here for one in (pair.a, pair.b)}
    return tuple(sorted(told & mine))


def people(book: Book, pairs: Iterable[Pair]) -> dict[int, Contact]:
    """Who the two of each pair are, by their ids."""
    with book.read() as reading:
        found = contacts.get_all(reading, {one for pair in pairs for one in (pair.a, pair.b)})
    return {one.id: one for one in found if one.id is not None}


def compared(book: Book, a: int, b: int) -> Pair:
    """How likely two contacts of the book are one person; ContactUnknown."""
    with book.read() as reading:
        return seeking.between(reading, contacts.get(reading, a), contacts.get(reading, b))


def among(people: Sequence[Contact], *, least: int = LIKELY) -> list[tuple[int, int, Pair]]:
    """Who of some people may be one, by their places, without a book."""
    return blocks.pairs(tuple(map(person, people)), least=least)


def apart(book: Book, a: int, b: int, *, now: datetime) -> None:
    """Remember for good that two contacts are not the same person; one step, and none if that was said before."""
    with book.read() as reading:
        one, other = contacts.get(reading, a), contacts.get(reading, b)
        pair, known = seeking.between(reading, one, other), rulings.known(reading)
    if rulings.ruling(one, other, known, key=book.key_for("fingerprints")) is not None:
        return
    with book.write("apart", at=now, name=_name(one), other=_name(other)) as writing:
        writing.touch("contact", [a, b])  # so that both are sought again: a scan may have begun before
        ruling = rulings.say(writing, one, other)
        twins.keep_apart(writing.connection, pair, ruling)


def apart_of(book: Book, contact: int) -> dict[int, int]:
    """The rulings by which a contact is not somebody it looks like, with who that is."""
    with book.read() as reading:
        return twins.ruled(reading, contact)


def together(book: Book, ruling: int, *, now: datetime) -> None:
    """Take back that two are not the same person; one step."""
    with book.read() as reading:
        people = contacts.get_all(reading, twins.of_ruling(reading, ruling))
    names = [*map(_name, people), "", ""]
    with book.write("together", at=now, name=names[0], other=names[1]) as writing:
        writing.touch("contact", [one.id for one in people if one.id is not None])
        rulings.take_back(writing, ruling)


def _name(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
