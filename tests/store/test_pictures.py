"""Pictures on disk: nothing to be seen, nothing changed unnoticed, nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardkeeper.errors import CardUnknown, StoreDamaged
from cardkeeper.store import cards
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE


def test_a_changed_byte_is_an_error_and_not_a_picture(book: Book) -> None:
    card, file = _take_in(book)
    sealed = bytearray(file.read_bytes())
    sealed[len(sealed) // 2] ^= 1
    file.write_bytes(sealed)
    with pytest.raises(StoreDamaged):
        cards.photo(book, card)


def test_a_picture_in_the_place_of_another_is_an_error(book: Book) -> None:
    card, file = _take_in(book)
    _, other = _take_in(book, b"another photo")
    file.write_bytes(other.read_bytes())
    with pytest.raises(StoreDamaged):
        cards.photo(book, card)


def test_a_picture_that_is_gone_is_an_error(book: Book) -> None:
    card, file = _take_in(book)
    file.unlink()
    with pytest.raises(StoreDamaged):
        cards.photo(book, card)


def test_a_change_that_fails_leaves_no_file(book: Book) -> None:
    with pytest.raises(CardUnknown), book.write("take in", at=NOW) as writing:  # noqa: PT012 - the second fails
        cards.add(writing, b"photo", name="a.jpg")
        cards.another(writing, 99)
    assert list((book.folder / "pictures").iterdir()) == []


def test_what_a_crash_left_is_swept_away_at_opening(book: Book) -> None:
    card, file = _take_in(book)
    file.with_name("0" * 32).write_bytes(b"written, never committed")
    file.with_name(f".{'0' * 16}.part").write_bytes(b"half written")
    file.with_name("Thumbs.db").write_bytes(b"not ours")
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert {one.name for one in file.parent.iterdir()} == {file.name, "Thumbs.db"}
    assert cards.photo(again, card) == b"photo"
    again.close()


def _take_in(book: Book, photo: bytes = b"photo") -> tuple[int, Path]:
    folder = book.folder / "pictures"
    before = set(folder.iterdir())
    with book.write("take in", at=NOW, step=False) as writing:
        card = cards.add(writing, photo, name="a.jpg").id
    (file,) = set(folder.iterdir()) - before
    return card, file
