"""What was found out about facts: added, never changed, and what moves a contact's clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import insert

from cardkeeper.model import Contact, Evidence, Fact, Result
from cardkeeper.store import contacts, records, tables
from cardkeeper.store.writing import Writing


def add(writing: Writing, contact: int, evidence: Iterable[Evidence]) -> Contact:
    """Add what was found out about a contact, and mark its facts: wrong for its reason, or right again; ContactUnknown.

    The last word on a fact counts. "Changed" is said of the fact that has the new value.
    """
    found = tuple(evidence)
    kept = contacts.get(writing.connection, contact)
    verdicts = {one.fact: one for one in found if one.result in (Result.RIGHT, Result.CHANGED, Result.INVALID)}
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
