"""What was learnt from reviews, to be looked at and forgotten, and how well cards are read meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QWidget

from cardkeeper.actions import learning
from cardkeeper.actions.learning import Accuracy, Lesson
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, learnt_rows, theme, wording
from cardkeeper.ui.accuracy import AccuracyChart
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.rows_window import RowsWindow

SIZE = (900, 520)
NUMBERS = (2, 3)
Found = tuple[tuple[Lesson, ...], Accuracy]


class LearntWindow(RowsWindow):
    """Delete forgets what is selected."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, RowsTable(4, widest=0, numbers=NUMBERS, several=True))
        self._rows: tuple[learnt_rows.LearntRow, ...] = ()
        self._lessons: tuple[Lesson, ...] = ()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._allow)
        self.empty = EmptyState()
        self.chart = AccuracyChart()
        self.forget_button, self.forget_all_button = Button(icon="x", key="Del"), Button(kind="quiet", icon="trash-2")
        self.do(self.forget, self.forget_button, Qt.Key.Key_Delete)
        self.forget_all_button.clicked.connect(self.forget_all)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        halves = QWidget()
        row = QHBoxLayout(halves)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(24))
        row.addWidget(self._stack, 3)
        row.addWidget(self.chart, 2)
        self.lay_out(halves, buttons=(self.forget_button, self.forget_all_button), size=SIZE)
        self.table.setFocus()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        book = self._desk.book
        self._desk.work.run(
            self, lambda: (learning.lessons(book), learning.accuracy(book)), done=self._show, failed=self.failed
        )

    def _show(self, found: Found) -> None:
        self._lessons, accuracy = found
        self.chart.show_accuracy(accuracy)
        self._fill(self.table.currentRow())
        self.forget_all_button.setEnabled(bool(self._lessons or accuracy.cards))

    def _fill(self, current: int) -> None:
        self._rows = learnt_rows.rows(self._lessons)
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            texts = row.what, row.says, str(row.cards), wording.day(row.last, today=self._desk.clock.today())
            kind, icon = learnt_rows.kind_name(row.kind), icons.icon(learnt_rows.ICONS[row.kind])
            self.table.put(place, texts, icon=icon, meaning=kind)
        self._stack.setCurrentWidget(self.table if self._rows else self.empty)
        self.table.choose(current)
        self._allow()

    def _allow(self) -> None:
        self.forget_button.setEnabled(bool(self._chosen()))

    def _chosen(self) -> list[learnt_rows.LearntRow]:
        places = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self._rows[place] for place in sorted(places) if place < len(self._rows)]

    def forget(self) -> None:
        """Forget what is selected."""
        rows = self._chosen()
        chosen = [taught for row in rows for taught in row.taught]
        if chosen:
            book, now = self._desk.book, self._desk.clock.now()
            self.change(lambda _step: learning.forget(book, chosen, things=len(rows), now=now))

    def forget_all(self) -> None:
        """Forget everything, accuracy included."""
        book, now = self._desk.book, self._desk.clock.now()
        self.change(lambda _step: learning.forget_all(book, now=now))

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Learning", "What was learnt"),
            [translate("Learning", "Learnt"), translate("Learning", "Means"), translate("Learning", "Cards"),
             translate("Learning", "Last")],
            note=translate(
                "Learning", "What you put right in a review is kept in this store, encrypted, and helps to read later "
                "cards. It never silently changes what is printed."
            ),
        )  # fmt: skip
        self.empty.say(
            translate("Learning", "Nothing learnt yet"),
            translate("Learning", "The first card you review teaches what its company is called and where it is."),
        )
        self.forget_button.setText(translate("Learning", "Forget"))
        self.forget_all_button.setText(translate("Learning", "Forget all"))
        self.chart.retranslate()
        self._fill(self.table.currentRow())
