"""What was found out about facts: added, never changed, and what moves a contact's clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import insert

from cardkeeper.model import Contact, Evidence, Fact, Result
from cardkeeper.store import contacts, records, tables
from cardkeeper.store.writing import Writing

_VERDICTS = (Result.RIGHT, Result.CHANGED, Result.INVALID)


def add(writing: Writing, contact: int, evidence: Iterable[Evidence]) -> Contact:
    """Add what was found out about a contact, and mark its facts: wrong for its reason, or right again; ContactUnknown.

    The last word on a fact counts: what was found out earlier than is known by now changes nothing of it. "Changed" is
    said of the fact that has the new value.
    """
    found = tuple(evidence)
    kept = contacts.get(writing.connection, contact)
    known = [one for one in kept.evidence if one.result in _VERDICTS and one.on <= writing.today]
    last = {one.fact: one.on for one in sorted(known, key=lambda one: one.on)}
    verdicts = {one.fact: one for one in found if one.result in _VERDICTS and last.get(one.fact, date.min) <= one.on}
    writing.touch("contact", [contact])
    if found:
        rows = [records.evidence_values(contact, one) for one in found]
        writing.connection.execute(insert(tables.evidence), rows)
    return contacts.save(writing, replace(kept, facts=tuple(_marked(fact, verdicts) for fact in kept.facts)))


def _marked(fact: Fact, verdicts: dict[str, Evidence]) -> Fact:
    verdict = verdicts.get(fact.key)
    if verdict is None:
        return fact
    wrong = verdict.result is Result.INVALID
    return replace(fact, invalid=(verdict.reason or Result.INVALID.value) if wrong else "")
