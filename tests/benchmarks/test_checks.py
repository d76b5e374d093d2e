"""Hundreds of values, half of them sound, each with the verdict, the standard form and the repair that it deserves."""

from __future__ import annotations

import pytest

from benchmarks.checks.__main__ import REPORTED, TUNED, Measured, measured, table


@pytest.fixture(scope="module", params=[TUNED, REPORTED])
def of(request: pytest.FixtureRequest) -> Measured:
    return measured(table(request.param))


def test_there_are_enough_of_either_sort() -> None:
    tuned, reported = table(TUNED), table(REPORTED)
    assert len(tuned) >= 300
    assert len(reported) >= 150
    assert not {(one.field, one.region, one.value) for one in tuned} & {
        (one.field, one.region, one.value) for one in reported
    }


def test_verdicts_are_right(of: Measured) -> None:
    assert of.right >= 0.97, of.wrong


def test_what_is_sound_is_left_in_peace(of: Measured) -> None:
    assert of.alarms <= 0.01, of.wrong
    assert 0.4 <= of.sound / of.values <= 0.65


def test_standard_forms_and_extensions_are_right(of: Measured) -> None:
    assert of.formed >= 0.98


def test_a_slip_has_its_repair(of: Measured) -> None:
    assert of.repaired >= 0.97
