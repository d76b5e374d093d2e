"""A long task of a page: how far it is, a way to stop it, and what went wrong. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.work import Task, Work

Progress = Callable[[int, int], None]


class LongTask(QWidget):
    """Emits `rested` when a task is over, done or not, and before its answer is told.

    The button that starts it stays as it is, or the focus would go elsewhere: while a task runs, none is started.
    """

    rested = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._task: Task | None = None
        self.progress, self.error = ProgressStrip(), ErrorNote()
        self.progress.cancelled.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.progress)
        column.addWidget(self.error)

    def start(
        self,
        job: Callable[[Progress], Any],
        *,
        words: Callable[[int, int], str],
        done: Callable[[Any], None],
        lane: str = "book",
    ) -> None:
        """Start a task unless one runs; `words` say how far it is."""
        if self._task is not None:
            return

        def show(count: int, total: int) -> None:
            self.progress.show_step(count, total, words(count, total))

        def answered(answer: Any) -> None:
            self._rest()
            done(answer)

        self.error.clear()
        show(0, 0)
        self._task = self._work.run_steps(self, job, progress=show, done=answered, failed=self.failed, lane=lane)

    def failed(self, why: CardKeeperError) -> None:
        """Say what went wrong; who stopped it knows, and may have begun anew."""
        if not isinstance(why, Cancelled):
            self._rest()
            self.error.say(wording.sentence(why))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._rest()

    def _rest(self) -> None:
        self._task = None
        self.progress.finish()
        self.rested.emit()
