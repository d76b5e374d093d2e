"""What happened with a contact, newest first: talks, follow-ups done, cards, changes, and what was found out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cardkeeper.actions.talks import FOUND
from cardkeeper.dealings import FollowUp, Found, Talk
from cardkeeper.model import Card, Contact, Evidence, Fact, How, Result
from cardkeeper.store import cards, contacts, journal, talks
from cardkeeper.store.journal import Step

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

TAGGED = ("tag_add", "tag_remove", "tag_drop")
CHANGES = (
    "edit", "put_back", "accept", "tier", "industry", "import", "delete", "restore", "merge", "merge_all", "care",
    "consent", "apart", "together", *TAGGED,
)  # fmt: skip
"""Steps that are told as such; what else is done shows as the talk, the card or the finding it made."""

__all__ = ["CHANGES", "TAGGED", "Event", "Findings", "Step", "of"]


@dataclass(frozen=True)
class Findings:
    """What was found out alike about some `facts` on one day. A fact that is gone by now is not among them."""

    found: Found | None
    how: How
    result: Result
    reason: str
    by: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Event:
    """One thing that happened, on a local day."""

    on: date
    what: Talk | FollowUp | Findings | Card | Step


def of(book: Book, contact: int) -> tuple[Event, ...]:
    """All that is known to have happened with a contact; ContactUnknown."""
    with book.read() as reading:
        person = contacts.get(reading, contact)
        talked, promised = talks.of(reading, contact), talks.promises_of(reading, contact)
        scanned, steps = cards.of_contact(reading, contact), journal.of_contact(reading, contact)
    events = [
        *(Event(one.on, one) for one in talked),
        *(Event(one.done_on, one) for one in promised if one.done_on),
        *_findings(person, talked),
        *(Event(step.at.astimezone().date(), step) for step in steps if step.action in CHANGES),
        *(Event(card.added.astimezone().date(), card) for card in scanned),
    ]
    return tuple(sorted(events, key=lambda event: event.on, reverse=True))


def _findings(contact: Contact, talked: Iterable[Talk]) -> Iterator[Event]:
    """Evidence, what is alike on one day together; what a talk confirmed is told by the talk."""
    told = {(talk.on, FOUND[talk.kind]) for talk in talked if talk.confirmed}
    alike: dict[tuple[object, ...], list[Evidence]] = {}
    for one in reversed(contact.evidence):
        if one.result is not Result.LATER and not (one.result is Result.RIGHT and (one.on, one.found) in told):
            alike.setdefault((one.on, one.how, one.result, one.found, one.reason, one.by), []).append(one)
    facts = {fact.key: fact for fact in contact.facts}
    for some in alike.values():
        first, keys = some[0], dict.fromkeys(one.fact for one in reversed(some))
        about = tuple(facts[key] for key in keys if key in facts)
        yield Event(first.on, Findings(first.found, first.how, first.result, first.reason, first.by, about))
