"""Findings: everybody is looked over; what is wrong stands in a register until it is mended or ruled to be right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from cardkeeper.actions import quality
from cardkeeper.dealings import Ghost, Problem, Ruling
from cardkeeper.model import Contact
from cardkeeper.rules import findings, ghosts
from cardkeeper.rules.checks.email_address import ROLES
from cardkeeper.rules.findings import Found
from cardkeeper.store import contacts, lists, problems
from cardkeeper.store import findings as register
from cardkeeper.store import quality as store
from cardkeeper.store.batches import batches
from cardkeeper.store.findings import Asked, Item

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["Asked", "Item"]

Twice = dict[int, tuple[tuple[str, str, str], ...]]
AT_ONCE = 1000


def look_over(
    book: Book,
    *,
    today: date,
    now: datetime,
    region: str,
    ids: Iterable[int] | None = None,
    step: Callable[[int, int], None] | None = None,
) -> int:
    """Judge everybody anew, or some; new findings are opened, those found no more settled. How many are new.

    `step` is called with how many are done and how many there are, and stops it by raising.
    """
    with book.read() as reading:
        everybody = list(lists.ids(reading, lists.ListQuery())) if ids is None else list(ids)
        twice, ruled = store.used_twice(reading), problems.rulings(reading)
    opened = 0
    for done, some in enumerate(batches(everybody, AT_ONCE)):
        if step is not None:
            step(done * AT_ONCE, len(everybody))
        with book.read() as reading:
            fresh, gone = _compared(reading, some, today=today, region=region, twice=twice, ruled=ruled)
        if fresh or gone:
            with book.write("look_over", at=now, step=False) as writing:
                problems.note(writing.connection, fresh, gone, on=today, outcome="mended")
        opened += len(fresh)
    if ids is None:
        with book.write("look_over", at=now, step=False) as writing:
            quality.keep_week(writing.connection, today)
    return opened


def is_due(book: Book, *, today: date) -> bool:
    """Whether nobody was looked over today yet."""
    with book.read() as reading:
        return store.looked_over(reading) != today


def listed(book: Book, asked: Asked, *, today: date) -> tuple[int, tuple[Item, ...]]:
    """How many findings there are, and the worst of them."""
    with book.read() as reading:
        return register.listed(reading, asked, today=today)


def kinds_and_owners(book: Book, *, today: date) -> tuple[dict[str, int], dict[str, int]]:
    """How many open findings there are by code, and by owner."""
    with book.read() as reading:
        return register.kinds_and_owners(reading, today=today)


def ghost_score(book: Book, contact: int, *, region: str) -> ghosts.Score:
    """How likely it is that a contact does not exist, and why."""
    with book.read() as reading:
        person = contacts.get(reading, contact)
        return _score(person, store.cards_of(reading, [contact]), region=region)


def say_right(book: Book, problem: Problem, *, today: date, now: datetime) -> None:
    """Remember that this value is right, whatever the rule says of it; one step."""
    with book.write("rule", at=now, n=1) as writing:
        problems.rule(writing, Ruling(problem.contact, problem.code, problem.value, today))
        alike = problems.alike(writing.connection, problem.code, problem.value)
        problems.settle(writing, alike, on=today, outcome="right")


def decide_ghost(book: Book, contact: int, decided: Ghost, *, today: date, now: datetime) -> None:
    """Put somebody who may not exist aside, or remember that they do exist; one step."""
    with book.write("ghost", at=now, n=1) as writing:
        contacts.set_ghost(writing, [contact], decided)
        found = (one for one in problems.open_of(writing.connection, [contact]) if one.kind == "ghost")
        problems.settle(writing, found, on=today, outcome=decided.value)


def _compared(
    reading: Connection, ids: list[int], *, today: date, region: str, twice: Twice, ruled: frozenset[tuple[str, str]]
) -> tuple[list[Problem], list[int]]:
    """What is wrong with some contacts and not in the register yet, and the numbers of what is wrong no more."""
    cards = store.cards_of(reading, ids)
    known = {(one.contact, one.kind, one.code, one.fact, one.value): one for one in problems.open_of(reading, ids)}
    fresh: list[Problem] = []
    for contact in contacts.get_all(reading, ids):
        assert contact.id is not None
        for one in _all_of(contact, region=region, twice=twice, ruled=ruled, cards=cards):
            if known.pop((contact.id, one.kind, one.code, one.fact, one.value), None) is None:
                fresh += [_opened(one, contact, today)]
    gone = [one.id for one in known.values() if one.id is not None and one.kind != "reported"]
    return fresh, gone


def _opened(found: Found, contact: Contact, today: date) -> Problem:
    assert contact.id is not None
    return Problem(contact.id, found.kind, found.code, today, fact=found.fact, value=found.value, owner=contact.owner)


def _all_of(
    contact: Contact, *, region: str, twice: Twice, ruled: frozenset[tuple[str, str]], cards: dict[int, int]
) -> tuple[Found, ...]:
    found = findings.of_contact(contact, region=region, ruled=ruled)
    shared = [Found("twice", f"twice.{field}", key, value) for key, field, value in twice.get(contact.id or 0, ())]
    shared = [one for one in shared if (one.code, one.value) not in ruled and not _of_many(one.value)]
    seen = {(one.kind, one.code, one.fact, one.value): one for one in (*found, *shared)}
    if contact.ghost is Ghost.UNDECIDED and _score(contact, cards, region=region).likely:
        seen["ghost", "ghost", "", ""] = Found("ghost", "ghost")
    return tuple(seen.values())


def _of_many(value: str) -> bool:
    """Whether a mailbox is meant for many: two people may well share it."""
    return value.partition("@")[0] in ROLES


def _score(contact: Contact, cards: dict[int, int], *, region: str) -> ghosts.Score:
    found = findings.of_contact(contact, region=region)
    talks = 1 if contact.talked_on else 0
    return ghosts.score(contact, found, talks=talks, cards=cards.get(contact.id or 0, 0))
