"""Logistic regression for a handful of inputs, in plain Python: fitted, and tried on each case by all the others.

Newton's method, as in Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4.1, with a ridge that
holds each weight near 0: le Cessie and van Houwelingen, "Ridge estimators in logistic regression", Applied Statistics
41 (1992).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp

Weights = tuple[float, ...]

_STEPS, _LONGEST, _STILL = 50, 2.0, 1e-7


@dataclass(frozen=True)
class Case:
    """What happened `times` times to what has these inputs; `offset` are log-odds that need no weight."""

    inputs: tuple[float, ...]
    happened: bool
    times: int = 1
    offset: float = 0.0


def chance(case: Case, weights: Weights) -> float:
    """How likely what happened in a case is held to be."""
    odds = case.offset + sum(x * w for x, w in zip(case.inputs, weights, strict=True))
    bounded = max(-30.0, min(30.0, odds if case.happened else -odds))
    return 1 / (1 + exp(-bounded))


def fit(cases: Sequence[Case], ridge: Sequence[float], *, begin: Weights = ()) -> Weights:
    """The weights that make what happened likeliest, less their squares by `ridge`; the search starts at `begin`."""
    weights = begin or (0.0,) * len(ridge)
    for _ in range(_STEPS):
        step = _step(cases, ridge, weights)
        longest = max(map(abs, step))
        bounded = min(1.0, _LONGEST / longest) if longest else 1.0
        weights = tuple(w + bounded * s for w, s in zip(weights, step, strict=True))
        if longest < _STILL:
            break
    return weights


def foretold(cases: Sequence[Case], ridge: Sequence[float]) -> tuple[float, ...]:
    """For each case how likely what happened was held to be when one such case is left out."""
    whole = fit(cases, ridge)
    found = []
    for place, case in enumerate(cases):
        rest = [*cases[:place], replace(case, times=case.times - 1), *cases[place + 1 :]]
        found.append(chance(case, fit(rest, ridge, begin=whole)))
    return tuple(found)


def _step(cases: Sequence[Case], ridge: Sequence[float], weights: Weights) -> list[float]:
    """One step of Newton's method."""
    size = range(len(ridge))
    slope = [-r * w for r, w in zip(ridge, weights, strict=True)]
    bend = [[ridge[row] if row == column else 0.0 for column in size] for row in size]
    for case in cases:
        sure = chance(case, weights)
        missed = case.times * (1 - sure) * (1 if case.happened else -1)
        spread = case.times * sure * (1 - sure)
        told = [place for place in size if case.inputs[place]]
        for row in told:
            slope[row] += missed * case.inputs[row]
            for column in told:
                bend[row][column] += spread * case.inputs[row] * case.inputs[column]
    return _solved(bend, slope)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system whose matrix is symmetric and positive, by elimination."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for place in range(size):
        for row in rows[place + 1 :]:
            share = row[place] / rows[place][place]
            row[place:] = [mine - share * theirs for mine, theirs in zip(row[place:], rows[place][place:], strict=True)]
    found = [0.0] * size
    for place in reversed(range(size)):
        known = sum(rows[place][other] * found[other] for other in range(place + 1, size))
        found[place] = (rows[place][size] - known) / rows[place][place]
    return found
