"""What was learnt from reviews, to be looked at and forgotten, and how well cards are read meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import contacts, learning
from cardkeeper.actions.learning import Accuracy, Lesson
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui import icons, learnt_rows, theme, wording
from cardkeeper.ui.accuracy import AccuracyChart
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.controls.undo_bar import UndoBar
from cardkeeper.ui.desk import Desk

SIZE = (900, 520)
NUMBERS = (2, 3)
Found = tuple[tuple[Lesson, ...], Accuracy]


class LearntWindow(QDialog):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[learnt_rows.LearntRow, ...] = ()
        self._lessons: tuple[Lesson, ...] = ()
        self._forgotten = 0
        self.note, self.error = Label(role="label", ink="text3", wrap=True), ErrorNote()
        self.table = RowsTable(4, widest=0, numbers=NUMBERS, several=True)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.empty = EmptyState()
        self.chart = AccuracyChart()
        self.forget_button = Button(icon="x", key="Del")
        self.forget_all_button, self._close = Button(kind="quiet", icon="trash-2"), Button()
        self.undo_bar = UndoBar(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Look into the book again."""
        book = self._desk.book
        self._desk.work.run(
            self, lambda: (learning.lessons(book), learning.accuracy(book)), done=self._show, failed=self._failed
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
        chosen = [taught for row in self._chosen() for taught in row.taught]
        if chosen:
            book, now = self._desk.book, self._desk.clock.now()
            words = translate("Learning", "%n thing(s) forgotten", n=len(self._chosen()))
            self._do(lambda: learning.forget(book, chosen, now=now), words)

    def forget_all(self) -> None:
        """Forget everything, accuracy included."""
        book, now = self._desk.book, self._desk.clock.now()
        self._do(lambda: learning.forget_all(book, now=now), translate("Learning", "Everything learnt is forgotten"))

    def undo(self) -> None:
        """Take back what was forgotten here, the last first."""
        if self._forgotten:
            book, now = self._desk.book, self._desk.clock.now()
            self._forgotten -= 1
            self.undo_bar.hide()
            self._desk.work.run(
                self, lambda: contacts.undo(book, now=now), done=lambda _: self.refresh(), failed=self._failed
            )

    def _do(self, change: Callable[[], None], words: str) -> None:
        def done(_nothing: None) -> None:
            self._forgotten += 1
            self.undo_bar.tell(words, self.undo)
            self.refresh()

        self.error.clear()
        self._desk.work.run(self, change, done=done, failed=self._failed)

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.setWindowTitle(translate("Learning", "What was learnt"))
        self.note.setText(translate(
            "Learning", "What you put right in a review is kept in this store, encrypted, and helps to read later "
            "cards. It never silently changes what is printed."
        ))  # fmt: skip
        self.empty.say(
            translate("Learning", "Nothing learnt yet"),
            translate("Learning", "The first card you review teaches what its company is called and where it is."),
        )
        self.table.setAccessibleName(translate("Learning", "What was learnt"))
        self.table.name_columns((
            translate("Learning", "Learnt"), translate("Learning", "Means"), translate("Learning", "Cards"),
            translate("Learning", "Last"),
        ))  # fmt: skip
        self.forget_button.setText(translate("Learning", "Forget"))
        self.forget_all_button.setText(translate("Learning", "Forget all"))
        self._close.setText(translate("Settings", "Close"))
        self.chart.retranslate()
        self._fill(self.table.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.forget()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.forget_button.clicked.connect(self.forget)
        self.forget_all_button.clicked.connect(self.forget_all)
        self._close.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._allow)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        halves = QHBoxLayout()
        halves.setSpacing(theme.px(24))
        halves.addWidget(self._stack, 3)
        halves.addWidget(self.chart, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.forget_button, self.forget_all_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self.note)
        column.addLayout(halves, 1)
        column.addWidget(self.error)
        column.addLayout(buttons)
        self.table.setFocus()
        wanted = QSize(*(theme.px(side) for side in SIZE))
        self.resize(wanted.boundedTo(self.screen().availableGeometry().size()))
