"""Whatever was done, and in whatever order: undo gives back every row of every table, redo every row of after."""

from __future__ import annotations

import pytest

from benchmarks.faults import books, work
from benchmarks.search.people import people
from cardkeeper.actions import contacts as asked
from cardkeeper.store import contacts
from cardkeeper.store.book import Book
from tests.actions.test_merging import rows_of


@pytest.fixture
def filled(book: Book) -> Book:
    """Some people, and some photos yet to be taken in."""
    with book.write("import", at=books.NOW) as writing:
        contacts.save_all(writing, people(8))
    return book


@pytest.mark.parametrize("first", [0, 1000])
def test_every_step_of_mixed_work_is_taken_back_and_done_again_to_the_last_row(filled: Book, first: int) -> None:
    tried: set[str] = set()
    for number in range(first, first + 2 * len(work.DEEDS)):
        last, before = asked.last_step(filled), rows_of(filled)
        work.step(filled, number)
        step, after = asked.last_step(filled), rows_of(filled)
        if step is None or (last is not None and step.id <= last.id):
            continue  # it was undo itself, or work in the background
        asked.undo(filled, now=books.NOW)
        assert rows_of(filled) == before, step.action
        asked.redo(filled, now=books.NOW)
        assert rows_of(filled) == after, step.action
        tried.add(step.action)
    assert {"merge", "edit", "import", "tier", "industry", "delete", "restore"} <= tried


def test_all_steps_are_taken_back_one_after_the_other_to_the_first_row(filled: Book) -> None:
    before = rows_of(filled)
    deeds = (work.merge, work.edit, work.merge, work.tier, work.merge)
    for number, deed in enumerate(deeds, start=1):
        work.do(deed, filled, number)
    after = rows_of(filled)
    for _ in deeds:
        asked.undo(filled, now=books.NOW)
    assert rows_of(filled) == before
    for _ in deeds:
        asked.redo(filled, now=books.NOW)
    assert rows_of(filled) == after
