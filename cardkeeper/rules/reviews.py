"""When a fact must be confirmed again, what state it is in, and why a contact is in today's review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, How, Result, Tier


@dataclass(frozen=True)
class Interval:
    """How many days a confirmation holds, and after how many a fact that nobody ever confirmed is due."""

    days: int
    first: int


INTERVALS = {
    Tier.VIP: Interval(90, first=90),
    Tier.KEY: Interval(180, first=180),
    Tier.REGULAR: Interval(365, first=365),
    Tier.PROSPECT: Interval(365, first=30),
}

SOON = 0.2
"""The share of its time that a confirmed fact has left when it is due soon."""

POSTPONED = timedelta(days=7)
"""How long "later" keeps a fact out of the review."""

Kind = Literal["confirmed", "ageing", "invalid", "unknown"]


@dataclass(frozen=True)
class State:
    """What is known of a fact: `on` is the day of the last finding and `how` it was made, both None when unknown.

    `due` is the next day to ask, None when that can't be said; `left` 0..1 is the share of the time until then.
    """

    kind: Kind
    on: date | None
    how: How | None
    due: date | None
    left: float


Code = Literal["known_bad", "overdue", "never", "soon", "fresh"]
_ORDER: tuple[Code, ...] = ("known_bad", "overdue", "never", "soon", "fresh")


@dataclass(frozen=True)
class Reason:
    """Why a contact is where it is in the review: one fact of it, since when, and days past due (below 0: to go).

    known_bad: the fact is wrong and nothing replaces it. overdue, never: past due, confirmed once or never.
    soon: its time is nearly over. fresh: nothing to do.
    """

    code: Code
    fact: Fact
    on: date | None
    days: int


def state_of(fact: Fact, evidence: Iterable[Evidence], *, tier: Tier, today: date) -> State:
    """The state of `fact` on the day `today`, from the evidence of its contact."""
    about = _about(fact, evidence)
    if fact.invalid:
        found = _last(about, Result.INVALID)
        return State("invalid", found.on if found else None, found.how if found else None, _due(fact, about, tier), 0.0)
    due = _due(fact, about, tier)
    seen = _last(about, Result.RIGHT, Result.CHANGED)
    if seen is None or due is None:
        return State("unknown", None, None, due, 0.0)
    whole = INTERVALS[tier].days
    left = min(1.0, max(0.0, (seen.on - today).days / whole + 1.0))  # a clock set back never gives more than all
    return State("ageing" if due <= today else "confirmed", seen.on, seen.how, due, left)


def due_on(contact: Contact) -> date | None:
    """The first day on which something of `contact` is due; None when it has nothing that ages, or no date at all.

    A fact known to be wrong is due at once, unless another of its field is still good.
    """
    return min((due for _, due in _dues(contact)), default=None)


def why(contact: Contact, *, today: date) -> Reason | None:
    """The strongest reason to ask about `contact`; None when it has nothing that ages."""
    return next(iter(reasons(contact, today=today)), None)


def reasons(contact: Contact, *, today: date) -> tuple[Reason, ...]:
    """What there is to say of each fact that ages, the strongest reason to ask first."""
    found = (_reason(contact, fact, due, today) for fact, due in _dues(contact))
    return tuple(sorted(found, key=lambda reason: (_ORDER.index(reason.code), -reason.days)))


def rank(contact: Contact, *, today: date) -> tuple[int, int, int]:
    """Sort key of the review: known bad, then overdue, then soon; within each the higher tier, then the longer wait."""
    reason = why(contact, today=today)
    if reason is None:
        return (len(_ORDER), 0, 0)
    code: Code = "overdue" if reason.code == "never" else reason.code
    return (_ORDER.index(code), -tuple(Tier).index(contact.tier), -reason.days)


def confirmed(contact: Contact, *, how: How, on: date, by: str = "", keys: Iterable[str] = ()) -> tuple[Evidence, ...]:
    """The evidence that the facts `keys` of `contact` are right, or all that age and aren't known to be wrong."""
    return outcome(contact, Result.RIGHT, how=how, on=on, by=by, keys=keys)


def outcome(
    contact: Contact, result: Result, *, how: How, on: date, by: str = "", keys: Iterable[str] = ()
) -> tuple[Evidence, ...]:
    """The evidence of one result for the facts `keys` of `contact`, or all that age and aren't known to be wrong."""
    chosen = tuple(keys) or tuple(f.key for f in contact.facts if f.field in CHECKED_FIELDS and not f.invalid)
    return tuple(Evidence(fact=key, how=how, result=result, on=on, by=by) for key in chosen)


def _dues(contact: Contact) -> Iterator[tuple[Fact, date]]:
    good = {fact.field for fact in contact.facts if not fact.invalid}
    entered = contact.created.astimezone().date() if contact.created else None
    for fact in contact.facts:
        if fact.field not in CHECKED_FIELDS or (fact.invalid and fact.field in good):
            continue
        due = _due(fact, _about(fact, contact.evidence), contact.tier, entered)
        if due is not None:
            yield fact, due


def _due(fact: Fact, about: tuple[Evidence, ...], tier: Tier, entered: date | None = None) -> date | None:
    """The day to ask about `fact`; `entered` stands in for the day it came in when that was not kept."""
    came = fact.since or entered
    seen = _last(about, Result.RIGHT, Result.CHANGED)
    if fact.invalid:
        wrong = _last(about, Result.INVALID)
        due = wrong.on if wrong else came
    elif seen:
        due = seen.on + timedelta(days=INTERVALS[tier].days)
    else:
        due = came + timedelta(days=INTERVALS[tier].first) if came else None
    later = _last(about, Result.LATER)
    if due is None or later is None:
        return due
    return max(due, later.on + POSTPONED)


def _reason(contact: Contact, fact: Fact, due: date, today: date) -> Reason:
    state = state_of(fact, contact.evidence, tier=contact.tier, today=today)
    past = (today - due).days
    if fact.invalid:
        code: Code = "known_bad" if past >= 0 else "fresh"
    elif past >= 0:
        code = "never" if state.on is None else "overdue"
    else:
        code = "soon" if state.kind == "confirmed" and state.left <= SOON else "fresh"
    return Reason(code, fact, state.on or fact.since, past)


def _about(fact: Fact, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(one for one in evidence if fact.key and one.fact == fact.key)


def _last(about: tuple[Evidence, ...], *results: Result) -> Evidence | None:
    """The latest by day; of several on one day the one added last."""
    return max((one for one in reversed(about) if one.result in results), key=lambda one: one.on, default=None)
