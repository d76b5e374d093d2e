"""A backup becomes the book again: looked through first, and the present book kept aside.

Until its last step the present book is untouched. That step is a folder `restore/` with the database and its slots,
which is there as a whole or not at all; whoever opens the book next finishes what it began.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cardkeeper import paths
from cardkeeper.errors import BackupDamaged, CardKeeperError, DiskFull, StoreDamaged
from cardkeeper.store import backups, derived, engine, erased, keys, migrations, pictures
from cardkeeper.store.backups import Backup, Progress
from cardkeeper.store.lock import FolderLock
from cardkeeper.store.place import FILE, RESTORE, finish_restoring
from cardkeeper.store.writing import Writing

ASIDE = "aside"
"""The books that a restored one took the place of lie here, each in a folder that opens as a store."""


@dataclass(frozen=True)
class Staged:
    """A backup unpacked beside the book and open to be read: its connection is the driver's own."""

    backup: Backup
    folder: Path
    connection: Any


@contextmanager
def staged(
    file: Path, folder: Path, *, key: bytes | None = None, passphrase: str = "", recovery: str = ""
) -> Iterator[Staged]:
    """Unpack a backup into the store's `folder`, bring it up to date and look it through; gone again afterwards.

    Who was erased from the present book, as far as it can be read with the same key, is erased from the copy too.

    It opens with the `key` of the same book, or by the passphrase or recovery code of its day. Raises BackupDamaged,
    StoreTooNew, WrongPassphrase, WrongRecoveryCode, DiskFull, FolderNotWritable.
    """
    backup = backups.described(file)
    paths.make_private_folder(folder)
    place = folder / f".{os.urandom(8).hex()}.restore"
    try:
        paths.make_private_folder(place)
        _unpack(backup, place)
        key = key or _key(backup, place, passphrase=passphrase, recovery=recovery)
        with _open(backup, place / FILE, keys.derived(key, "database")) as connection:
            _erase_again(folder / FILE, backup, place, key)
            yield Staged(backup, place, connection)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def restore(
    found: Staged, folder: Path, *, at: datetime, progress: Progress = lambda _done, _total: None
) -> Path | None:
    """Put the staged backup in the place of the book in `folder`; see `take_place`."""
    found.connection.close()
    beside = found.backup.file.parent / pictures.FOLDER
    return take_place(
        found.folder, folder, bringing=[beside / name for name in found.backup.pictures], at=at, progress=progress
    )


def take_place(
    new: Path, folder: Path, *, bringing: Sequence[Path], at: datetime, progress: Progress = lambda _done, _total: None
) -> Path | None:
    """Put the book in the folder `new`, on the same disk, in the place of the one in `folder`; both must be closed.

    The folder where that lies from now on, None if there was no book. `new` is gone afterwards.

    `progress` counts the pictures that it is `bringing` and may raise Cancelled; then, and after DiskFull,
    FolderNotWritable or StoreInUse, the book is as it was.
    """
    lock = FolderLock(folder)
    try:
        _bring_pictures(bringing, folder, progress)
        aside = _set_aside(folder, at) if (folder / FILE).exists() else None
        for left in new.iterdir():
            if left.is_dir():
                shutil.rmtree(left)
            elif left.name not in (FILE, keys.FILE):
                left.unlink()
        new.replace(folder / RESTORE)
        paths.sync_folder(folder)
        finish_restoring(folder)
    except OSError as why:
        raise paths.cause_of(why, folder) from why
    finally:
        lock.release()
    return aside


def _unpack(backup: Backup, place: Path) -> None:
    try:
        with backups.opened(backup.file) as archive:
            for name in (FILE, keys.FILE):
                paths.make_private_file(place / name)
                with archive.open(name) as packed, (place / name).open("wb") as file:
                    shutil.copyfileobj(packed, file)
                    file.flush()
                    os.fsync(file.fileno())
    except OSError as why:
        cause = paths.cause_of(why, place.parent)
        raise (cause if isinstance(cause, DiskFull) else BackupDamaged(file=backup.file)) from why
    except Exception as why:
        if isinstance(why, CardKeeperError):
            raise
        raise BackupDamaged(file=backup.file) from why  # zipfile and zlib have many ways to say so


def _key(backup: Backup, place: Path, *, passphrase: str, recovery: str) -> bytes:
    try:
        slots = keys.load(place)
    except StoreDamaged as why:
        raise BackupDamaged(file=backup.file) from why
    return slots.by_recovery(recovery) if recovery else slots.by_passphrase(passphrase)


@contextmanager
def _open(backup: Backup, file: Path, key: bytes) -> Iterator[Any]:
    """The unpacked database, sound and of today's form."""
    try:
        engine.check_file(file)
        with engine.failures(file.parent), closing(engine.connect(file, key)) as connection:
            engine.check(connection, file.parent)
            migrations.migrate(connection, file)
            yield connection
    except StoreDamaged as why:
        raise BackupDamaged(file=backup.file) from why


def _erase_again(present: Path, backup: Backup, place: Path, key: bytes) -> None:
    """Who was erased since the backup was made does not come back with it."""
    digests = _erased_from(present, keys.derived(key, "database"))
    if not digests:
        return
    writer = engine.writer(place / FILE, keys.derived(key, "database"))
    try:
        with engine.failures(place), writer.begin() as connection:
            secret = keys.derived(key, "fingerprints")
            writing = Writing(connection, place, backup.made, step=False, fingerprint_key=secret)
            erased.again(writing, digests)
            derived.refresh(connection, writing.before["contact"])
    finally:
        writer.dispose()


def _erased_from(present: Path, key: bytes) -> dict[bytes, str]:
    """Who was erased from the present book; nobody when it is another one, older than that, damaged, or not there."""
    if not present.exists():
        return {}
    try:
        with closing(engine.connect(present, key)) as connection:
            return dict(connection.execute("SELECT digest, on_day FROM erased WHERE on_day <> ''").fetchall())
    except engine.DriverError:
        return {}


def _bring_pictures(bringing: Sequence[Path], folder: Path, progress: Progress) -> None:
    """Have these pictures lie with the book's; one that is gone is gone."""
    paths.make_private_folder(folder / pictures.FOLDER)
    there = {file.name for file in (folder / pictures.FOLDER).iterdir()}
    for done, source in enumerate(bringing):
        progress(done, len(bringing))
        if source.name not in there and source.exists():
            backups.lay(source, folder / pictures.FOLDER / source.name)
    paths.sync_folder(folder / pictures.FOLDER)


def _set_aside(folder: Path, at: datetime) -> Path:
    """Have the present book lie in a folder of its own as well, whole, damaged or not."""
    stem = at.astimezone(UTC).strftime(backups.INSTANT)
    names = (f"{stem}{number}" for number in ("", *(f"-{count}" for count in range(2, 1000))))
    aside = next(folder / ASIDE / name for name in names if not (folder / ASIDE / name).exists())
    paths.make_private_folder(aside / pictures.FOLDER)
    files = [*folder.glob(f"{FILE}*"), folder / keys.FILE]
    for file in (*files, *(folder / pictures.FOLDER).iterdir()):
        if file.is_file():
            backups.lay(file, aside / file.relative_to(folder))
    for made in (aside / pictures.FOLDER, aside, aside.parent):
        paths.sync_folder(made)
    return aside
