"""Two contacts of one person are merged: nothing of either is lost, and one undo brings both back as they were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from cardkeeper.errors import ContactInTrash
from cardkeeper.model import Contact, Field
from cardkeeper.rules import merging as rules
from cardkeeper.rules.merging import Choice, Choices, Row, Side, What
from cardkeeper.store import contacts, merging
from cardkeeper.store.writing import Progress, Writing, silent

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

Pair = tuple[int, int]
"""Who is kept, and who is merged into them."""

AS_SUGGESTED: Choices = MappingProxyType({})

__all__ = ["AS_SUGGESTED", "Choice", "Choices", "Merged", "Pair", "Row", "Side", "What", "merge", "merge_all", "within"]


@dataclass(frozen=True)
class Merged:
    """How many pairs were merged, and which were `left`: one of them has a card that is yet to be reviewed, or went."""

    pairs: int
    left: tuple[Pair, ...] = ()


def merge(book: Book, kept: int, gone: int, *, choices: Choices = AS_SUGGESTED, now: datetime) -> Contact:
    """Make one contact of two, in the place of `kept`, and give it back; what is not in `choices` is as suggested.

    Who merges two has looked at both, so the one is reviewed. Raises ContactUnknown, ContactInTrash.
    """
    with book.read() as reading:
        one, other = _there(contacts.get(reading, kept), contacts.get(reading, gone))
    name = _called(rules.merged(one, other, choices=choices, today=now.astimezone().date()))
    before = next((called for called in map(_called, (other, one)) if called != name), name)
    with book.write("merge", at=now, name=name, other=before) as writing:
        within(writing, kept, gone, choices=choices)
    with book.read() as reading:
        return contacts.get(reading, kept)


def merge_all(book: Book, pairs: Sequence[Pair], *, now: datetime, progress: Progress = silent) -> Merged:
    """Merge many pairs as suggested, in one step; Cancelled from `progress` leaves all as it was.

    One may be in several pairs. Left alone are those that nobody has looked at: with a card in the inbox.
    """
    everybody = sorted({number for pair in pairs for number in pair})
    with book.read() as reading:
        there = {one.id for one in contacts.get_all(reading, everybody) if not one.deleted}
        there -= merging.in_inbox(reading, everybody)
    left = tuple(pair for pair in pairs if not there.issuperset(pair))
    clear = _in_turn(pair for pair in pairs if there.issuperset(pair))
    if clear:
        with book.write("merge_all", at=now, n=len(clear)) as writing:
            writing.progress = progress
            for done, (kept, gone) in enumerate(clear):
                progress(done, len(clear))
                within(writing, kept, gone, looked_at=False)
    return Merged(len(clear), left)


def within(writing: Writing, kept: int, gone: int, *, choices: Choices = AS_SUGGESTED, looked_at: bool = True) -> None:
    """Merge two contacts within a step that does more; reviewed is who was `looked_at`, or had been before."""
    if kept == gone:
        raise ValueError("one contact is no pair")
    one, other = _there(contacts.get(writing.connection, kept), contacts.get(writing.connection, gone))
    made = rules.merged(one, other, choices=choices, today=writing.today)
    reviewed = looked_at or (one.reviewed and other.reviewed)
    merging.join(writing, replace(made, reviewed=reviewed), gone, keys=rules.renamed(one, other))


def _there(one: Contact, other: Contact) -> tuple[Contact, Contact]:
    for contact in (one, other):
        if contact.deleted:
            raise ContactInTrash(name=_called(contact))
    return one, other


def _in_turn(pairs: Iterable[Pair]) -> list[Pair]:
    """Who is merged into whom, one pair after the other, whoever they have become by then."""
    became: dict[int, int] = {}
    found: list[Pair] = []
    for pair in pairs:
        kept, gone = (_now(number, became) for number in pair)
        if kept != gone:
            became[gone] = kept
            found.append((kept, gone))
    return found


def _now(number: int, became: Mapping[int, int]) -> int:
    while number in became:
        number = became[number]
    return number


def _called(contact: Contact) -> str:
    return contact.first(Field.NAME) or contact.first(Field.COMPANY)
