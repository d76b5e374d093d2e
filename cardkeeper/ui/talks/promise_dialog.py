"""Something is promised to a contact: what, and by when."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardkeeper.actions import talks
from cardkeeper.dealings import FollowUp
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.dates import DateField
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk

WIDTH = 420
AHEAD = timedelta(days=7)


class PromiseDialog(QDialog):
    """A new follow-up for `contact`."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._contact = desk, contact
        self._name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        self.setWindowTitle(translate("Talks", "Follow-up with {name}", name=self._name))
        self.what, self.due = QLineEdit(), DateField(desk.clock.today() + AHEAD)
        self.what.setAccessibleName(translate("Talks", "What is to be done"))
        self.what.setPlaceholderText(translate("Talks", "Send the quote, call back, bring samples"))
        self.due.setAccessibleName(translate("Talks", "Follow up on"))
        self.error = ErrorNote()
        self.go = Button(translate("Talks", "Add the follow-up"), kind="primary", key="Enter")
        self.go.clicked.connect(self.keep)
        cancel = Button(translate("Talks", "Cancel"))
        cancel.clicked.connect(self.reject)
        for key in ("Return", "Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.keep)
        self.finished.connect(self.deleteLater)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        for part in (self.what, self.due, self.error):
            column.addWidget(part)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(WIDTH))
        self.what.setFocus()

    def keep(self) -> None:
        """Keep the follow-up, unless it says nothing."""
        what = self.what.text().strip()
        if not what:
            self.error.say(translate("Talks", "Say what is to be done."))
            self.what.setFocus()
            return
        promise = FollowUp(self._contact.id or 0, self.due.day(), what)
        book, now, name = self._desk.book, self._desk.clock.now(), self._name
        self._desk.work.run(
            self,
            lambda: talks.promise(book, promise, now=now, name=name),
            done=lambda _nothing: self.accept(),
            failed=self._failed,
        )

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))
