"""When a person may be told that somebody is due: once a day, not in quiet hours, not while it is snoozed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Manners:
    """`told` is the day of the last notice, `snoozed` the day up to which there is none.

    Quiet from the hour `quiet_from` to the hour `quiet_to`, over midnight where the first is the later; the same hour
    twice is never quiet.
    """

    wanted: bool = True
    quiet_from: int = 20
    quiet_to: int = 8
    told: date | None = None
    snoozed: date | None = None


def is_time(manners: Manners, *, now: datetime) -> bool:
    """Whether a notice may come at the local time `now`. A day further ahead than today was a clock set wrong."""
    today = now.date()
    if not manners.wanted or manners.told == today:
        return False
    if manners.snoozed is not None and today < manners.snoozed:
        return False
    first, last = manners.quiet_from, manners.quiet_to
    quiet = first <= now.hour < last if first < last else first != last and (now.hour >= first or now.hour < last)
    return not quiet
