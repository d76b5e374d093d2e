"""The user's own rules are put to the contacts that a step touched, in that step: undo takes both back.

A rule fires for a contact once, as long as the contact fits; when it no longer does, what the rule had found is
settled, and the rule may fire anew. What fired is kept with the contact, so that snapshots and erasing have it too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from cardkeeper.dealings import FollowUp, Problem
from cardkeeper.model import Contact
from cardkeeper.rules.own_rules import OwnRule, applied
from cardkeeper.store import contacts, derived, narrowing, own_rules, problems, tables, talks
from cardkeeper.store.batches import batches
from cardkeeper.store.writing import Writing

KIND = "own"
"""The kind and the code of what a rule of the user's own finds."""

_FIRED, _CONTACTS = tables.fired, tables.contacts
_DERIVED = frozenset({"due", "tag", "event", "company", "city"})
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
    if any(facet.key in _DERIVED for rule in rules for facet in rule.facets):
        derived.refresh(writing.connection, touched, progress=writing.progress)
    for rule in rules:
        for some in batches(touched):
            _put(writing, rule, some)


def last(connection: Connection, *, limit: int) -> tuple[Fired, ...]:
    """What fired last, the newest first; what came to nothing is not told."""
    return tuple(map(_fired, connection.execute(_LISTED.where(_FIRED.c.did != "{}").limit(limit))))


def of(connection: Connection, contact: int) -> tuple[Fired, ...]:
    """What fired for a contact, the newest first."""
    return tuple(map(_fired, connection.execute(_LISTED.where(_FIRED.c.contact_id == contact))))


def _put(writing: Writing, rule: OwnRule, ids: Sequence[int]) -> None:
    connection = writing.connection
    fits = _CONTACTS.c.id.in_(ids), *narrowing.conditions(rule.facets, today=writing.today)
    asked = connection.execute(select(_CONTACTS.c.id, _CONTACTS.c.deleted).where(*fits))
    fitting = {row.id: row.deleted for row in asked}
    known = select(_FIRED.c.contact_id).where(_FIRED.c.rule_id == rule.id, _FIRED.c.holds == 1)
    held = set(connection.execute(known.where(_FIRED.c.contact_id.in_(ids))).scalars())
    fresh = [number for number, deleted in fitting.items() if deleted is None and number not in held]
    if lapsed := sorted(held - fitting.keys()):
        _lapse(writing, rule, lapsed)
    if fresh:
        _fire(writing, rule, fresh)


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
