"""Findings: everybody is looked over; what is wrong stands in a register until it is mended or ruled to be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper import __version__
from cardkeeper.actions import ghosts, quality
from cardkeeper.dealings import Ghost, Problem, Ruling
from cardkeeper.model import Contact, Field
from cardkeeper.rules import findings
from cardkeeper.rules import ghosts as judging
from cardkeeper.rules.checks.email_address import ROLES
from cardkeeper.rules.facts import retyped
from cardkeeper.rules.findings import Found
from cardkeeper.rules.ghosts_learnt import Learnt
from cardkeeper.store import contacts, looking, problems
from cardkeeper.store import findings as register
from cardkeeper.store import ghosts as ghosts_store
from cardkeeper.store import quality as store
from cardkeeper.store.batches import batches
from cardkeeper.store.findings import Asked, Item
from cardkeeper.store.firing import KIND

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["Asked", "Item"]

AT_ONCE = 1000
NOT_LOOKED_FOR = ("reported", KIND)
"""Kinds that looking over does not find, and so does not settle either."""


@dataclass(frozen=True)
class _Known:
    """What findings go by beside the contact itself."""

    region: str
    twice: Mapping[int, store.Shared]
    ruled: frozenset[tuple[str, str]]
    learnt: Learnt


def look_over(
    book: Book, *, today: date, now: datetime, region: str, step: Callable[[int, int], None] | None = None
) -> int:
    """Judge whoever changed since they were judged last: new findings are opened, those found no more settled.

    How many are new. `step` is called with how many are done and how many there are, and stops it by raising.
    """
    first = is_due(book, today=today)
    ghosts.learn(book, region=region, now=now, anyway=first)
    known, waiting = _begun(book, now=now, region=region)
    opened = 0
    for done, some in enumerate(batches(waiting, AT_ONCE)):
        if step is not None:
            step(done * AT_ONCE, len(waiting))
        fresh, gone = _compared(book, some, known, today=today)
        with book.write("look_over", at=now, step=False) as writing:
            problems.note(writing.connection, fresh, gone, on=today, outcome="mended")
            looking.say_done(writing.connection, some)
        opened += len(fresh)
    if first or waiting:
        with book.write("look_over", at=now, step=False) as writing:
            quality.keep_week(writing, today)
    return opened


def is_due(book: Book, *, today: date) -> bool:
    """Whether nobody was looked over today yet, or somebody changed since."""
    with book.read() as reading:
        return store.looked_over(reading) != today or bool(looking.left(reading, most=1))


def listed(book: Book, asked: Asked, *, today: date) -> tuple[int, tuple[Item, ...]]:
    """How many findings there are, and the worst of them."""
    with book.read() as reading:
        return register.listed(reading, asked, today=today)


def kinds_and_owners(book: Book, *, today: date) -> tuple[dict[str, int], dict[str, int]]:
    """How many open findings there are by code, and by owner."""
    with book.read() as reading:
        return register.kinds_and_owners(reading, today=today)


def proposal(book: Book, problem: Problem, *, region: str) -> str:
    """What the fact might have to say instead; "" when nobody can tell."""
    with book.read() as reading:
        found = findings.of_contact(contacts.get(reading, problem.contact), region=region)
    return next((one.proposal for one in found if (one.code, one.fact) == (problem.code, problem.fact)), "")


def sharing(book: Book, problem: Problem) -> tuple[int, ...]:
    """Who has the value that two people have, the contact itself first."""
    with book.read() as reading:
        alike = problems.alike(reading, problem.code, problem.value)
    return tuple(dict.fromkeys((problem.contact, *(one.contact for one in alike))))


def mend(book: Book, problem: Problem, value: str, *, region: str, today: date, now: datetime) -> None:
    """Put another value in the place of the one that is wrong; one step."""
    with book.read() as reading:
        contact = contacts.get(reading, problem.contact)
    fresh = (retyped(fact, value, region=region) if fact.key == problem.fact else fact for fact in contact.facts)
    name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
    with book.write("edit", at=now, n=1, name=name) as writing:
        contacts.save(writing, replace(contact, facts=tuple(fresh)))
        problems.settle(writing, [problem], on=today, outcome="mended")


def say_right(book: Book, problem: Problem, *, today: date, now: datetime) -> None:
    """Remember that this value is right, whatever the rule says of it; one step."""
    with book.write("rule", at=now, n=1) as writing:
        if problem.kind == KIND:  # its value is the sentence of the rule, and others may have it rightly
            problems.settle(writing, [problem], on=today, outcome="right")
            return
        problems.rule(writing, Ruling(problem.contact, problem.code, problem.value, today))
        alike = problems.alike(writing.connection, problem.code, problem.value)
        problems.settle(writing, alike, on=today, outcome="right")


def _begun(book: Book, *, now: datetime, region: str) -> tuple[_Known, list[int]]:
    """What is to be known beforehand, and whom to look over, of whom the book now knows that they are."""
    with book.write("look_over", at=now, step=False) as writing:
        connection = writing.connection
        learnt = ghosts_store.weights(connection)
        moved = (learnt.everybody, *learnt.signs) if learnt.better else ""
        looking.begin(connection, f"{__version__} {region} {moved}")
        known = _Known(region, store.used_twice(connection), problems.rulings(connection), learnt)
        shared = _shared_anew(problems.open_of_kind(connection, "twice"), known)
        waiting = sorted({*looking.left(connection), *shared})
        looking.announce(connection, waiting)
    return known, waiting


def _shared_anew(told: Iterable[Problem], known: _Known) -> Iterator[int]:
    """Who changed in nothing and yet has a number or mailbox in common with somebody now, or no more."""
    open_ones: dict[int, set[tuple[str, str, str]]] = defaultdict(set)
    for one in told:
        open_ones[one.contact].add((one.code, one.fact, one.value))
    for contact in open_ones.keys() | known.twice.keys():
        now = (one for one in _twice(known.twice.get(contact, ())) if (one.code, one.value) not in known.ruled)
        if {(one.code, one.fact, one.value) for one in now} != open_ones.get(contact, set()):
            yield contact


def _compared(book: Book, ids: list[int], known: _Known, *, today: date) -> tuple[list[Problem], list[int]]:
    """What is wrong with some contacts and not in the register yet, and the numbers of what is wrong no more."""
    with book.read() as reading:
        people, cards = looking.people(reading, ids), store.cards_of(reading, ids)
        entered = {_key(one.contact, one): one for one in problems.open_of(reading, ids)}
    fresh: list[Problem] = []
    for contact in people:
        assert contact.id is not None
        found = _all_of(contact, known, cards=cards.get(contact.id, 0))
        standing = [one for one in found if (one.code, one.value) not in known.ruled]
        new = [one for one in standing if entered.pop(_key(contact.id, one), None) is None]
        fresh += [_opened(contact.id, one, owner=contact.owner, today=today) for one in new]
    gone = [one.id for one in entered.values() if one.id is not None and one.kind not in NOT_LOOKED_FOR]
    return fresh, gone


def _key(contact: int, one: Found | Problem) -> tuple[object, ...]:
    return contact, one.kind, one.code, one.fact, one.value


def _opened(contact: int, found: Found, *, owner: str, today: date) -> Problem:
    return Problem(contact, found.kind, found.code, today, fact=found.fact, value=found.value, owner=owner)


def _all_of(contact: Contact, known: _Known, *, cards: int) -> Iterable[Found]:
    """What is wrong with a contact, each thing once; and whether there seems to be no such person."""
    found = findings.of_contact(contact, region=known.region)
    both = _twice(known.twice.get(contact.id or 0, ()))
    score = judging.score(contact, found, talks=bool(contact.talked_on), cards=cards, learnt=known.learnt)
    ghost = [Found("ghost", "ghost")] if score.likely and contact.ghost is Ghost.UNDECIDED else []
    return {(one.kind, one.code, one.fact, one.value): one for one in (*found, *both, *ghost)}.values()


def _twice(shared: store.Shared) -> Iterator[Found]:
    return (Found("twice", f"twice.{field}", key, value) for key, field, value in shared if not _of_many(value))


def _of_many(value: str) -> bool:
    """Whether a mailbox is meant for many: two people may well share it."""
    return value.partition("@")[0] in ROLES
