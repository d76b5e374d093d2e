"""Smart lists: searches kept under a name, with how many each finds now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.actions import contacts
from cardkeeper.store import smart_lists

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

SmartList = smart_lists.SmartList

__all__ = ["SmartList"]


def get_all(book: Book) -> tuple[SmartList, ...]:
    """All of them, in order."""
    with book.read() as reading:
        return smart_lists.get_all(reading)


def count(book: Book, listed: SmartList, *, today: date) -> int:
    """How many contacts a list has today."""
    return contacts.count(book, listed.search, today=today)


def add(book: Book, name: str, search: str, *, now: datetime) -> SmartList:
    """Keep a search under a name, after the others."""
    with book.write("list_add", at=now, name=name) as writing:
        return smart_lists.add(writing, name, search)


def rename(book: Book, listed: SmartList, name: str, *, now: datetime) -> None:
    """Give a list another name."""
    with book.write("list_rename", at=now, name=name) as writing:
        smart_lists.rename(writing, listed.id, name)


def order(book: Book, moved: SmartList, order: Sequence[SmartList], *, now: datetime) -> None:
    """Have the lists stand in this order, in which `moved` has another place than before."""
    with book.write("list_move", at=now, name=moved.name) as writing:
        smart_lists.order(writing, [one.id for one in order])


def remove(book: Book, listed: SmartList, *, now: datetime) -> None:
    """Forget a list; whom it listed is not touched."""
    with book.write("list_remove", at=now, name=listed.name) as writing:
        smart_lists.remove(writing, listed.id)
