"""Which backups are worth their room: close together while they are young, further apart as they age."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

LATEST, DAILY, WEEKLY, MONTHLY = 3, 12, 10, 9
"""How many are kept whatever their day, and the newest of how many days, ISO weeks and months that have one."""


def kept(made: Iterable[datetime]) -> frozenset[datetime]:
    """Those to keep of the instants (aware) at which backups were made; days are local."""
    newest_first = sorted(set(made), reverse=True)
    keep = set(newest_first[:LATEST])
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        keep |= _newest_of_each(newest_first, period, most)
    return frozenset(keep)


def _newest_of_each(newest_first: list[datetime], period: Callable[[datetime], object], most: int) -> set[datetime]:
    found: dict[object, datetime] = {}
    for instant in newest_first:
        found.setdefault(period(instant.astimezone()), instant)
    return set(list(found.values())[:most])


def _day(local: datetime) -> object:
    return local.date()


def _week(local: datetime) -> object:
    return local.isocalendar()[:2]


def _month(local: datetime) -> object:
    return local.year, local.month
