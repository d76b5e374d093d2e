"""A damaged database is asked for all that can still be read, on a copy: the damaged one itself is only looked at.

A table is read by ranges of its key. A range that can't be read is halved until only what is broken is left out, each
time on a new connection, because SQLCipher answers nothing more on one that met a broken page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Integer, Table

from cardkeeper import paths
from cardkeeper.errors import StoreDamaged
from cardkeeper.store import engine, pages, schema_copy

AT_ONCE = 2048
"""So many keys are asked for at once while nothing is broken."""

PROBES = 64
"""So many keys, all over a table, must fail before it is given up."""

LEAST_ROW = 64
"""No row takes fewer bytes, so that a file has no more rows than that."""

_COPY = "damaged.db"


@contextmanager
def copied(file: Path, key: bytes, place: Path) -> Iterator[Damaged]:
    """Copy the database into the folder `place`, find its tables again if need be, and ask; the copy goes afterwards.

    Raises DiskFull, FolderNotWritable.
    """
    copy = place / _COPY
    try:
        for ending in ("", "-wal"):  # what is only in the log yet is part of it
            source, target = (one.with_name(one.name + ending) for one in (file, copy))
            if source.exists():
                paths.make_private_file(target)
                pages.copy(source, target)
        schema_copy.put_back(copy, file.with_name(file.name + schema_copy.ENDING), key)
        with closing(Damaged(copy, key, of=file.parent)) as damaged:
            yield damaged
    except OSError as why:
        raise paths.cause_of(why, place) from why
    finally:
        for left in place.glob(f"{_COPY}*"):
            left.unlink()


class Damaged:
    """The copy of a damaged database, which lies in the folder `of`, asked on a new connection after each failure."""

    def __init__(self, file: Path, key: bytes, *, of: Path) -> None:
        self._file, self._key, self._of = file, key, of
        self._connection: Any = None

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of an answer; the driver's error when a page in the way is broken."""
        return list(self._answer(question, *values))

    def _answer(self, question: str, *values: object) -> Iterator[tuple[Any, ...]]:
        try:
            if self._connection is None:
                self._connection = engine.connect(self._file, self._key)
            yield from self._connection.execute(question, values)
        except engine.DriverError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file until the next question."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def version(self) -> int:
        """The steps of `migrations` it walked; StoreDamaged when not even the first page can be read."""
        try:
            return int(self.ask("PRAGMA user_version")[0][0])
        except engine.DriverError as why:
            raise StoreDamaged(folder=self._of) from why

    def most(self, table: str) -> int:
        """How many rows a table had, as far as an index still tells; 0 when none does."""
        with suppress(engine.DriverError):
            return int(self.ask(f"SELECT count(*) FROM {table}")[0][0])
        return 0

    def rows(self, table: Table) -> Iterator[tuple[Any, ...]]:
        """Every row that can be read, by its key; some of them twice."""
        key = next(iter(table.primary_key.columns))
        if isinstance(key.type, Integer):
            return self._by_number(table.name, key.name)
        return self._from_both_ends(table.name, key.name)

    def _by_number(self, table: str, column: str) -> Iterator[tuple[Any, ...]]:
        top = self._highest(table, column)
        if self._is_lost(table, column, top):
            return
        ranges = [(low, min(low + AT_ONCE - 1, top)) for low in range(0, top + 1, AT_ONCE)][::-1]
        while ranges:
            low, high = ranges.pop()
            try:
                yield from self.ask(f"SELECT * FROM {table} WHERE {column} BETWEEN ? AND ?", low, high)
            except engine.DriverError:
                if low < high:
                    middle = (low + high) // 2
                    ranges += [(middle + 1, high), (low, middle)]

    def _from_both_ends(self, table: str, column: str) -> Iterator[tuple[Any, ...]]:
        for order in ("ASC", "DESC"):
            with suppress(engine.DriverError):
                yield from self._answer(f"SELECT * FROM {table} ORDER BY {column} {order}")

    def _highest(self, table: str, column: str) -> int:
        """The highest key of a table, or a bound above it when that can't be read any more."""
        asked = (f"SELECT max({column}) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")
        for question in asked:
            with suppress(engine.DriverError):
                if answer := self.ask(question):
                    return int(answer[0][0] or 0)
        return self._highest("contacts", "id") if column == "contact_id" else self._file.stat().st_size // LEAST_ROW

    def _is_lost(self, table: str, column: str, top: int) -> bool:
        """Whether nothing of a table can be read, as when its first page is broken: halving would never end."""
        return not any(self._is_readable(table, column, top * probe // PROBES) for probe in range(PROBES))

    def _is_readable(self, table: str, column: str, key: int) -> bool:
        with suppress(engine.DriverError):
            self.ask(f"SELECT 1 FROM {table} WHERE {column} = ?", key)
            return True
        return False
