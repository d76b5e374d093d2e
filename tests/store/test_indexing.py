"""The search index holds what a contact says, and is left alone while that stays the same."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Fact, Field, Tier
from cardkeeper.store import contacts, evidence
from cardkeeper.store.book import Book
from tests.store.samples import NOW, VIVIAN, found, keep, right

PIECES = {
    "words": "SELECT id, block FROM words_data ORDER BY id",
    "numbers": "SELECT id, block FROM numbers_data ORDER BY id",
}


def pieces(book: Book, table: str) -> list[object]:
    """What a table of the index is made of."""
    with book.read() as reading:
        return list(reading.exec_driver_sql(PIECES[table]).all())


def test_what_was_found_out_and_its_undoing_leave_the_index_alone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    before = pieces(book, "words"), pieces(book, "numbers")
    with book.write("confirm", at=NOW) as writing:
        evidence.add(writing, vivian.id or 0, [right(vivian, Field.COMPANY)])
    book.undo(at=NOW)
    assert (pieces(book, "words"), pieces(book, "numbers")) == before


def test_another_title_leaves_the_numbers_alone(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    before = pieces(book, "numbers")
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, replace(vivian, facts=(*vivian.facts, Fact(Field.TITLE, "Navigator"))))
    assert found(book, "navigator") == [vivian.id]
    assert pieces(book, "numbers") == before


def test_words_and_numbers_follow_each_change_and_its_undoing(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    renamed = Fact(Field.NAME, "Ann Example"), Fact(Field.PHONE, "+442079460018", kind="work")
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, replace(vivian, facts=renamed, tier=Tier.PROSPECT))
    asked = ("vivian", "00036", "ann", "0018")
    now, then = [[], [], [vivian.id], [vivian.id]], [[vivian.id], [vivian.id], [], []]
    assert [found(book, text) for text in asked] == now
    book.undo(at=NOW)
    assert [found(book, text) for text in asked] == then
    book.redo(at=NOW)
    assert [found(book, text) for text in asked] == now
