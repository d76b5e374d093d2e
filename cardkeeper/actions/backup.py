"""Backups: made by the user or by themselves, listed, and put back after saying what that would change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import FolderGone
from cardkeeper.store import backups, comparing, pending, restoring
from cardkeeper.store.backups import SUFFIX, Backup, described
from cardkeeper.store.comparing import Difference
from cardkeeper.store.restoring import Staged

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = [
    "SUFFIX",
    "Backup",
    "Difference",
    "Found",
    "back_up",
    "described",
    "found",
    "is_due",
    "latest",
    "listed",
    "nearby",
    "put_back",
]

FOLDER = "backups"
"""Where backups lie within the store, unless the user chose a folder."""

OFTEN = timedelta(hours=1)
"""A book that changes is backed up by itself this often."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """A backup that was opened and looked through, and what putting it back would change; None without a book."""

    staged: Staged
    difference: Difference | None

    @property
    def backup(self) -> Backup:
        return self.staged.backup


def folder(book: Book, chosen: str = "") -> Path:
    """The folder of backups: the one the user chose, else one within the store."""
    return Path(chosen) if chosen else book.folder / FOLDER


def back_up(book: Book, into: Path, *, now: datetime, progress: Progress = lambda _done, _total: None) -> Backup:
    """Back the book up and thin out the backups of before; `progress` counts pictures and may raise Cancelled.

    Raises DiskFull, FolderNotWritable, FolderGone, StoreDamaged, Cancelled; no backup is then lost or half-written.
    """
    if book.folder not in into.parents and not into.is_dir():
        raise FolderGone(folder=into)  # made anew it would lie on this disk, in the place of the one that is unplugged
    made = backups.make(book, into, at=now, progress=progress)
    backups.thin(made.file.parent)
    book.note("backup", at=now, contacts=made.contacts)
    return made


def listed(book: Book, into: Path) -> tuple[Backup, ...]:
    """The backups of this book in a folder, newest first."""
    return backups.listed(backups.folder_of(book, into))


def nearby(store: Path, chosen: str = "") -> tuple[Backup, ...]:
    """The backups of any book in the folder of backups, newest first, for a store that can't be opened."""
    place = Path(chosen) if chosen else store / FOLDER
    try:
        books = [one for one in place.iterdir() if one.is_dir()]
    except OSError:
        return ()
    return tuple(sorted((made for one in books for made in backups.listed(one)), key=lambda made: made.made)[::-1])


def latest(book: Book, into: Path) -> Backup | None:
    """The newest backup of this book in a folder."""
    return next(iter(listed(book, into)), None)


def is_due(book: Book, into: Path, *, now: datetime) -> bool:
    """Whether the book changed since its newest backup, and that is not of the last hour."""
    newest = latest(book, into)
    if newest is None:
        return True
    with book.read() as reading:
        changed = reading.exec_driver_sql("SELECT max(at) FROM journal").scalar()
    old = newest.made + OFTEN <= now or newest.made > now  # a clock that was set back
    return old and changed is not None and datetime.fromisoformat(changed) > newest.made


@contextmanager
def found(
    file: Path, store: Path, *, book: Book | None = None, passphrase: str = "", recovery: str = ""
) -> Iterator[Found]:
    """Open a backup and compare it with the open `book`, if there is one.

    It opens by the passphrase or recovery code of its day. Raises BackupDamaged, StoreTooNew, WrongPassphrase,
    WrongRecoveryCode, DiskFull, FolderNotWritable; nothing has changed then.
    """
    with restoring.staged(file, store, passphrase=passphrase, recovery=recovery) as staged:
        if book is None:
            yield Found(staged, None)
            return
        with book.read() as reading:
            difference = comparing.compare(reading.connection.driver_connection, staged.connection)
        yield Found(staged, difference)


def put_back(
    chosen: Found, store: Path, *, now: datetime, progress: Progress = lambda _done, _total: None
) -> Path | None:
    """Put a backup in the place of the closed book; the folder where that lies from now on, None if there was none.

    Raises StoreInUse, DiskFull, FolderNotWritable, Cancelled; the book is as it was then.
    """
    aside = restoring.restore(chosen.staged, store, at=now, progress=progress)
    pending.put(store, "restore_backup", at=now, contacts=chosen.backup.contacts)
    return aside
