"""What every page works with: the open book, the lanes, the settings, and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from cardkeeper.settings import Settings
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


class Clock:
    """The computer's own clock, asked only here."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return date.today()


@dataclass
class Desk:
    """One unlocked session. A lock ends it: the next unlock makes another."""

    book: Book
    work: Work
    settings: Settings
    clock: Clock
