"""Stretches of days as they are typed: overdue, week, 90d, 2026-03, 2025..2026-06."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

SOON = timedelta(days=30)
"""What is due within this time is due soon."""

_BACK = {"today": 0, "week": 6, "month": 29, "year": 364}
_DAYS = re.compile(r"(\d{1,4})(?:d|天)")
_DAY = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")


def is_period(text: str) -> bool:
    """Whether `text` is a day, a month, a year, a stretch of them, or so many days, as numbers."""
    return _DAYS.fullmatch(text) is not None or _numbered(text) is not None


def past(text: str, *, today: date) -> tuple[date, date]:
    """The first and last day of `today`, `week`, `month`, `year`, `90d` up to today, or of a period in numbers."""
    if text in _BACK or _DAYS.fullmatch(text):
        back = _BACK[text] if text in _BACK else max(0, _days(text) - 1)
        return today - timedelta(days=back), today
    return _numbers(text)


def due(text: str, *, today: date) -> tuple[date, date]:
    """The first and last day of `overdue`, `today` and `soon`, or of a period in numbers; `30d`: overdue that long."""
    if _DAYS.fullmatch(text):
        return date.min, today - timedelta(days=_days(text))
    if text == "overdue":
        return date.min, today - timedelta(days=1)
    if text == "soon":
        return today + timedelta(days=1), today + SOON
    return (today, today) if text == "today" else _numbers(text)


def _days(text: str) -> int:
    return int(text.rstrip("d天"))


def _numbers(text: str) -> tuple[date, date]:
    found = _numbered(text)
    if found is None:
        raise ValueError(text)
    return found


def _numbered(text: str) -> tuple[date, date] | None:
    first, dots, last = text.partition("..")
    begins, ends = _span(first), _span(last) if dots else None
    if not dots:
        return begins
    if (first and not begins) or (last and not ends) or not (begins or ends):
        return None
    return begins[0] if begins else date.min, ends[1] if ends else date.max


def _span(text: str) -> tuple[date, date] | None:
    """The first and last day of one year, month or day; None when there is none such."""
    parts = _DAY.fullmatch(text)
    if not parts:
        return None
    year, month, day = (int(part) if part else 0 for part in parts.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, monthrange(year, last_month)[1])
