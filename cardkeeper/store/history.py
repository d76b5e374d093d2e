"""What a fact of a contact said before, and since when: read off the journal, which keeps no second copy for it.

A value that is typed over becomes a new fact with a new key. So a fact is followed from step to step: by its key, else
to the fact of its field that went away in the same step. Who was merged into a contact brought their own steps along.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, select

from cardkeeper.model import Contact, Evidence, Fact
from cardkeeper.store import records
from cardkeeper.store.fading import OLD
from cardkeeper.store.tables import facts as fact_rows
from cardkeeper.store.tables import journal, journal_parts


@dataclass(frozen=True)
class Version:
    """What a fact said from `at` on, by the step `action`; "" where none is remembered."""

    fact: Fact
    at: datetime | None
    action: str = ""


@dataclass(frozen=True)
class History:
    """What a fact says now and said before, newest first, and what was found out about it meanwhile."""

    versions: tuple[Version, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Removed:
    """A fact that was taken away `at` an instant by the step `action`, and what had been found out about it."""

    fact: Fact
    at: datetime
    action: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class _Step:
    """A step that changed the contact, or those of whom it was made then, and the facts before and after it."""

    at: datetime
    action: str
    before: tuple[Fact, ...]
    after: tuple[Fact, ...]


def of_fact(connection: Connection, contact: Contact, key: str) -> History:
    """The history of the fact of `contact` with this key; ended by the step that first brought it."""
    versions, keys = list[Version](), {key}
    shown = current = next(fact for fact in contact.facts if fact.key == key)
    for step in _steps(connection, contact):
        if current not in step.after:
            continue  # of somebody it was merged with
        was = _ancestors(step.before, step.after).get(current.key)
        if was is None or _said(was) != _said(shown):
            versions.append(Version(shown, step.at, step.action))
            if was is None:
                break
            shown = was
        current = was
        keys.add(was.key)
    else:
        versions.append(Version(shown, contact.created))
    return History(tuple(versions), tuple(one for one in contact.evidence if one.fact in keys))


def removed(connection: Connection, contact: Contact) -> tuple[Removed, ...]:
    """The facts that `contact` had and that are there in no form any more, the one last taken away first."""
    found = list[Removed]()
    known = {_told(fact) for fact in contact.facts}
    for step in _steps(connection, contact):
        stayed = {fact.key for fact in _ancestors(step.before, step.after).values()}
        for fact in step.before:
            if fact.key not in stayed and _told(fact) not in known:
                known.add(_told(fact))
                evidence = tuple(one for one in contact.evidence if one.fact == fact.key)
                found.append(Removed(fact, step.at, step.action, evidence))
    return tuple(found)


def _steps(connection: Connection, contact: Contact) -> Iterator[_Step]:
    """The steps that touched a contact and were not taken back, newest first; old ones know its facts only."""
    number = contact.id or 0
    keys = {number: dict[str, str]()} | {alias.id: dict(alias.keys) for alias in contact.aliases}
    of = journal_parts.c
    asked = (
        select(journal.c.id, journal.c.at, journal.c.action, of.item_id, of.before)
        .join(journal_parts, of.journal_id == journal.c.id)
        .where(of.kind == "contact", of.item_id.in_(keys), journal.c.state.in_(("done", OLD)))
        .order_by(journal.c.id.desc())
    )
    now, alike = {number: contact.facts}, dict[int, set[str]]()
    for _, parts in groupby(connection.execute(asked), key=lambda row: row.id):
        rows, before = list(parts), dict[int, tuple[Fact, ...]]()
        for row in sorted(rows, key=lambda row: row.item_id not in now):
            facts = _called(_facts_in(row.before), keys[row.item_id])
            if row.item_id not in now:  # merged in this step: what both said goes on as what the other said
                alike[row.item_id] = {fact.key for known in before.values() for fact in known}
            before[row.item_id] = tuple(fact for fact in facts if fact.key not in alike.get(row.item_id, ()))
        after = tuple(fact for item in before for fact in now.get(item, ()))
        now |= before
        at = datetime.fromisoformat(rows[0].at)
        yield _Step(at, rows[0].action, tuple(fact for facts in before.values() for fact in facts), after)


def _called(facts: Iterable[Fact], keys: Mapping[str, str]) -> tuple[Fact, ...]:
    return tuple(replace(fact, key=keys.get(fact.key, fact.key)) for fact in facts)


def _facts_in(snapshot: str | None) -> tuple[Fact, ...]:
    """The facts of a snapshot, in order; a column that is younger than it is empty."""
    rows: list[dict[str, Any]] = json.loads(snapshot).get(fact_rows.name, []) if snapshot else []
    names = fact_rows.columns.keys()
    whole: list[Any] = [SimpleNamespace(**{name: row.get(name) for name in names}) for row in rows]
    return tuple(records.fact(row) for row in sorted(whole, key=lambda row: int(row.position)))


def _ancestors(before: Sequence[Fact], after: Sequence[Fact]) -> dict[str, Fact]:
    """What each fact of `after` was before the step, by its key now; those that were new are left out."""
    known = {fact.key: fact for fact in before}
    there = {fact.key for fact in after}
    found = {fact.key: known[fact.key] for fact in after if fact.key in known}
    gone = [(place, fact) for place, fact in enumerate(before) if fact.key not in there]
    for place, fact in enumerate(after):
        alike = [one for one in gone if one[1].field is fact.field]
        if fact.key in known or not alike:
            continue
        best = min(alike, key=lambda one: _distance(one[1], fact, abs(one[0] - place)))
        gone.remove(best)
        found[fact.key] = best[1]
    return found


def _distance(was: Fact, now: Fact, places: int) -> tuple[bool, bool, bool, int]:
    return was.value != now.value, was.kind != now.kind, was.form != now.form, places


def _told(fact: Fact) -> tuple[object, ...]:
    """What makes one fact the same as another to who reads it."""
    return fact.field, *_said(fact)


def _said(fact: Fact) -> tuple[object, ...]:
    return fact.value, fact.kind, fact.form, fact.extension, fact.address and fact.address.postcode
