"""Backups: whole, encrypted, read back, thinned out, and never in the way of the book."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from cardkeeper.errors import BackupDamaged, Cancelled, DiskFull, FolderNotWritable, StoreTooNew
from cardkeeper.store import backups, cards, engine, pictures
from cardkeeper.store.book import Book
from tests.store.samples import NOW, VIVIAN, keep, person

PHOTO = b"\xff\xd8 a photo of a card"


def take(book: Book, photo: bytes = PHOTO) -> int:
    with book.write("scan", at=NOW) as writing:
        return cards.add(writing, photo, name="card.jpg").id


def test_a_backup_says_what_is_in_it(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN, person())
    take(book)
    made = backups.make(book, tmp_path / "safe", at=NOW)
    assert (made.contacts, made.cards, len(made.pictures), made.missing) == (2, 1, 1, 0)
    assert made.made == NOW
    assert backups.listed(backups.folder_of(book, tmp_path / "safe")) == (made,)


def test_nothing_in_it_can_be_read_without_the_key(book: Book, tmp_path: Path) -> None:
    keep(book, VIVIAN)
    take(book)
    backups.make(book, tmp_path / "safe", at=NOW)
    files = [file for file in (tmp_path / "safe").rglob("*") if file.is_file()]
    everything = b"".join(file.read_bytes() for file in files)
    assert len(files) == 2
    assert not any(secret in everything for secret in ("张薇".encode(), b"vivian.zhang", PHOTO))
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_pictures_are_kept_once_for_all_backups(book: Book, tmp_path: Path) -> None:
    take(book)
    first = backups.make(book, tmp_path, at=NOW)
    take(book, b"another photo")
    second = backups.make(book, tmp_path, at=NOW + timedelta(minutes=1))
    assert set(first.pictures) < set(second.pictures)
    assert {file.name for file in (second.file.parent / pictures.FOLDER).iterdir()} == set(second.pictures)


def test_two_in_one_second_are_two(book: Book, tmp_path: Path) -> None:
    assert backups.make(book, tmp_path, at=NOW).file != backups.make(book, tmp_path, at=NOW).file
    assert len(backups.listed(backups.folder_of(book, tmp_path))) == 2


def test_a_picture_that_is_gone_keeps_nothing_else_from_being_saved(book: Book, tmp_path: Path) -> None:
    take(book)
    take(book, b"another photo")
    next((book.folder / pictures.FOLDER).iterdir()).unlink()
    made = backups.make(book, tmp_path, at=NOW)
    assert (made.cards, len(made.pictures), made.missing) == (2, 1, 1)


def test_cancelled_leaves_nothing_half(book: Book, tmp_path: Path) -> None:
    take(book)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(book, tmp_path / "safe", at=NOW, progress=stop)
    assert [file for file in (tmp_path / "safe").rglob("*") if file.is_file()] == []


def test_a_folder_that_is_gone_is_told(book: Book, tmp_path: Path) -> None:
    (tmp_path / "safe").write_text("a file, where a folder is wanted")
    with pytest.raises(FolderNotWritable):
        backups.make(book, tmp_path / "safe", at=NOW)


def test_a_disk_that_fills_up_in_the_midst_is_told_and_leaves_nothing_half(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = engine.connect

    def small(file: Path, key: bytes) -> Any:
        connection = connect(file, key)
        connection.execute("PRAGMA max_page_count = 5")
        return connection

    monkeypatch.setattr(engine, "connect", small)
    with pytest.raises(DiskFull):
        backups.make(book, tmp_path / "safe", at=NOW)
    assert not [file for file in (tmp_path / "safe").rglob("*") if file.is_file()]


def test_old_ones_are_thinned_out_with_their_pictures(book: Book, tmp_path: Path) -> None:
    card = take(book)
    first = backups.make(book, tmp_path, at=NOW - timedelta(days=3, hours=1))
    with book.write("erase", at=NOW) as writing:
        row = writing.connection.exec_driver_sql("SELECT photo_id FROM cards").scalar_one()
        writing.connection.exec_driver_sql("DELETE FROM cards WHERE id = ?", (card,))
        writing.drop_picture(row)
    for minutes in (180, 3, 2, 1):
        backups.make(book, tmp_path, at=NOW - timedelta(days=3, minutes=minutes - 60))
    gone = backups.thin(first.file.parent)
    assert first in gone
    assert not first.file.exists()
    assert list((first.file.parent / pictures.FOLDER).iterdir()) == []


def test_pictures_stay_while_a_damaged_backup_may_want_them(book: Book, tmp_path: Path) -> None:
    take(book)
    made = backups.make(book, tmp_path, at=NOW)
    made.file.write_bytes(made.file.read_bytes()[:-30])
    assert backups.listed(made.file.parent) == ()
    backups.thin(made.file.parent)
    assert [file.name for file in (made.file.parent / pictures.FOLDER).iterdir()] == list(made.pictures)


@pytest.mark.parametrize("contents", ["", "[]", "{}", '{"format": 1, "pictures": ["../../etc/passwd"]}'])
def test_what_is_no_backup_is_refused(tmp_path: Path, contents: str) -> None:
    file = tmp_path / f"20261122T083000Z{backups.SUFFIX}"
    with ZipFile(file, "w") as archive:
        archive.writestr(backups.CONTENTS, contents)
    with pytest.raises(BackupDamaged):
        backups.described(file)


def test_one_of_a_later_version_says_so(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "later.cardkeeper", "w") as archive:
        archive.writestr(backups.CONTENTS, '{"format": 99}')
    with pytest.raises(StoreTooNew):
        backups.described(tmp_path / "later.cardkeeper")
