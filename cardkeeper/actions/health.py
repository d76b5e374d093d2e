"""The store is looked over, mended where that is possible, and salvaged where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import NoStore
from cardkeeper.store import backups, checking, keys, pending, pictures, place, restoring, salvage
from cardkeeper.store.checking import Damage
from cardkeeper.store.lock import FolderLock
from cardkeeper.store.salvage import Salvaged

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["Damage", "Keys", "Salvaged", "check", "go_on_with", "keys_in", "keys_of", "mend", "save_what_is_left"]

Progress = Callable[[int, int], None]


def _silent(_done: int, _total: int) -> None:
    """For those who don't watch."""


@dataclass(frozen=True)
class Keys:
    """What a store that is not opened is looked over with: the keys of its database and of its audit log."""

    database: bytes = field(repr=False)
    log: bytes = field(repr=False)


def keys_of(folder: Path, *, passphrase: str | None = None, recovery: str | None = None, keyring: bool = False) -> Keys:
    """The keys of the store in `folder`, which is not opened: it may be too damaged for that.

    Raises NoStore, SlotsDamaged, and WrongPassphrase, WrongRecoveryCode or KeyringUnavailable.
    """
    if not place.exists(folder):
        raise NoStore(folder=folder)
    slots = keys.load(folder)
    if keyring:
        master = slots.by_keyring()
    else:
        master = slots.by_recovery(recovery) if recovery else slots.by_passphrase(passphrase or "")
    return Keys(keys.derived(master, "database"), keys.derived(master, "audit"))


def keys_in(book: Book) -> Keys:
    """Those of a book that is open."""
    return Keys(book.key_for("database"), book.key_for("audit"))


def check(folder: Path, keys: Keys, *, deep: bool, progress: Progress = _silent) -> Damage:
    """What is not sound. Quick, it takes a moment; deep, every page and picture is read and `progress` counts them."""
    if not deep:
        return checking.quick(folder, keys.database)
    return checking.deep(folder, keys.database, log_key=keys.log, progress=progress)


def mend(book: Book, backups_in: Path, *, progress: Progress = _silent) -> None:
    """Make the search index anew, and bring back pictures that are gone or damaged, as far as backups have them."""
    book.index_again()
    with book.read() as reading:
        kept = reading.exec_driver_sql("SELECT file, key FROM pictures").all()
    spare = backups.folder_of(book, backups_in) / pictures.FOLDER
    for done, (name, sealed_with) in enumerate(kept):
        progress(done, len(kept))
        file = book.folder / pictures.FOLDER / name
        if not pictures.is_sound(file, sealed_with) and pictures.is_sound(spare / name, sealed_with):
            file.unlink(missing_ok=True)
            backups.lay(spare / name, file)


def save_what_is_left(folder: Path, keys: Keys, *, now: datetime, progress: Progress = _silent) -> Salvaged:
    """Save what can be read into a new store; the damaged one is only looked at. StoreInUse while somebody has it."""
    lock = FolderLock(folder)
    try:
        return salvage.salvage(folder, keys.database, at=now, progress=progress)
    finally:
        lock.release()


def go_on_with(saved: Salvaged, folder: Path, *, now: datetime, progress: Progress = _silent) -> Path | None:
    """Put what was saved in the place of the damaged store; the folder where that lies, as it was, from now on.

    Raises StoreInUse, DiskFull, FolderNotWritable, Cancelled; the store is as it was then.
    """
    bringing = sorted((saved.folder / pictures.FOLDER).iterdir())
    aside = restoring.take_place(saved.folder, folder, bringing=bringing, at=now, progress=progress)
    pending.put(folder, "salvage", at=now, contacts=saved.contacts)
    return aside
