"""Verification: what somebody found out about a contact's facts. Who is asked about is for `rounds`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.rules import reviews
from cardkeeper.store import contacts, evidence

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


def confirm(
    book: Book, contact: Contact, *, how: How, now: datetime, today: date, keys: Iterable[str] = (), name: str = ""
) -> Contact:
    """Note that the facts `keys` are still right, or all that age; restarts their clock."""
    return record(book, contact, reviews.confirmed(contact, how=how, on=today, keys=keys), now=now, name=name)


def mark(
    book: Book,
    contact: Contact,
    key: str,
    result: Result,
    *,
    how: How,
    now: datetime,
    today: date,
    reason: str = "",
    until: date | None = None,
) -> Contact:
    """Note one outcome for one fact: right, changed, invalid with its reason, or later and `until` when."""
    return record(book, contact, (Evidence(key, how, result, today, reason=reason, until=until),), now=now)


def record(book: Book, contact: Contact, found: tuple[Evidence, ...], *, now: datetime, name: str = "") -> Contact:
    """Add evidence to a contact: one step, which can be undone; `name` is what the undo sentence calls it.

    What was said last already, and on the same day, is not said again: a key pressed twice is no second finding.
    """
    assert contact.id is not None
    with book.write(step_of(found), at=now, n=len(found), name=name or _name(contact)) as writing:
        known = contacts.get(writing.connection, contact.id)
        fresh = tuple(one for one in found if one != _last(known, one.fact))
        return evidence.add(writing, contact.id, fresh) if fresh else known


def change(
    book: Book, contact: Contact, new: Fact, *, instead_of: str, how: How, now: datetime, today: date
) -> Contact:
    """Have a fact say something else, as somebody was told: confirmed from today on. The old value stays in history.

    A fact known to be wrong stays beside the new one, so that nobody takes it down again.
    """
    old = next(fact for fact in contact.facts if fact.key == instead_of)
    place = contact.facts.index(old)
    facts = (*contact.facts[:place], new, *contact.facts[place if old.invalid else place + 1 :])
    with book.write("edit", at=now, name=_name(contact)) as writing:
        kept = contacts.save(writing, replace(contact, facts=facts))
        assert kept.id is not None
        return evidence.add(writing, kept.id, (Evidence(kept.facts[place].key, how, Result.CHANGED, today),))


def _name(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)


def _last(contact: Contact, key: str) -> Evidence | None:
    return next((one for one in reversed(contact.evidence) if one.fact == key), None)


def step_of(found: Iterable[Evidence]) -> str:
    """What the history calls it: the gravest of what was found."""
    results = {one.result for one in found}
    if Result.INVALID in results:
        return "invalid"
    if results & {Result.RIGHT, Result.CHANGED}:
        return "verify"
    return "later" if results == {Result.LATER} else "tried"
