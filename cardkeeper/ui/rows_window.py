"""What windows of rows share: a table, what can be done with its rows, what went wrong, and the way back by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Progress, Step
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import reports, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk


class RowsWindow(QDialog):
    """Works on the open book of `desk`. One of its kind makes its parts, lays them out, says its words, and refreshes.

    What is done here is told in a bar, and undo takes back only that, the last first. Where something else was done
    since, the bar names that: nothing is taken back that was not named.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, table: RowsTable) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: list[Step] = []
        self.table, self.note, self.error = table, Label(role="label", ink="text3", wrap=True), ErrorNote()
        self.note.hide()
        self.close_button = Button()
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.undo_bar = UndoBar(self)

    def refresh(self) -> None:
        """Look into the book again."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.close_button.setText(translate("Settings", "Close"))

    def say(self, title: str, columns: Sequence[str], *, note: str = "") -> None:
        """What the window and its columns are called, and what there is to know."""
        self.setWindowTitle(title)
        self.table.setAccessibleName(title)
        self.table.name_columns(columns)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def do(self, act: Callable[[], object], button: Button, *keys: Qt.Key) -> None:
        """Have a button do something, and keys while the keyboard is in the table."""
        button.clicked.connect(act)
        self.table.bind(act, *keys)

    def undo(self) -> None:
        """Take back what was done here, the last first."""
        if self._done:
            self._take_back(self._done[-1])

    def change(self, change: Callable[[Progress], object], *, then: Callable[[], object] = lambda: None) -> None:
        """Have the book changed, and told with the way back."""
        book = self._desk.book

        def changed(progress: Progress) -> Step | None:
            change(progress)
            return contacts.last_step(book)

        def done(step: Step | None) -> None:
            self._tell(step)
            then()

        self.error.clear()
        self._desk.work.run_steps(self, changed, done=done, failed=self.failed)

    def done_here(self) -> None:
        """Tell of the step that a dialog of this window has just done."""
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.last_step(book), done=self._tell, failed=self.failed)

    def _tell(self, step: Step | None) -> None:
        if step is not None:
            self._done.append(step)
            self._offer(step)
        self.refresh()

    def _offer(self, step: Step) -> None:
        self.undo_bar.tell(reports.step(step), lambda: self._take_back(step))

    def _take_back(self, step: Step) -> None:
        book, now = self._desk.book, self._desk.clock.now()

        def undo(progress: Progress) -> tuple[Step | None, Step | None]:
            return contacts.undo(book, now=now, progress=progress, only=step.id), contacts.last_step(book)

        self._desk.work.run_steps(self, undo, done=self._took_back, failed=self.failed)

    def _took_back(self, found: tuple[Step | None, Step | None]) -> None:
        taken, last = found
        if taken is not None:
            self._done = [one for one in self._done if one.id != taken.id]
            self.undo_bar.tell(reports.step(taken, undone=True))
            self.refresh()
        elif last is not None:
            self._offer(last)

    def failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def lay_out(
        self, body: QWidget, *, buttons: Sequence[QWidget], size: tuple[int, int], top: Sequence[QWidget] = ()
    ) -> None:
        """The note, what stands at the `top`, `body` with all the room there is, and the buttons below it."""
        footer = QWidget()
        footer.setProperty("footer", "true")  # the undo bar stays clear of it
        foot = _beside(*buttons)
        foot.addStretch()
        foot.addWidget(self.close_button)
        footer.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.note)
        if top:
            column.addLayout(_beside(*top))
        column.addWidget(body, 1)
        column.addWidget(self.error)
        column.addWidget(footer)
        wanted = QSize(*(theme.px(side) for side in size))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size()))


def _beside(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    for part in parts:
        row.addWidget(part)
    return row
