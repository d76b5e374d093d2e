"""Searches kept under a name: in order, undone and redone like everything else, and there after a restart."""

from __future__ import annotations

from cardkeeper.model import Change
from cardkeeper.store import smart_lists
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE


def names(book: Book) -> list[str]:
    with book.read() as reading:
        return [one.name for one in smart_lists.get_all(reading)]


def add(book: Book, *added: str) -> list[int]:
    numbers = []
    for name in added:
        with book.write("list_add", at=NOW, name=name) as writing:
            numbers.append(smart_lists.add(writing, name, f"tag:{name}").id)
    return numbers


def test_lists_stand_in_the_order_given_and_come_back_after_a_restart(book: Book) -> None:
    first, second, third = add(book, "a", "b", "c")
    with book.write("list_move", at=NOW, name="c") as writing:
        smart_lists.order(writing, [third, first, second])
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert names(again) == ["c", "a", "b"]
    again.close()


def test_each_change_is_a_step_that_is_undone_and_redone_exactly(book: Book) -> None:
    first, _ = add(book, "a", "b")
    with book.write("list_rename", at=NOW, name="x") as writing:
        smart_lists.rename(writing, first, "x")
    with book.write("list_remove", at=NOW, name="x") as writing:
        smart_lists.remove(writing, first)
    assert names(book) == ["b"]
    seen = []
    for move in (book.undo, book.undo, book.undo, book.redo, book.redo, book.redo):
        move(at=NOW)
        seen.append(names(book))
    assert seen == [["x", "b"], ["a", "b"], ["a"], ["a", "b"], ["x", "b"], ["b"]]


def test_windows_hear_of_lists(book: Book) -> None:
    heard: list[Change] = []
    book.listen(heard.append)
    (number,) = add(book, "a")
    assert heard == [Change("lists", (number,))]
