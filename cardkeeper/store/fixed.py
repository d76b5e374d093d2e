"""Statements that are always the same, made once and put to the driver itself: SQLAlchemy takes longer than SQLite."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any

from sqlalchemy import ClauseElement, Connection, Select
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="named")


class Fixed:
    """A statement of which only the values change. Rows have the names of their columns."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    def rows(self, connection: Connection, values: Mapping[str, Any] = MappingProxyType({})) -> list[Any]:
        """Every row that is found."""
        return list(map(self._row, _driver(connection).execute(self._sql, {**self._bound, **values})))

    def value(self, connection: Connection, **values: Any) -> Any:
        """The first value of the first row; None when there is none."""
        found = _driver(connection).execute(self._sql, {**self._bound, **values}).fetchall()
        return found[0][0] if found else None

    def run(self, connection: Connection, *each: Mapping[str, Any]) -> None:
        """Have it done with each of these values."""
        _driver(connection).executemany(self._sql, [{**self._bound, **values} for values in each])

    @cached_property
    def _compiled(self) -> Any:
        return self._statement.compile(dialect=_DIALECT)

    @cached_property
    def _sql(self) -> str:
        return str(self._compiled)

    @cached_property
    def _bound(self) -> dict[str, Any]:
        """What the statement says by itself."""
        return dict(self._compiled.params)

    @cached_property
    def _row(self) -> Any:
        if not isinstance(self._statement, Select):
            return tuple
        rows: Any = namedtuple  # noqa: PYI024  # its names are known only now
        return rows("Row", self._statement.selected_columns.keys())._make


def _driver(connection: Connection) -> Any:
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy does by itself
    return connection.connection.driver_connection
