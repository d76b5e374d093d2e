"""Searches kept under a name, in the order of the sidebar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from cardkeeper.store.tables import smart_lists
from cardkeeper.store.writing import Writing


@dataclass(frozen=True)
class SmartList:
    """A search text under a name; `id` is its number in the book."""

    id: int
    name: str
    search: str


def get_all(connection: Connection) -> tuple[SmartList, ...]:
    """All of them, in order."""
    asked = select(smart_lists).order_by(smart_lists.c.position, smart_lists.c.id)
    return tuple(SmartList(row.id, row.name, row.search) for row in connection.execute(asked))


def add(writing: Writing, name: str, search: str) -> SmartList:
    """Keep a search, after the others."""
    last = select(func.coalesce(func.max(smart_lists.c.position), 0) + 1).scalar_subquery()
    kept = insert(smart_lists).values(name=name, search=search, position=last).returning(smart_lists.c.id)
    number = writing.connection.execute(kept).scalar_one()
    writing.made("list", [number])
    return SmartList(number, name, search)


def rename(writing: Writing, number: int, name: str) -> None:
    """Give a list another name."""
    writing.touch("list", [number])
    writing.connection.execute(update(smart_lists).where(smart_lists.c.id == number).values(name=name))


def search_for(writing: Writing, number: int, search: str) -> None:
    """Have a list be of whom another search text finds."""
    writing.touch("list", [number])
    writing.connection.execute(update(smart_lists).where(smart_lists.c.id == number).values(search=search))


def order(writing: Writing, numbers: Sequence[int]) -> None:
    """Have the lists stand in this order."""
    writing.touch("list", numbers)
    places = [{"number": number, "place": place} for place, number in enumerate(numbers, 1)]
    if places:
        moved = update(smart_lists).where(smart_lists.c.id == bindparam("number"))
        writing.connection.execute(moved.values(position=bindparam("place")), places)


def remove(writing: Writing, number: int) -> None:
    """Forget a list; whom it listed is not touched."""
    writing.touch("list", [number])
    writing.connection.execute(delete(smart_lists).where(smart_lists.c.id == number))
