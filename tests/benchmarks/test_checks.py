"""Hundreds of values, half of them sound, each with the verdict, the standard form and the repair that it deserves."""

from __future__ import annotations

import pytest

from benchmarks.checks.__main__ import TABLES, Measured, measured, table


@pytest.fixture(scope="module", params=TABLES)
def of(request: pytest.FixtureRequest) -> Measured:
    return measured(table(request.param))


def test_there_are_enough_of_either_sort() -> None:
    asked = [(one.field, one.region, one.value) for name in TABLES for one in table(name)]
    assert len(asked) >= 1_000
    assert len(asked) == len(set(asked))


def test_verdicts_are_right(of: Measured) -> None:
    assert of.right >= 0.97, of.wrong


def test_what_is_sound_is_left_in_peace(of: Measured) -> None:
    assert of.alarms <= 0.01, of.wrong
    assert 0.4 <= of.sound / of.values <= 0.65


def test_standard_forms_and_extensions_are_right(of: Measured) -> None:
    assert of.formed >= 0.98


def test_a_slip_has_its_repair(of: Measured) -> None:
    assert of.repaired >= 0.97
