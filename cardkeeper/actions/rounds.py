"""Today's round: who is asked about today and why, who is done with, and how many that makes a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cardkeeper.model import Contact
from cardkeeper.rules import reviews, rounds
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.settings import Settings
from cardkeeper.store import contacts, derived, quality, rhythms
from cardkeeper.store import rounds as store

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


@dataclass(frozen=True)
class Due:
    """A contact whose turn it is, and the strongest reason."""

    contact: Contact
    reason: reviews.Reason


@dataclass(frozen=True)
class Done:
    """A contact that today's round is done with, and what came of it."""

    contact: Contact
    outcome: rounds.Outcome


@dataclass(frozen=True)
class Round:
    """Today's round as it stands: who is left in order, who is done, and how many can wait.

    `overdue` of those left and waiting are past due; `next` is the next day that brings somebody, and how many.
    """

    due: tuple[Due, ...]
    done: tuple[Done, ...]
    overdue: int
    next: tuple[date, int] | None
    rhythm: Rhythm

    @property
    def others(self) -> int:
        """How many that are past due can wait."""
        return max(0, self.overdue - sum(one.reason.days >= 0 for one in self.due))


def daily(settings: Settings, *, today: date) -> int:
    """How many contacts a round has: as the settings say, or as a backlog was spread."""
    spread = settings.spread_until >= today.isoformat()
    return max(settings.review_most, settings.spread_most) if spread else settings.review_most


def look(book: Book, *, today: date, most: int) -> Round:
    """Today's round of `most` contacts: known bad first, then overdue, then due soon; the done ones are of them."""
    with book.read() as reading:
        rhythm = rhythms.get(reading)
        asked = contacts.get_all(reading, store.asked_on(reading, today))
        done = [one for one in asked if rounds.is_done(one, today=today, rhythm=rhythm)]
        known = {one.id or 0 for one in done}
        left = max(0, most - len(done))
        waiting = store.waiting(reading, today=today, until=today + reviews.SOON, most=left, without=known)
        chosen = contacts.get_all(reading, waiting)
        overdue = store.overdue(reading, today=today)
        following = store.next_day(reading, after=today)
    still = sum(_is_due(one, today, rhythm) for one in done)  # wrong and nothing else can be known today
    return Round(
        _ordered(chosen, today, rhythm),
        tuple(Done(one, rounds.outcome_of(one, today=today)) for one in done),
        overdue - still,
        _next(following, overdue, today=today, most=most),
        rhythm,
    )


def left(book: Book, *, today: date, most: int) -> int:
    """How many that are past due today's round still has."""
    with book.read() as reading:
        rhythm = rhythms.get(reading)
        asked = contacts.get_all(reading, store.asked_on(reading, today))
        done = [one for one in asked if rounds.is_done(one, today=today, rhythm=rhythm)]
        overdue = store.overdue(reading, today=today) - sum(_is_due(one, today, rhythm) for one in done)
    return max(0, min(overdue, most - len(done)))


def gain(book: Book, done: tuple[Done, ...], *, today: date) -> tuple[float, float]:
    """What percentage of all facts that age was confirmed before today's round, and what is now."""
    with book.read() as reading:
        rhythm = rhythms.get(reading)
        bars = quality.bars(reading, "tier", today=today, rhythm=rhythm)
    of = max(1, sum(count for bar in bars for count in bar.states.values()))
    now = sum(bar.states["confirmed"] for bar in bars)
    pairs = [rounds.confirmed(one.contact, today=today, rhythm=rhythm) for one in done]
    before = now - sum(after - earlier for earlier, after in pairs)
    return 100 * before / of, 100 * now / of


def rhythm(book: Book) -> Rhythm:
    """How often facts of this book are asked about."""
    with book.read() as reading:
        return rhythms.get(reading)


def set_rhythm(book: Book, rhythm: Rhythm, *, now: datetime) -> None:
    """Have facts asked about more or less often from now on; the due days of whom that concerns are made anew."""
    with book.write("rhythm", at=now, step=False) as writing:
        changed = rhythm.changed(rhythms.get(writing.connection))
        rhythms.put(writing.connection, rhythm)
        derived.stand_anew(writing.connection, changed)
    book.note("rhythm", at=now)


def _next(following: tuple[date, int] | None, overdue: int, *, today: date, most: int) -> tuple[date, int] | None:
    """The next day of a review; of all who are past due after today's round tomorrow brings a round."""
    tomorrow = today + timedelta(days=1)
    if not overdue:
        return following
    return tomorrow, min(most, overdue + (following[1] if following is not None and following[0] == tomorrow else 0))


def _ordered(some: tuple[Contact, ...], today: date, rhythm: Rhythm) -> tuple[Due, ...]:
    ranked = sorted(some, key=lambda contact: reviews.rank(contact, today=today, rhythm=rhythm))
    reasons = ((contact, reviews.why(contact, today=today, rhythm=rhythm)) for contact in ranked)
    return tuple(Due(contact, reason) for contact, reason in reasons if reason is not None)


def _is_due(contact: Contact, today: date, rhythm: Rhythm) -> bool:
    reason = reviews.why(contact, today=today, rhythm=rhythm)
    return reason is not None and reason.days >= 0
