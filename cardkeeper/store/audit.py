"""What was done with the book, for whoever must answer for it: counts and codes, never a name or a number of anyone.

Each entry is sealed together with the one before it: HMAC-SHA-256 (RFC 2104), under a key derived from the book's, of
the seal before and the entry. The last seal is kept apart, so that entries can't be cut off at the end either. It
shows what somebody without the key changed; whoever has the key can write a chain of his own.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, text

from cardkeeper.store.fixed import Fixed
from cardkeeper.store.tables import audit, meta

LAST = "audit"
"""The name in `meta` of the last seal."""

_TOLD = Fixed(select(meta.c.value).where(meta.c.name == LAST))
_TELL = Fixed(text("INSERT OR REPLACE INTO meta VALUES (:name, :value)"))
_HIGHEST = Fixed(select(func.max(audit.c.id)))
_ENTER = Fixed(insert(audit))

_CODES = frozenset({"tier", "industry", "format", "preset", "by", "of"})
"""Facts that may be written: codes as they are, of all others numbers only."""


@dataclass(frozen=True)
class Entry:
    """One thing done: a code, and counts and codes about it."""

    id: int
    at: datetime
    what: str
    facts: dict[str, Any]


def add(connection: Connection, key: bytes, what: str, *, at: datetime, facts: Mapping[str, object]) -> None:
    """Write an entry at the end of the chain; of `facts` only numbers and known codes are written.

    It follows the seal that was told last, so that a gap stays where entries were cut off before it.
    """
    told, _, before = (_TOLD.value(connection) or "0 ").partition(" ")
    last = max(int(told), _HIGHEST.value(connection) or 0)
    values = {"at": at.isoformat(), "what": what, "facts": json.dumps(_impersonal(facts), sort_keys=True)}
    number = last + 1
    seal = _seal(key, bytes.fromhex(before), number, *values.values())
    _ENTER.run(connection, {"id": number, **values, "seal": seal})
    _TELL.run(connection, {"name": LAST, "value": f"{number} {seal.hex()}"})


def entries(connection: Connection, *, what: Sequence[str] = (), limit: int = 1000) -> tuple[Entry, ...]:
    """The entries, newest first; only those of some codes if given."""
    asked = select(audit).order_by(audit.c.id.desc()).limit(limit)
    if what:
        asked = asked.where(audit.c.what.in_(what))
    return tuple(map(_entry, connection.execute(asked)))


def broken(connection: Connection, key: bytes) -> int | None:
    """The first entry that is not as it was written, or before which one is missing; None while the chain holds."""
    asked = select(audit.c.id, audit.c.at, audit.c.what, audit.c.facts, audit.c.seal).order_by(audit.c.id)
    told = _TOLD.value(connection)
    return first_broken(map(tuple, connection.execute(asked)), told, key)


def first_broken(rows: Iterable[tuple[Any, ...]], told: str | None, key: bytes) -> int | None:
    """As `broken`, of rows (id, at, what, facts, seal) in order and the last seal that was `told`."""
    before, last = b"", 0
    for number, at, what, facts, seal in rows:
        if number != last + 1 or not hmac.compare_digest(seal, _seal(key, before, number, at, what, facts)):
            return int(number)
        before, last = seal, number
    return None if (told or "0 ") == f"{last} {before.hex()}" else last + 1


def _seal(key: bytes, before: bytes, number: int, *said: str) -> bytes:
    return hmac.digest(key, before + json.dumps([number, *said], ensure_ascii=False).encode(), "sha256")


def _impersonal(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in facts.items() if isinstance(value, int | bool) or name in _CODES}


def _entry(row: Row[Any]) -> Entry:
    return Entry(row.id, datetime.fromisoformat(row.at), row.what, json.loads(row.facts))
