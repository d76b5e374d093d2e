"""Backups by themselves: soon after unlocking and every hour that changed something, beside all other work."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cardkeeper.actions import backup
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.work import Task

SOON_MS = 30_000
LOOK_MS = 10 * 60_000


class BackingUp(QObject):
    """Lives as long as its parent. `looked`: it is over; `failed`: what went wrong, once until a backup works again."""

    looked = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._told = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(SOON_MS, self, self.look)

    def look(self) -> None:
        """Back up if that is due; harmless while a backup is made."""
        if self._task is not None:
            return
        desk, now = self._desk, self._desk.clock.now()

        def job(step: backup.Progress) -> None:
            into = backup.folder(desk.book, desk.settings.backup_folder)
            if backup.is_due(desk.book, into, now=now):
                backup.back_up(desk.book, into, now=now, progress=step)

        self._task = desk.work.run_steps(
            self, job, progress=lambda _done, _total: None, done=self._done, failed=self._failed, lane="backup"
        )

    def stop(self) -> None:
        """Break off a backup; what was made before stays."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _done(self, _nothing: None) -> None:
        self._task = None
        self._told = False
        self.looked.emit()

    def _failed(self, why: CardKeeperError) -> None:
        self._task = None
        if not self._told and not isinstance(why, Cancelled):
            self._told = True
            self.failed.emit(why)
