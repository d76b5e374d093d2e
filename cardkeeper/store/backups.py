"""Backups: the book in one file, with its slots and a list of its pictures, which lie beside it once for all backups.

`FOLDER/BOOK/20261122T181200Z.cardkeeper` is a ZIP of `book.db`, `slots.json` and `contents.json`; the pictures are in
`FOLDER/BOOK/pictures/`. All of it is as encrypted as the book itself, and opens with the passphrase and recovery
code of its day. A backup has its name only after it was read back.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from cardkeeper import paths
from cardkeeper.errors import BackupDamaged, StoreTooNew
from cardkeeper.rules import thinning
from cardkeeper.store import engine, keys, pictures
from cardkeeper.store.book import Book
from cardkeeper.store.place import FILE

SUFFIX = ".cardkeeper"
CONTENTS = "contents.json"
FORMAT = 1
MOST_CONTENTS = 64 * 1024 * 1024
"""No list of contents is larger; a larger one is not read."""

Progress = Callable[[int, int], None]

_NAME = re.compile(r"(\d{8}T\d{6}Z)(-\d+)?" + re.escape(SUFFIX))
INSTANT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Backup:
    """A backup as its list of contents tells: `made` in UTC, how many contacts and cards, the files of its pictures.

    `missing` pictures were gone from the book already, so the backup has all of it but those.
    """

    file: Path
    made: datetime
    contacts: int
    cards: int
    pictures: tuple[str, ...]
    missing: int = 0


def make(book: Book, folder: Path, *, at: datetime, progress: Progress = lambda _done, _total: None) -> Backup:
    """Back the open `book` up into `folder`, and read the backup back.

    `progress` counts pictures and may raise Cancelled. Raises DiskFull, FolderNotWritable, and StoreDamaged when the
    database is not sound; then there is no new backup, and those made before are as they were.
    """
    place = folder_of(book, folder)
    paths.make_private_folder(place / pictures.FOLDER)
    part, copy = (place / f".{os.urandom(8).hex()}.part" for _ in range(2))
    try:
        book.copy_to(copy)
        contents = _contents(copy, book, at)
        contents = _with_pictures(contents, book.folder, place, progress)
        _pack(part, copy, book.rack.packed, contents)
        file = _free_name(place, at)
        part.rename(file)
        paths.sync_folder(place)
    except OSError as why:
        raise paths.cause_of(why, place) from why
    finally:
        for left in (part, copy):
            left.unlink(missing_ok=True)
    return described(file)


def folder_of(book: Book, folder: Path) -> Path:
    """Where the backups of `book` lie within the folder of backups."""
    return folder / book.rack.book


def listed(place: Path) -> tuple[Backup, ...]:
    """The backups in `place` that can be read, newest first; none when it is gone."""
    try:
        files = sorted((file for file in place.iterdir() if _NAME.fullmatch(file.name)), reverse=True)
    except OSError:
        return ()
    found = []
    for file in files:
        try:
            found.append(described(file))
        except (BackupDamaged, StoreTooNew):
            continue  # it is for restoring to say so; here it only does not count
    return tuple(found)


def described(file: Path) -> Backup:
    """What a backup says of itself; BackupDamaged(file), StoreTooNew."""
    with opened(file) as archive:
        try:
            with archive.open(CONTENTS) as told:
                return _from_json(told.read(MOST_CONTENTS), file)
        except (KeyError, ValueError, TypeError, OverflowError, RecursionError, OSError, zipfile.BadZipFile) as why:
            raise BackupDamaged(file=file) from why


@contextmanager
def opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """The archive of a backup; BackupDamaged(file)."""
    try:
        archive = zipfile.ZipFile(file)
    except (OSError, zipfile.BadZipFile, ValueError) as why:
        raise BackupDamaged(file=file) from why
    with closing(archive):
        yield archive


def thin(place: Path) -> tuple[Backup, ...]:
    """Erase the backups that `rules.thinning` lets go, and pictures that no backup has any more; those erased."""
    found = listed(place)
    keep = thinning.kept(backup.made for backup in found)
    gone = tuple(backup for backup in found if backup.made not in keep)
    for backup in gone:
        backup.file.unlink()
    wanted = {name for backup in found if backup.made in keep for name in backup.pictures}
    if len(list(place.glob(f"*{SUFFIX}"))) == len(found) - len(gone):  # else a damaged one may want its pictures
        pictures.remove(file for file in (place / pictures.FOLDER).iterdir() if file.name not in wanted)
    return gone


def _contents(copy: Path, book: Book, at: datetime) -> Backup:
    """What is in a copy of the database, looked at on a connection of its own; StoreDamaged."""
    with engine.failures(book.folder), closing(engine.connect(copy, book.key_for("database"))) as connection:
        engine.check(connection, book.folder)
        contacts, cards = (
            connection.execute(f"SELECT count(*) FROM {rows}").fetchone()[0]
            for rows in ("contacts WHERE deleted IS NULL", "cards")
        )
        names = tuple(row[0] for row in connection.execute("SELECT file FROM pictures ORDER BY file"))
    return Backup(copy, at.astimezone(UTC), contacts, cards, names)


def _with_pictures(contents: Backup, book: Path, place: Path, progress: Progress) -> Backup:
    """Have each picture lie beside the backups: linked where the disk can, else copied; those of before stay."""
    there = {file.name for file in (place / pictures.FOLDER).iterdir()}
    new = [name for name in contents.pictures if name not in there]
    gone = set()
    for done, name in enumerate(new):
        progress(done, len(new))
        try:
            lay(book / pictures.FOLDER / name, place / pictures.FOLDER / name)
        except FileNotFoundError:
            gone.add(name)
    paths.sync_folder(place / pictures.FOLDER)
    return replace(contents, pictures=tuple(name for name in contents.pictures if name not in gone), missing=len(gone))


def lay(source: Path, target: Path) -> None:
    """A file that is never changed, in a second place; OSError."""
    try:
        os.link(source, target)
    except OSError:
        part = target.with_name(f".{os.urandom(8).hex()}.part")
        try:
            shutil.copyfile(source, part)
            part.chmod(0o600)
            sync(part)
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)


def sync(file: Path) -> None:
    """Have a file survive a power cut."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _pack(part: Path, copy: Path, slots: bytes, contents: Backup) -> None:
    """The three files as one; BackupDamaged when the database read back is not the one that was written."""
    paths.make_private_file(part)
    with zipfile.ZipFile(part, "w") as archive:
        archive.write(copy, FILE)
        archive.writestr(keys.FILE, slots)
        archive.writestr(CONTENTS, _to_json(contents), zipfile.ZIP_DEFLATED)
    sync(part)
    with opened(part) as archive, archive.open(FILE) as kept, copy.open("rb") as written:
        if _digest(kept) != _digest(written):
            raise BackupDamaged(file=part)


