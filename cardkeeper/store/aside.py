"""Who was set aside as nobody or archived: kept, and in no list, count or question unless somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal_column, select

from cardkeeper.dealings import Ghost
from cardkeeper.store import tables
from cardkeeper.store.batches import batches

_WAYS = ", ".join(f"'{one.value}'" for one in Ghost if one.aside)
ASIDE, HERE = f"ghost IN ({_WAYS})", f"ghost NOT IN ({_WAYS})"

# Few are away: leaving them out costs less than looking at everybody's row.
AWAY = f"""
SELECT id FROM contacts WHERE deleted IS NOT NULL
UNION ALL SELECT id FROM contacts WHERE deleted IS NULL AND {ASIDE}"""

# Written out, not bound, so that SQLite can answer it from an index alone.
NOT_ASIDE: ColumnElement[bool] = literal_column(f"contacts.{HERE}")

_INDEXES = {
    "contacts_by_name": "sort_key, id, tier, industry, reviewed, due_on, created, deleted, owner",
    "contacts_by_tier": "tier, sort_key",
    "contacts_by_industry": "industry, sort_key",
    "contacts_by_due": "due_on IS NULL, due_on, sort_key",
    "contacts_by_updated": "updated",
    "contacts_for_review": "due_on, wrong_on, pace",
}


def among(connection: Connection, ids: Iterable[int], *decided: Ghost) -> list[int]:
    """Those of `ids` of whom that was decided."""
    of, found = tables.contacts.c, list[int]()
    for some in batches(ids):
        found += connection.execute(select(of.id).where(of.id.in_(some), of.ghost.in_(decided))).scalars()
    return found


def know_in_indexes(connection: Any) -> None:
    """A step of `migrations`: the indexes of lists say who is aside; the search, if anybody is, is indexed anew.

    That by name holds what conditions ask for.
    """
    for name, columns in _INDEXES.items():
        connection.execute(f"DROP INDEX {name}")
        connection.execute(f"CREATE INDEX {name} ON contacts ({columns}, ghost) WHERE deleted IS NULL")
    connection.execute(
        f"DELETE FROM meta WHERE name = 'search index' AND EXISTS (SELECT 1 FROM contacts WHERE {ASIDE})"
    )
