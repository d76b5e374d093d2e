"""The way back: what was just done is told with it, and the keys take a step back or do it again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Step, Trail
from cardkeeper.i18n import translate
from cardkeeper.ui import reports
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.steps_window import StepsWindow


class Undoing(UndoBar):
    """The bar of a window, which knows the steps of the book. Emits `walked` with one taken back or done again."""

    walked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: int | None = None
        self._offered: Callable[[], None] | None = None
        self._trail = Trail((), ())

    def look(self) -> None:
        """Tell of a step that is new; what was done before this session began is told by nobody."""
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.trail(book, limit=1), done=self._offer)

    def undo_name(self) -> str:
        """What undo would take back, for a menu."""
        return _named(self._trail.done, translate("Workspace", "Undo"), translate("Workspace", "Undo: {what}"))

    def redo_name(self) -> str:
        """What redo would do again, for a menu."""
        return _named(self._trail.undone, translate("Workspace", "Redo"), translate("Workspace", "Redo: {what}"))

    def undo_step(self) -> None:
        self._walk(contacts.undo, undone=True)

    def _undo_only(self, step: int) -> None:
        self._walk(partial(contacts.undo, only=step), undone=True)

    def redo_step(self) -> None:
        self._walk(contacts.redo, undone=False)

    def show_steps(self) -> None:
        """Show what was done, step by step, to go back several at once."""
        StepsWindow(self._desk, self.window()).open()

    def _offer(self, trail: Trail) -> None:
        self._trail, step = trail, next(iter(trail.done), None)
        before, self._last = self._last, step.id if step is not None else 0
        if step is not None and before is not None and step.id > before:
            self._offered = partial(self._undo_only, step.id)
            self.tell(reports.step(step), self._offered)
        elif before is not None and self._last < before and self._back is self._offered is not None:
            self.hide()  # what it offers was taken back elsewhere

    def _walk(self, change: Callable[..., Step | None], *, undone: bool) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run_steps(
            self,
            lambda progress: change(book, now=now, progress=progress),
            done=lambda step: self._told(step, undone=undone),
        )

    def _told(self, step: Step | None, *, undone: bool) -> None:
        if step is not None:
            self.tell(reports.step(step, undone=undone))
            self.walked.emit(step)
        elif undone:
            self.tell(translate("Workspace", "Nothing to undo"))
        else:
            self.tell(translate("Workspace", "Nothing to redo"))


def _named(steps: tuple[Step, ...], bare: str, named: str) -> str:
    return named.replace("{what}", reports.step(steps[0])) if steps else bare
