"""Who is asked about today: a question each for the order, the number overdue, and who was asked already."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, Connection, case, func, or_, select

from cardkeeper.model import How
from cardkeeper.rules.reviews import ASTRAY
from cardkeeper.store.aside import NOT_ASIDE
from cardkeeper.store.tables import contacts, evidence

_LISTED = contacts.c.deleted.is_(None) & NOT_ASIDE


def waiting(
    connection: Connection, *, today: date, until: date, most: int, without: Collection[int] = ()
) -> tuple[int, ...]:
    """The first of whom something is due up to `until`, in the order of `rules.reviews.rank`."""
    late = func.julianday(today.isoformat()) - func.julianday(contacts.c.due_on)
    pressing = case((late < 0, late / contacts.c.pace), else_=(late + 1) * contacts.c.pace)
    wrong = func.coalesce(contacts.c.wrong_on, "9") > today.isoformat()
    soon = contacts.c.due_on > today.isoformat()
    asked = (
        select(contacts.c.id)
        .where(_LISTED, _due(connection, today, until))
        .order_by(wrong, soon, pressing.desc(), contacts.c.id)
        .limit(most + len(without))
    )
    found = connection.execute(asked).scalars()
    return tuple(number for number in found if number not in without)[:most]


def overdue(connection: Connection, *, today: date) -> int:
    """Of how many contacts something is due today or before."""
    asked = select(func.count()).select_from(contacts).where(_LISTED, _due(connection, today, today))
    return int(connection.execute(asked).scalar_one())


def asked_on(connection: Connection, day: date) -> tuple[int, ...]:
    """Of whom something was found out on a day otherwise than by a card that came in, the latest last."""
    of, latest = evidence.c.contact_id, func.max(evidence.c.id)
    asked = (
        select(of)
        .join(contacts, contacts.c.id == of)
        .where(_LISTED, evidence.c.on_day == day.isoformat(), evidence.c.how != How.CARD.value)
        .group_by(of)
        .order_by(latest)
    )
    return tuple(connection.execute(asked).scalars())


def next_day(connection: Connection, *, after: date) -> tuple[date, int] | None:
    """The next day on which somebody is due, and how many."""
    asked = (
        select(contacts.c.due_on, func.count())
        .where(_LISTED, contacts.c.due_on > after.isoformat())
        .group_by(contacts.c.due_on)
        .order_by(contacts.c.due_on)
        .limit(1)
    )
    found = connection.execute(asked).first()
    return (date.fromisoformat(found[0]), int(found[1])) if found else None


def _due(connection: Connection, today: date, until: date) -> ColumnElement[bool]:
    """Whose day has come; also who was confirmed on a day that is yet to come, by a clock that was wrong."""
    due = contacts.c.due_on <= until.isoformat()
    asked = select(evidence.c.contact_id).where(evidence.c.on_day > (today + ASTRAY).isoformat())
    astray = set(connection.execute(asked).scalars())  # DISTINCT would have SQLite look at all evidence there is
    return or_(due, contacts.c.id.in_(astray)) if astray else due
