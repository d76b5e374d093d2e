"""Data quality: the measures of the page, and their history by weeks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cardkeeper.rules import quality
from cardkeeper.rules import quality_past as past
from cardkeeper.rules.quality import Figures, Tile
from cardkeeper.store import contacts, lists, rhythms
from cardkeeper.store import quality as store
from cardkeeper.store.batches import batches

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

WEEKS = 12
"""As far back as the weekly measures look."""

RECALLED = 52
"""So many weeks of before the first look are made of what is known."""

MOST = 5_000
"""Of more people so many stand for all, taken evenly: the shares of a week are then right to a point or so."""


def figures(book: Book, *, today: date, weeks: int, group: str = "tier") -> Figures:
    """The page for the last `weeks` weeks, with the bars by `group`."""
    since = today - timedelta(weeks=weeks)
    with book.read() as reading:
        counted = store.counts(reading, today=today, since=since)
        looked = store.looked_over(reading)
        days = store.days_to_fix(reading, since=since)
        return Figures(
            contacts=counted["contacts"],
            facts=counted["facts"],
            looked_over=looked,
            tiles=_tiles(counted, days, store.history(reading), since=since, looked=looked is not None),
            bars=store.bars(reading, group, today=today, rhythm=rhythms.get(reading)),
            fixed=quality.times(days),
            aside=counted["aside"],
        )


def _tiles(
    counted: dict[str, int],
    days: dict[str, list[int]],
    history: dict[str, dict[str, float]],
    *,
    since: date,
    looked: bool,
) -> tuple[Tile, ...]:
    values = _values(counted, days, looked=looked)
    taken = _taken(days)
    p90 = quality.quantile(taken, 0.9) if taken else None
    weeks = [(day, known) for day, known in history.items() if day >= since.isoformat()]
    return tuple(
        Tile(
            measure, values.get(measure), counted[measure],
            tuple((date.fromisoformat(day), known[measure]) for day, known in weeks if measure in known),
            p90 if measure == "fixing" else None,
        )
        for measure in quality.MEASURES
    )  # fmt: skip


def _values(counted: dict[str, int], days: dict[str, list[int]], *, looked: bool) -> dict[str, float]:
    """The measures of which something is known."""
    people, facts = counted["contacts"], counted["facts"]
    taken = _taken(days)
    found = {
        "completeness": quality.percent(people - counted["completeness"], people) if looked else None,
        "validity": quality.percent(facts - counted["validity"], facts) if looked else None,
        "uniqueness": quality.percent(people - counted["uniqueness"], people) if looked else None,
        "timeliness": quality.percent(counted["ageing"] - counted["timeliness"], counted["ageing"]),
        "accuracy": quality.percent(counted["right"], counted["accuracy"]),
        "fixing": quality.quantile(taken, 0.5) if taken else None,
    }
    return {measure: value for measure, value in found.items() if value is not None}


def _taken(days: dict[str, list[int]]) -> list[int]:
    """All times to fix, the shortest first."""
    return sorted(one for some in days.values() for one in some)


def keep_week(writing: Writing, today: date) -> None:
    """Note that everybody was looked over, and how the data stands this week."""
    connection = writing.connection
    store.say_looked_over(connection, today)
    since = today - timedelta(weeks=WEEKS)
    counted = store.counts(connection, today=today, since=since)
    values = _values(counted, store.days_to_fix(connection, since=since), looked=True)
    store.keep_history(connection, quality.with_week(store.history(connection), today, values))


def recall(book: Book, *, today: date, now: datetime) -> bool:
    """Make the weeks before the first that was kept of what facts and evidence tell, once; whether that was to do."""
    with book.read() as reading:
        if store.recalled(reading):
            return False
        first = min(store.history(reading), default=today.isoformat())
        everybody, asked = list(lists.ids(reading, lists.ListQuery())), store.asked_by_day(reading)
    days = [day for day in past.weeks_before(today, most=RECALLED) if day.isoformat() < first]
    tallies = {day: past.Tally() for day in days}
    for some in batches(everybody[:: -(-len(everybody) // MOST) or 1]):
        with book.read() as reading:
            people, rhythm = contacts.get_all(reading, some), rhythms.get(reading)
        for person in people:
            for stood in past.stood(person, days, rhythm=rhythm):
                tallies[stood.day].add(stood)
    weeks = {day.isoformat(): tally.values | past.accuracy(asked, day, weeks=WEEKS) for day, tally in tallies.items()}
    with book.write("look_over", at=now, step=False) as writing:
        known = {day: values for day, values in weeks.items() if values}
        store.keep_history(writing.connection, {**known, **store.history(writing.connection)})
        store.say_recalled(writing.connection, today)
    return True
