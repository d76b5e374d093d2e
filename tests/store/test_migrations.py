"""A book of an older CardKeeper becomes one of today, whole or not at all; one of a newer is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from cardkeeper.errors import StoreDamaged, StoreTooNew
from cardkeeper.store import migrations, search, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, VIVIAN, keep, kept


def test_tables_as_queried_are_tables_as_made(book: Book) -> None:
    with book.read() as connection:
        for table in tables.metadata.sorted_tables:
            made = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")]
            assert made == [column.name for column in table.columns], table.name
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == len(migrations.STEPS)
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        assert search.find(connection, "nobody").total == 0


def test_a_step_is_taken_after_a_copy_was_made(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    (saved,) = keep(book, VIVIAN)
    book.close()
    before = (book.folder / "book.db").read_bytes()
    _add_step(monkeypatch, lambda connection: connection.execute("ALTER TABLE contacts ADD COLUMN nickname TEXT"))
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert kept(again, saved) == saved
    with again.read() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == len(migrations.STEPS)
    again.close()
    copy = book.folder / f"book-version-{len(migrations.STEPS) - 1}.db"
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o777 == 0o600


def test_undo_reaches_back_over_a_migration(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    (saved,) = keep(book, VIVIAN)
    book.undo(at=NOW)
    book.close()
    _add_step(monkeypatch, lambda connection: connection.execute("ALTER TABLE contacts ADD COLUMN nickname TEXT"))
    again = open_book(book.folder, passphrase=PASSPHRASE)
    again.redo(at=NOW)
    assert kept(again, saved) == saved
    again.close()


def test_a_step_that_fails_changes_nothing(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    (saved,) = keep(book, VIVIAN)
    book.close()

    def half(connection: Any) -> None:
        connection.execute("CREATE TABLE half (id)")
        connection.execute("DELETE FROM contacts")
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        _add_step(patched, half)
        with pytest.raises(ZeroDivisionError):
            open_book(book.folder, passphrase=PASSPHRASE)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert kept(again, saved) == saved
    with again.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").scalar() == 0
    again.close()


def test_a_step_that_orphans_rows_is_refused(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(book, VIVIAN)
    book.close()
    _add_step(monkeypatch, lambda connection: connection.execute("DELETE FROM contacts"))
    with pytest.raises(StoreDamaged):
        open_book(book.folder, passphrase=PASSPHRASE)


def test_a_newer_book_is_left_alone(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    book.close()
    known = len(migrations.STEPS)
    with monkeypatch.context() as patched:
        _add_step(patched, lambda _: None)
        open_book(book.folder, passphrase=PASSPHRASE).close()
    before = (book.folder / "book.db").read_bytes()
    with pytest.raises(StoreTooNew) as refused:
        open_book(book.folder, passphrase=PASSPHRASE)
    assert refused.value.facts == {"version": known + 1, "known": known}
    assert (book.folder / "book.db").read_bytes() == before


def test_plain_sqlite_cannot_open_the_book(book: Book) -> None:
    book.close()
    plain = sqlite3.connect(book.folder / "book.db")
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_schema")
    plain.close()


def test_words_of_ones_own_are_where_undo_reaches_them(tmp_path: Path) -> None:
    file = tmp_path / "book.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrations.migrate(connection, file, steps=migrations.STEPS[:17])
        connection.execute("INSERT INTO meta VALUES ('wording.letter', '您好'), ('rhythm', '{}')")
        migrations.migrate(connection, file, steps=migrations.STEPS[:18])
        assert connection.execute("SELECT name, words FROM wordings").fetchall() == [("letter", "您好")]
        assert connection.execute("SELECT name FROM meta").fetchall() == [("rhythm",)]


def _add_step(monkeypatch: pytest.MonkeyPatch, step: Callable[[Any], object]) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
