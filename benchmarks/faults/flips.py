"""Single bits flipped and files cut short: in the database, pictures, slots and backups; and pages broken for salvage.

A fault counts as found when the deep check tells of it, or opening, unpacking or both ways in by a slot are refused;
as harmless when what is read is still the same, as in the unused bits at the end of base64. Looking at a damaged file
must never change it.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import books
from cardkeeper.actions import backup
from cardkeeper.errors import CardKeeperError, StoreDamaged
from cardkeeper.store import checking, engine, keys, pictures, restoring, salvage, schema_copy
from cardkeeper.store.book import open_book
from cardkeeper.store.place import FILE, SLOTS

Looked = Callable[[], str]
FOUND, HARMLESS, MISSED = "found", "harmless", "missed"


@dataclass
class Outcome:
    """Of each kind of file how many faults were found, harmless or missed, and how many files were changed by it."""

    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    touched: int = 0


def measure(place: Path, *, flips: int, cuts: int, dice: random.Random, shallow: bool = False) -> Outcome:
    """Flip and cut in turns; `shallow` is the control: the quick check instead of the deep one."""
    book, outcome = place / "book", Outcome()
    books.make(book, count=60, photos=2)
    with closing(open_book(book, passphrase=books.PASSPHRASE)) as opened:
        packed = backup.back_up(opened, place, now=books.NOW).file
        code = opened.rack.new_recovery_code(proof=books.PASSPHRASE)
    key, check = books.key_of(book), checking.quick if shallow else checking.deep
    picture = next((book / pictures.FOLDER).iterdir())
    slots, contents = keys.load(book), _unpacked(packed, place)
    targets: tuple[tuple[str, Path, Looked], ...] = (
        ("database", book / FILE, lambda: MISSED if check(book, key).is_none else FOUND),
        ("picture", picture, lambda: MISSED if check(book, key).is_none else FOUND),
        ("slots", book / SLOTS, lambda: _ways_in(book, slots, code)),
        ("backup", packed, lambda: HARMLESS if _unpacked(packed, place) == contents else MISSED),
    )
    for number in range(flips + cuts):
        kind, file, look = targets[number % len(targets)]
        whole = file.read_bytes()
        hurt = _flipped(whole, dice) if number < flips else whole[: dice.randrange(len(whole))]
        file.write_bytes(hurt)
        outcome.seen[kind, _judged(look)] += 1
        outcome.touched += file.read_bytes() != hurt
        for log in ("-wal", "-shm"):
            file.with_name(file.name + log).unlink(missing_ok=True)
        file.write_bytes(whole)
    return outcome


@dataclass(frozen=True)
class Saved:
    """What was saved of a book: the share of its contacts, and of all their facts."""

    contacts: float
    facts: float


def salvaged(whole: Path, place: Path, *, pages: int, seed: int, bare: bool = False) -> Saved:
    """Break so many pages, anywhere, of a copy at `place` of a `whole` book; `bare` is the control.

    That has nothing kept beside it, and its first page is the one that is broken.
    """
    shutil.copytree(whole, place)
    file, key = place / FILE, books.key_of(place)
    data, kept = bytearray(file.read_bytes()), file.with_name(file.name + schema_copy.ENDING)
    count = len(data) // engine.PAGE
    if bare:
        kept.unlink()
        count = 1
    for page in random.Random(seed).sample(range(count), pages):
        data[page * engine.PAGE + 100] ^= 0xFF
    file.write_bytes(data)
    try:
        saved = salvage.salvage(place, key, at=books.NOW)
    except StoreDamaged:
        return Saved(0.0, 0.0)
    if file.read_bytes() != data:
        raise AssertionError("the damaged book was changed")
    if not checking.deep(saved.folder, key).is_none:
        raise AssertionError("the salvaged book is damaged")
    now, then = _counted(saved.folder, key), _counted(whole, key)
    return Saved(now[0] / then[0], now[1] / then[1])


def _counted(folder: Path, key: bytes) -> tuple[int, int]:
    asked = "SELECT (SELECT count(*) FROM contacts), (SELECT count(*) FROM facts)"
    with closing(engine.connect(folder / FILE, key)) as connection:
        contacts, facts = connection.execute(asked).fetchone()
    return int(contacts), int(facts)


def _flipped(data: bytes, dice: random.Random) -> bytes:
    hurt = bytearray(data)
    hurt[dice.randrange(len(hurt))] ^= 1 << dice.randrange(8)
    return bytes(hurt)


def _judged(look: Looked) -> str:
    try:
        return look()
    except (CardKeeperError, engine.DriverError):
        return FOUND


def _ways_in(folder: Path, before: keys.Slots, code: str) -> str:
    """Whether a way in is refused; harmless when the slots still say the same."""
    slots = keys.load(folder)
    slots.by_passphrase(books.PASSPHRASE)
    slots.by_recovery(code)
    return HARMLESS if slots == before else MISSED


def _unpacked(file: Path, place: Path) -> tuple[object, ...]:
    """All that restoring would take from a backup."""
    with restoring.staged(file, place / "unpacked", passphrase=books.PASSPHRASE) as found:
        told = found.backup
        return told, *((found.folder / name).read_bytes() for name in (FILE, SLOTS))
