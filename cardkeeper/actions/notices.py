"""One quiet notice a day on the desktop that says how many are due, and names nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from cardkeeper.rules.notices import Manners, is_time
from cardkeeper.settings import Settings


def may_tell(settings: Settings, *, now: datetime) -> bool:
    """Whether it is the time for a notice, by the user's own clock and wishes."""
    manners = Manners(
        settings.notices,
        settings.quiet_from,
        settings.quiet_to,
        _day(settings.notice_told),
        _day(settings.notice_snoozed),
    )
    return is_time(manners, now=now.astimezone())


def told(settings: Settings, *, today: date) -> Settings:
    """The settings after a notice: no other comes on this day, also after a restart."""
    return replace(settings, notice_told=today.isoformat())


def snoozed(settings: Settings, *, until: date) -> Settings:
    """The settings after a notice was put off."""
    return replace(settings, notice_snoozed=until.isoformat())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
