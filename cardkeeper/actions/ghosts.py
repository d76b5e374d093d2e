"""Ghosts: how likely it is that somebody does not exist, what was decided, and what the decisions taught."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.dealings import Ghost
from cardkeeper.rules import findings, ghosts, ghosts_learnt
from cardkeeper.rules.ghosts import Score
from cardkeeper.rules.ghosts_learnt import Learnt
from cardkeeper.store import contacts, problems
from cardkeeper.store import ghosts as store
from cardkeeper.store import quality as counting
from cardkeeper.store.ghosts import Kept

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

__all__ = ["Ghost", "Kept", "Learnt", "Score"]


def score(book: Book, contact: int, *, region: str) -> Score:
    """How likely it is that a contact does not exist, and why."""
    with book.read() as reading:
        person, cards = contacts.get(reading, contact), counting.cards_of(reading, [contact])
        learnt = store.weights(reading)
    found = findings.of_contact(person, region=region)
    return ghosts.score(person, found, talks=bool(person.talked_on), cards=cards.get(contact, 0), learnt=learnt)


def decide(book: Book, people: Sequence[int], decided: Ghost, *, today: date, now: datetime) -> None:
    """Set people aside who may not exist, remember that they do, or leave it open again; one step."""
    with book.write("ghost", at=now, n=len(people)) as writing:
        found = (one for one in problems.open_of(writing.connection, people) if one.kind == "ghost")
        problems.settle(writing, found, on=today, outcome=decided.value)  # first: it keeps more for undo
        contacts.set_ghost(writing, people, decided)


def learn(book: Book, *, region: str, now: datetime, anyway: bool = False) -> Learnt:
    """Learn from how it turned out, if that has changed since; `anyway`, because people may have changed too."""
    with book.read() as reading:
        kept, of = store.get(reading), store.outcomes(reading)
        if of == kept.of and not anyway:
            return kept.learnt
        people, cards = contacts.get_all(reading, list(of)), counting.cards_of(reading, of)
    seen = []
    for person in people:
        number = person.id or 0
        found = findings.of_contact(person, region=region)
        seen.append(ghosts.outcome(person, found, cards=cards.get(number, 0), ghost=of[number]))
    learnt = ghosts_learnt.learn(seen)
    with book.write("look_over", at=now, step=False) as writing:
        store.put(writing.connection, Kept(learnt, of, store.get(writing.connection).used))
    return learnt


def learnt(book: Book) -> Kept:
    """What was learnt from how it turned out, and whether it is used."""
    with book.read() as reading:
        return store.get(reading)


def use(book: Book, *, outcomes: bool, now: datetime) -> None:
    """Have scores made with what was learnt from outcomes, or by the rules alone."""
    with book.write("look_over", at=now, step=False) as writing:
        kept = store.get(writing.connection)
        store.put(writing.connection, Kept(kept.learnt, kept.of, outcomes))
    book.note("ghost_weights", at=now)
