"""The history fades: an old step can't be taken back any more and keeps only what facts said; the oldest goes at last.

Else each edit would keep its contact whole for ever.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, select, update

from cardkeeper.store.batches import batches
from cardkeeper.store.tables import facts, journal, journal_parts

MOST_BYTES = 1 << 30
"""So much may be kept of old steps."""

OLD = "old"
"""The state of a step that only the history of facts knows."""

_IS_OLD = select(journal.c.id).where(journal.c.state == OLD)


def is_due(connection: Connection, *, before: datetime) -> bool:
    """Whether there are steps of before an instant that have not faded."""
    return connection.execute(_steps(before).limit(1)).first() is not None


def fade(connection: Connection, *, before: datetime, most: int = MOST_BYTES) -> None:
    """Let the steps of before an instant fade."""
    steps = list(connection.execute(_steps(before)).scalars())
    parts, state = journal_parts.c, journal.c.state
    said = func.json_object(facts.name, func.json_extract(parts.before, f"$.{facts.name}"))
    for some in batches(steps):
        undone = select(journal.c.id).where(journal.c.id.in_(some), state == "undone")
        gone = parts.journal_id.in_(some) & ((parts.kind != "contact") | parts.journal_id.in_(undone))
        connection.execute(delete(journal_parts).where(gone))
        connection.execute(
            update(journal_parts)
            .where(parts.journal_id.in_(some), parts.before.is_not(None))
            .values(before=said, after=None)
        )
        connection.execute(update(journal).where(journal.c.id.in_(some), state == "undone").values(state="background"))
        connection.execute(update(journal).where(journal.c.id.in_(some), state == "done").values(state=OLD))
    _bound(connection, most)


def _steps(before: datetime) -> Select[tuple[int]]:
    return select(journal.c.id).where(journal.c.state.in_(("done", "undone")), journal.c.at < before.isoformat())


def _bound(connection: Connection, most: int) -> None:
    """Forget the oldest of what is left of old steps, until it is no more than `most` bytes."""
    parts = journal_parts.c
    sizes = (
        select(parts.journal_id, func.sum(func.length(parts.before)))
        .where(parts.journal_id.in_(_IS_OLD))
        .group_by(parts.journal_id)
        .order_by(parts.journal_id.desc())
    )
    kept = 0
    for step, size in connection.execute(sizes).all():
        kept += size or 0
        if kept > most:
            connection.execute(delete(journal_parts).where(parts.journal_id == step))
