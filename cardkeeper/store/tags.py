"""The tags of contacts: who has which, and others for many at once. They stand among the words of the search."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import Connection, bindparam, select, update

from cardkeeper.rules.tags import Tags
from cardkeeper.store import indexing
from cardkeeper.store.aside import HERE
from cardkeeper.store.batches import batches
from cardkeeper.store.records import compact
from cardkeeper.store.tables import contacts
from cardkeeper.store.writing import Writing


def counts(connection: Connection, *, most: int = -1) -> dict[str, int]:
    """How many people have each tag, the most frequent first; at most `most` tags, or all."""
    return {row[0]: row[1] for row in connection.exec_driver_sql(_COUNTED, (most,))}


def of_all(connection: Connection) -> dict[int, Tags]:
    """The tags of everybody who has any, also of those in the trash."""
    asked = select(contacts.c.id, contacts.c.categories).where(contacts.c.categories != "[]")
    return {row.id: tuple(json.loads(row.categories)) for row in connection.execute(asked)}


def of(connection: Connection, ids: Iterable[int]) -> dict[int, Tags]:
    """The tags of these contacts."""
    found: dict[int, Tags] = {}
    for some in batches(ids):
        asked = select(contacts.c.id, contacts.c.categories).where(contacts.c.id.in_(some))
        found.update((row.id, tuple(json.loads(row.categories))) for row in connection.execute(asked))
    return found


def changed(were: dict[int, Tags], make: Callable[[Tags], Tags]) -> dict[int, Tags]:
    """What `make` makes of tags, of those contacts to whom it makes a difference."""
    return {number: after for number, before in were.items() if (after := make(before)) != before}


def put(writing: Writing, made: Mapping[int, Tags]) -> None:
    """Give contacts these tags in the place of their own."""
    for some in batches(made):
        writing.touch("row", some)
        rows = [{"number": number, "categories": compact(made[number])} for number in some]
        writing.connection.execute(_GIVE, [row | {"updated": writing.at.isoformat()} for row in rows])
        indexing.remove(writing.connection, some)  # what is not in the index is put there as the change ends


_GIVE = (
    update(contacts)
    .where(contacts.c.id == bindparam("number"))
    .values(categories=bindparam("categories"), updated=bindparam("updated"))
)
_COUNTED = f"""
SELECT tag.value, count(*) FROM contacts, json_each(contacts.categories) AS tag
WHERE contacts.deleted IS NULL AND contacts.{HERE} AND contacts.categories <> '[]'
GROUP BY tag.value ORDER BY count(*) DESC, tag.value LIMIT ?"""
