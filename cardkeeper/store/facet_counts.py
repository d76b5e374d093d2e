"""How many contacts each value of a condition has, for whoever is choosing one."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from cardkeeper.rules.facets import TAGGED, VALUES, Facet
from cardkeeper.store import lists, tags
from cardkeeper.store.aside import AWAY, NOT_ASIDE
from cardkeeper.store.lists import ListQuery
from cardkeeper.store.tables import contacts

MOST = 200
"""So many tags or companies are offered, those with the most people first."""


def counts(connection: Connection, key: str, *, today: date) -> dict[str, int]:
    """By value: the known ones of `key` in their order, or those that occur; cities are in no list."""
    if key in TAGGED:
        return tags.counts(connection, most=MOST)
    listed = contacts.c.deleted.is_(None) & NOT_ASIDE
    if key in ("tier", "industry", "company", "owner"):
        column = contacts.c[key]
        asked = select(column, func.count()).where(listed, column != "").group_by(column)
        return {row[0]: row[1] for row in connection.execute(asked.order_by(func.count().desc()).limit(MOST))}
    if key == "source":
        return {row[0]: row[1] for row in connection.exec_driver_sql(_SOURCES)}
    return {
        value: lists.count(connection, ListQuery(today=today, facets=(Facet(key, (value,)),)))
        for value in VALUES.get(key, ())
    }


_SOURCES = f"""
SELECT source, count(DISTINCT contact_id) FROM facts WHERE contact_id NOT IN ({AWAY}) GROUP BY 1 ORDER BY 2 DESC"""
