"""What was done, step by step, the last on top: one key goes back to before a step, or forward again."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Step, Trail
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, reports, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk

SIZE = (560, 480)


class StepsWindow(QDialog):
    """Works on the open book of `desk`. Steps taken back stand above those that are done."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps: tuple[Step, ...] = ()
        self._undone = 0
        self.table, self.error = RowsTable(2, widest=1), ErrorNote()
        self.note = Label(role="label", ink="text3", wrap=True)
        self.go, self._close = Button(icon="undo-2", key="Enter"), Button()
        self.table.itemSelectionChanged.connect(self._say_what_enter_does)
        self.table.doubleClicked.connect(self.walk)
        self.go.setDefault(True)
        self.go.clicked.connect(self.walk)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Look into the book again."""
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.trail(book), done=self._show, failed=self._failed)

    def walk(self) -> None:
        """Take back everything down to the chosen step, or do again everything up to it."""
        row = self.table.currentRow()
        if 0 <= row < len(self._steps):
            book, step, now = self._desk.book, self._steps[row], self._desk.clock.now()
            self._desk.work.run(
                self,
                lambda: contacts.walk(book, step, now=now),
                done=lambda _nothing: self.refresh(),
                failed=self._failed,
            )

    def _show(self, trail: Trail) -> None:
        self._steps = (*reversed(trail.undone), *trail.done)
        self._undone = len(trail.undone)
        self.table.setRowCount(len(self._steps))
        for place, step in enumerate(self._steps):
            undone = place < self._undone
            texts = wording.instant(step.at), reports.step(step, undone=undone)
            self.table.put(place, texts, icon=icons.icon("redo-2" if undone else "check"), faint=undone)
        self.table.choose(self._undone)
        self._say_what_enter_does()

    def _say_what_enter_does(self) -> None:
        row = self.table.currentRow()
        self.go.setEnabled(0 <= row < len(self._steps))
        if row < self._undone:
            self.go.setText(translate("Steps", "Do %n step(s) again", n=self._undone - max(row, 0)))
        else:
            self.go.setText(translate("Steps", "Take %n step(s) back", n=row - self._undone + 1))

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _say(self) -> None:
        self.setWindowTitle(translate("Steps", "What was done"))
        self.table.setAccessibleName(translate("Steps", "What was done"))
        self.table.name_columns([translate("Audit", "When"), translate("Audit", "What")])
        self.note.setText(
            translate("Steps", "Steps are taken back from the last one on. A new step ends what could be done again.")
        )
        self._close.setText(translate("Settings", "Close"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.go)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.table.setFocus()
        self.resize(*(theme.px(side) for side in SIZE))
