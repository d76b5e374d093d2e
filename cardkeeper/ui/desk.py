"""What every page works with: the open book, the lanes, the settings, the clock, and who reads where a person shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Protocol

from cardkeeper.settings import Settings
from cardkeeper.ui.work import Work

if TYPE_CHECKING:
    from cardkeeper.model import Box, Draft, Line, Page
    from cardkeeper.ocr.scan import Corners
    from cardkeeper.rules.rhythm import Rhythm
    from cardkeeper.store.book import Book


class Reads(Protocol):
    """The reading process, asked about a place that a person shows or a page; see `ocr.worker.Reader`."""

    def read_card(self, photo: bytes, corners: Corners, *, upright: bool, fast: bool, region: str) -> Draft: ...

    def read_box(self, photo: bytes, corners: Corners, box: Box) -> tuple[Line, ...]: ...

    def look(self, file: bytes, number: int) -> Page: ...

    def shown(self, photo: bytes) -> tuple[bytes, tuple[int, int]]: ...


class Clock:
    """The computer's own clock, asked only here."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return date.today()


def _usual() -> Rhythm:
    from cardkeeper.rules.rhythm import USUAL  # here: the clock is asked for before anything of a book is

    return USUAL


@dataclass
class Desk:
    """One unlocked session. A lock ends it: the next unlock makes another."""

    book: Book
    work: Work
    settings: Settings
    clock: Clock
    reader: Reads
    rhythm: Rhythm = field(default_factory=_usual)
