"""The bottom of the comparison: what undo does, and the four answers with their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label, Mark, Rule

HEIGHT = 60


class Footer(QWidget):
    """Emits which answer was given."""

    later, apart, another, merged = Signal(), Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setProperty("footer", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT))
        self._spare, self._told = QWidget(), QWidget()
        self._spare.setProperty("spare", True)
        self._spare.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words = Label(role="label", ink="text2")
        self.later_button = Button(kind="quiet", key="L")
        self.apart_button, self.another_button = Button(key="N"), Button(key="K")
        self.merge_button = Button(kind="primary", icon="merge", key="Ctrl+Enter")
        self.buttons = (self.later_button, self.apart_button, self.another_button, self.merge_button)
        for button, signal in zip(self.buttons, (self.later, self.apart, self.another, self.merged), strict=True):
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(self._row(), 1)
        self.retranslate()

    def _row(self) -> QHBoxLayout:
        told = QHBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(theme.px(6))
        told.addWidget(Mark("undo-2", size=14, ink="text2"))
        told.addWidget(self.words)
        told.addStretch()
        spare = QHBoxLayout(self._spare)
        spare.setContentsMargins(0, 0, 0, 0)
        spare.addWidget(self._told)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._spare, 1)
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def enable(self, ready: bool) -> None:
        """Whether there is a pair to answer for."""
        for button in self.buttons:
            button.setEnabled(ready)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._told.setVisible(self._spare.width() >= self._told.sizeHint().width())  # the buttons come first

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.words.setText(translate("Merge", "One step takes a merge back: both are there again as they were"))
        self.later_button.setText(translate("Merge", "Later"))
        self.apart_button.setText(translate("Merge", "Not the same person"))
        self.another_button.setText(translate("Merge", "Another card of one person"))
        self.another_button.setToolTip(translate("Merge", "One person who keeps everything of both, both jobs too"))
        self.merge_button.setText(translate("Merge", "Merge"))
