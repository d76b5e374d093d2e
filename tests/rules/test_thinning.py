"""Young backups are close together, old ones far apart, and the newest always stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cardkeeper.rules.thinning import DAILY, LATEST, MONTHLY, WEEKLY, kept

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_year_of_hourly_backups_leaves_a_few() -> None:
    hourly = [NOW - timedelta(hours=hours) for hours in range(365 * 24)]
    left = kept(hourly)
    assert NOW in left
    assert len(left) <= LATEST + DAILY + WEEKLY + MONTHLY
    assert len({instant.astimezone().date() for instant in left if NOW - instant < timedelta(days=11)}) >= 11
    assert min(left) < NOW - timedelta(days=200)


def test_a_few_are_all_kept() -> None:
    few = [NOW - timedelta(days=days) for days in range(DAILY)]
    assert kept(few) == frozenset(few)


def test_the_newest_of_a_day_stands_for_it() -> None:
    many = [NOW - timedelta(days=2, minutes=minutes) for minutes in range(60)]
    left = kept([NOW, *many])
    assert NOW - timedelta(days=2) in left
    assert len(left) == LATEST


def test_none_is_none() -> None:
    assert kept([]) == frozenset()
