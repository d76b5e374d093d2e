"""A rule is put to everybody who is in the book already: first for whom it would fire, then by one key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.actions import own_rules
from cardkeeper.actions.own_rules import OwnRule
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Row
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.rows_table import RowsTable
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.own_rules import words

SIZE = (560, 480)


class ApplyDialog(QDialog):
    """Emits `chosen` when the rule is to be put to everybody."""

    chosen = Signal()

    def __init__(self, desk: Desk, rule: OwnRule, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Rules", "Apply to everybody now"))
        self.count, self.then = Label(role="title", wrap=True), Label(words.deeds(rule), role="label", ink="text2")
        self.table, self.more = RowsTable(2, widest=0), Label(role="label", ink="text3")
        self.table.name_columns([translate("Rules", "Contact"), translate("Rules", "Company")])
        self.table.setAccessibleName(translate("Rules", "For whom it would fire"))
        self.error = ErrorNote()
        self.go = Button(translate("Rules", "Apply"), kind="primary", key="Ctrl+Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._choose)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._choose)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self.count.setText(translate("Rules", "Looking for whom “{rule}” would fire…", rule=rule.name))
        book, today = desk.book, desk.clock.today()
        desk.work.run(self, lambda: own_rules.would_fire(book, rule, today=today), done=self._show, failed=self._failed)

    def _show(self, found: tuple[int, tuple[Row, ...]]) -> None:
        count, people = found
        self.count.setText(
            translate("Rules", "It would fire for %n contact(s).", n=count)
            if count
            else translate("Rules", "It would fire for nobody: it has for everybody who fits.")
        )
        self.table.setRowCount(len(people))
        for place, one in enumerate(people):
            self.table.put(place, (one.name or one.company, one.company), icon=icons.icon("contact-round"))
        self.table.choose(0)
        self.more.setText(translate("Rules", "and %n more", n=count - len(people)) if count > len(people) else "")
        self.go.setEnabled(bool(count))
        (self.table if count else self._cancel).setFocus()

    def _choose(self) -> None:
        if self.go.isEnabled():
            self.chosen.emit()
            self.accept()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self) -> None:
        self._cancel = Button(translate("Talks", "Cancel"))
        self._cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.more, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(self.count)
        column.addWidget(self.then)
        column.addWidget(self.table, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.resize(*(theme.px(side) for side in SIZE))
