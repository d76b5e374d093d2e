"""Rules that somebody may fit as days go by are looked at once a day: soon after unlocking, and it can be cancelled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer

from cardkeeper.actions import own_rules
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.ui.desk import Desk

SOON_MS = 5_000
LOOK_MS = 10 * 60_000


class ByDay(QObject):
    """Lives as long as its parent; what fired is told by the book, and stands in the window of rules.

    Who cancels it has nothing changed, and is left alone until tomorrow.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cancelled_on: date | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Look, unless that was done today."""
        book, clock = self._desk.book, self._desk.clock
        today, now = clock.today(), clock.now()
        if today != self.cancelled_on:
            self._desk.work.run_steps(
                self,
                lambda progress: own_rules.look_by_day(book, today=today, now=now, progress=progress),
                done=lambda _fired: None,
                failed=lambda why: self._failed(why, today),
                can_wait=True,
            )

    def _failed(self, why: CardKeeperError, today: date) -> None:
        if isinstance(why, Cancelled):
            self.cancelled_on = today
        else:
            self._desk.work.trouble.emit(why)
