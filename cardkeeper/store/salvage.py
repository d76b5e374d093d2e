"""What can still be read of a damaged book becomes a new one beside it; the damaged one is only looked at."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from cardkeeper import paths
from cardkeeper.model import Fact, Field
from cardkeeper.store import backups, damaged, derived, engine, fading, migrations, pictures, records, tables
from cardkeeper.store.damaged import Damaged
from cardkeeper.store.place import FILE, SLOTS

FOLDER = "salvaged"

Progress = Callable[[int, int], None]

_NOBODYS_HISTORY = """
DELETE FROM journal_parts WHERE kind IN ('contact', 'row')
AND item_id NOT IN (SELECT id FROM contacts UNION ALL SELECT was FROM aliases)"""

_ALWAYS = datetime.max.replace(tzinfo=UTC)


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
    """Make a new book of what can be read of the one in `folder`, which must be closed.

    `key` is that of its database. `progress` counts tables, then contacts; when it raises, nothing is left behind.

    Names and companies of a contact without facts come from its row; facts without a contact get one, unreviewed.
    The history still tells what facts said, but nothing of it can be undone: that asks for all of a step. Raises
    StoreDamaged, DiskFull, FolderNotWritable, Cancelled from `progress`.
    """
    target = folder / FOLDER / at.astimezone(UTC).strftime(backups.INSTANT)
    paths.make_private_folder(target / pictures.FOLDER)
    try:
        return _fill(target, folder, key, at=at, progress=progress)
    except BaseException:
        shutil.rmtree(target)
        raise


def _fill(target: Path, folder: Path, key: bytes, *, at: datetime, progress: Progress) -> Salvaged:
    paths.make_private_file(target / FILE)
    paths.write_whole(target / SLOTS, (folder / SLOTS).read_bytes(), private=True)
    with engine.failures(target), damaged.copied(folder / FILE, key, target) as hurt:
        known = _bring_tables(hurt, target / FILE, key, at=at, progress=progress)
    _derive(target, key, progress)
    with engine.failures(target), closing(engine.connect(target / FILE, key)) as connection:
        contacts, cards = (
            connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("contacts", "cards")
        )
        kept = connection.execute("SELECT file, key FROM pictures").fetchall()
    saved = sum(_bring(folder, target, name, sealed_with) for name, sealed_with in kept)
    return Salvaged(target, contacts, cards, saved, max(0, known - contacts), len(kept) - saved)


def _bring_tables(hurt: Damaged, file: Path, key: bytes, *, at: datetime, progress: Progress) -> int:
    """Fill a new database with every table, and bring it up to date; how many contacts there were, as far as known."""
    with closing(engine.connect(file, key)) as connection:
        migrations.migrate(connection, file, steps=migrations.STEPS[: hurt.version()])
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for done, table in enumerate(tables.metadata.sorted_tables):
            _copy(hurt, connection, table, step=partial(progress, done, len(tables.metadata.sorted_tables)))
        _bring_numbers(hurt, connection)
        known = max(_contacts_known(connection), hurt.most("contacts"))
        _make_whole(connection, at)
        connection.execute("COMMIT")
        migrations.migrate(connection, file)
        connection.execute(_NOBODYS_HISTORY)
    return known


def _derive(folder: Path, key: bytes, progress: Progress) -> None:
    """Make all that follows from the tables, and have the history fade: what is left of a step may be half of it."""
    writer = engine.writer(folder / FILE, key)
    try:
        with engine.failures(folder), writer.begin() as connection:
            fading.fade(connection, before=_ALWAYS)
            derived.rebuild(connection, progress=progress)
    finally:
        writer.dispose()


def _copy(hurt: Damaged, connection: Any, table: Table, *, step: Callable[[], None]) -> None:
    for number, row in enumerate(hurt.rows(table)):
        if number % damaged.AT_ONCE == 0:
            step()
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT OR IGNORE INTO {table.name} VALUES ({places})", row)


def _bring_numbers(hurt: Damaged, connection: Any) -> None:
    """Numbers of rows that are lost are not given again: what still speaks of them would speak of others."""
    with suppress(engine.DriverError):
        for table, last in hurt.ask("SELECT name, seq FROM sqlite_sequence"):
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, last))


def _contacts_known(connection: Any) -> int:
    """How many contacts are spoken of, in their own rows or in those of their facts and evidence."""
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
    changes = -1
    while changes != connection.total_changes:  # what was taken away may have been pointed to
        changes = connection.total_changes
        for table in tables.metadata.sorted_tables:
            _take_loose_ends(connection, table.name)


def _take_loose_ends(connection: Any, table: str) -> None:
    """Of a row that points to one that is lost, take the pointer away; the row itself, where it must have one."""
    must = {name for _, name, _, must, _, _ in connection.execute(f"PRAGMA table_info({table})") if must}
    for _, _, parent, column, *_ in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        lost = f"{column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"
        mended = f"DELETE FROM {table}" if column in must else f"UPDATE {table} SET {column} = NULL"
        connection.execute(f"{mended} WHERE {lost}")


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
