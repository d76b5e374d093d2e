"""Data quality: the measures of the page, and their history by weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from cardkeeper.rules import quality
from cardkeeper.rules.quality import Figures, Tile
from cardkeeper.store import quality as store
from cardkeeper.store import rhythms

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
    from cardkeeper.store.writing import Writing

WEEKS = 12
"""As far back as the weekly measures look."""


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
    weeks = [(day, known) for day, known in history.items() if day >= since.isoformat()]
    return tuple(
        Tile(
            measure, values.get(measure), counted[measure],
            tuple((date.fromisoformat(day), known[measure]) for day, known in weeks if measure in known),
        )
        for measure in quality.MEASURES
    )  # fmt: skip


def _values(counted: dict[str, int], days: dict[str, list[int]], *, looked: bool) -> dict[str, float]:
    """The measures of which something is known."""
    people, facts = counted["contacts"], counted["facts"]
    taken = sorted(one for some in days.values() for one in some)
    found = {
        "completeness": quality.percent(people - counted["completeness"], people) if looked else None,
        "validity": quality.percent(facts - counted["validity"], facts) if looked else None,
        "uniqueness": quality.percent(people - counted["uniqueness"], people) if looked else None,
        "timeliness": quality.percent(counted["ageing"] - counted["timeliness"], counted["ageing"]),
        "accuracy": quality.percent(counted["right"], counted["accuracy"]),
        "fixing": quality.quantile(taken, 0.5) if taken else None,
    }
    return {measure: value for measure, value in found.items() if value is not None}


def keep_week(writing: Writing, today: date) -> None:
    """Note that everybody was looked over, and how the data stands this week."""
    connection = writing.connection
    store.say_looked_over(connection, today)
    since = today - timedelta(weeks=WEEKS)
    counted = store.counts(connection, today=today, since=since)
    values = _values(counted, store.days_to_fix(connection, since=since), looked=True)
    store.keep_history(connection, quality.with_week(store.history(connection), today, values))
