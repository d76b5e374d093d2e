"""How far a change of many contacts is, with a way to cancel it: then all is as it was before."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cardkeeper.i18n import translate
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.work import Task, Work


class LongStrip(ProgressStrip):
    """Shows what `work` does that shows no progress of its own."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._task: Task | None = None
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where the work goes on
        work.stepped.connect(self._step)
        work.ended.connect(self._end)
        self.cancelled.connect(self._cancel)

    def _step(self, task: Task, done: int, total: int) -> None:
        self._task = task
        self.show_step(done, total, translate("Workspace", "Changing contacts: {done} of %n", n=total, done=done))

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.finish()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
