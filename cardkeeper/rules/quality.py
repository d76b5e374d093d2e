"""How good the data is: the measures, their weekly history, and how long it took to put things right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

Measure = Literal["completeness", "validity", "uniqueness", "timeliness", "accuracy", "fixing"]
MEASURES: tuple[Measure, ...] = ("completeness", "validity", "uniqueness", "timeliness", "accuracy", "fixing")
"""In percent, but for the last: median days from when a problem was seen until it was settled."""

GROUPS = ("tier", "industry", "source", "person")
STATES = ("confirmed", "ageing", "suspect", "invalid", "unknown")
KEPT = 60
"""So many weeks of history are kept."""


@dataclass(frozen=True)
class Tile:
    """One measure: its value, None while nothing is known; `n` is what its line of words counts.

    Of days, nine in ten are at most `p90`.
    """

    measure: Measure
    value: float | None
    n: int
    history: tuple[tuple[date, float], ...] = ()
    p90: float | None = None

    @property
    def change(self) -> float | None:
        """By how much it has changed since the history begins; None without two weeks of it."""
        return None if self.value is None or len(self.history) < 2 else self.value - self.history[0][1]

    @property
    def better(self) -> bool:
        """Whether the change is a good one: fewer days, or a larger share."""
        return (self.change or 0.0) * (-1 if self.measure == "fixing" else 1) >= 0


@dataclass(frozen=True)
class Bar:
    """One bar of facts by state: whose they are, how many contacts, and how many facts are in each of `STATES`."""

    name: str
    contacts: int
    states: Mapping[str, int]


@dataclass(frozen=True)
class Fixed:
    """How long problems of one code took, in days: half of them less than `median`, nine in ten less than `p90`."""

    code: str
    median: float
    p90: float
    n: int


@dataclass(frozen=True)
class Figures:
    """The page: how much there is, the tiles in the order of `MEASURES`, bars for one group, times to fix by code.

    `aside` are those set aside as nobody, which count in nothing else.
    """

    contacts: int
    facts: int
    looked_over: date | None
    tiles: tuple[Tile, ...] = ()
    bars: tuple[Bar, ...] = ()
    fixed: tuple[Fixed, ...] = field(default=())
    aside: int = 0


def percent(good: int, of: int) -> float | None:
    """The share of `good` in percent, with one place; None of nothing."""
    return round(100 * good / of, 1) if of else None


def times(days: Mapping[str, Iterable[int]]) -> tuple[Fixed, ...]:
    """Times to fix by code, the quickest first."""
    found = []
    for code, taken in days.items():
        ordered = sorted(taken)
        found.append(Fixed(code, quantile(ordered, 0.5), quantile(ordered, 0.9), len(ordered)))
    return tuple(sorted(found, key=lambda one: (one.median, one.code)))


def quantile(ordered: list[int], share: float) -> float:
    """The value below which `share` of the sorted values lie, between two of them in proportion."""
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return round(ordered[low] + (ordered[high] - ordered[low]) * (place - low), 1)


def with_week(
    history: Mapping[str, Mapping[str, float]], today: date, values: Mapping[str, float]
) -> dict[str, dict[str, float]]:
    """The history with this week's values in it; one entry a week, the latest of it, the oldest let go."""
    monday = today - timedelta(days=today.weekday())
    kept = {day: dict(known) for day, known in history.items() if day < monday.isoformat()}
    return dict(sorted({**kept, today.isoformat(): dict(values)}.items())[-KEPT:])
