"""Who was merged into a contact: the UID by which files know them still, and what the merge left out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from cardkeeper.model import Alias, Fact
from cardkeeper.store import records, tables
from cardkeeper.store.batches import among, batches, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.writing import Writing

_ALIASES, _CONTACTS = tables.aliases, tables.contacts
_OF = Fixed(select(_ALIASES).where(among(_ALIASES.c.contact_id)).order_by(_ALIASES.c.was))
_WERE = select(_ALIASES.c.was).where(among(_ALIASES.c.contact_id))


def know(connection: Any) -> None:
    """A step of `migrations`: who was merged into whom. Numbers of contacts are never given twice, so `was` stays."""
    connection.execute(
        "CREATE TABLE aliases (was INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contacts (id) "
        "ON DELETE CASCADE, uid TEXT NOT NULL UNIQUE, left_out TEXT NOT NULL, keys TEXT NOT NULL)"
    )
    connection.execute("CREATE INDEX aliases_of_contact ON aliases (contact_id)")


def put(writing: Writing, contact: int, aliases: Iterable[Alias]) -> None:
    """Know a contact by these, and by no others."""
    writing.touch("contact", [contact])
    writing.connection.execute(delete(_ALIASES).where(_ALIASES.c.contact_id == contact))
    rows = [
        {
            "was": alias.id, "contact_id": contact, "uid": alias.uid, "keys": records.compact(alias.keys),
            "left_out": records.compact([_said(fact) for fact in alias.left]),
        }
        for alias in aliases
    ]  # fmt: skip
    writing.connection.execute(insert(_ALIASES), rows)


def of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[Alias, ...]]:
    """The aliases of each contact that has any, in the order in which those came into the book."""
    found: dict[int, tuple[Alias, ...]] = defaultdict(tuple)
    for row in _OF.rows(connection, these(ids)):
        left = tuple(records.fact(SimpleNamespace(**said)) for said in json.loads(row.left_out))
        keys = tuple((was, now) for was, now in json.loads(row.keys))
        found[row.contact_id] += (Alias(row.uid, row.was, left, keys),)
    return found


def were(connection: Connection, ids: Iterable[int]) -> list[int]:
    """The numbers of those who were merged into these contacts; what the history kept of them is under those."""
    return [number for some in batches(ids) for number in connection.execute(_WERE, these(some)).scalars()]


def by_uid(connection: Connection, uids: Iterable[str]) -> dict[str, int]:
    """The contacts with these UIDs, by their own or that of somebody merged into them."""
    found: dict[str, int] = {}
    for some in batches(uids):
        own = select(_CONTACTS.c.uid, _CONTACTS.c.id).where(among(_CONTACTS.c.uid))
        others = select(_ALIASES.c.uid, _ALIASES.c.contact_id).where(among(_ALIASES.c.uid))
        found.update((row[0], row[1]) for row in connection.execute(own.union_all(others), these(some)))
    return found


def _said(fact: Fact) -> dict[str, Any]:
    return {name: value for name, value in records.fact_values(0, 0, fact).items() if name not in _PLACE}


_PLACE = ("contact_id", "position")
