"""When a fact must be confirmed again, what state it is in, and why a contact is in today's review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, How, Result, Tier
from cardkeeper.rules.evidence import doubt
from cardkeeper.rules.rhythm import USUAL, WEIGHTS, Rhythm

SOON = timedelta(days=14)
"""What is due within this time may be asked about today, once all that is due is."""

POSTPONED = timedelta(days=7)
"""How long "later" keeps a fact out of the review when no day was named."""

ASTRAY = timedelta(days=31)
"""Evidence may be of tomorrow for who flies west, or a clock was set back; further ahead, it was written by mistake."""

Kind = Literal["confirmed", "ageing", "suspect", "invalid", "unknown"]


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


Code = Literal["known_bad", "suspect", "overdue", "never", "soon", "fresh"]
_PLACES: dict[Code, int] = {"known_bad": 0, "suspect": 1, "overdue": 2, "never": 2, "soon": 3, "fresh": 4}


@dataclass(frozen=True)
class Reason:
    """Why a contact is where it is in the review: one fact of it, since when, and days past due (below 0: to go).

    known_bad: the fact is wrong and nothing replaces it. suspect: something speaks against it. overdue, never: past
    due, confirmed once or never. soon: due within `SOON`. fresh: nothing to do.
    """

    code: Code
    fact: Fact
    on: date | None
    days: int


@dataclass(frozen=True)
class Standing:
    """What the order of the review is made of, for a list that is sorted elsewhere.

    The first `due` day, the first day on which something wrong is due, and how much each day past due presses.
    """

    due: date | None
    wrong: date | None
    pace: float


def state_of(
    fact: Fact,
    evidence: Iterable[Evidence],
    *,
    tier: Tier,
    today: date,
    every: int | None = None,
    rhythm: Rhythm = USUAL,
) -> State:
    """The state of `fact` on the day `today`, from the evidence of its contact."""
    about = _about(fact, evidence, today)
    due = _due(fact, about, tier=tier, every=every, rhythm=rhythm)
    seen = _last(about, Result.RIGHT, Result.CHANGED)
    if fact.invalid:
        found = _last(about, Result.INVALID)
        return State("invalid", found.on if found else None, found.how if found else None, due, 0.0)
    if doubted := doubt(fact, about):
        return State("suspect", doubted.on, doubted.how, due, 0.0)
    if seen is None or due is None:
        return State("unknown", None, None, due, 0.0)
    whole = rhythm.holds(fact, tier, every)
    left = min(1.0, max(0.0, (seen.on + whole - today) / whole))  # a clock set back never gives more than all
    return State("ageing" if due <= today else "confirmed", seen.on, seen.how, due, left)


def due_on(contact: Contact, *, rhythm: Rhythm = USUAL) -> date | None:
    """The first day on which something of `contact` is due; None when it has nothing that ages, or no date at all.

    A fact known to be wrong is due at once, unless another of its field is still good.
    """
    return standing(contact, rhythm=rhythm).due


def standing(contact: Contact, *, rhythm: Rhythm = USUAL) -> Standing:
    """Where `contact` stands in the review on any day."""
    dues = sorted(_dues(contact, None, rhythm), key=lambda one: one[1])
    if not dues:
        return Standing(None, None, 0.0)
    first, due = dues[0]
    wrong = (day for fact, day in dues if fact.invalid or doubt(fact, contact.evidence))
    return Standing(due, next(wrong, None), _pace(contact, first, rhythm))


def why(contact: Contact, *, today: date, rhythm: Rhythm = USUAL) -> Reason | None:
    """The strongest reason to ask about `contact`; None when it has nothing that ages."""
    return next(iter(reasons(contact, today=today, rhythm=rhythm)), None)


def reasons(contact: Contact, *, today: date, rhythm: Rhythm = USUAL) -> tuple[Reason, ...]:
    """What there is to say of each fact that ages, the strongest reason to ask first."""
    found = (_reason(contact, fact, due, today, rhythm) for fact, due in _dues(contact, today, rhythm))
    return tuple(sorted(found, key=lambda reason: (_PLACES[reason.code], -reason.days)))


def rank(contact: Contact, *, today: date, rhythm: Rhythm = USUAL) -> tuple[int, float]:
    """Sort key of the review: known bad, suspect, overdue, soon; within each by days past due against the interval.

    A higher tier weighs more, so that a VIP a week late comes before a prospect a month late.
    """
    reason = why(contact, today=today, rhythm=rhythm)
    if reason is None:
        return (len(_PLACES), 0.0)
    pace = _pace(contact, reason.fact, rhythm)
    return (_PLACES[reason.code], -reason.days / pace if reason.days < 0 else -(reason.days + 1) * pace)


def put_off(contact: Contact) -> int:
    """How many times in a row the contact was put off: on how many days since anything of it was found out."""
    found = [one.on for one in contact.evidence if one.result in (Result.RIGHT, Result.CHANGED, Result.INVALID)]
    later = {one.on for one in contact.evidence if one.result is Result.LATER}
    return sum(day > max(found, default=date.min) for day in later)


def confirmed(contact: Contact, *, how: How, on: date, by: str = "", keys: Iterable[str] = ()) -> tuple[Evidence, ...]:
    """The evidence that the facts `keys` of `contact` are right, or all that age and aren't known to be wrong."""
    return outcome(contact, Result.RIGHT, how=how, on=on, by=by, keys=keys)


