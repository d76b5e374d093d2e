"""Talks with a contact and what was promised in them: rows of the contact, so that undo takes them along with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.store import records, tables
from cardkeeper.store.aside import NOT_ASIDE
from cardkeeper.store.batches import among, batches, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.writing import Writing

_TALKS, _FOLLOW_UPS, _CONTACTS = tables.talks, tables.follow_ups, tables.contacts
_LAST_DAYS = Fixed(
    select(_TALKS.c.contact_id, func.max(_TALKS.c.on_day).label("last"))
    .where(among(_TALKS.c.contact_id))
    .group_by(_TALKS.c.contact_id)
)


def add(writing: Writing, talk: Talk) -> None:
    """Keep a talk."""
    writing.touch("contact", [talk.contact])
    writing.connection.execute(insert(_TALKS).values(_talk_values(talk)))


def change(writing: Writing, talk: Talk) -> None:
    """Keep what a talk is now said to have been."""
    writing.touch("contact", [talk.contact])
    writing.connection.execute(update(_TALKS).where(_TALKS.c.id == talk.id).values(_talk_values(talk)))


def remove(writing: Writing, talk: Talk) -> None:
    """Forget a talk."""
    writing.touch("contact", [talk.contact])
    writing.connection.execute(delete(_TALKS).where(_TALKS.c.id == talk.id))


def of(connection: Connection, contact: int) -> tuple[Talk, ...]:
    """The talks with a contact, the latest first."""
    asked = select(_TALKS).where(_TALKS.c.contact_id == contact)
    return tuple(map(_talk, connection.execute(asked.order_by(_TALKS.c.on_day.desc(), _TALKS.c.id.desc()))))


def last_days(connection: Connection, contacts: Iterable[int]) -> dict[int, str]:
    """The day of the last talk with each contact that was talked with."""
    found: dict[int, str] = {}
    for some in batches(contacts):
        found.update(_LAST_DAYS.rows(connection, these(some)))
    return found


def promise(writing: Writing, follow_up: FollowUp) -> None:
    """Keep a new follow-up."""
    writing.touch("contact", [follow_up.contact])
    writing.connection.execute(insert(_FOLLOW_UPS).values(_follow_up_values(follow_up)))


def keep_promise(writing: Writing, follow_up: FollowUp) -> None:
    """Keep what has become of a follow-up: done, put off, worded anew."""
    writing.touch("contact", [follow_up.contact])
    values = _follow_up_values(follow_up)
    writing.connection.execute(update(_FOLLOW_UPS).where(_FOLLOW_UPS.c.id == follow_up.id).values(values))


def drop_promise(writing: Writing, follow_up: FollowUp) -> None:
    """Forget a follow-up."""
    writing.touch("contact", [follow_up.contact])
    writing.connection.execute(delete(_FOLLOW_UPS).where(_FOLLOW_UPS.c.id == follow_up.id))


def promises_of(connection: Connection, contact: int) -> tuple[FollowUp, ...]:
    """The follow-ups of a contact: the open ones first, by their day, then those done, the latest first."""
    asked = select(_FOLLOW_UPS).where(_FOLLOW_UPS.c.contact_id == contact).order_by(_FOLLOW_UPS.c.due)
    found = list(map(_follow_up, connection.execute(asked)))
    kept = sorted((one for one in found if one.done_on), key=lambda one: one.done_on or one.due, reverse=True)
    return (*(one for one in found if one.done_on is None), *kept)


def open_promises(connection: Connection, *, until: date | None = None) -> tuple[FollowUp, ...]:
    """All follow-ups yet to be done, or those due up to a day; nobody's in the trash, or set aside."""
    asked = (
        select(_FOLLOW_UPS)
        .join(_CONTACTS, _CONTACTS.c.id == _FOLLOW_UPS.c.contact_id)
        .where(_FOLLOW_UPS.c.done_on.is_(None), _CONTACTS.c.deleted.is_(None), NOT_ASIDE)
        .order_by(_FOLLOW_UPS.c.due, _CONTACTS.c.sort_key)
    )
    if until is not None:
        asked = asked.where(_FOLLOW_UPS.c.due <= until.isoformat())
    return tuple(map(_follow_up, connection.execute(asked)))


def _talk_values(talk: Talk) -> dict[str, Any]:
    return {
        "contact_id": talk.contact,
        "kind": talk.kind.value,
        "on_day": talk.on.isoformat(),
        "minutes": talk.minutes,
        "note": talk.note,
        "confirmed": int(talk.confirmed),
        "by_whom": talk.by,
    }


def _talk(row: Row[Any]) -> Talk:
    return Talk(
        contact=row.contact_id,
        kind=TalkKind(row.kind),
        on=date.fromisoformat(row.on_day),
        note=row.note,
        minutes=row.minutes,
        confirmed=bool(row.confirmed),
        by=row.by_whom,
        id=row.id,
    )


def _follow_up_values(follow_up: FollowUp) -> dict[str, Any]:
    return {
        "contact_id": follow_up.contact,
        "due": follow_up.due.isoformat(),
        "what": follow_up.what,
        "done_on": follow_up.done_on and follow_up.done_on.isoformat(),
        "snoozed": follow_up.snoozed,
    }


def _follow_up(row: Row[Any]) -> FollowUp:
    return FollowUp(
        contact=row.contact_id,
        due=date.fromisoformat(row.due),
        what=row.what,
        done_on=records.day(row.done_on),
        snoozed=row.snoozed,
        id=row.id,
    )
