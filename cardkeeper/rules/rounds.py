"""A day's round: how many contacts it has, who of them is done with, and what came of asking."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from cardkeeper.dealings import Found
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, How, Result
from cardkeeper.rules import reviews
from cardkeeper.rules.rhythm import USUAL, Rhythm

WEEKS = (4, 8, 12)
"""Over so many weeks a backlog can be spread."""

MINUTES = 2
"""What one contact takes: a short call, and a key for each answer."""

ARRIVES = (Found.BOUNCED, Found.BOUNCED_SOFT, Found.LETTER_RETURNED, Found.SIGNATURE)
"""What comes in by itself: nobody has looked at the contact for that."""


@dataclass(frozen=True)
class Outcome:
    """What a day's asking found out about a contact: the keys of its facts, and until when it was put off."""

    right: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    invalid: tuple[str, ...] = ()
    tried: bool = False
    later: date | None = None


def was_asked(one: Evidence, today: date) -> bool:
    """Whether this was found out today by somebody who asked."""
    return one.on == today and one.how is not How.CARD and one.found not in ARRIVES


def is_done(contact: Contact, *, today: date, rhythm: Rhythm = USUAL) -> bool:
    """Whether today's round is done with a contact: each fact that is due was asked about today, or put off."""
    asked = {one.fact for one in contact.evidence if was_asked(one, today)}
    if not asked:
        return False
    return all(one.fact.key in asked for one in reviews.reasons(contact, today=today, rhythm=rhythm) if one.days >= 0)


def outcome_of(contact: Contact, *, today: date) -> Outcome:
    """What was found out about `contact` today; of several findings on a fact the last."""
    last = {one.fact: one for one in contact.evidence if was_asked(one, today)}

    def keys(*results: Result) -> tuple[str, ...]:
        return tuple(key for key, one in last.items() if one.result in results)

    put_off = [one.until or one.on + reviews.POSTPONED for one in last.values() if one.result is Result.LATER]
    return Outcome(
        keys(Result.RIGHT), keys(Result.CHANGED), keys(Result.INVALID), bool(keys(Result.TRIED, Result.DOUBTED)),
        min(put_off, default=None),
    )  # fmt: skip


def confirmed(contact: Contact, *, today: date, rhythm: Rhythm = USUAL) -> tuple[int, int]:
    """How many facts of `contact` were confirmed before anybody asked today, and how many are now."""
    asked = {one.fact: one.result for one in contact.evidence if was_asked(one, today)}
    earlier = [one for one in contact.evidence if not was_asked(one, today)]

    def count(facts: list[Fact], evidence: Sequence[Evidence]) -> int:
        stand = partial(
            reviews.state_of, evidence=evidence, tier=contact.tier, every=contact.every, today=today, rhythm=rhythm
        )
        return sum(stand(fact).kind == "confirmed" for fact in facts)

    ageing = [fact for fact in contact.facts if fact.field in CHECKED_FIELDS]
    before = [replace(fact, invalid="") if asked.get(fact.key) is Result.INVALID else fact for fact in ageing]
    return count(before, earlier), count(ageing, contact.evidence)


def is_backlog(overdue: int, *, most: int) -> bool:
    """Whether so many are overdue that a day's round of `most` does not catch up within the fewest weeks."""
    return spread(overdue, weeks=min(WEEKS)) > most


def spread(overdue: int, *, weeks: int) -> int:
    """How many a day clear a backlog in so many weeks."""
    return math.ceil(overdue / (7 * weeks))


def total(outcomes: Iterable[Outcome]) -> tuple[int, int, int]:
    """How many facts were still right, changed, and wrong."""
    found = tuple(outcomes)
    return (
        sum(len(one.right) for one in found),
        sum(len(one.changed) for one in found),
        sum(len(one.invalid) for one in found),
    )
