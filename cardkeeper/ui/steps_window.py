"""What was done, step by step, the last on top: one key goes back to before a step, or forward again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Step, Trail
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, reports, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rows_window import RowsWindow

SIZE = (560, 480)


class StepsWindow(RowsWindow):
    """Steps taken back stand above those that are done."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, RowsTable(2, widest=1))
        self._trail: tuple[Step, ...] = ()
        self._undone = 0
        self.go = Button(icon="undo-2", key="Enter")
        self.go.setDefault(True)
        self.go.clicked.connect(self.walk)
        self.table.itemSelectionChanged.connect(self._say_what_enter_does)
        self.table.doubleClicked.connect(self.walk)
        self.lay_out(self.table, buttons=(self.go,), size=SIZE)
        self.table.setFocus()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.trail(book), done=self._show, failed=self.failed)

    def walk(self) -> None:
        """Take back everything down to the chosen step, or do again everything up to it."""
        row = self.table.currentRow()
        if 0 <= row < len(self._trail):
            book, step, now = self._desk.book, self._trail[row], self._desk.clock.now()
            self._desk.work.run(
                self,
                lambda: contacts.walk(book, step, now=now),
                done=lambda _nothing: self.refresh(),
                failed=self.failed,
            )

    def _show(self, trail: Trail) -> None:
        self._trail = (*reversed(trail.undone), *trail.done)
        self._undone = len(trail.undone)
        self.table.setRowCount(len(self._trail))
        for place, step in enumerate(self._trail):
            undone = place < self._undone
            texts = wording.instant(step.at), reports.step(step, undone=undone)
            self.table.put(place, texts, icon=icons.icon("redo-2" if undone else "check"), faint=undone)
        self.table.choose(self._undone)
        self._say_what_enter_does()

    def _say_what_enter_does(self) -> None:
        row = self.table.currentRow()
        self.go.setEnabled(0 <= row < len(self._trail))
        if row < self._undone:
            self.go.setText(translate("Steps", "Do %n step(s) again", n=self._undone - max(row, 0)))
        else:
            self.go.setText(translate("Steps", "Take %n step(s) back", n=row - self._undone + 1))

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Steps", "What was done"),
            [translate("Audit", "When"), translate("Audit", "What")],
            note=translate(
                "Steps", "Steps are taken back from the last one on. A new step ends what could be done again."
            ),
        )
