"""Contacts go for good: rows, search, cards, pictures, and what the history kept of them.

The keys of the pictures go with their rows, and SQLite overwrites what it frees (`secure_delete`). Backups and stores
kept aside still have them: those are the user's to delete.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select, update

from cardkeeper.store import aliases, sides, tables
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

_CARDS, _PARTS, _JOURNAL = tables.cards, tables.journal_parts, tables.journal
_EVIDENCE = tables.evidence
_TELLING = ("name", "other")
"""Facts of a step that say who it was about."""
_UNDONE = _JOURNAL.c.state == "undone"


def purge(writing: Writing, ids: Iterable[int]) -> None:
    """Erase contacts with all that is theirs; what can't be undone any more without them is no step any more."""
    for some in batches(ids):
        cards = list(writing.connection.execute(select(_CARDS.c.id).where(_CARDS.c.contact_id.in_(some))).scalars())
        writing.touch("contact", some)
        known = [*some, *sides.put_aside(writing.connection, cards), *aliases.were(writing.connection, some)]
        seen = _pictures_seen(writing.connection, known)
        _forget_history(writing.connection, contacts=known, cards=cards)
        purge_cards(writing, cards)
        writing.connection.execute(delete(tables.contacts).where(tables.contacts.c.id.in_(some)))
        for picture in seen:
            writing.drop_picture(picture)
    unused = select(tables.contact_photos.c.photo_id)
    writing.connection.execute(delete(tables.photos).where(tables.photos.c.id.not_in(unused)))


def purge_cards(writing: Writing, ids: Iterable[int]) -> None:
    """Erase cards, and each picture of theirs that no other card shows."""
    for some in batches(ids):
        rows = writing.connection.execute(select(_CARDS.c.photo_id, _CARDS.c.flat_id).where(_CARDS.c.id.in_(some)))
        shown = {picture for row in rows for picture in row if picture is not None}
        writing.touch("card", some)
        writing.connection.execute(delete(_CARDS).where(_CARDS.c.id.in_(some)))
        for pictures in batches(shown):
            left = select(_CARDS.c.photo_id, _CARDS.c.flat_id)
            either = or_(_CARDS.c.photo_id.in_(pictures), _CARDS.c.flat_id.in_(pictures))
            used = {picture for row in writing.connection.execute(left.where(either)) for picture in row}
            for picture in set(pictures) - used:
                writing.drop_picture(picture)


def outdated(connection: Connection, *, before: datetime) -> list[int]:
    """The contacts that were put into the trash before an instant."""
    deleted = tables.contacts.c.deleted
    return list(connection.execute(select(tables.contacts.c.id).where(deleted < before.isoformat())).scalars())


def outdated_cards(connection: Connection, *, before: datetime) -> list[int]:
    """The cards without a contact that were thrown away before an instant."""
    old = (_CARDS.c.discarded < before.isoformat()) & _CARDS.c.contact_id.is_(None)
    return list(connection.execute(select(_CARDS.c.id).where(old)).scalars())


def _pictures_seen(connection: Connection, ids: list[int]) -> set[int]:
    """The pictures that evidence about contacts shows, that which was taken back too."""
    shown = select(_EVIDENCE.c.picture_id).where(_EVIDENCE.c.contact_id.in_(ids), _EVIDENCE.c.picture_id.is_not(None))
    theirs = (_PARTS.c.kind == "contact") & _PARTS.c.item_id.in_(ids)
    snapshots = connection.execute(select(_PARTS.c.before, _PARTS.c.after).where(theirs))
    kept = (json.loads(text) for row in snapshots for text in row if text)
    once = {row["picture_id"] for rows in kept for row in rows.get(_EVIDENCE.name, ()) if row.get("picture_id")}
    return set(connection.execute(shown).scalars()) | once


def _forget_history(connection: Connection, *, contacts: list[int], cards: list[int]) -> None:
    theirs = or_(
        _PARTS.c.kind.in_(("contact", "row")) & _PARTS.c.item_id.in_(contacts),
        (_PARTS.c.kind == "card") & _PARTS.c.item_id.in_(cards),
    )
    steps = set(connection.execute(select(_PARTS.c.journal_id).where(theirs)).scalars())
    connection.execute(delete(_PARTS).where(theirs))
    if steps & set(connection.execute(select(_JOURNAL.c.id).where(_UNDONE)).scalars()):
        # Redo would do half of it; and of who was merged with somebody, the other's part tells too.
        connection.execute(delete(_JOURNAL).where(_UNDONE))
    for some in batches(steps):
        connection.execute(delete(_PARTS).where(_PARTS.c.kind == "erased", _PARTS.c.journal_id.in_(some)))
        for row in connection.execute(select(_JOURNAL.c.id, _JOURNAL.c.facts).where(_JOURNAL.c.id.in_(some))).all():
            told = {name: "" if name in _TELLING else value for name, value in json.loads(row.facts).items()}
            connection.execute(update(_JOURNAL).where(_JOURNAL.c.id == row.id).values(facts=json.dumps(told)))
        empty = _JOURNAL.c.id.in_(some) & _JOURNAL.c.id.not_in(select(_PARTS.c.journal_id))
        connection.execute(update(_JOURNAL).where(empty).values(state="background"))
