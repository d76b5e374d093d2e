"""Search while typing: two FTS5 tables of text that was cut beforehand, read off in the order of the answer.

The first thousand rows are known without looking at the rest: the row number of a contact begins with its tier, so
that they come the higher tier first, then the newer contact. Exact names come before beginnings, names and companies
before the rest: a question each. What stands in the tables, `indexing` says.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects import sqlite

from cardkeeper.rules.search_terms import is_number, terms, words
from cardkeeper.store import lists, tables
from cardkeeper.store.lists import ListQuery
from cardkeeper.store.matching import NUMBER, TIERS, beginning, beginning_number, beginnings, dialled, place

MOST_COUNTED = 10_000
"""More hits than this are not counted: nobody reads them, and counting them all would be the slowest part."""

_ALL = "{whole name company tag place rest card}"


@dataclass(frozen=True)
class Hits:
    """What was found, best first. `total` counts also what is beyond the limit, up to `MOST_COUNTED`."""

    ids: array[int]
    total: int


def find(connection: Connection, text: str, *, query: ListQuery | None = None, limit: int = 1000) -> Hits:
    """The contacts of the list `query` that hold every term of `text`. Raises Cancelled when interrupted."""
    within, stages = _within(query or ListQuery()), _stages(text)
    found: dict[int, None] = {}
    for stage in stages:
        sql, values = stage.sql(within)
        rows = connection.exec_driver_sql(f"{sql} ORDER BY place DESC LIMIT {limit}", values)
        found.update((row[0] & NUMBER, None) for row in rows)
        if len(found) >= limit:
            return Hits(array("q", list(found)[:limit]), _total(connection, stages, within))
    return Hits(array("q", found), len(found))


def count(connection: Connection, text: str, *, query: ListQuery) -> int:
    """How many `find` would find, up to `MOST_COUNTED`."""
    return _total(connection, _stages(text), _within(query))


def _total(connection: Connection, stages: Sequence[_Stage], within: _Within) -> int:
    """How many there are in all, as far as they are counted."""
    parts = [stage.sql(within) for stage in stages if stage.wide]
    sql = " UNION ".join(f"SELECT * FROM ({part} LIMIT {MOST_COUNTED})" for part, _ in parts)
    values = tuple(value for _, some in parts for value in some)
    if not parts:
        return 0
    counted = connection.exec_driver_sql(f"SELECT count(*) FROM ({sql})", values).scalar_one()
    return min(int(counted), MOST_COUNTED)


@dataclass(frozen=True)
class _Within:
    """A list as the search needs it: its first and last row number, and what else its contacts have in common."""

    first: int
    last: int
    condition: str = ""
    values: tuple[Any, ...] = ()


def _within(query: ListQuery) -> _Within:
    first, last = (query.tier, query.tier) if query.tier else (TIERS[0], TIERS[-1])
    away = query.view == "trash"
    ends = place(0, first, away=away), place(NUMBER, last, away=away or query.aside)
    if query.view == "contacts" and not query.industry and not query.facets:
        return _Within(*ends)
    asked = select(tables.contacts.c.id).where(*lists.conditions(query))
    compiled = asked.compile(dialect=sqlite.dialect(paramstyle="qmark"), compile_kwargs={"render_postcompile": True})
    condition = str(compiled).split("WHERE", maxsplit=1)[1]
    return _Within(*ends, condition, tuple(compiled.params[name] for name in compiled.positiontup or ()))


@dataclass(frozen=True)
class _Stage:
    """One question to one of the tables; `digits` must be in a number or a word besides.

    The `wide` ones of several stages hold between them what the others do.
    """

    table: str
    match: str
    digits: tuple[str, ...] = ()
    wide: bool = False

    def sql(self, within: _Within) -> tuple[str, tuple[Any, ...]]:
        """The query, narrowed to a list, and its values."""
        of = f"{self.table}.rowid"
        # CROSS JOIN and `+` keep FTS5 from asking the whole question again for each row of the other table.
        joined = f" CROSS JOIN contacts ON contacts.id = {of} & {NUMBER}" if within.condition else ""
        sql = f"SELECT {of} AS place FROM {self.table}{joined} WHERE {self.table} MATCH ? AND {of} BETWEEN ? AND ?"
        values: list[Any] = [self.match, within.first, within.last]
        for digits in self.digits:
            sql += f" AND +{of} IN ({_EITHER})"
            values += [beginning_number(digits), f'{_ALL} : "{digits}" *']
        if within.condition:
            sql += f" AND ({within.condition})"
        return sql, (*values, *within.values)


_EITHER = "SELECT rowid FROM numbers WHERE numbers MATCH ? UNION SELECT rowid FROM words WHERE words MATCH ?"


def _stages(text: str) -> tuple[_Stage, ...]:
    typed, runs = terms(text), words(text)
    inner = beginnings(text)
    if not typed:
        return ()
    if len(typed) == 1 and is_number(typed[0]):
        exact = " OR ".join(f'"{digits}"' for digits in dialled(typed[0]))
        inside = _Stage("numbers", beginning_number(typed[0]), wide=True)
        return _Stage("numbers", exact), inside, _Stage("words", f"{_ALL} : ({inner})", wide=True)
    whole = "".join(typed)
    digits = tuple(word for word in runs if is_number(word))
    others = " AND ".join(beginning(word) for word in runs if not is_number(word))
    last = f"{_ALL} : ({others or inner})"
    return (
        _Stage("words", f'whole : "{whole}"'),
        _Stage("words", f'whole : "{whole}" *', wide=len(runs) > 1),
        _Stage("words", f"{{whole name company}} : ({inner})"),
        _Stage("words", last, digits if others else (), wide=True),
    )
