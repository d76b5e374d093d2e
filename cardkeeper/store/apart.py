"""Which two people were said not to be one: kept as digests of what tells both again, so that it lasts.

Whoever is erased, imported again, or comes back from the trash is told by a UID, or by a name with a number or mail;
the digests are of one such of each, made with a key of the book, and name nobody.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from itertools import product
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from cardkeeper.model import Contact
from cardkeeper.rules.traces import traces
from cardkeeper.store import tables
from cardkeeper.store.writing import Writing

_APART, _TRACES = tables.apart, tables.apart_traces


def know(connection: Any) -> None:
    """A step of `migrations`: who was said to be two people."""
    connection.execute("CREATE TABLE apart (id INTEGER PRIMARY KEY AUTOINCREMENT, on_day TEXT NOT NULL)")
    connection.execute(
        "CREATE TABLE apart_traces (apart_id INTEGER NOT NULL REFERENCES apart (id) ON DELETE CASCADE, "
        "digest TEXT NOT NULL, PRIMARY KEY (apart_id, digest)) WITHOUT ROWID"
    )


def say(writing: Writing, one: Contact, other: Contact) -> int:
    """Remember that two people are not one; the number of the ruling."""
    entered = insert(_APART).values(on_day=writing.today.isoformat()).returning(_APART.c.id)
    ruling = int(writing.connection.execute(entered).scalar_one())
    writing.made("apart", [ruling])
    digests = sorted(_digests(one, other, writing.fingerprint_key))
    writing.connection.execute(insert(_TRACES), [{"apart_id": ruling, "digest": digest} for digest in digests])
    return ruling


def take_back(writing: Writing, ruling: int) -> None:
    """Have two people perhaps be one again."""
    writing.touch("apart", [ruling])
    writing.connection.execute(delete(_APART).where(_APART.c.id == ruling))


def known(connection: Connection) -> dict[str, int]:
    """The digests of all pairs that are two people, with the ruling of each."""
    return {row.digest: row.apart_id for row in connection.execute(select(_TRACES))}


def ruling(one: Contact, other: Contact, known: Mapping[str, int], *, key: bytes) -> int | None:
    """The ruling by which these are two people, if there is one."""
    if not known:
        return None
    return next((known[digest] for digest in _digests(one, other, key) if digest in known), None)


def _digests(one: Contact, other: Contact, key: bytes) -> frozenset[str]:
    """Of what tells one with what tells the other; what would tell both tells neither."""
    mine, theirs = traces(one), traces(other)
    pairs = product(mine - theirs, theirs - mine)
    return frozenset(hmac.digest(key, _line(*pair), "sha256").hex() for pair in pairs)


def _line(one: str, other: str) -> bytes:
    return "\n".join(("apart", *sorted((one, other)))).encode()
