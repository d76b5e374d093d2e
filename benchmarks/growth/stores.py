"""Stores of invented people with pictures and history, encrypted as always, or for comparison not at all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from unittest.mock import patch

from sqlcipher3 import dbapi2

from benchmarks.faults.books import CHEAP, NOW, PASSPHRASE, photo, read
from benchmarks.search.people import people
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Field, How, Result
from cardkeeper.store import cards, contacts, engine
from cardkeeper.store.batches import batches
from cardkeeper.store.book import Book, create

MOST_PICTURED = 20_000
A_STEP = 1000


def fill(folder: Path, count: int, *, pictured: bool = True) -> Book:
    """A book of `count` contacts: a third confirmed once, a tenth edited, a fifth (at most 20,000) with a card."""
    book, _ = create(folder, PASSPHRASE, cost=CHEAP)
    dice = random.Random(count)
    ids: list[int] = []
    for some in batches(people(count), A_STEP):
        with book.write("import", at=NOW - timedelta(days=400)) as writing:
            saved = contacts.save_all(writing, [_confirmed(one, dice) for one in some])
        ids += [one.id for one in saved if one.id is not None]
    for tenth in batches(islice(ids, 0, None, 10), A_STEP):
        with book.write("edit", at=NOW) as writing:
            contacts.replace_all(writing, [edited(one) for one in contacts.get_all(writing.connection, tenth)])
    if pictured:
        for pictured_ones in batches(islice(ids, 0, 5 * MOST_PICTURED, 5), A_STEP):
            _add_cards(book, pictured_ones)
    return book


def edited(contact: Contact, title: str = "区域销售总监") -> Contact:
    """The contact with another title, as after an edit by hand."""
    facts = (replace(one, value=title) if one.field is Field.TITLE else one for one in contact.facts)
    return replace(contact, facts=tuple(facts))


@contextmanager
def unkeyed() -> Iterator[None]:
    """While this lasts, books are made and opened by the same library without a key."""

    def connect(file: Path, _key: bytes) -> dbapi2.Connection:
        connection = dbapi2.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
        for line in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON",
                     "trusted_schema = OFF", "cache_size = -16000"):  # fmt: skip
            connection.execute(f"PRAGMA {line}").fetchall()
        return connection

    with patch.object(engine, "connect", connect), patch.object(engine, "check_file", lambda _file: None):
        yield


def _confirmed(contact: Contact, dice: random.Random) -> Contact:
    facts = tuple(replace(one, key=f"f{place}") for place, one in enumerate(contact.facts))
    day = (NOW - timedelta(days=dice.randrange(400))).date()
    found = (Evidence(one.key, How.CALL, Result.RIGHT, day) for one in facts if one.field in CHECKED_FIELDS)
    return replace(contact, facts=facts, evidence=tuple(found) if dice.random() < 1 / 3 else ())


def _add_cards(book: Book, ids: list[int]) -> None:
    with book.write("scan", at=NOW) as writing:
        for contact in ids:
            data = photo(contact)
            card = cards.add(writing, data, name=f"{contact}.jpg").id
            (draft,) = read(data)
            cards.keep(writing, card, draft, contact=contact, thumbnail=data)
            cards.accept(writing, card, contact)
