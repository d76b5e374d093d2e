"""A notice comes once a day, in no quiet hour, and not while it is snoozed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from cardkeeper.rules.notices import Manners, is_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("hours", "hour", "comes"),
    [((20, 8), 7, False), ((20, 8), 8, True), ((20, 8), 19, True), ((20, 8), 23, False), ((12, 14), 13, False),
     ((12, 14), 14, True), ((0, 0), 3, True)],
)  # fmt: skip
def test_quiet_hours_may_reach_over_midnight(hours: tuple[int, int], hour: int, comes: bool) -> None:
    manners = Manners(quiet_from=hours[0], quiet_to=hours[1])
    assert is_time(manners, now=datetime(2026, 11, 23, hour)) is comes  # noqa: DTZ001


def test_nobody_is_told_twice_a_day_while_snoozed_or_against_their_will() -> None:
    noon = datetime(2026, 11, 23, 12)  # noqa: DTZ001
    assert is_time(Manners(told=date(2026, 11, 22)), now=noon)
    assert is_time(Manners(snoozed=TODAY), now=noon)
    for manners in (Manners(told=TODAY), Manners(snoozed=date(2026, 11, 24)), Manners(wanted=False)):
        assert not is_time(manners, now=noon)


def test_a_notice_of_a_clock_set_ahead_silences_none_once_it_is_right_again() -> None:
    assert is_time(replace(Manners(), told=date(2030, 1, 1)), now=datetime(2026, 11, 23, 12))  # noqa: DTZ001
