"""Somebody is to be merged with a person who is chosen here; the two are compared before anything is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.talks.person_field import PersonField

WIDTH = 460


class MergeWithDialog(QDialog):
    """Emits `chosen` with the two ids."""

    chosen = Signal(tuple)

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        super().__init__(parent)
        self._contact = contact.id or 0
        self.setWindowTitle(translate("Merge", "Merge with somebody"))
        self.person, self.error = PersonField(desk), ErrorNote()
        self.go = Button(translate("Merge", "Compare the two"), kind="primary", icon="merge", key="Enter")
        self.go.clicked.connect(self.compare)
        cancel = Button(translate("Merge", "Cancel"))
        cancel.clicked.connect(self.reject)
        for key in ("Return", "Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.compare)
        self.finished.connect(self.deleteLater)
        question = translate("Merge", "Who is the same person as {name}?", name=wording.contact_line(contact))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        for part in (Label(question, wrap=True), self.person, self.error):
            column.addWidget(part)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(WIDTH))
        self.person.setFocus()

    def compare(self) -> None:
        """Compare the two, unless nobody else is chosen."""
        if self.person.contact in (0, self._contact):
            self.error.say(translate("Merge", "Choose another person: type a few letters and take one from the list."))
            self.person.setFocus()
            return
        self.chosen.emit((self._contact, self.person.contact))
        self.accept()
