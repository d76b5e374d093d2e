"""Is the book sound? Everything is looked at on a connection of its own, nothing is taken for granted or changed.

`key` is the key of the database, `Book.key_for("database")`, and `log_key` that of the audit log.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cardkeeper.errors import SlotsDamaged
from cardkeeper.store import audit, engine, keys, pictures
from cardkeeper.store.place import FILE

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Damage:
    """What is not sound, by kind, and how much of it.

    `pages` of the file that are not as they were sealed, problems of `structure`, `references` that lead nowhere,
    pictures that are `gone` or not as they were kept (`pictures`), contacts that are not in the search `index`, files
    of `slots` that can't be read, the first entry of the audit `log` that is not as it was written. `strays` are files
    of pictures that no row knows: no damage, a kill leaves them, and the next opening sweeps them away.
    """

    pages: int = 0
    structure: int = 0
    references: int = 0
    pictures: int = 0
    index: int = 0
    gone: int = 0
    slots: int = 0
    log: int = 0
    strays: int = 0

    @property
    def is_none(self) -> bool:
        return replace(self, strays=0) == Damage()

    @property
    def is_deep(self) -> bool:
        """Whether the database itself is hurt, so that it can only be salvaged."""
        return bool(self.pages or self.structure or self.references)

    @property
    def is_mendable(self) -> bool:
        """Whether there is something that can be made anew where it is."""
        return not self.is_deep and bool(self.index or self.pictures or self.gone)


def quick(folder: Path, key: bytes) -> Damage:
    """What can be told in a moment: references that lead nowhere, pictures that are gone, contacts not indexed."""
    with engine.failures(folder), closing(engine.connect(folder / FILE, key)) as connection:
        names = {name for (name,) in connection.execute("SELECT file FROM pictures")}
        there = {file.name for file in (folder / pictures.FOLDER).iterdir()}
        references, unindexed = _references(connection), _unindexed(connection)
        return Damage(references=references, gone=len(names - there), index=unindexed, slots=_bad_slots(folder))


def deep(
    folder: Path, key: bytes, *, log_key: bytes | None = None, progress: Progress = lambda _done, _total: None
) -> Damage:
    """Everything: each page against its seal, the structure, each picture; `progress` counts pictures, may cancel.

    A file cut short opens and reads for a while, so all of it is read. An old copy of a page put back is not found.
    Without `log_key` nothing is said of the audit log.
    """
    file = folder / FILE
    pages = _bad_pages(file, key)
    try:
        with closing(engine.connect(file, key)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchall()
            structure = 0 if found == [("ok",)] else len(found)
            references = _references(connection)
            unindexed = _unindexed(connection)
            kept = connection.execute("SELECT file, key FROM pictures").fetchall()
            log = _broken_entry(connection, log_key) if log_key else 0
    except engine.DriverError:
        return Damage(pages=pages, structure=1, slots=_bad_slots(folder))
    there, bad = {path.name for path in (folder / pictures.FOLDER).iterdir()}, 0
    for done, (name, sealed_with) in enumerate(kept):
        progress(done, len(kept))
        bad += name in there and not pictures.is_sound(folder / pictures.FOLDER / name, sealed_with)
    names = {name for name, _ in kept}
    strays = sum(pictures.is_name(name) for name in there - names)
    gone, slots = len(names - there), _bad_slots(folder)
    return Damage(pages, structure, references, bad, unindexed, gone, slots, log, strays)


def _bad_slots(folder: Path) -> int:
    """1 when the file of slots can't be read, or has none for a passphrase."""
    try:
        return int(keys.load(folder).of("passphrase") is None)
    except SlotsDamaged:
        return 1


def _broken_entry(connection: Any, key: bytes) -> int:
    """The first entry of the audit log that is not as it was written, 0 while all are."""
    rows = connection.execute("SELECT id, at, what, facts, seal FROM audit ORDER BY id")
    told = connection.execute("SELECT value FROM meta WHERE name = ?", (audit.LAST,)).fetchone()
    return audit.first_broken(rows, told and told[0], key) or 0


def _bad_pages(file: Path, key: bytes) -> int:
    """How many pages are not as they were sealed; a file that is no whole number of pages counts as one more."""
    cut = int(file.stat().st_size % engine.PAGE != 0)
    try:
        with closing(engine.connect(file, key)) as connection:
            return cut + len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    except engine.DriverError:
        return cut + 1


def _references(connection: Any) -> int:
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def _unindexed(connection: Any) -> int:
    """How many more contacts there are than the index knows, or fewer."""
    contacts, indexed = (
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("contacts", "words_docsize")
    )
    return abs(int(contacts) - int(indexed))
