"""Contacts: list and find them, look at one, change, delete, bring back, undo and redo."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cardkeeper.model import Contact, Fact, Field, Row, Tier
from cardkeeper.rules.facets import parsed
from cardkeeper.store import contacts, fading, journal, lists, purging, search_text
from cardkeeper.store import facet_counts as facet_counting
from cardkeeper.store import history as histories
from cardkeeper.store.stop import Stop
from cardkeeper.store.writing import Progress, silent

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

ListQuery = lists.ListQuery
Order = lists.Order
View = lists.View
Counts = lists.Counts
Step = journal.Step
Trail = journal.Trail
History = histories.History
Removed = histories.Removed
Version = histories.Version

FIRST_ROWS = 60

MOST_STEPS = 200
"""So far back goes the list of what was done."""

KEPT = timedelta(days=30)
"""So long is the trash kept."""

UNDOABLE = timedelta(days=400)
"""So long can a step be taken back; what facts said before is known for longer."""

__all__ = [
    "Counts", "History", "ListQuery", "Listing", "Order", "Progress", "Removed", "Step", "Stop", "Trail", "Version",
    "View",
]  # fmt: skip


@dataclass(frozen=True)
class Listing:
    """A list's ids in order, `total` that fit (more than `ids` when a search was cut), and its first rows.

    `meant` is what was looked for instead where nobody was found for what was typed, else "". Where nobody was found at
    all, `nearest` is a search text that finds somebody, and `elsewhere` how many are only left out by conditions.
    """

    ids: array[int]
    total: int
    first: list[Row]
    meant: str = ""
    nearest: str = ""
    elsewhere: int = 0


def listing(book: Book, query: ListQuery, *, text: str = "", stop: Stop | None = None) -> Listing:
    """What `query` and the search `text` leave, with the first rows to show; Cancelled when `stop` says so."""
    with book.read(stop) as reading:
        hits, meant = search_text.find_meant(reading, text, query=query)
        if not hits.ids:
            nearest, elsewhere = search_text.instead(reading, text, query=query)
            return Listing(hits.ids, 0, [], nearest=nearest, elsewhere=elsewhere)
        first = lists.rows(reading, hits.ids[:FIRST_ROWS], text=meant or parsed(text).words)
        return Listing(hits.ids, hits.total, first, meant)


def rows(book: Book, ids: Sequence[int], *, text: str = "") -> list[Row]:
    """The rows of `ids`, in their order."""
    with book.read() as reading:
        return lists.rows(reading, ids, text=text)


def counts(book: Book, *, today: date) -> Counts:
    """How many contacts, cards and reviews there are, by place, tier and industry."""
    with book.read() as reading:
        return lists.counts(reading, today=today)


def count(book: Book, text: str, *, today: date) -> int:
    """How many contacts `text` finds."""
    with book.read() as reading:
        return search_text.count(reading, text, query=ListQuery(today=today))


def facet_counts(book: Book, key: str, *, today: date) -> dict[str, int]:
    """How many contacts each value of a condition has."""
    with book.read() as reading:
        return facet_counting.counts(reading, key, today=today)


def found(book: Book, text: str, *, limit: int, today: date | None = None) -> tuple[Contact, ...]:
    """The contacts that `text` finds, best first, at most `limit`; every contact for an empty text."""
    with book.read() as reading:
        hits = search_text.find(reading, text, query=ListQuery(today=today), limit=limit)
        return contacts.get_all(reading, hits.ids[:limit])


def get(book: Book, contact: int) -> Contact:
    """One contact, whole; ContactUnknown when there is none."""
    with book.read() as reading:
        return contacts.get(reading, contact)


def look_up(book: Book, contact: int) -> Contact | None:
    """One contact, whole; None when there is none any more, as once its import was undone."""
    with book.read() as reading:
        return next(iter(contacts.get_all(reading, [contact])), None)


def save(book: Book, contact: Contact, *, now: datetime, name: str) -> Contact:
    """Keep a contact that was typed or edited; `name` is what the undo sentence calls it."""
    with book.write("edit", at=now, name=name) as writing:
        return contacts.save(writing, contact)


def history(book: Book, contact: int, key: str) -> History:
    """What a fact of a contact says and said before, and what was found out about it; ContactUnknown."""
    with book.read() as reading:
        return histories.of_fact(reading, contacts.get(reading, contact), key)


def whole_history(book: Book, contact: int) -> tuple[tuple[History, ...], tuple[Removed, ...]]:
    """The history of every fact of a contact, in their order, and of those that were taken away; ContactUnknown."""
    with book.read() as reading:
        shown = contacts.get(reading, contact)
        facts = tuple(histories.of_fact(reading, shown, fact.key) for fact in shown.facts)
        return facts, histories.removed(reading, shown)


def put_fact_back(book: Book, contact: int, fact: Fact, *, now: datetime) -> Contact:
    """Have a contact say again what was taken away, with all that was found out about it then; ContactUnknown."""
    with book.write("put_back", at=now, name=_called(get(book, contact))) as writing:
        kept = contacts.get(writing.connection, contact)
        return contacts.save(writing, replace(kept, facts=(*kept.facts, fact)))


def put_value_back(book: Book, contact: int, key: str, value: Fact, *, now: datetime) -> Contact:
    """Have a fact be as it once was, with all that was found out about it then; ContactUnknown."""
    with book.write("put_back", at=now, name=_called(get(book, contact))) as writing:
        kept = contacts.get(writing.connection, contact)
        facts = tuple(value if fact.key == key else fact for fact in kept.facts)
        return contacts.save(writing, replace(kept, facts=facts))


def set_tier(book: Book, ids: Sequence[int], tier: Tier, *, now: datetime, progress: Progress = silent) -> None:
    """Set the tier, which also sets when the contacts are due again; Cancelled from `progress` leaves all as it was."""
    with book.write("tier", at=now, n=len(ids), tier=tier.value) as writing:
        writing.progress = progress
        contacts.set_tier(writing, ids, tier)


def set_industry(book: Book, ids: Sequence[int], industry: str, *, now: datetime, progress: Progress = silent) -> None:
    """Set the industry to a code, or to none with ""; Cancelled from `progress` leaves all as it was."""
    with book.write("industry", at=now, n=len(ids), industry=industry) as writing:
        contacts.set_industry(writing, ids, industry, progress=progress)


def delete(book: Book, ids: Sequence[int], *, now: datetime, progress: Progress = silent) -> None:
    """Put contacts into the trash."""
    with book.write("delete", at=now, n=len(ids)) as writing:
        writing.progress = progress
        contacts.trash(writing, ids)


def restore(book: Book, ids: Sequence[int], *, now: datetime, progress: Progress = silent) -> None:
    """Bring contacts back from the trash."""
    with book.write("restore", at=now, n=len(ids)) as writing:
        writing.progress = progress
        contacts.restore(writing, ids)


def purge(book: Book, ids: Sequence[int], *, now: datetime) -> None:
    """Erase contacts with their cards, pictures and history; for good, though backups of before still have them."""
    with book.write("purge", at=now, step=False, audited=True) as writing:
        purging.purge(writing, ids)


def purge_outdated(book: Book, *, now: datetime) -> int:
    """Erase what has been in the trash, and cards that have been thrown away, for `KEPT`; how many contacts.

    Steps of before `UNDOABLE` fade.
    """
    with book.read() as reading:
        old = fading.is_due(reading, before=now - UNDOABLE)
        people, thrown = (find(reading, before=now - KEPT) for find in (purging.outdated, purging.outdated_cards))
    if people or thrown:
        with book.write("purge", at=now, step=False, audited=True) as writing:
            purging.purge(writing, people)
            purging.purge_cards(writing, thrown)
    if old:
        with book.write("fade", at=now, step=False) as writing:
            fading.fade(writing.connection, before=now - UNDOABLE)
    return len(people)


def undo(book: Book, *, now: datetime, progress: Progress = silent, only: int | None = None) -> Step | None:
    """Take back the last change, exactly; None when there is none, or it is not the `only` one meant."""
    return book.undo(at=now, progress=progress, only=only)


def redo(book: Book, *, now: datetime, progress: Progress = silent) -> Step | None:
    """Do again what was undone last; None when there is none."""
    return book.redo(at=now, progress=progress)


def last_step(book: Book) -> Step | None:
    """What undo would take back; None when there is nothing."""
    with book.read() as reading:
        return journal.last(reading)


def trail(book: Book, *, limit: int = MOST_STEPS) -> Trail:
    """The last steps, and those taken back."""
    with book.read() as reading:
        return journal.trail(reading, limit=limit)


def walk(book: Book, to: Step, *, now: datetime) -> None:
    """Take back all steps from the last to this one, or do again those taken back up to this one."""
    last = last_step(book)
    move = book.undo if last is not None and to.id <= last.id else book.redo
    while (step := move(at=now)) is not None and step.id != to.id:
        pass


def _called(contact: Contact) -> str:
    """What the undo sentence calls a contact."""
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
