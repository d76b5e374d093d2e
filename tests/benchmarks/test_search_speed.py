"""The search benchmark runs, and finds all that a scan of the whole text finds."""

from __future__ import annotations

import pytest

from benchmarks.search.__main__ import measure
from benchmarks.search.people import people


def test_people_are_the_same_every_time() -> None:
    assert list(people(20)) == list(people(20))


def test_every_number_is_printed_and_nobody_is_missed(capsys: pytest.CaptureFixture[str]) -> None:
    measure(120, 150)
    printed = capsys.readouterr().out
    assert "  missed: 0 of" in printed
    assert "generated queries: 0 missed of 150" in printed
    assert [line for line in printed.splitlines() if "find and first page" in line and "p95" in line]
