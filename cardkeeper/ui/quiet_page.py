"""The page before the book is open: a block of words and fields, left-aligned, in the middle of an empty window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Mark
from cardkeeper.ui.controls.notes import ErrorNote

WIDTH = 420


class QuietPage(QWidget):
    """An icon, a headline, a line, what a subclass adds to `column`, an error in place, and rows of buttons."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(icon)
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.headline = Label(role="end", wrap=True)
        self.words = Label(ink="text2", wrap=True)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.px(4))
        self.error = ErrorNote()
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(theme.px(8))
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Q"), self, lambda: self.window().close())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(560))

    def add_buttons(self, *buttons: Button) -> None:
        """Put the buttons in a row of their own, the primary first."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.buttons.addLayout(row)

    def retranslate(self) -> None:
        """Say everything again in the language in use; the frame itself says nothing."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        block = QWidget()
        block.setFixedWidth(theme.px(WIDTH))
        inner = QVBoxLayout(block)
        inner.setContentsMargins(theme.px(4), theme.px(24), theme.px(4), theme.px(24))
        inner.setSpacing(theme.px(8))
        inner.addStretch(2)
        for part in (
            self.mark,
            self.headline,
            self.words,
            theme.px(8),
            self.column,
            self.error,
            theme.px(8),
            self.buttons,
        ):
            if isinstance(part, int):
                inner.addSpacing(part)
            elif isinstance(part, QLayout):
                inner.addLayout(part)
            else:
                inner.addWidget(part)
        inner.addStretch(3)
        # What no longer fits a low window scrolls.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("page", "true")
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(block)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
