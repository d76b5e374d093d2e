"""Rows in the place of those that were: what stays the same is not written, nor the indexes that it stands in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from cardkeeper.store.fixed import Fixed

Key = TypeVar("Key", bound=tuple[Any, ...])
Thing = TypeVar("Thing")
Values = Mapping[str, Any]


def put_in_place(
    connection: Connection,
    table: Table,
    were: Mapping[Key, Thing],
    are: Mapping[Key, Thing],
    row: Callable[[Key, Thing], Values],
) -> None:
    """Have the rows of a table be `are` where they `were`, by their primary key; `row` makes one of the key and it."""
    names = table.primary_key.columns.keys()
    gone = [dict(zip(names, key, strict=True)) for key, thing in were.items() if are.get(key) != thing]
    _deleting(table).run(connection, *gone)
    insert_all(connection, table, [row(key, thing) for key, thing in are.items() if were.get(key) != thing])


def insert_all(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Put new rows into a table, all of the same columns."""
    if rows:
        _inserting(table, tuple(rows[0])).run(connection, *rows)


def alter(connection: Connection, table: Table, were: Mapping[int, Values], are: Mapping[int, Values]) -> None:
    """Have rows say what they `are` to say, by their id, where it is not what they said."""
    alike: dict[tuple[str, ...], list[Values]] = defaultdict(list)
    for number, values in are.items():
        fresh = {name: value for name, value in values.items() if were[number][name] != value}
        alike[tuple(fresh)].append({"number": number, **fresh})
    for names, rows in alike.items():
        if names:
            _setting(table, names).run(connection, *rows)


@cache
def _deleting(table: Table) -> Fixed:
    return Fixed(delete(table).where(*(column == bindparam(column.name) for column in table.primary_key)))


@cache
def _inserting(table: Table, names: tuple[str, ...]) -> Fixed:
    return Fixed(insert(table).values({name: bindparam(name) for name in names}))


@cache
def _setting(table: Table, names: tuple[str, ...]) -> Fixed:
    changed = update(table).where(table.c.id == bindparam("number"))
    return Fixed(changed.values({name: bindparam(name) for name in names}))
