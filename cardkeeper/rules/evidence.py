"""What each finding means for a fact, how sure it makes us, and how that fades: people move, numbers stay.

Pure: the day is an argument. When to ask again is for `reviews`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result
from cardkeeper.rules.rhythm import kind_of

NOT_IN_SERVICE = "not in service"
BOUNCED = "bounced"
LEFT = "left the company"
DISSOLVED = "company dissolved"
WRONG_PERSON = "wrong person"
LETTER_RETURNED = "letter returned"


@dataclass(frozen=True)
class Effect:
    """What a finding says of a fact: by which channel it was made, what it means, and how likely the fact is then.

    `reason` is why a fact is wrong, or in doubt.
    """

    how: How
    result: Result
    weight: float = 0.0
    reason: str = ""


EFFECTS = {
    Found.ANSWERED: Effect(How.CALL, Result.RIGHT, 0.95),
    Found.OTHER_ANSWERED: Effect(How.CALL, Result.DOUBTED, reason="somebody else answered"),
    Found.NO_ANSWER: Effect(How.CALL, Result.TRIED),
    Found.NOT_IN_SERVICE: Effect(How.CALL, Result.INVALID, reason=NOT_IN_SERVICE),
    Found.WRONG_PERSON: Effect(How.CALL, Result.INVALID, reason=WRONG_PERSON),
    Found.LEFT: Effect(How.CALL, Result.INVALID, reason=LEFT),
    Found.DISSOLVED: Effect(How.REGISTRY, Result.INVALID, reason=DISSOLVED),
    Found.REPLIED: Effect(How.REPLY, Result.RIGHT, 0.92),
    Found.BOUNCED: Effect(How.REPLY, Result.INVALID, reason=BOUNCED),
    Found.BOUNCED_SOFT: Effect(How.REPLY, Result.DOUBTED, reason="mailbox full or away"),
    Found.MET: Effect(How.VISIT, Result.RIGHT, 0.95),
    Found.CARD: Effect(How.CARD, Result.RIGHT, 0.9),
    Found.VCARD: Effect(How.CARD, Result.RIGHT, 0.88),
    Found.SIGNATURE: Effect(How.REPLY, Result.RIGHT, 0.9),
    Found.REGISTRY: Effect(How.REGISTRY, Result.RIGHT, 0.9),
    Found.LETTER_RETURNED: Effect(How.REPLY, Result.INVALID, reason=LETTER_RETURNED),
    Found.ACCOUNT_FOUND: Effect(How.REGISTRY, Result.RIGHT, 0.8),
    Found.ACCOUNT_MISSING: Effect(How.REGISTRY, Result.DOUBTED, reason="account not found"),
    Found.DOCUMENT: Effect(How.VISIT, Result.RIGHT, 0.95),
    Found.ORDER_CONFIRMED: Effect(How.REPLY, Result.RIGHT, 0.85),
    Found.ORDER_DENIED: Effect(How.REPLY, Result.DOUBTED, reason="order denied"),
    Found.FEEDBACK_CONFIRMED: Effect(How.REPLY, Result.RIGHT, 0.85),
    Found.FEEDBACK_DENIED: Effect(How.REPLY, Result.DOUBTED, reason="feedback denied"),
    Found.ON_SITE: Effect(How.VISIT, Result.RIGHT, 0.95),
}
"""Complete; a test looks."""

_ANYTHING = (Found.ANSWERED, Found.MET, Found.REPLIED, Found.CARD, Found.SIGNATURE, Found.VCARD)
_DEALS = (
    Found.DOCUMENT, Found.ORDER_CONFIRMED, Found.ORDER_DENIED, Found.FEEDBACK_CONFIRMED, Found.FEEDBACK_DENIED,
)  # fmt: skip
_JOB = (Found.REGISTRY, Found.ACCOUNT_FOUND, Found.ACCOUNT_MISSING, Found.LEFT, Found.DISSOLVED)

OFFERED = {
    Field.PHONE: (
        *_ANYTHING, Found.NO_ANSWER, Found.OTHER_ANSWERED, Found.NOT_IN_SERVICE, Found.WRONG_PERSON, Found.LEFT,
    ),
    Field.EMAIL: (*_ANYTHING, Found.BOUNCED_SOFT, Found.BOUNCED, Found.WRONG_PERSON, Found.LEFT),
    Field.TITLE: (*_ANYTHING, *_DEALS, *_JOB),
    Field.COMPANY: (*_ANYTHING, *_DEALS, Found.ON_SITE, *_JOB),
    Field.ADDRESS: (*_ANYTHING, *_DEALS, Found.ON_SITE, Found.REGISTRY, Found.LETTER_RETURNED, Found.DISSOLVED),
}  # fmt: skip
"""What can be found out about a fact of each field that ages, the likeliest first."""

WEIGHTS = {How.CALL: 0.95, How.CARD: 0.9, How.REPLY: 0.92, How.VISIT: 0.95, How.TYPED: 0.8, How.REGISTRY: 0.9}
"""How sure a confirmation makes us of which no more is known than its channel."""

FADING = {"title": 0.25, "email": 0.2, "company": 0.18, "phone": 0.12, "address": 0.1, "mobile": 0.06}
"""The share of facts of a kind that turn wrong in a year."""

UNANSWERED = 3
"""So many calls in a row that nobody answers put a number in doubt."""

RINGING_OUT = "nobody answers"

_YEAR = 365.25


@dataclass(frozen=True)
class Certainty:
    """How likely a fact was right when it was last confirmed, by `last`, and how likely it still is."""

    then: float
    now: float
    last: Evidence


def finding(
    found: Found, fact: Fact, known: Iterable[Evidence], *, on: date, by: str = "", place: str = "", detail: str = ""
) -> Evidence:
    """The evidence that something was found out about `fact`; `known` is the evidence there is already."""
    effect = EFFECTS[found]
    result, reason = effect.result, effect.reason
    if found is Found.OTHER_ANSWERED and fact.kind != "mobile":
        result, reason = Result.TRIED, ""  # a line of a company is answered by whoever is near
    elif found is Found.NO_ANSWER and 1 + _unanswered(about(fact, known)) >= UNANSWERED:
        result, reason = Result.DOUBTED, RINGING_OUT
    return Evidence(fact.key, effect.how, result, on, by=by, reason=reason, found=found, place=place, detail=detail)


def concerned(contact: Contact, fact: Fact, found: Found) -> tuple[Fact, ...]:
    """The facts that a finding about `fact` is about: with a job go the title, the company, and its numbers and mail.

    A fact that is known to be wrong already needs no second word.
    """
    if found not in (Found.LEFT, Found.DISSOLVED):
        return (fact,)
    of_the_job = (f for f in contact.facts if f.field in (Field.COMPANY, Field.TITLE) or f.kind == "work")
    return tuple(dict.fromkeys((fact, *(f for f in of_the_job if not f.invalid and f.field in OFFERED))))


def certainty(fact: Fact, evidence: Iterable[Evidence], *, today: date) -> Certainty | None:
    """How sure we are of `fact`; None of one that is wrong, in doubt, never confirmed, or of a kind that never ages."""
    known = about(fact, evidence)
    last = _latest(one for one in known if one.result in (Result.RIGHT, Result.CHANGED))
    fading = FADING.get(kind_of(fact))
    if last is None or fading is None or fact.invalid or doubt(fact, known) is not None:
        return None
    then = EFFECTS[last.found].weight if last.found else WEIGHTS[last.how]
    then = then or WEIGHTS[last.how]
    years = max(0, (today - last.on).days) / _YEAR
    return Certainty(then, then * (1 - fading) ** years, last)


def doubt(fact: Fact, evidence: Iterable[Evidence]) -> Evidence | None:
    """What speaks against `fact` since it was last confirmed or found wrong."""
    said = [one for one in about(fact, evidence) if one.result not in (Result.LATER, Result.TRIED)]
    last = _latest(said)
    return last if last is not None and last.result is Result.DOUBTED else None


def next_best(contact: Contact, *, today: date, instead_of: Fact | None = None) -> Fact | None:
    """The surest other way to reach `contact`: a number to talk before a mailbox, a mailbox before a messenger."""
    ways = [f for f in contact.facts if _rank(f) is not None and not f.invalid and f is not instead_of]
    sure = {way: certainty(way, contact.evidence, today=today) for way in ways}

    def order(way: Fact) -> tuple[bool, int, float]:
        known = sure[way]
        return doubt(way, contact.evidence) is not None, _rank(way) or 0, -(known.now if known else 0.0)

    return min(ways, key=order, default=None)


def about(fact: Fact, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence that is about `fact`, in the order it was added."""
    return tuple(one for one in evidence if fact.key and one.fact == fact.key)


def _rank(fact: Fact) -> int | None:
    if fact.field is Field.PHONE:
        return {"mobile": 0, "fax": None, "pager": None}.get(fact.kind, 1)
    return {Field.EMAIL: 2, Field.MESSENGER: 3}.get(fact.field)


def _unanswered(known: tuple[Evidence, ...]) -> int:
    """How many calls in a row, the last ones, nobody answered."""
    count = 0
    for one in sorted(known, key=lambda one: one.on, reverse=True):
        if one.result is Result.LATER:
            continue
        if one.found is not Found.NO_ANSWER:
            break
        count += 1
    return count


def _latest(some: Iterable[Evidence]) -> Evidence | None:
    """The latest by day; of several on one day the one added last."""
    return max(reversed(tuple(some)), key=lambda one: one.on, default=None)
