"""The only door to SQLCipher: keyed connections, pooled by SQLAlchemy, and the world's failures behind its errors."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from cardkeeper.errors import (
    Cancelled,
    CardKeeperError,
    DiskFull,
    FolderNotWritable,
    LibraryMissing,
    StoreDamaged,
    StoreInUse,
)
from cardkeeper.paths import cause_of, make_private_file

DriverError = dbapi2.Error
CLEAR_TEXT = b"SQLite format 3\0"
PAGE = 4096
READERS = 8
MORE_READERS = 56

# Primary result codes, the only ones this driver tells: https://sqlite.org/rescode.html
_CAUSES: dict[int, type[CardKeeperError]] = {
    5: StoreInUse,  # BUSY
    8: FolderNotWritable,  # READONLY
    9: Cancelled,  # INTERRUPT
    11: StoreDamaged,  # CORRUPT
    13: DiskFull,  # FULL
    14: FolderNotWritable,  # CANTOPEN
    26: StoreDamaged,  # NOTADB
}
_IOERR = 10
_SAID = {"database or disk is full": 13, "disk I/O error": _IOERR, "database disk image is malformed": 11}
"""What the driver's `backup` says, which tells no code."""
_PROBE = 64 * 1024  # more than the least that SQLite lays out beside a database


def connect(file: Path, key: bytes) -> Any:
    """A keyed connection in autocommit. Raises the driver's own errors, and LibraryMissing without SQLCipher."""
    connection = dbapi2.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        # Plain SQLite takes `PRAGMA key` without a word and writes clear text.
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise LibraryMissing(names="sqlcipher3", line="pip install sqlcipher3")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -4000")
    except BaseException:
        connection.close()
        raise
    return connection


def readers(file: Path, key: bytes) -> Engine:
    """Connections that see one state of the book from their first query on, and can change nothing."""

    def reader() -> Any:
        connection = connect(file, key)
        connection.execute("PRAGMA query_only = ON")
        return connection

    return _engine(reader, begin="BEGIN", size=READERS, more=MORE_READERS)


def writer(file: Path, key: bytes) -> Engine:
    """The one connection that changes the book; it takes the right to write when it begins, not at its first change."""
    return _engine(lambda: connect(file, key), begin="BEGIN IMMEDIATE", size=1, more=0)


def _engine(creator: Any, *, begin: str, size: int, more: int) -> Engine:
    # The pool SQLAlchemy would choose crashes with many threads. The last one back is the first out: else each
    # would fill a cache of its own. Parameters stay hidden: they are people's data.
    engine = create_engine(
        "sqlite+pysqlite://", module=dbapi2, creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=more,
        pool_use_lifo=True, hide_parameters=True,
    )  # fmt: skip

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def copy(source: Any, file: Path, key: bytes) -> None:
    """Write all that the driver's connection `source` sees to a new file, encrypted with `key`, which is its own."""
    make_private_file(file)  # SQLite gives its -wal and -shm the same mode
    with closing(connect(file, key)) as target:
        source.backup(target)  # in one go: in pieces it would begin anew at every change and never end


def check(connection: Any, folder: Path) -> None:
    """StoreDamaged when a page, a table, an index or a reference of the database is not sound."""
    for question in ("cipher_integrity_check", "integrity_check(1)", "foreign_key_check"):
        if connection.execute(f"PRAGMA {question}").fetchone() not in (None, ("ok",)):
            raise StoreDamaged(folder=folder)


def check_file(file: Path) -> None:
    """StoreDamaged when the file is empty, in clear text, or cut within a page: SQLCipher would open all of these."""
    with file.open("rb") as book:
        start = book.read(len(CLEAR_TEXT))
    wal = file.with_name(file.name + "-wal")
    settled = not wal.exists() or not wal.stat().st_size  # a crash may leave a piece of a page that the log repairs
    if start in (b"", CLEAR_TEXT) or (settled and file.stat().st_size % PAGE):
        raise StoreDamaged(folder=file.parent)


@contextmanager
def failures(folder: Path) -> Iterator[None]:
    """Turn the driver's errors into the world's; our own bugs pass as they are."""
    try:
        yield
    except DBAPIError as why:
        raise (cause(why.orig, folder) or why) from why
    except dbapi2.Error as why:
        raise (cause(why, folder) or why) from why


def cause(why: object, folder: Path) -> CardKeeperError | None:
    """The failure of the world behind an error of the driver, None when it is ours."""
    code: int = getattr(why, "sqlite_errorcode", _SAID.get(str(why), 0)) & 0xFF
    if code == _IOERR:
        return _not_written(folder) or StoreDamaged(folder=folder)
    kind = _CAUSES.get(code)
    return kind(folder=folder) if kind else None


def _not_written(folder: Path) -> CardKeeperError | None:
    """Why nothing can be written in `folder`; None when it can, so that it was reading that failed."""
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as probe:
            for _ in range(0, _PROBE, PAGE):
                probe.write(bytes(PAGE))
            os.fsync(probe.fileno())
    except OSError as why:
        return cause_of(why, folder)
    return None
