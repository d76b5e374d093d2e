"""How complete and how timely somebody was on earlier days, as far as their facts and what was found out still tell.

What is forgotten by now counts for nothing: a fact that was taken away, another tier, an interval that was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cardkeeper.model import Contact, Fact, Result
from cardkeeper.rules import findings, reviews
from cardkeeper.rules.quality import percent
from cardkeeper.rules.rhythm import Rhythm


@dataclass(frozen=True)
class Stood:
    """How somebody stood on a day; `late` is None where nothing of theirs had a day to be asked about."""

    day: date
    complete: bool
    late: bool | None


class Tally:
    """How many stood how on one day."""

    def __init__(self) -> None:
        self._people = self._complete = self._dated = self._timely = 0

    def add(self, one: Stood) -> None:
        """Count somebody."""
        self._people += 1
        self._complete += one.complete
        self._dated += one.late is not None
        self._timely += one.late is False

    @property
    def values(self) -> dict[str, float]:
        """The measures of the day, as far as somebody was there."""
        found = {
            "completeness": percent(self._complete, self._people),
            "timeliness": percent(self._timely, self._dated),
        }
        return {measure: value for measure, value in found.items() if value is not None}


def accuracy(asked: Mapping[date, tuple[int, int]], day: date, *, weeks: int) -> dict[str, float]:
    """The measure of the `weeks` up to a day; `asked` is by day how many facts were found right, of how many."""
    within = [found for on, found in asked.items() if day - timedelta(weeks=weeks) <= on <= day]
    value = percent(sum(right for right, _ in within), sum(of for _, of in within))
    return {} if value is None else {"accuracy": value}


def stood(contact: Contact, days: Sequence[date], *, rhythm: Rhythm) -> Iterator[Stood]:
    """How `contact` stood on each of `days`, which rise; not on those before anything was known of them."""
    turns = sorted({_came(fact, contact) for fact in contact.facts} | {one.on for one in contact.evidence})
    if not contact.facts:
        return
    seen, complete, due = -1, False, None
    for day in days:
        past = sum(turn <= day for turn in turns)
        if not past or day < min(_came(fact, contact) for fact in contact.facts):
            continue
        if past != seen:
            then = as_of(contact, day)
            seen, complete = past, not findings.is_lacking(then)
            due = reviews.standing(then, rhythm=rhythm).due
        yield Stood(day, complete, None if due is None else due <= day)


def as_of(contact: Contact, day: date) -> Contact:
    """What is known of `contact` by now, less all that came after `day`."""
    later = {one.fact for one in contact.evidence if one.on > day and one.result is Result.INVALID}
    facts = (fact for fact in contact.facts if _came(fact, contact) <= day)
    return replace(
        contact,
        facts=tuple(replace(fact, invalid="") if fact.key in later else fact for fact in facts),
        evidence=tuple(one for one in contact.evidence if one.on <= day),
    )


def weeks_before(today: date, *, most: int) -> tuple[date, ...]:
    """The same weekday of the weeks before, the earliest first."""
    return tuple(today - timedelta(weeks=back) for back in range(most, 0, -1))


def _came(fact: Fact, contact: Contact) -> date:
    """The day a fact came in; of one that does not say, the day its contact did."""
    if fact.since is not None:
        return fact.since
    return contact.created.astimezone().date() if contact.created is not None else date.max
