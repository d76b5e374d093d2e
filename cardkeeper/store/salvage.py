"""What can still be read of a damaged book becomes a new one beside it; the damaged one is only looked at.

A table is read by ranges of its key. A range that can't be read is halved until only what is broken is left out, each
time on a new connection, because SQLCipher answers nothing more on one that met a broken page.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from cardkeeper import paths
from cardkeeper.errors import StoreDamaged
from cardkeeper.model import Fact, Field
from cardkeeper.store import audit, backups, derived, engine, migrations, pictures, records, tables
from cardkeeper.store.place import FILE, SLOTS

FOLDER = "salvaged"
AT_ONCE = 2048
"""So many keys are asked for at once while nothing is broken."""

PROBES = 64
"""So many keys, all over a table, must fail before it is given up."""

LEAST_ROW = 64
"""No row takes fewer bytes, so that a file has no more rows than that."""

Progress = Callable[[int, int], None]

_LEFT_OUT = ("journal", "journal_parts", "meta")  # history names the past of rows that may be gone; the index is remade
_SAVED = tuple(table for table in tables.metadata.sorted_tables if table.name not in _LEFT_OUT)


@dataclass(frozen=True)
class Salvaged:
    """A new book in `folder`: how many of its contacts, cards and pictures are there, and how many are lost."""

    folder: Path
    contacts: int
    cards: int
    pictures: int
    lost_contacts: int
    lost_pictures: int


def salvage(folder: Path, key: bytes, *, at: datetime, progress: Progress = lambda _done, _total: None) -> Salvaged:
    """Make a new book of what can be read of the one in `folder`, which must be closed; `progress` counts tables.

    `key` is that of its database.

    Names and companies of a contact without facts come from its row; facts without a contact get one, unreviewed.
    The history of undo is not brought along. Raises DiskFull, FolderNotWritable, Cancelled from `progress`.
    """
    target = folder / FOLDER / at.astimezone(UTC).strftime(backups.INSTANT)
    paths.make_private_folder(target / pictures.FOLDER)
    damaged = _Damaged(folder / FILE, key)
    paths.make_private_file(target / FILE)
    paths.write_whole(target / SLOTS, (folder / SLOTS).read_bytes(), private=True)
    with engine.failures(target), closing(engine.connect(target / FILE, damaged.key)) as connection:
        migrations.migrate(connection, target / FILE, steps=migrations.STEPS[: damaged.version()])
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for done, table in enumerate(_SAVED):
            progress(done, len(_SAVED))
            _copy(damaged, connection, table)
        _bring_seal(damaged, connection)
        known = _contacts_known(connection)
        _make_whole(connection, at)
        connection.execute("COMMIT")
        migrations.migrate(connection, target / FILE)
        contacts, cards = (
            connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("contacts", "cards")
        )
        kept = connection.execute("SELECT file, key FROM pictures").fetchall()
    _index(target, key)
    saved = sum(_bring(folder, target, name, sealed_with) for name, sealed_with in kept)
    lost = max(known, damaged.most("contacts")) - contacts
    return Salvaged(target, contacts, cards, saved, max(0, lost), len(kept) - saved)


class _Damaged:
    """The damaged database, asked on a new connection after each failure."""

    def __init__(self, file: Path, key: bytes) -> None:
        self.file, self.key = file, key
        self._connection: Any = None

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of an answer; the driver's error when a page in the way is broken."""
        try:
            if self._connection is None:
                self._connection = engine.connect(self.file, self.key)
            return list(self._connection.execute(question, values))
        except engine.DriverError:
            if self._connection is not None:
                self._connection.close()
            self._connection = None
            raise

    def version(self) -> int:
        """The steps of `migrations` it walked; StoreDamaged when not even the first page can be read."""
        try:
            return int(self.ask("PRAGMA user_version")[0][0])
        except engine.DriverError as why:
            raise StoreDamaged(folder=self.file.parent) from why

    def highest(self, table: str, column: str) -> int:
        """The highest key of a table, or a bound above it when that can't be read any more."""
        asked = (f"SELECT max({column}) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")
        for question in asked:
            with suppress(engine.DriverError):
                if answer := self.ask(question):
                    return int(answer[0][0] or 0)
        return self.highest("contacts", "id") if column == "contact_id" else self.file.stat().st_size // LEAST_ROW

    def is_lost(self, table: str, column: str, top: int) -> bool:
        """Whether nothing of a table can be read, as when its first page is broken: halving would never end."""
        return not any(self._is_readable(table, column, top * probe // PROBES) for probe in range(PROBES))

    def _is_readable(self, table: str, column: str, key: int) -> bool:
        with suppress(engine.DriverError):
            self.ask(f"SELECT 1 FROM {table} WHERE {column} = ?", key)
            return True
        return False

    def most(self, table: str) -> int:
        """How many rows a table had, as far as an index still tells; 0 when none does."""
        with suppress(engine.DriverError):
            return int(self.ask(f"SELECT count(*) FROM {table}")[0][0])
        return 0

    def rows(self, table: str, column: str) -> Iterator[tuple[Any, ...]]:
        """Every row that can be read, by its key."""
        top = self.highest(table, column)
        if self.is_lost(table, column, top):
            return
        ranges = [(low, min(low + AT_ONCE - 1, top)) for low in range(0, top + 1, AT_ONCE)][::-1]
        while ranges:
            low, high = ranges.pop()
            try:
                yield from self.ask(f"SELECT * FROM {table} WHERE {column} BETWEEN ? AND ?", low, high)
            except engine.DriverError:
                if low < high:
                    middle = (low + high) // 2
                    ranges += [(middle + 1, high), (low, middle)]


def _index(folder: Path, key: bytes) -> None:
    writer = engine.writer(folder / FILE, key)
    try:
        with engine.failures(folder), writer.begin() as connection:
            derived.rebuild_if_old(connection)
    finally:
        writer.dispose()


def _copy(damaged: _Damaged, connection: Any, table: Table) -> None:
    column = next(iter(table.primary_key.columns)).name
    for row in damaged.rows(table.name, column):
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT OR IGNORE INTO {table.name} VALUES ({places})", row)


def _bring_seal(damaged: _Damaged, connection: Any) -> None:
    """The last seal of the audit log, which lies apart from it: without it a whole log would pass for a cut one."""
    with suppress(engine.DriverError):
        for row in damaged.ask("SELECT name, value FROM meta WHERE name = ?", audit.LAST):
            connection.execute("INSERT INTO meta VALUES (?, ?)", row)


def _contacts_known(connection: Any) -> int:
    """How many contacts are spoken of, in their own rows or in those of their facts, evidence and cards."""
    asked = "SELECT id FROM contacts UNION SELECT contact_id FROM facts UNION SELECT contact_id FROM evidence"
    return int(connection.execute(f"SELECT count(*) FROM ({asked})").fetchone()[0])


def _make_whole(connection: Any, at: datetime) -> None:
    """Mend what points to rows that are lost."""
    lost = "SELECT DISTINCT contact_id FROM facts WHERE contact_id NOT IN (SELECT id FROM contacts)"
    for (number,) in connection.execute(lost).fetchall():
        values = (number, uuid.uuid4().urn, "prospect", "", "[]", 0, "[]", at.isoformat(), at.isoformat())
        connection.execute(
            "INSERT INTO contacts (id, uid, tier, industry, categories, reviewed, extra, created, updated) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
    bare = "SELECT id, name, company FROM contacts WHERE id NOT IN (SELECT contact_id FROM facts)"
    for number, name, company in connection.execute(bare).fetchall():
        _give_facts(connection, number, name, company)
    for statement in _MENDING:
        connection.execute(statement)


_MENDING = (
    "DELETE FROM evidence WHERE contact_id NOT IN (SELECT id FROM contacts)",
    "DELETE FROM contact_photos WHERE contact_id NOT IN (SELECT id FROM contacts)",
    *(
        f"DELETE FROM {table} WHERE contact_id NOT IN (SELECT id FROM contacts)"
        for table in ("talks", "follow_ups", "rulings", "problems", "fired")
    ),
    "UPDATE evidence SET picture_id = NULL WHERE picture_id NOT IN (SELECT id FROM pictures)",
    "DELETE FROM contact_photos WHERE photo_id NOT IN (SELECT id FROM photos)",
    "DELETE FROM cards WHERE photo_id NOT IN (SELECT id FROM pictures)",
    "UPDATE cards SET flat_id = NULL WHERE flat_id NOT IN (SELECT id FROM pictures)",
    "UPDATE cards SET contact_id = NULL WHERE contact_id NOT IN (SELECT id FROM contacts)",
    "UPDATE cards SET back_of = NULL WHERE back_of NOT IN (SELECT id FROM cards)",
)


def _give_facts(connection: Any, contact: int, name: str, company: str) -> None:
    """A contact whose facts are lost keeps the name and the company by which it was listed."""
    told = [(field, value) for field, value in ((Field.NAME, name), (Field.COMPANY, company)) if value]
    for position, (field, value) in enumerate(told):
        values = records.fact_values(contact, position, Fact(field, value, key=f"salvaged{position}"))
        connection.execute(
            f"INSERT INTO facts ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
        )


def _bring(folder: Path, target: Path, name: str, key: bytes) -> bool:
    """Bring a picture along, if it is as it was kept."""
    file = folder / pictures.FOLDER / name
    sound = pictures.is_sound(file, key)
    if sound:
        backups.lay(file, target / pictures.FOLDER / name)
    return sound
