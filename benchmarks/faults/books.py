"""Small books of invented people to be ill-treated, and what is asked of them afterwards."""

from __future__ import annotations

import hashlib
import io
import random
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from sqlalchemy import select

from benchmarks.search.people import people
from cardkeeper.actions import audit, capture, health
from cardkeeper.errors import CardKeeperError
from cardkeeper.model import Box, Draft, Field, Guess, Line
from cardkeeper.store import checking, contacts, engine, keys, migrations, pictures, place, tables
from cardkeeper.store.book import Book, create, open_book

PASSPHRASE = "correct horse battery"  # noqa: S105  # of books that are thrown away
CHEAP = keys.Cost(64, 1, 1)
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)

_DICED = frozenset({"uid", "key", "fact", "file", "before", "after", "alone", "left_out"})
"""Columns of random names and keys: they differ between two books that say the same."""

_TOLD = tuple(table for table in tables.metadata.sorted_tables if table.name not in ("meta", "audit"))


@dataclass(frozen=True)
class Sound:
    """What a book says after a fault: its `state`, and `bad`, what is wrong with it, "" when it is whole."""

    state: str
    bad: str


def make(folder: Path, *, count: int, photos: int) -> None:
    """A book of `count` people and `photos` read cards, closed."""
    book, _ = create(folder, PASSPHRASE, cost=CHEAP)
    with book.write("import", at=NOW) as writing:
        contacts.save_all(writing, (replace(one, uid=f"urn:test:{n}") for n, one in enumerate(people(count))))
    for number in range(photos):
        capture.take(book, photo(number), name=f"{number}.jpg", now=NOW)
        capture.read_next(book, read, now=lambda: NOW, today=NOW.date())
    book.close()


def photo(number: int) -> bytes:
    """A picture of noise, always the same for the same number, that no other is like."""
    noise = Image.frombytes("L", (160, 100), random.Random(number).randbytes(16_000))
    out = io.BytesIO()
    noise.save(out, "JPEG")
    return out.getvalue()


def read(picture: bytes) -> tuple[Draft, ...]:
    """One card on every photo, without looking at it: somebody named by the bytes."""
    name = f"示例{hashlib.sha256(picture).hexdigest()[:6]}"
    box = Box(0.1, 0.1, 0.9, 0.3)
    guess = Guess(Field.NAME, name, 0.9, box, form="zh")
    corners = ((0.0, 0.0), (160.0, 0.0), (160.0, 100.0), (0.0, 100.0))
    return (Draft(picture, 160, 100, corners, (Line(name, 0.9, box),), (guess,), (), "rapid", 0.5),)


def state(book: Book) -> str:
    """A digest of all that a book says, pictures and history too: two books that say the same have the same."""
    told = hashlib.sha256()
    with book.read() as reading:
        for table in _TOLD:
            plain = [column for column in table.columns if column.name not in _DICED]
            rows = reading.execute(select(*plain).order_by(*table.primary_key.columns))
            told.update(repr((table.name, [tuple(row) for row in rows])).encode())
        for number in reading.execute(select(tables.pictures.c.id).order_by(tables.pictures.c.id)).scalars():
            told.update(hashlib.sha256(book.picture(reading, number)).digest())
    return told.hexdigest()[:16]


def judged(folder: Path) -> Sound:
    """Open a book, have everything checked, and close it."""
    try:
        book = open_book(folder, passphrase=PASSPHRASE)
    except CardKeeperError as why:
        return Sound("", f"does not open: {why.code}")
    with closing(book):
        damage = checking.deep(folder, book.key_for("database"))
        if not damage.is_none:
            return Sound("", str(damage))
        entry = audit.broken(book)
        return Sound(state(book), "" if entry is None else f"the audit chain breaks at {entry}")


def key_of(folder: Path) -> bytes:
    """The key of the database of a closed book."""
    return health.keys_of(folder, passphrase=PASSPHRASE).database


def age(source: Path, target: Path, version: int) -> None:
    """Make of the book in `source` one as an earlier CardKeeper would have left it, at `version` of `STEPS`."""
    for folder in (target, target / pictures.FOLDER):
        folder.mkdir(mode=0o700)
    for file in (source / place.SLOTS, *(source / pictures.FOLDER).iterdir()):
        (target / file.relative_to(source)).write_bytes(file.read_bytes())
    key = key_of(source)
    with (
        closing(engine.connect(source / place.FILE, key)) as new,
        closing(engine.connect(target / place.FILE, key)) as old,
    ):
        migrations.migrate(old, target / place.FILE, steps=migrations.STEPS[:version])
        old.execute("PRAGMA foreign_keys = OFF")
        old.execute("BEGIN")
        for table in tables.metadata.sorted_tables:
            columns = ", ".join(f'"{row[1]}"' for row in old.execute(f"PRAGMA table_info({table.name})"))
            if not columns or table.name == "meta":
                continue
            for row in new.execute(f"SELECT {columns} FROM {table.name}"):  # noqa: S608  # our own names
                places = ", ".join("?" * len(row))
                old.execute(f"INSERT INTO {table.name} ({columns}) VALUES ({places})", row)  # noqa: S608
        if old.execute("SELECT 1 FROM sqlite_schema WHERE name = 'audit'").fetchone():  # the log's last seal is in meta
            for row in new.execute("SELECT name, value FROM meta WHERE name = 'audit'"):
                old.execute("INSERT INTO meta VALUES (?, ?)", row)
        old.execute("COMMIT")
