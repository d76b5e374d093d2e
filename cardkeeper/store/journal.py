"""What was done to the book, in order: the history, and how to undo and redo it, also after a restart.

A step keeps how each thing was before it. How things were after it is the book itself, until the step is undone:
only then is that kept too, for redo. A new step ends what could be redone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from cardkeeper.store import aliases, snapshots
from cardkeeper.store.fading import OLD
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.snapshots import KINDS
from cardkeeper.store.tables import journal, journal_parts
from cardkeeper.store.writing import Writing


@dataclass(frozen=True)
class Step:
    """Something done: `action` and `facts` as given to `Book.write`."""

    id: int
    action: str
    facts: dict[str, Any]
    at: datetime


@dataclass(frozen=True)
class Trail:
    """The steps on both sides of now: those done, the last one first, and those taken back, the next to redo first."""

    done: tuple[Step, ...]
    undone: tuple[Step, ...]


def record(writing: Writing, action: str, facts: dict[str, Any]) -> None:
    """Write down what `writing` did, at its end."""
    connection = writing.connection
    parts = [
        {"kind": kind, "item_id": item, "before": before}
        for kind in KINDS
        for item, before in writing.before[kind].items()
    ]
    undoable = writing.step and bool(parts)
    if undoable:
        _FORGET_UNDONE.run(connection, {})
    values = {"at": writing.at.isoformat(), "action": action, "facts": json.dumps(facts, ensure_ascii=False)}
    state = "done" if undoable else "background"
    entry = _ENTER.value(connection, **values, state=state)
    if undoable:
        _ENTER_PARTS.run(connection, *({"journal_id": entry, **part} for part in parts))


def touched(connection: Connection, kind: snapshots.Kind, item: int) -> bool:
    """Whether a person ever did something to this: a step, also one taken back, and not work in the background."""
    of, kinds = journal_parts.c, ("contact", "row") if kind == "contact" else (kind,)
    return connection.execute(select(of.item_id).where(of.kind.in_(kinds), of.item_id == item)).first() is not None


def of_contact(connection: Connection, contact: int) -> tuple[Step, ...]:
    """The steps that changed a contact, or somebody merged into it, and were not taken back, newest first."""
    of, both = journal_parts.c, (contact, *aliases.were(connection, [contact]))
    theirs = select(of.journal_id).where(of.kind.in_(("contact", "row")), of.item_id.in_(both))
    asked = select(journal).where(journal.c.id.in_(theirs), journal.c.state.in_(("done", OLD)))
    return tuple(map(_step_of, connection.execute(asked.order_by(journal.c.id.desc()))))


def last(connection: Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(connection.execute(_DONE.limit(1)).first())


def next_redo(connection: Connection) -> Step | None:
    """The step that redo would do again."""
    return _step(connection.execute(_UNDONE.limit(1)).first())


def trail(connection: Connection, *, limit: int) -> Trail:
    """At most `limit` steps each way."""
    done, undone = (tuple(map(_step_of, connection.execute(asked.limit(limit)))) for asked in (_DONE, _UNDONE))
    return Trail(done, undone)


def undo(writing: Writing, *, only: int | None = None) -> Step | None:
    """Take back the last step, or `only` the one of that number; None when there is none, or another came after it."""
    step = last(writing.connection)
    if step and only not in (None, step.id):
        return None
    if step:
        parts = _parts(writing.connection, step)
        for kind in KINDS:
            _keep_after(writing, step, kind, [part.item_id for part in parts if part.kind == kind])
        for kind in KINDS:
            snapshots.put_back(writing.connection, kind, {p.item_id: p.before for p in parts if p.kind == kind})
        _mark(writing.connection, step, "undone")
    return step


def redo(writing: Writing) -> Step | None:
    """Do the last undone step again; None when there is none."""
    step = next_redo(writing.connection)
    if step:
        parts = _parts(writing.connection, step)
        for kind in KINDS:
            after = {part.item_id: part.after for part in parts if part.kind == kind}
            writing.made(kind, after)
            snapshots.put_back(writing.connection, kind, after)
        _mark(writing.connection, step, "done")
    return step


_ENTER = Fixed(insert(journal).returning(journal.c.id))
_ENTER_PARTS = Fixed(insert(journal_parts))
_FORGET_UNDONE = Fixed(delete(journal).where(journal.c.state == "undone"))
_DONE = select(journal).where(journal.c.state == "done").order_by(journal.c.id.desc())
_UNDONE = select(journal).where(journal.c.state == "undone").order_by(journal.c.id)


def _step(row: Row[Any] | None) -> Step | None:
    return row and _step_of(row)


def _step_of(row: Row[Any]) -> Step:
    return Step(row.id, row.action, json.loads(row.facts), datetime.fromisoformat(row.at))


def _parts(connection: Connection, step: Step) -> list[Row[Any]]:
    return list(connection.execute(select(journal_parts).where(journal_parts.c.journal_id == step.id)))


def _keep_after(writing: Writing, step: Step, kind: snapshots.Kind, ids: list[int]) -> None:
    writing.made(kind, ids)
    of_step = update(journal_parts).where(journal_parts.c.journal_id == step.id, journal_parts.c.kind == kind)
    kept = of_step.where(journal_parts.c.item_id == bindparam("item"))
    after = [{"item": item, "after": after} for item, after in snapshots.take(writing.connection, kind, ids).items()]
    if after:
        writing.connection.execute(kept, after)


def _mark(connection: Connection, step: Step, state: str) -> None:
    connection.execute(update(journal).where(journal.c.id == step.id).values(state=state))
