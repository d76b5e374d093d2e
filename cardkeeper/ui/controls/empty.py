"""A page with nothing on it yet: one sentence on what will be here, one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label


class EmptyState(QWidget):
    """A headline, a line, a button; the last two only when there is something to say or do."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None, *, icon: str = "", kind: str = "neutral") -> None:
        super().__init__(parent)
        self.words = Label(role="title", wrap=True)
        self.more = Label(ink="text2", wrap=True)
        self.button = Button(icon=icon, kind=kind)
        self.button.clicked.connect(self.acted)
        self.setFocusProxy(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(8))
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.more)
        column.addSpacing(theme.px(8))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)

    def say(self, words: str, more: str = "", *, button: str = "") -> None:
        """Show these words and this button, if any."""
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.button.setText(button)
        self.button.setVisible(bool(button))
