"""The floor of industry suggestions, on the half of the names that the word list was not tuned on."""

from __future__ import annotations

from benchmarks.industry.__main__ import measured, rows
from cardkeeper.model import INDUSTRIES


def test_the_names_are_of_every_industry_and_of_none() -> None:
    codes = [code for code, _ in rows()]
    assert set(codes) == {*INDUSTRIES, ""}
    assert len(codes) >= 200


def test_an_answer_is_right_and_there_mostly_is_one() -> None:
    found = measured(rows()[1::2])
    assert found.precision >= 0.95, found.wrong
    assert found.answers >= 0.9, found.wrong
