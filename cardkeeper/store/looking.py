"""Who was looked over since they last changed, and the people to be looked over, as far as findings go by them.

`looked` has a row for each contact that is being looked over; it is done once what was found is kept. Whatever changes
a contact takes the row away, also while it is being looked over, so that nobody is overlooked.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, or_, select, text, update

from cardkeeper.dealings import Found, Ghost
from cardkeeper.model import Address, Contact, Evidence, Fact, Field, How, Result, Source, Tier
from cardkeeper.store import tables
from cardkeeper.store.batches import among, these
from cardkeeper.store.fixed import Fixed

_UNDER = "looked under"
_LOOKED = tables.looked.c
_LEFT = (
    "SELECT id FROM contacts WHERE deleted IS NULL AND id NOT IN (SELECT contact_id FROM looked WHERE done) ORDER BY id"
)
_ANNOUNCED = text(
    "INSERT OR REPLACE INTO looked SELECT id, 0 FROM contacts WHERE id IN (SELECT value FROM json_each(:these))"
)
_DONE = update(tables.looked).where(among(_LOOKED.contact_id)).values(done=1)
_FORGOTTEN = Fixed(delete(tables.looked).where(among(_LOOKED.contact_id)))


def know(connection: Any) -> None:
    """A step of `migrations`: who was looked over; and numbers and mailboxes side by side, for two may share one."""
    connection.execute(
        "CREATE TABLE looked (contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE, "
        "done INTEGER NOT NULL)"
    )
    ways = "WHERE invalid = '' AND field IN ('email', 'phone')"
    connection.execute(f"CREATE INDEX facts_ways ON facts (value, contact_id, field, kind, key) {ways}")


def begin(connection: Connection, under: str) -> None:
    """Have everybody looked over anew if earlier looks went by other rules: `under` names those of now."""
    kept = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == _UNDER)).scalar()
    if kept != under:
        connection.execute(delete(tables.looked))
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_UNDER, under))


def left(connection: Connection, *, most: int = -1) -> list[int]:
    """Who changed since they were looked over, or never were; at most so many."""
    return [row[0] for row in connection.exec_driver_sql(f"{_LEFT} LIMIT ?", (most,))]


def announce(connection: Connection, ids: Iterable[int]) -> None:
    """Say that these are about to be looked over."""
    connection.execute(_ANNOUNCED, these(ids))


def say_done(connection: Connection, ids: Iterable[int]) -> None:
    """Say that these were looked over, but for those that changed meanwhile."""
    connection.execute(_DONE, these(ids))


def forget(connection: Connection, ids: Iterable[int]) -> None:
    """Have these looked over anew: they changed."""
    _FORGOTTEN.run(connection, these(ids))


def people(connection: Connection, ids: Iterable[int]) -> list[Contact]:
    """These contacts without what no finding goes by: how facts were printed, photos, tags, consent and the like."""
    asked = these(ids)
    facts: dict[int, list[Fact]] = defaultdict(list)
    for contact, key, field, value, kind, form, address, source, invalid in connection.execute(_FACTS, asked).all():
        parts = Address(**json.loads(address)) if address else None
        fact = Fact(_FIELDS[field], value, kind, form, address=parts, source=_SOURCES[source], key=key, invalid=invalid)
        facts[contact].append(fact)
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for contact, fact_key, how, result, on, reason, found in connection.execute(_EVIDENCE, asked).all():
        what = Found(found) if found else None
        one = Evidence(fact_key, _HOWS[how], _RESULTS[result], _day(on), reason=reason, found=what)
        evidence[contact].append(one)
    return [
        Contact(
            tuple(facts[number]), _TIERS[tier], reviewed=bool(reviewed), id=number, evidence=tuple(evidence[number]),
            owner=owner, ghost=Ghost(ghost), talked_on=_day(talked) if talked else None,
        )
        for number, tier, reviewed, owner, ghost, talked in connection.execute(_CONTACTS, asked).all()
    ]  # fmt: skip


_day = date.fromisoformat
_FIELDS, _SOURCES = {one.value: one for one in Field}, {one.value: one for one in Source}
_HOWS, _RESULTS = {one.value: one for one in How}, {one.value: one for one in Result}
_TIERS = {one.value: one for one in Tier}
_F, _E, _C = tables.facts.c, tables.evidence.c, tables.contacts.c
_FACTS = (
    select(_F.contact_id, _F.key, _F.field, _F.value, _F.kind, _F.form, _F.address, _F.source, _F.invalid)
    .where(among(_F.contact_id), or_(_F.field != Field.NOTE.value, _F.invalid != ""))
    .order_by(_F.contact_id, _F.position)
)
_EVIDENCE = (
    select(_E.contact_id, _E.fact, _E.how, _E.result, _E.on_day, _E.reason, _E.found)
    .where(among(_E.contact_id))
    .order_by(_E.contact_id, _E.id)
)
_CONTACTS = select(_C.id, _C.tier, _C.reviewed, _C.owner, _C.ghost, _C.talked_on).where(among(_C.id))
