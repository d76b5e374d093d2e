"""The user's own rules are put to the contacts that a step touched, in that step: undo takes both back.

A rule fires for a contact once, as long as the contact fits; when it no longer does, what the rule had found is
settled, and the rule may fire anew. What fired is kept with the contact, so that snapshots and erasing have it too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update

from cardkeeper.dealings import FollowUp, Problem
from cardkeeper.model import Contact
from cardkeeper.rules.own_rules import OwnRule, applied
from cardkeeper.store import contacts, derived, narrowing, own_rules, problems, tables, talks
from cardkeeper.store.aside import NOT_ASIDE
from cardkeeper.store.batches import SIZE, batches
from cardkeeper.store.writing import Writing

KIND = "own"
"""The kind and the code of what a rule of the user's own finds."""

_FIRED, _CONTACTS = tables.fired, tables.contacts
_DERIVED = frozenset({"due", "tag", "event", "company", "city", "talked", "has", "source", "confirmed"})
"""Conditions that ask what is derived only when a step ends."""
_LISTED = (
    select(_FIRED, _CONTACTS.c.name.label("person"), _CONTACTS.c.company)
    .join(_CONTACTS, _CONTACTS.c.id == _FIRED.c.contact_id)
    .order_by(_FIRED.c.id.desc())
)


@dataclass(frozen=True)
class Fired:
    """A rule that fired: its name then, for whom, when, and what it did, by the names in `OwnRule`."""

    rule: str
    contact: int
    person: str
    at: datetime
    did: Mapping[str, str]


def run(writing: Writing) -> None:
    """Put each rule to what `writing` touched, from the first to the last: a later one sees what earlier ones did."""
    touched = writing.contacts
    rules = [rule for rule in own_rules.get_all(writing.connection) if rule.active and rule.facets] if touched else []
    derived_now = False
    for rule in rules:
        if not derived_now and any(facet.key in _DERIVED for facet in rule.facets):
            derived.refresh(writing.connection, touched, progress=writing.progress)
            derived_now = True
        changed = [_put(writing, rule, some) for some in batches(touched)]
        derived_now = derived_now and not any(changed)


def apply(writing: Writing, rule: OwnRule) -> None:
    """Put a rule to everybody, whatever was touched."""
    _put(writing, rule, None)


def by_day(writing: Writing) -> None:
    """Put to everybody the rules that somebody may fit, or fit no more, because days went by."""
    for rule in own_rules.get_all(writing.connection):
        if rule.active and rule.by_day:
            _put(writing, rule, None)


def would_fire(connection: Connection, rule: OwnRule, *, today: date) -> list[int]:
    """Whom a rule would fire for, were it put to everybody."""
    fitting = _fitting(connection, rule, None, today=today)
    held = _held(connection, rule, None)
    return [number for number, here in fitting.items() if here and number not in held]


def last(connection: Connection, *, limit: int) -> tuple[Fired, ...]:
    """What fired last, the newest first; what came to nothing is not told."""
    return tuple(map(_fired, connection.execute(_LISTED.where(_FIRED.c.did != "{}").limit(limit))))


def of(connection: Connection, contact: int) -> tuple[Fired, ...]:
    """What fired for a contact, the newest first."""
    return tuple(map(_fired, connection.execute(_LISTED.where(_FIRED.c.contact_id == contact))))


def _put(writing: Writing, rule: OwnRule, ids: Sequence[int] | None) -> bool:
    """Put a rule to some contacts, or to everybody; whether it fired for any of them."""
    fitting = _fitting(writing.connection, rule, ids, today=writing.today)
    held = _held(writing.connection, rule, ids)
    fresh = [number for number, here in fitting.items() if here and number not in held]
    for some in batches(sorted(held - fitting.keys())):
        _lapse(writing, rule, some)
    for done, some in enumerate(batches(fresh)):
        writing.progress(done * SIZE, len(fresh))
        _fire(writing, rule, some)
    return bool(fresh)


def _fitting(connection: Connection, rule: OwnRule, ids: Sequence[int] | None, *, today: date) -> dict[int, bool]:
    """Who fits, and whether they are in the lists: of who is in the trash or set aside, only what was found stays."""
    here = and_(_CONTACTS.c.deleted.is_(None), NOT_ASIDE)
    asked = select(_CONTACTS.c.id, here).where(*narrowing.conditions(rule.facets, today=today))
    rows = connection.execute(asked if ids is None else asked.where(_CONTACTS.c.id.in_(ids)))
    return {row[0]: bool(row[1]) for row in rows}


def _held(connection: Connection, rule: OwnRule, ids: Sequence[int] | None) -> set[int]:
    """For whom it fired already, and who has fitted ever since."""
    known = select(_FIRED.c.contact_id).where(_FIRED.c.rule_id == rule.id, _FIRED.c.holds == 1)
    return set(connection.execute(known if ids is None else known.where(_FIRED.c.contact_id.in_(ids))).scalars())


def _fire(writing: Writing, rule: OwnRule, ids: Sequence[int]) -> None:
    before = contacts.get_all(writing.connection, ids)
    made = [applied(rule, contact) for contact in before]
    writing.touch("contact", ids)
    contacts.replace_all(writing, [after for was, (after, _) in zip(before, made, strict=True) if after != was])
    for contact, _ in made:
        _tell(writing, rule, contact)
    rows = [
        {
            "rule_id": rule.id, "contact_id": contact.id, "name": rule.name, "at": writing.at.isoformat(),
            "did": json.dumps(done, ensure_ascii=False), "holds": 1,
        }
        for contact, done in made
    ]  # fmt: skip
    writing.connection.execute(insert(_FIRED), rows)
    writing.fired += sum(bool(done) for _, done in made)


def _tell(writing: Writing, rule: OwnRule, contact: Contact) -> None:
    """What is not of the contact itself: a follow-up, a finding."""
    number = contact.id or 0
    if rule.promise:
        talks.promise(writing, FollowUp(number, writing.today + timedelta(days=rule.days), rule.promise))
    if rule.finding:
        found = Problem(number, KIND, KIND, writing.today, value=rule.finding, owner=contact.owner)
        problems.open_(writing, [found])


def _lapse(writing: Writing, rule: OwnRule, ids: Sequence[int]) -> None:
    writing.touch("contact", ids)
    held = _FIRED.c.rule_id == rule.id, _FIRED.c.contact_id.in_(ids), _FIRED.c.holds == 1
    found = {  # in the words of then: the rule may have been changed since
        (row.contact_id, KIND, json.loads(row.did).get("finding"))
        for row in writing.connection.execute(select(_FIRED.c.contact_id, _FIRED.c.did).where(*held))
    }
    writing.connection.execute(update(_FIRED).where(*held).values(holds=0))
    open_ones = problems.open_of(writing.connection, ids)
    gone = (one for one in open_ones if (one.contact, one.kind, one.value) in found)
    problems.settle(writing, gone, on=writing.today, outcome="mended")


def _fired(row: Row[Any]) -> Fired:
    return Fired(
        row.name, row.contact_id, row.person or row.company or "", datetime.fromisoformat(row.at), json.loads(row.did)
    )
