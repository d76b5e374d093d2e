"""The industries, for the settings: what they are for, and the way to the window that changes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.industries_window import IndustriesWindow


class IndustriesSection(QWidget):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.head, self.note = Label(role="strong"), Label(role="label", ink="text3", wrap=True)
        self.show_button = Button(icon="briefcase", size="form")
        self.show_button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.note)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.head.setText(translate("Industries", "Industries"))
        self.show_button.setText(translate("Industries", "Add, rename, hide"))
        self.note.setText(translate("Industries", "The list that a contact's industry is chosen from."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        shown = IndustriesWindow(self._desk, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()
