"""Verification: what somebody found out about a contact's facts, and who is due today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.model import Contact, Evidence, Field, How, Result
from cardkeeper.rules import reviews
from cardkeeper.store import contacts, evidence, lists

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

A_DAY = 50
"""The most contacts of one day's review: more than that is a burden, not a review."""


@dataclass(frozen=True)
class Due:
    """A contact whose turn it is, and the strongest reason."""

    contact: Contact
    reason: reviews.Reason


def due(book: Book, *, today: date, most: int = A_DAY) -> tuple[Due, ...]:
    """Today's review: known bad first, then overdue, the higher tier and the longer wait before others."""
    with book.read() as reading:
        waiting = lists.ids(reading, lists.ListQuery(view="due", order="review", today=today))
        chosen = contacts.get_all(reading, waiting[:most])
    ranked = sorted(chosen, key=lambda contact: reviews.rank(contact, today=today))
    reasons = ((contact, reviews.why(contact, today=today)) for contact in ranked)
    return tuple(Due(contact, reason) for contact, reason in reasons if reason is not None)


def confirm(
    book: Book, contact: Contact, *, how: How, now: datetime, today: date, keys: Iterable[str] = (), name: str = ""
) -> Contact:
    """Note that the facts `keys` are still right, or all that age; restarts their clock."""
    return record(book, contact, reviews.confirmed(contact, how=how, on=today, keys=keys), now=now, name=name)


def mark(
    book: Book, contact: Contact, key: str, result: Result, *, how: How, now: datetime, today: date, reason: str = ""
) -> Contact:
    """Note one outcome for one fact: right, changed, invalid with its reason, or later."""
    return record(book, contact, (Evidence(key, how, result, today, reason=reason),), now=now)


def record(book: Book, contact: Contact, found: tuple[Evidence, ...], *, now: datetime, name: str = "") -> Contact:
    """Add evidence to a contact: one step, which can be undone; `name` is what the undo sentence calls it."""
    assert contact.id is not None
    name = name or contact.first(Field.NAME) or contact.first(Field.COMPANY)
    with book.write(_step(found), at=now, n=len(found), name=name) as writing:
        return evidence.add(writing, contact.id, found)


def _step(found: tuple[Evidence, ...]) -> str:
    """What the history calls it: the gravest of what was found."""
    results = {one.result for one in found}
    if Result.INVALID in results:
        return "invalid"
    return "later" if results == {Result.LATER} else "verify"
