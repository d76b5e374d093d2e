"""A copy of the few pages that say where the tables are, beside the database: without them nothing else can be found.

They change only with the tables themselves. They are copied as they lie in the file, sealed, so that the copy tells
nobody more than the database does, and tells by itself whether it is whole and of which file.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Engine

from cardkeeper import paths
from cardkeeper.errors import DiskFull, FolderNotWritable
from cardkeeper.store import engine, pages
from cardkeeper.store.engine import PAGE
from cardkeeper.store.pages import Seal

ENDING = "-schema"
"""What the name of the database's file has behind it here."""

_NUMBER = 4
_INSIDE = 5
"""The first byte of a page that only leads to others: https://sqlite.org/fileformat2.html#b_tree_pages"""

_HEADER = 100  # bytes of the first page, in which these are:
_SIZE, _VERSION = slice(28, 32), slice(40, 44)


def keep(writer: Engine, file: Path, key: bytes) -> None:
    """Have the copy beside `file` be that of today, if it is not; nobody may be writing.

    While somebody still reads what was before, when a page is not sound, or on a full disk, it stays as it is until the
    next opening. Raises StoreDamaged.
    """
    with suppress(DiskFull, FolderNotWritable), engine.failures(file.parent):
        _keep(writer, file, file.with_name(file.name + ENDING), key)


def _keep(writer: Engine, file: Path, beside: Path, key: bytes) -> None:
    with closing(writer.raw_connection()) as connection, file.open("rb", buffering=0) as database:
        ask: Any = connection.driver_connection
        version = int(ask.execute("PRAGMA schema_version").fetchone()[0])
        seal = pages.seal_of(database, key)
        if _version(_in(beside, seal), seal) == version:
            return
        ask.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        found = _of_schema(database, seal)
    if _version(found, seal) == version:
        packed = b"".join(number.to_bytes(_NUMBER) + page for number, page in found.items())
        paths.write_whole(beside, packed, private=True)


def put_back(file: Path, kept: Path, key: bytes) -> None:
    """Mend the copy `file` of a damaged database with what is `kept` of its schema, and say in it how long it is.

    What is kept helps only if it is of this very file and as old as its tables; else it is let alone.
    """
    with file.open("rb+") as database:
        count = file.stat().st_size // PAGE
        database.truncate(count * PAGE)
        known = Seal(key, _bytes(kept)[_NUMBER:][: pages.SALT])
        found = _in(kept, known)
        if 1 in found and _fits(database, found, known, count):
            for number, page in found.items():
                if not known.is_sound(number, pages.read(database, number)):
                    pages.write(database, number, page)
        _say_size(database, key, count)


def _bytes(beside: Path) -> bytes:
    try:
        return beside.read_bytes()
    except OSError:
        return b""  # a store that was never opened since copies are made has none


def _in(beside: Path, seal: Seal) -> dict[int, bytes]:
    """The pages of a copy, by number, that are whole and of the file that is sealed like this."""
    data, step = _bytes(beside), _NUMBER + PAGE
    parts = (data[at : at + step] for at in range(0, len(data), step))
    found = {int.from_bytes(part[:_NUMBER]): part[_NUMBER:] for part in parts}
    return {number: page for number, page in found.items() if seal.is_sound(number, page)}


def _version(found: dict[int, bytes], seal: Seal) -> int | None:
    """Which schema the pages are of: SQLite counts its changes."""
    return int.from_bytes(seal.opened(1, found[1])[_VERSION]) if 1 in found else None


def _of_schema(database: BinaryIO, seal: Seal) -> dict[int, bytes]:
    """The tree of pages whose root is the first; none when one is not sound. No statement of ours fills a page."""
    found, waiting = dict[int, bytes](), [1]
    while waiting:
        number = waiting.pop()
        page = pages.read(database, number)
        if number in found or not seal.is_sound(number, page):
            return {}
        found[number] = page
        waiting += _below(seal.opened(number, page), _HEADER if number == 1 else 0)
    return found


def _below(said: bytes, at: int) -> list[int]:
    """The pages that a page leads to."""
    if said[at] != _INSIDE:
        return []
    cells = int.from_bytes(said[at + 3 : at + 5])
    places = (int.from_bytes(said[cell : cell + 2]) for cell in range(at + 12, at + 12 + 2 * cells, 2))
    return [int.from_bytes(said[place : place + 4]) for place in (*places, at + 8)]


def _fits(database: BinaryIO, found: dict[int, bytes], seal: Seal, count: int) -> bool:
    """Whether pages are of this file, and those of them that it still has are the same."""
    there = {number: pages.read(database, number) for number in found}
    sound = {number: page for number, page in there.items() if seal.is_sound(number, page)}
    if any(sound[number] != found[number] for number in sound.keys() - {1}):
        return False
    if 1 in sound:  # it changes with every step, but says which schema it is of
        return _version(sound, seal) == _version(found, seal)
    return any(seal.is_sound(number, pages.read(database, number)) for number in range(2, count + 1))


def _say_size(database: BinaryIO, key: bytes, count: int) -> None:
    """An older first page, or one of a file that was cut short, would have SQLite refuse the pages or miss them."""
    seal, page = pages.seal_of(database, key), pages.read(database, 1)
    if not seal.is_sound(1, page):
        return
    said = bytearray(seal.opened(1, page))
    if int.from_bytes(said[_SIZE]) != count:
        said[_SIZE] = count.to_bytes(4)
        pages.write(database, 1, seal.closed(1, bytes(said)))
