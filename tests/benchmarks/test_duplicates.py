"""Pairs of invented people: one person is told from two, better than by the same name or number."""

from __future__ import annotations

import pytest

from benchmarks.duplicates.__main__ import by_rules, naively, together, told
from benchmarks.duplicates.dice import pairs
from benchmarks.duplicates.tables import Two, table
from cardkeeper.rules.duplicates import person
from cardkeeper.rules.duplicates.keys import keys, leads_to_somebody

BY_HAND = ("tuned", "held_back", "second_look")


@pytest.fixture(params=[*BY_HAND, 11, 12])
def some(request: pytest.FixtureRequest) -> tuple[Two, ...]:
    of: str | int = request.param
    return table(of) if isinstance(of, str) else pairs(200, seed=of)


def test_one_person_is_told_from_two(some: tuple[Two, ...]) -> None:
    rules, naive = told(some), told(some, naively)
    assert rules.precision >= 0.97, rules.wrong
    assert rules.recall >= 0.93, rules.wrong
    assert rules.f1 > naive.f1 + 0.2


def test_who_is_told_to_be_one_would_be_found_among_many(some: tuple[Two, ...]) -> None:
    likely = [two for two in some if by_rules(two.one, two.other)]
    shared = [keys(person(two.one)) & keys(person(two.other)) for two in likely]
    lost = [two for two, both in zip(likely, shared, strict=True) if not any(map(leads_to_somebody, both))]
    assert likely
    assert not lost


def test_half_of_the_pairs_are_two_people() -> None:
    written = [two for name in BY_HAND for two in table(name)]
    assert len(written) >= 200
    assert 0.45 <= sum(two.same for two in written) / len(written) <= 0.55


def test_nobody_is_taken_for_somebody_of_another_pair() -> None:
    of = together(pairs(200, seed=12))
    assert of.precision >= 0.97, of.wrong
    assert of.recall >= 0.93, of.wrong
