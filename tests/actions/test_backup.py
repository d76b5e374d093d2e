"""Backups by themselves, and back again after a look at what that would change."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from cardkeeper.actions import backup
from cardkeeper.errors import FolderGone
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, VIVIAN, found, keep, person


def test_one_is_due_when_the_book_changed_and_an_hour_went_by(book: Book) -> None:
    into, later = backup.folder(book), NOW + timedelta(hours=2)
    assert backup.is_due(book, into, now=NOW)
    backup.back_up(book, into, now=NOW)
    assert not backup.is_due(book, into, now=later)
    with book.write("edit", at=NOW + timedelta(minutes=5)):
        pass
    assert not backup.is_due(book, into, now=NOW + timedelta(minutes=10))
    assert backup.is_due(book, into, now=later)


def test_a_clock_set_back_does_not_end_backups(book: Book) -> None:
    into = backup.folder(book)
    backup.back_up(book, into, now=NOW + timedelta(days=900))
    with book.write("edit", at=NOW + timedelta(days=901)):
        pass
    assert backup.is_due(book, into, now=NOW)


def test_the_newest_comes_first(book: Book) -> None:
    into = backup.folder(book)
    first = backup.back_up(book, into, now=NOW)
    second = backup.back_up(book, into, now=NOW + timedelta(days=1))
    assert backup.listed(book, into) == (second, first)
    assert backup.latest(book, into) == second


def test_a_folder_that_is_gone_is_not_made_anew(book: Book, tmp_path: Path) -> None:
    with pytest.raises(FolderGone):
        backup.back_up(book, tmp_path / "usb", now=NOW)
    assert not (tmp_path / "usb").exists()


def test_put_back_after_a_look(book: Book) -> None:
    keep(book, VIVIAN)
    made = backup.back_up(book, backup.folder(book), now=NOW)
    keep(book, person("后来的人"))
    with backup.found(made.file, book.folder, book=book, passphrase=PASSPHRASE) as chosen:
        assert chosen.difference == backup.Difference(missing=("后来的人",))
        book.close()
        assert backup.put_back(chosen, book.folder, now=NOW) is not None
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert len(found(again, "张薇")) == 1
    assert found(again, "后来的人") == []
    again.close()