def _to_json(backup: Backup) -> str:
    told = {name: getattr(backup, name) for name in ("contacts", "cards", "pictures", "missing")}
    return json.dumps({"format": FORMAT, "made": backup.made.isoformat(timespec="seconds"), **told})


def _from_json(told: bytes, file: Path) -> Backup:
    kept = json.loads(told)
    if kept["format"] > FORMAT:
        raise StoreTooNew(version=kept["format"], known=FORMAT)
    contacts, cards, missing = (int(kept[name]) for name in ("contacts", "cards", "missing"))
    made = datetime.fromisoformat(kept["made"]).astimezone(UTC)
    return Backup(file, made, contacts, cards, tuple(map(_picture_name, kept["pictures"])), missing)


def _digest(file: IO[bytes]) -> bytes:
    return hashlib.file_digest(file, "sha256").digest()  # type: ignore[arg-type]  # typeshed asks for more than is used


def _free_name(place: Path, at: datetime) -> Path:
    stem = at.astimezone(UTC).strftime(INSTANT)
    names = (f"{stem}{number}{SUFFIX}" for number in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(place / name for name in names if not (place / name).exists())


def _picture_name(name: object) -> str:
    """The name of a picture's file; ValueError for one that would lead elsewhere."""
    if not isinstance(name, str) or not pictures.is_name(name):
        raise ValueError("not the name of a picture")
    return name
