"""Whom to erase again when they come back, from an old backup or another file: kept as digests that name nobody.

The digests are made with a key of the book, so that neither a list of names nor of numbers finds out who it was. Who
has agreed since to be kept stays without a day, so that undo can have them erased again.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects import sqlite

from cardkeeper.model import Contact
from cardkeeper.rules.traces import traces
from cardkeeper.store import contacts, purging, tables
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

_ERASED = tables.erased


def remember(writing: Writing, people: Iterable[Contact]) -> None:
    """Have these people erased again wherever they come from."""
    day, key = writing.today.isoformat(), writing.fingerprint_key
    _mark(writing, {digest: day for person in people for digest in _digests(person, key)})


def known(connection: Connection) -> dict[bytes, str]:
    """The digests of all who were erased, and the day of it."""
    return {row.digest: row.on_day for row in connection.execute(select(_ERASED).where(_ERASED.c.on_day != ""))}


def among(people: Iterable[Contact], digests: Mapping[bytes, str], *, key: bytes) -> tuple[Contact, ...]:
    """Those of `people` who were erased."""
    return tuple(one for one in people if not digests.keys().isdisjoint(_digests(one, key))) if digests else ()


def day_of(connection: Connection, person: Contact, *, key: bytes) -> date | None:
    """The day on which a person was erased, the last one if it was twice; None for who never was."""
    asked = select(func.max(_ERASED.c.on_day)).where(_ERASED.c.digest.in_(_digests(person, key)))
    day: str | None = connection.execute(asked).scalar()
    return date.fromisoformat(day) if day else None


def agree(writing: Writing, person: Contact) -> None:
    """Let a person in again who has agreed to it; undo takes that back."""
    of, mine = _ERASED.c, _digests(person, writing.fingerprint_key)
    rows = writing.connection.execute(select(of.id).where(of.digest.in_(mine), of.on_day != "")).scalars().all()
    writing.touch("erased", rows)
    writing.connection.execute(update(_ERASED).where(of.id.in_(rows)).values(on_day=""))


def again(writing: Writing, digests: Mapping[bytes, str]) -> None:
    """Erase those of the book who were erased elsewhere, the trash included, and remember it here too."""
    _mark(writing, digests)
    ids = writing.connection.execute(select(tables.contacts.c.id)).scalars().all()
    back = [
        person.id
        for some in batches(ids)
        for person in among(contacts.get_all(writing.connection, some), digests, key=writing.fingerprint_key)
        if person.id is not None
    ]
    purging.purge(writing, back)


def _mark(writing: Writing, days: Mapping[bytes, str]) -> None:
    if days:
        fresh = sqlite.insert(_ERASED)
        kept = fresh.on_conflict_do_update(
            ["digest"], set_={"on_day": fresh.excluded.on_day}, where=_ERASED.c.on_day == ""
        )
        writing.connection.execute(kept, [{"digest": digest, "on_day": day} for digest, day in days.items()])


def _digests(person: Contact, key: bytes) -> frozenset[bytes]:
    return frozenset(hmac.digest(key, b"erased\n" + trace.encode(), "sha256") for trace in traces(person))
