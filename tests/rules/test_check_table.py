"""Hundreds of values, half of them sound, each with the verdict, the standard form and the repair that it deserves."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from cardkeeper.model import Finding
from cardkeeper.rules import checks, consistency

TABLE = Path(__file__).parent / "data" / "checked.tsv"
SOUND = ("ok", "consistent")


@dataclass(frozen=True)
class Value:
    """A line of the table: what is asked, and what should be answered."""

    field: str
    region: str
    value: str
    verdict: str
    norm: str = ""
    extension: str = ""
    proposal: str = ""

    @property
    def found(self) -> Finding:
        if self.field == "consistency":
            return consistency.check(**json.loads(self.value))
        return checks.check(self.field, self.value, region=self.region or "CN")


@pytest.fixture(scope="module")
def table() -> list[Value]:
    return [Value(*line.split("\t")) for line in TABLE.read_text("utf-8").splitlines()]


def test_half_of_some_three_hundred_values_are_sound(table: list[Value]) -> None:
    sound = sum(one.verdict in SOUND for one in table)
    assert len(table) >= 300
    assert 0.4 <= sound / len(table) <= 0.65


def test_verdicts_are_right(table: list[Value]) -> None:
    wrong = [
        f"{one.value}: {one.found.verdict}, not {one.verdict}" for one in table if one.found.verdict != one.verdict
    ]
    assert len(wrong) <= 0.03 * len(table), "\n".join(wrong)


def test_what_is_sound_is_left_in_peace(table: list[Value]) -> None:
    sound = [one for one in table if one.verdict in SOUND]
    alarms = [one.value for one in sound if one.found.verdict in ("suspect", "invalid", "inconsistent")]
    assert len(alarms) <= 0.01 * len(sound), alarms


def test_standard_forms_and_extensions_are_right(table: list[Value]) -> None:
    formed = [one for one in table if one.norm and one.verdict in SOUND]
    wrong = [
        f"{one.value}: {one.found.norm} {one.found.extension}"
        for one in formed
        if (one.found.norm, one.found.extension) != (one.norm, one.extension)
    ]
    assert len(wrong) <= 0.02 * len(formed), wrong


def test_a_slip_has_its_repair(table: list[Value]) -> None:
    slips = [one for one in table if one.proposal]
    wrong = [
        f"{one.value}: {one.found.proposal}, not {one.proposal}" for one in slips if one.found.proposal != one.proposal
    ]
    assert len(wrong) <= 0.03 * len(slips), wrong
