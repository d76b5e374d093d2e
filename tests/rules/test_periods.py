"""Days, months, years and stretches of them are understood as they are typed, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest

from cardkeeper.rules import periods

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-3-5", date(2026, 3, 5), date(2026, 3, 5)),
        ("2025..2026-06", date(2025, 1, 1), date(2026, 6, 30)),
        ("2026-06..", date(2026, 6, 1), date.max),
        ("..2025", date.min, date(2025, 12, 31)),
        ("week", date(2026, 11, 16), TODAY),
        ("today", TODAY, TODAY),
        ("7d", date(2026, 11, 16), TODAY),
        ("90天", date(2026, 8, 25), TODAY),
    ],
)
def test_a_period_has_a_first_and_a_last_day(typed: str, first: date, last: date) -> None:
    assert periods.past(typed, today=TODAY) == (first, last)


@pytest.mark.parametrize("typed", ["", "..", "26", "2026-13", "2026-02-30", "2026..x", "soon", "20261122", "d", "3x"])
def test_what_is_no_period_is_told(typed: str) -> None:
    assert not periods.is_period(typed)


def test_what_is_due_today_is_neither_overdue_nor_soon() -> None:
    (_, overdue), (today, _), (soon, last) = (periods.due(word, today=TODAY) for word in ("overdue", "today", "soon"))
    assert (overdue, today, soon, last) == (date(2026, 11, 21), TODAY, date(2026, 11, 23), date(2026, 12, 22))


def test_overdue_can_be_asked_for_by_how_long() -> None:
    assert periods.due("30d", today=TODAY) == (date.min, date(2026, 10, 23))
