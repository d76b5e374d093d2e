"""What reviewed cards taught and how well they were read: rows of their card, so that undo takes them along with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, Table, and_, delete, func, insert, select

from cardkeeper.model import Field
from cardkeeper.rules.lessons import Kind, Lesson, Taught
from cardkeeper.rules.outcomes import Outcome
from cardkeeper.store import tables
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

MOST = 8_000
"""Things taught that are kept; beyond that the oldest cards' go."""

_LESSONS, _OUTCOMES = tables.lessons, tables.outcomes
_SAYS = tuple(_LESSONS.c[field.name] for field in dataclasses.fields(Taught))


def learn(writing: Writing, card: int, taught: Iterable[Taught], outcomes: Iterable[Outcome]) -> None:
    """Keep what a card taught and how it was read, in the place of what it taught before."""
    writing.touch("card", [card])
    _forget_cards(writing, [card])
    day = writing.today.isoformat()
    _add(writing, _LESSONS, [
        {"card_id": card, "position": position, "on_day": day, **dataclasses.asdict(one)}
        for position, one in enumerate(taught)
    ])  # fmt: skip
    at = writing.at.isoformat()
    _add(writing, _OUTCOMES, [{"card_id": card, "at": at, **dataclasses.asdict(one)} for one in outcomes])
    _keep_to(writing, MOST)


def known(connection: Connection) -> tuple[Lesson, ...]:
    """All lessons, what was taught alike taken together; the latest first."""
    cards, last = func.count().label("cards"), func.max(_LESSONS.c.on_day).label("last")
    asked = select(*_SAYS, cards, last).group_by(*_SAYS).order_by(last.desc(), *_SAYS)
    return tuple(
        Lesson(
            Taught(Kind(row.kind), row.about, row.read, row.field and Field(row.field), row.form, row.said, row.detail),
            row.cards,
            date.fromisoformat(row.last),
        )
        for row in connection.execute(asked)
    )


def forget(writing: Writing, some: Iterable[Taught]) -> None:
    """Forget these things, whichever cards taught them."""
    for one in some:
        says = and_(*(column.is_not_distinct_from(getattr(one, column.name)) for column in _SAYS))
        writing.touch("card", writing.connection.execute(select(_LESSONS.c.card_id).where(says)).scalars().all())
        writing.connection.execute(delete(_LESSONS).where(says))


def forget_all(writing: Writing) -> None:
    """Forget everything, how well was read included."""
    cards = select(_LESSONS.c.card_id).union(select(_OUTCOMES.c.card_id))
    _forget_cards(writing, writing.connection.execute(cards).scalars().all())


def outcomes(connection: Connection, *, last: int) -> tuple[int, tuple[Outcome, ...]]:
    """How many of the `last` reviewed photos there are, and what became of each field of each."""
    of = _OUTCOMES.c
    latest = select(of.card_id).group_by(of.card_id).order_by(func.max(of.at).desc(), of.card_id.desc()).limit(last)
    rows = connection.execute(select(_OUTCOMES).where(of.card_id.in_(latest))).all()
    found = (Outcome(Field(row.field), row.right, row.corrected, row.missed, row.made_up) for row in rows)
    return len({row.card_id for row in rows}), tuple(found)


def _add(writing: Writing, table: Table, rows: list[dict[str, object]]) -> None:
    if rows:
        writing.connection.execute(insert(table), rows)


def _forget_cards(writing: Writing, cards: Iterable[int]) -> None:
    for some in batches(cards):
        writing.touch("card", some)
        for table in (_LESSONS, _OUTCOMES):
            writing.connection.execute(delete(table).where(table.c.card_id.in_(some)))


def _keep_to(writing: Writing, most: int) -> None:
    total = writing.connection.execute(select(func.count()).select_from(_LESSONS)).scalar_one()
    if total <= most:
        return
    rows = func.count().label("rows")
    cards = select(_LESSONS.c.card_id, rows).group_by(_LESSONS.c.card_id).order_by(func.min(_LESSONS.c.on_day))
    for card in writing.connection.execute(cards.order_by(_LESSONS.c.card_id)).all():
        if total <= most:
            return
        total -= card.rows
        writing.touch("card", [card.card_id])
        writing.connection.execute(delete(_LESSONS).where(_LESSONS.c.card_id == card.card_id))
