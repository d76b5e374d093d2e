"""Talks and follow-ups: logged with what was found out in them, changed, done, put off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cardkeeper.dealings import FollowUp, Found, Talk, TalkKind
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Field, Row
from cardkeeper.rules.evidence import finding
from cardkeeper.store import contacts, evidence, lists, talks

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

WEEK = timedelta(days=7)
"""What is promised up to so far ahead is shown by its day."""

FOUND = {
    TalkKind.CALL: Found.ANSWERED,
    TalkKind.VISIT: Found.MET,
    TalkKind.WECHAT: Found.REPLIED,
    TalkKind.MAIL: Found.REPLIED,
    TalkKind.MEETING: Found.MET,
}
"""What a talk in which the details were confirmed says of each of them."""


@dataclass(frozen=True)
class Dealings:
    """What there was with a contact: talks, the latest first, and follow-ups, the open ones first."""

    talks: tuple[Talk, ...]
    promises: tuple[FollowUp, ...]


@dataclass(frozen=True)
class Promised:
    """A follow-up and whom it was promised."""

    promise: FollowUp
    row: Row


@dataclass(frozen=True)
class Lanes:
    """The open follow-ups by when they are due."""

    overdue: tuple[Promised, ...]
    today: tuple[Promised, ...]
    week: tuple[Promised, ...]
    later: tuple[Promised, ...]


def of(book: Book, contact: int) -> Dealings:
    """The talks and follow-ups of a contact."""
    with book.read() as reading:
        return Dealings(talks.of(reading, contact), talks.promises_of(reading, contact))


def log(
    book: Book, talk: Talk, *, now: datetime, promise: FollowUp | None = None, found: Iterable[Evidence] = ()
) -> None:
    """Keep a talk with what was found out in it and what was promised: one step.

    A talk in which the details were `confirmed` confirms every fact that ages and isn't known to be wrong, but those of
    which something else was `found`. Any other moves no fact's clock.
    """
    with book.read() as reading:
        contact = contacts.get(reading, talk.contact)
    learnt = tuple(found)
    if talk.confirmed:
        learnt += _confirmed(contact, talk, besides={one.fact for one in learnt})
    with book.write("talk", at=now, name=_name(contact)) as writing:
        talks.add(writing, talk)
        if promise is not None:
            talks.promise(writing, promise)
        if learnt:
            evidence.add(writing, talk.contact, learnt)


def change(book: Book, talk: Talk, *, now: datetime, name: str) -> None:
    """Keep what a talk is now said to have been. What it confirmed stays as it was found."""
    with book.write("talk_change", at=now, name=name) as writing:
        talks.change(writing, talk)


def remove(book: Book, talk: Talk, *, now: datetime, name: str) -> None:
    """Forget a talk."""
    with book.write("talk_remove", at=now, name=name) as writing:
        talks.remove(writing, talk)


def promise(book: Book, follow_up: FollowUp, *, now: datetime, name: str) -> None:
    """Keep a follow-up: a new one, or what has become of one."""
    with book.write("promise", at=now, name=name) as writing:
        (talks.promise if follow_up.id is None else talks.keep_promise)(writing, follow_up)


def done(book: Book, follow_up: FollowUp, *, now: datetime, today: date, name: str) -> None:
    """A follow-up is done."""
    with book.write("promise_done", at=now, name=name) as writing:
        talks.keep_promise(writing, replace(follow_up, done_on=today))


def snooze(book: Book, follow_up: FollowUp, until: date, *, now: datetime, name: str) -> None:
    """Put a follow-up off to another day."""
    with book.write("promise_later", at=now, name=name) as writing:
        talks.keep_promise(writing, replace(follow_up, due=until, snoozed=follow_up.snoozed + 1))


def drop(book: Book, follow_up: FollowUp, *, now: datetime, name: str) -> None:
    """Forget a follow-up."""
    with book.write("promise_remove", at=now, name=name) as writing:
        talks.drop_promise(writing, follow_up)


def lanes(book: Book, *, today: date) -> Lanes:
    """All open follow-ups by when they are due."""
    with book.read() as reading:
        found = talks.open_promises(reading)
        rows = {row.id: row for row in lists.rows(reading, sorted({one.contact for one in found}))}
    named = [Promised(one, rows[one.contact]) for one in found]
    return Lanes(
        overdue=_between(named, date.min, today),
        today=_between(named, today, today + timedelta(days=1)),
        week=_between(named, today + timedelta(days=1), today + WEEK + timedelta(days=1)),
        later=_between(named, today + WEEK + timedelta(days=1), date.max),
    )


def _between(some: Sequence[Promised], first: date, end: date) -> tuple[Promised, ...]:
    return tuple(one for one in some if first <= one.promise.due < end)


def _confirmed(contact: Contact, talk: Talk, *, besides: set[str]) -> tuple[Evidence, ...]:
    aged = (f for f in contact.facts if f.field in CHECKED_FIELDS and not f.invalid and f.key not in besides)
    return tuple(finding(FOUND[talk.kind], fact, contact.evidence, on=talk.on, by=talk.by) for fact in aged)


def _name(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
