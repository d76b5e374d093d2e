"""The child that is killed: mixed work through the real actions, a line on standard output after each commit.

    python -m benchmarks.faults.work mixed STORE FIRST LAST [hasty|unsynced]
    python -m benchmarks.faults.work open STORE
    python -m benchmarks.faults.work restore STORE BACKUP

What a step does follows from its number and the state of the book alone, so that any two runs go the same way. The
controls: with `hasty` a step is acknowledged before it is done, with `unsynced` the database waits for no disk.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks.faults import books
from benchmarks.search.people import people
from cardkeeper.actions import backup, capture, contacts, exchange, merging, review, sides
from cardkeeper.errors import NotTwoSides
from cardkeeper.formats import WriteOptions
from cardkeeper.model import CardState, Contact, Fact, Field, Tier
from cardkeeper.store import engine
from cardkeeper.store.book import Book, open_book

Deed = Callable[[Book, int, random.Random, datetime], None]

STARTED, OVER = "started", "over"


def say(what: object) -> None:
    """A line that is out before this returns."""
    os.write(1, f"{what}\n".encode())


def step(book: Book, number: int) -> None:
    """Do the step of this number."""
    do(DEEDS[number % len(DEEDS)], book, number)


def do(deed: Deed, book: Book, number: int) -> None:
    """Do a deed as the step of this number."""
    deed(book, number, random.Random(number), books.NOW + timedelta(minutes=number))


def _take(book: Book, number: int, _dice: random.Random, now: datetime) -> None:
    capture.take(book, books.photo(number), name=f"{number}.jpg", now=now)


def _read(book: Book, _number: int, _dice: random.Random, now: datetime) -> None:
    for card in capture.inbox(book, CardState.WAITING)[:1]:
        capture.read_card(book, card.id, books.read, now=lambda: now, today=now.date())


def _pair(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    ready = [card.id for card in capture.inbox(book, CardState.READY) if card.back is None]
    if len(ready) > 1:
        with suppress(NotTwoSides):
            sides.pair(book, *dice.sample(ready, 2), now=now)


def _accept(book: Book, number: int, _dice: random.Random, now: datetime) -> None:
    for card in capture.inbox(book, CardState.READY)[:1]:
        if card.contact is not None:
            seen = contacts.get(book, card.contact)
            review.accept(book, card.id, _retitled(seen, number), now=now, seen=seen)


def edit(book: Book, number: int, dice: random.Random, now: datetime) -> None:
    for contact in _two(book, dice)[:1]:
        contacts.save(book, _retitled(contacts.get(book, contact), number), now=now, name="")


def tier(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    contacts.set_tier(book, _two(book, dice), dice.choice(tuple(Tier)), now=now)


def _bulk(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    """Everybody is put into one industry."""
    everyone = contacts.listing(book, contacts.ListQuery()).ids
    contacts.set_industry(book, everyone, dice.choice(("it", "food", "logistics")), now=now)


def _import(book: Book, number: int, dice: random.Random, now: datetime) -> None:
    """Two who are new, and two who are known and have another title now."""
    new = [replace(one, uid=f"urn:test:step{number}:{n}") for n, one in enumerate(people(2, seed=number))]
    known = [_retitled(contacts.get(book, contact), number) for contact in _two(book, dice)]
    data = exchange.written([*new, *known], kind="vcard3", options=WriteOptions())
    exchange.import_(book, data, name="people.vcf", region="CN", now=now)


def merge(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    """Two contacts, who need not be alike, become one."""
    pair = _two(book, dice)
    if len(pair) > 1:
        merging.merge(book, *pair, now=now)


def _delete(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    contacts.delete(book, _two(book, dice), now=now)


def _restore(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    contacts.restore(book, _two(book, dice, view="trash"), now=now)


def _purge(book: Book, _number: int, dice: random.Random, now: datetime) -> None:
    contacts.purge(book, _two(book, dice, view="trash"), now=now)


def _undo(book: Book, _number: int, _dice: random.Random, now: datetime) -> None:
    contacts.undo(book, now=now)


def _redo(book: Book, _number: int, _dice: random.Random, now: datetime) -> None:
    contacts.redo(book, now=now)


def _back_up(book: Book, _number: int, _dice: random.Random, now: datetime) -> None:
    backup.back_up(book, backup.folder(book), now=now)


DEEDS: tuple[Deed, ...] = (
    _take, _read, _take, _read, _pair, edit, _import, tier, _delete, _undo, _redo, _take, _read, _accept, _undo,
    merge, _delete, _delete, _restore, edit, _import, _undo, merge, _undo, _redo, _purge, _back_up, _bulk,
)  # fmt: skip


def _two(book: Book, dice: random.Random, *, view: contacts.View = "contacts") -> list[int]:
    ids = sorted(contacts.listing(book, contacts.ListQuery(view=view)).ids)
    return dice.sample(ids, min(2, len(ids)))


def _retitled(contact: Contact, number: int) -> Contact:
    facts = (fact for fact in contact.facts if fact.field is not Field.TITLE)
    return replace(contact, facts=(*facts, Fact(Field.TITLE, f"Step {number}")))


def mixed(store: Path, first: int, last: int, *, hasty: bool) -> None:
    """Do the steps from `first` on, and acknowledge each."""
    book = open_book(store, passphrase=books.PASSPHRASE)
    say(STARTED)
    for number in range(first, last):
        if hasty:
            say(number)
        step(book, number)
        if not hasty:
            say(number)
    book.close()
    say(OVER)


def opened(store: Path) -> None:
    """Open a book, which brings it up to date."""
    say(STARTED)
    open_book(store, passphrase=books.PASSPHRASE).close()
    say(OVER)


def restored(store: Path, file: Path) -> None:
    """Put a backup in the place of the book."""
    say(STARTED)
    with backup.found(file, store, passphrase=books.PASSPHRASE) as found:
        backup.put_back(found, store, now=books.NOW)
    say(OVER)


def _sync_nothing() -> None:
    synced = engine.connect

    def connect(file: Path, key: bytes) -> Any:
        connection = synced(file, key)
        connection.execute("PRAGMA synchronous = OFF")
        return connection

    engine.connect = connect


def speak(mouth: Connection, *words: str) -> None:
    """The command within a process that is there already, its standard output led to `mouth`."""
    os.dup2(mouth.fileno(), 1)
    main(*words)


def main(what: str, store: str, *more: str) -> None:
    """The command."""
    if "unsynced" in more:
        _sync_nothing()
    if what == "mixed":
        mixed(Path(store), int(more[0]), int(more[1]), hasty="hasty" in more)
    elif what == "open":
        opened(Path(store))
    else:
        restored(Path(store), Path(more[0]))


if __name__ == "__main__":
    main(*sys.argv[1:])
