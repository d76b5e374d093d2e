"""What a user's own outcomes teach of ghosts: a small logistic regression laid over the points of the rules.

`SCALE` points are worth one in log-odds and `LIKELY` points even odds; what is learnt is by how much each sign counts
more or less than the rules say. It counts only where it foretells each outcome from all others clearly better than the
rules do, and than the mere share of ghosts does: where there is nothing to learn, the rules stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import log, sqrt

from cardkeeper.rules import logistic
from cardkeeper.rules.logistic import Case

LIKELY = 60
"""From here on, and with reasons of two sorts, somebody is likely to be a ghost."""

ENOUGH, EACH = 40, 8
"""So many outcomes it takes, and among them so many of either kind."""

SCALE = 15.0
MOST = 40
"""By no more points than this does what is learnt move anybody."""

_RIDGE, _LIGHT = 1.0, 0.1
_SEEN = 3
"""A sign that fewer have, or that fewer lack, teaches nothing."""
_CLEARLY = 2.0
"""By so many standard errors the surprise must be less."""


@dataclass(frozen=True)
class Outcome:
    """How it turned out with one contact: the signs there were before, their points by the rules, whether a ghost."""

    signs: frozenset[str]
    points: int
    ghost: bool


@dataclass(frozen=True)
class Learnt:
    """What was learnt of `outcomes`: points to add for everybody and for each sign.

    `surprise` is the mean log loss, `wrong` the share told wrongly, each outcome foretold from all others: by the rules
    and by what was learnt. It counts only if `better`.
    """

    outcomes: int = 0
    ghosts: int = 0
    everybody: int = 0
    signs: tuple[tuple[str, int], ...] = ()
    surprise: tuple[float, float] = (0.0, 0.0)
    wrong: tuple[float, float] = (0.0, 0.0)
    better: bool = False

    def points_of(self, sign: str) -> int:
        """How many points more than by the rules a sign counts."""
        return dict(self.signs).get(sign, 0) if self.better else 0

    def shift(self, signs: Collection[str]) -> int:
        """How many points more than by the rules somebody with these signs has."""
        moved = self.everybody + sum(map(self.points_of, signs)) if self.better else 0
        return max(-MOST, min(MOST, moved))


BY_RULES = Learnt()
"""Nothing was learnt."""


def learn(outcomes: Iterable[Outcome]) -> Learnt:
    """What these outcomes teach; `better` only where it clearly beats the rules."""
    alike = Counter(outcomes)
    n, ghosts = alike.total(), sum(times for one, times in alike.items() if one.ghost)
    if n < ENOUGH or min(ghosts, n - ghosts) < EACH:
        return Learnt(n, ghosts)
    rows = sorted(alike.items(), key=lambda row: (sorted(row[0].signs), row[0].points, row[0].ghost))
    signs = _telling(alike, n)
    cases = [Case((1.0, *(float(sign in one.signs) for sign in signs)), one.ghost, times, _odds(one))
             for one, times in rows]  # fmt: skip
    ridge = (_LIGHT, *(_RIDGE for _ in signs))
    everybody, *points = (round(SCALE * weight) for weight in logistic.fit(cases, ridge))
    by_signs = _Foretold(logistic.foretold(cases, ridge), cases)
    by_rules = _Foretold([logistic.chance(replace(case, inputs=()), ()) for case in cases], cases)
    bare = [replace(case, inputs=(1.0,), offset=0.0) for case in cases]
    by_share = _Foretold(logistic.foretold(bare, (_LIGHT,)), bare)
    better = by_signs.clearly_better(by_rules) and by_signs.clearly_better(by_share) and by_signs.wrong < by_rules.wrong
    return Learnt(
        n, ghosts, everybody, tuple(zip(signs, points, strict=True)), (by_rules.surprise, by_signs.surprise),
        (by_rules.wrong, by_signs.wrong), better,
    )  # fmt: skip


def _odds(one: Outcome) -> float:
    return (one.points - LIKELY) / SCALE


def _telling(alike: Counter[Outcome], n: int) -> tuple[str, ...]:
    """The signs that some have and some have not."""
    having: Counter[str] = Counter()
    for one, times in alike.items():
        having.update(dict.fromkeys(one.signs, times))
    return tuple(sorted(sign for sign, have in having.items() if _SEEN <= have <= n - _SEEN))


class _Foretold:
    """How likely what happened in each case was held to be."""

    def __init__(self, chances: Sequence[float], cases: Sequence[Case]) -> None:
        self._logs, self._times = [log(chance) for chance in chances], [case.times for case in cases]
        self._n = sum(self._times)
        self.surprise = round(-self._mean(self._logs), 3)
        self.wrong = round(self._mean([float(chance < 0.5) for chance in chances]), 3)

    def clearly_better(self, than: _Foretold) -> bool:
        """Whether what happened surprises less, by more than chance would have it."""
        gains = [mine - theirs for mine, theirs in zip(self._logs, than._logs, strict=True)]
        mean = self._mean(gains)
        spread = self._mean([(gain - mean) ** 2 for gain in gains])
        return mean > _CLEARLY * sqrt(spread / (self._n - 1))

    def _mean(self, values: Sequence[float]) -> float:
        return sum(value * times for value, times in zip(values, self._times, strict=True)) / self._n
