"""The floor of industry suggestions, on the half of the names that the word list was not tuned on."""

from __future__ import annotations

import pytest

from benchmarks.industry.__main__ import BLIND, measured, rows
from cardkeeper.model import INDUSTRIES


def test_the_names_are_of_every_industry_and_of_none() -> None:
    for table in ("companies", *BLIND):
        codes = [code for code, _ in rows(table)]
        assert set(codes) == {*INDUSTRIES, ""}
        assert len(codes) > 80


@pytest.mark.parametrize("some", [rows("companies")[1::2], *map(rows, BLIND)], ids=["reported", *BLIND])
def test_an_answer_is_right_and_there_mostly_is_one(some: tuple[tuple[str, str], ...]) -> None:
    found = measured(some)
    assert found.precision >= 0.95, found.wrong
    assert found.answers >= 0.9, found.wrong
