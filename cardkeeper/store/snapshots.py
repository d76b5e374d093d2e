"""How a contact, a card or something of the user's own was: its rows as JSON, taken before a change, put back by undo.

A snapshot names its columns, so one taken before a migration still fits: columns it does not know keep their default.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from cardkeeper.store import search, tables
from cardkeeper.store.batches import among, batches, these

Kind = Literal["contact", "row", "card", "list", "rule", "industry", "wording", "answer", "erased", "apart"]

KINDS: tuple[Kind, ...] = get_args(Kind)
"""Contacts first: a card may point to one that comes back. Rows after them: what was taken of both knows the older."""

_SET_FOR_MANY = (
    "id", "tier", "industry", "updated", "deleted", "every", "owner", "ghost", "consent_source", "purpose", "basis",
    "consented_on", "do_not_contact", "keep_until", "categories",
)  # fmt: skip

# A table, the column that says whose row it is, and the columns that undo puts back. Of a card that is where it
# stands and what it taught; what was read on it is not taken back. Pictures stay where they are; rows point to them.
# A "row" is of a contact what is set for many at once: its facts are not copied for that. A row of the erased is never
# taken out, so its digest need not be known.
_PARTS: Mapping[str, Sequence[tuple[Table, str, tuple[str, ...]]]] = {
    "contact": tuple(
        (table, owner, tuple(column.name for column in table.columns))
        for table, owner in (
            (tables.contacts, "id"),
            (tables.facts, "contact_id"),
            (tables.evidence, "contact_id"),
            (tables.contact_photos, "contact_id"),
            (tables.talks, "contact_id"),
            (tables.follow_ups, "contact_id"),
            (tables.rulings, "contact_id"),
            (tables.problems, "contact_id"),
            (tables.fired, "contact_id"),
            (tables.aliases, "contact_id"),
        )
    ),
    "row": ((tables.contacts, "id", _SET_FOR_MANY),),
    "card": (
        (tables.cards, "id", ("id", "state", "contact_id", "discarded", "back_of", "alone")),
        *(
            (table, "card_id", tuple(column.name for column in table.columns))
            for table in (tables.lessons, tables.outcomes)
        ),
    ),
    "list": ((tables.smart_lists, "id", tuple(column.name for column in tables.smart_lists.columns)),),
    "rule": ((tables.own_rules, "id", tuple(column.name for column in tables.own_rules.columns)),),
    "industry": ((tables.industries, "id", tuple(column.name for column in tables.industries.columns)),),
    "wording": ((tables.wordings, "id", tuple(column.name for column in tables.wordings.columns)),),
    "answer": ((tables.answers, "id", tuple(column.name for column in tables.answers.columns)),),
    "erased": ((tables.erased, "id", ("id", "on_day")),),
    "apart": ((tables.apart, "id", ("id", "on_day")), (tables.apart_traces, "apart_id", ("apart_id", "digest"))),
}

_ASKED = {
    (kind, table): select(*(table.c[name] for name in columns)).where(among(table.c[owner]))
    for kind, parts in _PARTS.items()
    for table, owner, columns in parts
}
_TAKE_OUT = {
    (kind, table): delete(table).where(among(table.c[owner]))
    for kind, parts in _PARTS.items()
    for table, owner, _ in parts
}


def take(connection: Connection, kind: Kind, ids: Iterable[int]) -> dict[int, str | None]:
    """The snapshot of each, None for one that is not there."""
    found: dict[int, str | None] = {}
    for some in batches(ids):
        rows: dict[int, dict[str, list[dict[str, Any]]]] = defaultdict(dict)
        for table, owner, columns in _PARTS[kind]:
            place = columns.index(owner)
            for row in connection.execute(_ASKED[kind, table], these(some)):
                rows[row[place]].setdefault(table.name, []).append(dict(zip(columns, row, strict=True)))
        found.update((item, json.dumps(rows[item], ensure_ascii=False) if item in rows else None) for item in some)
    return found


def put_back(connection: Connection, kind: Kind, snapshots: Mapping[int, str | None]) -> None:
    """Make the things as they were, whatever they are now. The snapshots are of one moment, and so of one form."""
    (head, owner, columns), *parts = _PARTS[kind]
    key = head.c[owner]
    for some in batches(snapshots):  # of all before the first is put back: rows go over from one to another
        connection.execute(_TAKE_OUT[kind, head], these(item for item in some if not snapshots[item]))
        for table, _, _ in parts:
            connection.execute(_TAKE_OUT[kind, table], these(some))
    for some in batches(snapshots):
        were = {item: json.loads(snapshot) for item in some if (snapshot := snapshots[item])}
        there = set(connection.execute(select(key).where(among(key)), these(some)).scalars())
        heads = {item: _known(rows[head.name][0], columns) for item, rows in were.items()}
        if kind == "row":
            _find_anew(connection, heads)
        if stays := sorted(there & were.keys()):
            _alter(connection, head, owner, [heads[item] for item in stays])
        _insert(connection, head, [values for item, values in heads.items() if item not in there])
        for table, _, known in parts:
            _insert(
                connection, table, [_known(row, known) for rows in were.values() for row in rows.get(table.name, ())]
            )


def item_of(kind: Kind, snapshot: str) -> int:
    """Whose snapshot it is."""
    head, owner, _ = _PARTS[kind][0]
    return int(json.loads(snapshot)[head.name][0][owner])


def _find_anew(connection: Connection, heads: Mapping[int, dict[str, Any]]) -> None:
    """Have those be found anew who are given other tags: of a row only those stand among the words of the search."""
    of = tables.contacts.c
    now = connection.execute(select(of.id, of.categories).where(of.id.in_(heads)))
    search.remove(connection, [row.id for row in now if heads[row.id].get("categories", row.categories) != row[1]])


def _alter(connection: Connection, table: Table, owner: str, rows: list[dict[str, Any]]) -> None:
    """Have rows be so that are there already; their number is not set, or every index would be written anew."""
    changed = update(table).where(table.c[owner] == bindparam("number"))
    others = [name for name in rows[0] if name != owner]
    connection.execute(changed, [{"number": row[owner]} | {name: row[name] for name in others} for row in rows])


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _known(row: dict[str, Any], columns: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name in columns}
