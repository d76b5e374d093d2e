"""Whom to erase again when they come back, from an old backup or another file: kept as digests that name nobody.

The digests are made with a key of the book, so that neither a list of names nor of numbers finds out who it was.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects import sqlite

from cardkeeper.model import Contact
from cardkeeper.rules.traces import traces
from cardkeeper.store import contacts, purging, tables
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

_ERASED = tables.erased


def remember(writing: Writing, people: Iterable[Contact]) -> None:
    """Have these people erased again wherever they come from."""
    rows = [
        {"digest": digest, "on_day": writing.today.isoformat()}
        for person in people
        for digest in _digests(person, writing.fingerprint_key)
    ]
    if rows:
        writing.connection.execute(sqlite.insert(_ERASED).on_conflict_do_nothing(), rows)


def known(connection: Connection) -> dict[bytes, str]:
    """The digests of all who were erased, and the day of it."""
    return {row.digest: row.on_day for row in connection.execute(select(_ERASED))}


def among(people: Iterable[Contact], digests: Mapping[bytes, str], *, key: bytes) -> tuple[Contact, ...]:
    """Those of `people` who were erased."""
    return tuple(one for one in people if not digests.keys().isdisjoint(_digests(one, key))) if digests else ()


def day_of(connection: Connection, person: Contact, *, key: bytes) -> date | None:
    """The day on which a person was erased, the last one if it was twice; None for who never was."""
    asked = select(func.max(_ERASED.c.on_day)).where(_ERASED.c.digest.in_(_digests(person, key)))
    day: str | None = connection.execute(asked).scalar()
    return date.fromisoformat(day) if day else None


def forget(writing: Writing, person: Contact) -> None:
    """Let a person in again who has agreed to it."""
    mine = _digests(person, writing.fingerprint_key)
    writing.connection.execute(delete(_ERASED).where(_ERASED.c.digest.in_(mine)))


def again(writing: Writing, digests: Mapping[bytes, str]) -> None:
    """Erase those of the book who were erased elsewhere, the trash included, and remember it here too."""
    rows = [{"digest": digest, "on_day": day} for digest, day in digests.items()]
    writing.connection.execute(sqlite.insert(_ERASED).on_conflict_do_nothing(), rows)
    ids = writing.connection.execute(select(tables.contacts.c.id)).scalars().all()
    back = [
        person.id
        for some in batches(ids)
        for person in among(contacts.get_all(writing.connection, some), digests, key=writing.fingerprint_key)
        if person.id is not None
    ]
    purging.purge(writing, back)


def _digests(person: Contact, key: bytes) -> frozenset[bytes]:
    return frozenset(hmac.digest(key, b"erased\n" + trace.encode(), "sha256") for trace in traces(person))
