"""The register of problems: opened, settled, kept; and what somebody ruled to be right for good."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects import sqlite

from cardkeeper.dealings import Problem, Ruling
from cardkeeper.store import records, tables
from cardkeeper.store.batches import among, batches, these
from cardkeeper.store.writing import Writing

_PROBLEMS, _RULINGS = tables.problems, tables.rulings
_THERE = select(tables.contacts.c.id).where(among(tables.contacts.c.id))


def open_(writing: Writing, problems: Sequence[Problem]) -> None:
    """Enter new problems."""
    if problems:
        writing.touch("contact", [problem.contact for problem in problems])
        writing.connection.execute(insert(_PROBLEMS), [_values(problem) for problem in problems])


def note(connection: Connection, found: Sequence[Problem], gone: Sequence[int], *, on: date, outcome: str) -> None:
    """Keep what looking everybody over found, and what it found no more: derived, so no change of a contact.

    Who went meanwhile, purged or merged into somebody, has no findings.
    """
    there = set(connection.execute(_THERE, these({problem.contact for problem in found})).scalars())
    if still := [_values(problem) for problem in found if problem.contact in there]:
        connection.execute(insert(_PROBLEMS), still)
    for some in batches(gone):
        settled = update(_PROBLEMS).where(_PROBLEMS.c.id.in_(some))
        connection.execute(settled.values(resolved=on.isoformat(), outcome=outcome))


def open_of(connection: Connection, contacts: Iterable[int]) -> tuple[Problem, ...]:
    """What is open about these contacts."""
    found: list[Problem] = []
    for some in batches(contacts):
        asked = select(_PROBLEMS).where(_PROBLEMS.c.contact_id.in_(some), _PROBLEMS.c.resolved.is_(None))
        found += map(_problem, connection.execute(asked))
    return tuple(found)


def open_of_kind(connection: Connection, kind: str) -> tuple[Problem, ...]:
    """What is open of one kind about whoever is not in the trash."""
    asked = select(_PROBLEMS).join(tables.contacts, tables.contacts.c.id == _PROBLEMS.c.contact_id)
    wanted = _PROBLEMS.c.kind == kind, _PROBLEMS.c.resolved.is_(None), tables.contacts.c.deleted.is_(None)
    return tuple(map(_problem, connection.execute(asked.where(*wanted))))


def alike(connection: Connection, code: str, value: str) -> tuple[Problem, ...]:
    """What is open under one rule about one value, whoever has it."""
    asked = select(_PROBLEMS).where(
        _PROBLEMS.c.code == code, _PROBLEMS.c.value == value, _PROBLEMS.c.resolved.is_(None)
    )
    return tuple(map(_problem, connection.execute(asked)))


def settle(writing: Writing, problems: Iterable[Problem], *, on: date, outcome: str) -> None:
    """Say how problems were settled, and when."""
    for problem in problems:
        keep(writing, replace(problem, resolved=on, outcome=outcome))


def keep(writing: Writing, problem: Problem) -> None:
    """Keep what has become of a problem."""
    writing.touch("contact", [problem.contact])
    writing.connection.execute(update(_PROBLEMS).where(_PROBLEMS.c.id == problem.id).values(_values(problem)))


def of(connection: Connection, contact: int) -> tuple[Problem, ...]:
    """The problems of a contact, settled ones too, in the order in which they were seen."""
    asked = select(_PROBLEMS).where(_PROBLEMS.c.contact_id == contact)
    return tuple(map(_problem, connection.execute(asked.order_by(_PROBLEMS.c.opened, _PROBLEMS.c.id))))


def rule(writing: Writing, ruling: Ruling) -> None:
    """Remember that a value is right, whatever a check thinks of it."""
    writing.touch("contact", [ruling.contact])
    values = {
        "contact_id": ruling.contact,
        "rule": ruling.rule,
        "value": ruling.value,
        "on_day": ruling.on.isoformat(),
        "by_whom": ruling.by,
    }
    writing.connection.execute(sqlite.insert(_RULINGS).values(values).on_conflict_do_nothing())


def rulings(connection: Connection) -> frozenset[tuple[str, str]]:
    """Every rule and value of which it was said that it is right."""
    return frozenset((row.rule, row.value) for row in connection.execute(select(_RULINGS.c.rule, _RULINGS.c.value)))


def _values(problem: Problem) -> dict[str, Any]:
    return {
        "contact_id": problem.contact,
        "kind": problem.kind,
        "code": problem.code,
        "fact": problem.fact,
        "value": problem.value,
        "owner": problem.owner,
        "opened": problem.opened.isoformat(),
        "resolved": problem.resolved and problem.resolved.isoformat(),
        "outcome": problem.outcome,
    }


def _problem(row: Row[Any]) -> Problem:
    return Problem(
        contact=row.contact_id,
        kind=row.kind,
        code=row.code,
        opened=date.fromisoformat(row.opened),
        fact=row.fact,
        value=row.value,
        owner=row.owner,
        resolved=records.day(row.resolved),
        outcome=row.outcome,
        id=row.id,
    )