def outcome(
    contact: Contact,
    result: Result,
    *,
    how: How,
    on: date,
    by: str = "",
    keys: Iterable[str] = (),
    until: date | None = None,
) -> tuple[Evidence, ...]:
    """The evidence of one result for the facts `keys` of `contact`, or all that age and aren't known to be wrong.

    "Later" is said of those known to be wrong too.
    """
    ageing = (f for f in contact.facts if f.field in CHECKED_FIELDS and (not f.invalid or result is Result.LATER))
    chosen = tuple(keys) or tuple(fact.key for fact in ageing)
    return tuple(Evidence(fact=key, how=how, result=result, on=on, by=by, until=until) for key in chosen)


def _dues(contact: Contact, today: date | None, rhythm: Rhythm) -> Iterator[tuple[Fact, date]]:
    if contact.every == 0:  # nobody wants to be asked about this one
        return
    good = {fact.field for fact in contact.facts if not fact.invalid}
    entered = contact.created.astimezone().date() if contact.created else None
    for fact in contact.facts:
        if fact.field not in CHECKED_FIELDS or (fact.invalid and fact.field in good):
            continue
        about = _about(fact, contact.evidence, today)
        due = _due(fact, about, tier=contact.tier, every=contact.every, rhythm=rhythm, entered=entered)
        if due is not None:
            yield fact, due


def _due(
    fact: Fact,
    about: tuple[Evidence, ...],
    *,
    tier: Tier,
    every: int | None,
    rhythm: Rhythm,
    entered: date | None = None,
) -> date | None:
    """The day to ask about `fact`; `entered` stands in for the day it came in when that was not kept."""
    came = fact.since or entered
    seen = _last(about, Result.RIGHT, Result.CHANGED)
    if fact.invalid:
        wrong = _last(about, Result.INVALID)
        due = wrong.on if wrong else came
    elif doubted := doubt(fact, about):
        due = doubted.on
    elif seen:
        due = seen.on + rhythm.holds(fact, tier, every)
    else:
        due = came + rhythm.waits(fact, tier, every) if came else None
    later = _last(about, Result.LATER)
    if due is None or later is None:
        return due
    return max(due, later.until or later.on + POSTPONED)


def _reason(contact: Contact, fact: Fact, due: date, today: date, rhythm: Rhythm) -> Reason:
    tier, every = contact.tier, contact.every
    state = state_of(fact, contact.evidence, tier=tier, today=today, every=every, rhythm=rhythm)
    past = (today - due).days
    code: Code = "soon" if -past <= SOON.days else "fresh"
    if past >= 0:
        code = "never" if state.on is None else "overdue"
        if state.kind in ("invalid", "suspect"):
            code = "known_bad" if fact.invalid else "suspect"
    return Reason(code, fact, state.on or fact.since, past)


def _pace(contact: Contact, fact: Fact, rhythm: Rhythm) -> float:
    return WEIGHTS[contact.tier] / rhythm.holds(fact, contact.tier, contact.every).days


def _about(fact: Fact, evidence: Iterable[Evidence], today: date | None = None) -> tuple[Evidence, ...]:
    last = today + ASTRAY if today else date.max
    return tuple(one for one in evidence if fact.key and one.fact == fact.key and one.on <= last)


def _last(about: tuple[Evidence, ...], *results: Result) -> Evidence | None:
    """The latest by day; of several on one day the one added last."""
    return max((one for one in reversed(about) if one.result in results), key=lambda one: one.on, default=None)
