"""Learning, for the settings: what it is, and the way to all that was learnt."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.learnt_window import LearntWindow


class LearningSection(QWidget):
    """Works on the open book of `desk`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.head, self.note = Label(role="strong"), Label(role="label", ink="text3", wrap=True)
        self.show_button = Button(icon="book-open", size="form")
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
        self.head.setText(translate("Learning", "Learning"))
        self.show_button.setText(translate("Learning", "What was learnt, and reading accuracy"))
        self.note.setText(translate("Learning", "What you put right in a review helps to read later cards."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        shown = LearntWindow(self._desk, self)
        shown.finished.connect(shown.deleteLater)
        shown.open()
