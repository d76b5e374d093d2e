"""Rules that somebody may fit as days go by are looked at once a day: soon after unlocking, beside all other work."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from cardkeeper.actions import own_rules
from cardkeeper.ui.desk import Desk

SOON_MS = 5_000
LOOK_MS = 10 * 60_000


class ByDay(QObject):
    """Lives as long as its parent; what fired is told by the book, and stands in the window of rules."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Look, unless that was done today."""
        book, clock = self._desk.book, self._desk.clock
        today, now = clock.today(), clock.now()
        self._desk.work.run(self, lambda: own_rules.look_by_day(book, today=today, now=now), done=lambda _fired: None)
