"""How a contact, a card or something of the user's own was: its rows as JSON, taken before a change, put back by undo.

A snapshot names its columns, so one taken before a migration still fits: columns it does not know keep their default.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Table, delete, select

from cardkeeper.store import indexing, tables
from cardkeeper.store.batches import among, batches, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.replacing import alter, insert_all, put_in_place

Kind = Literal["contact", "row", "card", "list", "rule", "industry", "wording", "answer", "erased", "apart"]

KINDS: tuple[Kind, ...] = get_args(Kind)
"""Contacts first: a card may point to one that comes back. Rows after them: what was taken of both knows the older."""

_Key = tuple[Any, ...]
_Values = Mapping[str, Any]
_Rows = Mapping[str, list[dict[str, Any]]]
"""By table: what JSON told."""

_SET_FOR_MANY = (
    "id", "tier", "industry", "updated", "deleted", "every", "owner", "ghost", "ghost_before", "consent_source",
    "purpose", "basis", "consented_on", "do_not_contact", "keep_until", "categories",
)  # fmt: skip

_OWN = tuple(column.name for column in tables.contacts.columns if column.name not in tables.DERIVED)
_OF_A_CONTACT = (
    tables.facts, tables.evidence, tables.contact_photos, tables.talks, tables.follow_ups, tables.rulings,
    tables.problems, tables.fired, tables.aliases,
)  # fmt: skip

# A table, the column that says whose row it is, and the columns that undo puts back. Of a card that is where it
# stands and what it taught; what was read on it is not taken back. Pictures stay where they are; rows point to them.
# A "row" is of a contact what is set for many at once: its facts are not copied for that. A row of the erased is never
# taken out, so its digest need not be known.
_PARTS: Mapping[str, Sequence[tuple[Table, str, tuple[str, ...]]]] = {
    "contact": (
        (tables.contacts, "id", _OWN),
        *((table, "contact_id", tuple(table.columns.keys())) for table in _OF_A_CONTACT),
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
    (kind, table): Fixed(select(*(table.c[name] for name in columns)).where(among(table.c[owner])))
    for kind, parts in _PARTS.items()
    for table, owner, columns in parts
}
_TAKE_OUT = {kind: Fixed(delete(head).where(among(head.c[owner]))) for kind, ((head, owner, _), *_) in _PARTS.items()}


def take(connection: Connection, kind: Kind, ids: Iterable[int]) -> dict[int, str | None]:
    """The snapshot of each, None for one that is not there."""
    found: dict[int, str | None] = {}
    for some in batches(ids):
        rows: dict[int, dict[str, list[dict[str, Any]]]] = defaultdict(dict)
        for table, owner, _ in _PARTS[kind]:
            for row in _ASKED[kind, table].rows(connection, these(some)):
                rows[getattr(row, owner)].setdefault(table.name, []).append(row._asdict())
        found.update((item, json.dumps(rows[item], ensure_ascii=False) if item in rows else None) for item in some)
    return found


def put_back(connection: Connection, kind: Kind, snapshots: Mapping[int, str | None]) -> None:
    """Make the things as they were, whatever they are now. The snapshots are of one moment, and so of one form."""
    head, _, columns = _PARTS[kind][0]
    for some in batches(snapshots):  # of all before the first is put back: rows go over from one to another
        _TAKE_OUT[kind].run(connection, these(item for item in some if not snapshots[item]))
        for table, are, were in _parts(connection, kind, some, _read(snapshots, some)):
            stay = {key: row for key, row in were.items() if are.get(key) == row}
            put_in_place(connection, table, are, stay, _itself)
    for some in batches(snapshots):
        told = _read(snapshots, some)
        are_heads = {row.id: row._asdict() for row in _ASKED[kind, head].rows(connection, these(some))}
        heads = {item: _known(rows[head.name][0], columns) for item, rows in told.items()}
        if kind == "row":
            _find_anew(connection, are_heads, heads)
        alter(connection, head, are_heads, {item: heads[item] for item in are_heads})
        insert_all(connection, head, [values for item, values in heads.items() if item not in are_heads])
        for table, are, were in _parts(connection, kind, some, told):
            put_in_place(connection, table, are, were, _itself)


def item_of(kind: Kind, snapshot: str) -> int:
    """Whose snapshot it is."""
    head, owner, _ = _PARTS[kind][0]
    return int(json.loads(snapshot)[head.name][0][owner])


def _read(snapshots: Mapping[int, str | None], some: Iterable[int]) -> dict[int, _Rows]:
    return {item: json.loads(snapshot) for item in some if (snapshot := snapshots[item])}


def _parts(
    connection: Connection, kind: Kind, some: Sequence[int], told: Mapping[int, _Rows]
) -> Iterator[tuple[Table, dict[_Key, _Values], dict[_Key, _Values]]]:
    """Each table of what is part of these things, the rows in it, and those that were, by their keys."""
    for table, _, columns in _PARTS[kind][1:]:
        are = (row._asdict() for row in _ASKED[kind, table].rows(connection, these(some)))
        were = (_known(row, columns) for rows in told.values() for row in rows.get(table.name, ()))
        yield table, _by_key(table, are), _by_key(table, were)


def _itself(_key: _Key, row: _Values) -> _Values:
    return row


def _by_key(table: Table, rows: Iterable[_Values]) -> dict[_Key, _Values]:
    names = table.primary_key.columns.keys()
    return {tuple(row[name] for name in names): row for row in rows}


def _find_anew(connection: Connection, are: Mapping[int, _Values], were: Mapping[int, _Values]) -> None:
    """Have those be found anew who are given other tags: of a row only those stand among the words of the search."""
    now = {item: row["categories"] for item, row in are.items()}
    indexing.remove(connection, [item for item, tags in now.items() if were[item].get("categories", tags) != tags])


def _known(row: _Values, columns: tuple[str, ...]) -> _Values:
    return {name: value for name, value in row.items() if name in columns}
