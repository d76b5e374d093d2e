"""Ghosts: how likely it is that somebody does not exist, what was decided, and what the decisions taught."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.dealings import Ghost
from cardkeeper.rules import findings, ghosts, ghosts_learnt
from cardkeeper.rules.ghosts import Score
from cardkeeper.rules.ghosts_learnt import Learnt
from cardkeeper.store import aside, contacts, problems
from cardkeeper.store import ghosts as store
from cardkeeper.store import quality as counting
from cardkeeper.store.ghosts import Kept
from cardkeeper.store.writing import Progress, silent

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

__all__ = ["Ghost", "Kept", "Learnt", "Score"]


def score(book: Book, contact: int, *, region: str) -> Score:
    """How likely it is that a contact does not exist, and why."""
    with book.read() as reading:
        person, cards = contacts.get(reading, contact), counting.cards_of(reading, [contact])
        learnt = store.weights(reading)
    found = findings.of_contact(person, region=region)
    return ghosts.score(person, found, talks=bool(person.talked_on), cards=cards.get(contact, 0), learnt=learnt)


def decide(
    book: Book, people: Sequence[int], decided: Ghost, *, today: date, now: datetime, progress: Progress = silent
) -> None:
    """Set people aside who may not exist, remember that they do, or leave it open again; one step."""
    with book.write("aside" if decided is Ghost.QUARANTINED else "ghost", at=now, n=len(people)) as writing:
        writing.progress = progress
        _decide(writing, people, decided, today=today)


def archive(book: Book, people: Sequence[int], *, now: datetime, progress: Progress = silent) -> None:
    """Keep people and have them in no list, review or export any more; one step, none where all are archived."""
    with book.read() as reading:
        known = set(aside.among(reading, people, Ghost.ARCHIVED))
    if fresh := [one for one in people if one not in known]:
        with book.write("archive", at=now, n=len(fresh)) as writing:
            writing.progress = progress
            contacts.archive(writing, fresh)


def bring_back(book: Book, people: Sequence[int], *, today: date, now: datetime, progress: Progress = silent) -> None:
    """Have people be in all lists again; one step, none where nobody is aside.

    Who was archived is what they were before, set aside perhaps; who was set aside as nobody is said to exist.
    """
    with book.read() as reading:
        archived = aside.among(reading, people, Ghost.ARCHIVED)
        nobodies = aside.among(reading, people, Ghost.QUARANTINED)
    if archived or nobodies:
        with book.write("unarchive", at=now, n=len(archived) + len(nobodies)) as writing:
            writing.progress = progress
            _decide(writing, nobodies, Ghost.CLEARED, today=today)
            contacts.take_from_archive(writing, archived)


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


def _decide(writing: Writing, people: Sequence[int], decided: Ghost, *, today: date) -> None:
    found = (one for one in problems.open_of(writing.connection, people) if one.kind == "ghost")
    problems.settle(writing, found, on=today, outcome=decided.value)  # first: it keeps more for undo
    contacts.set_ghost(writing, people, decided)
