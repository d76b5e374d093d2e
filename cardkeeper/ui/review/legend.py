"""What the boxes on the card mean, what to do with them, and what came of a box that was drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.sheet import LineState

LOOKS = {
    LineState.FILLED: ("accent", 1.0, Qt.PenStyle.SolidLine),
    LineState.DOUBTFUL: ("doubtful", 1.5, Qt.PenStyle.DashLine),
    LineState.UNASSIGNED: ("text3", 1.0, Qt.PenStyle.DotLine),
}


class Swatch(QWidget):
    """How a box looks, for the legend."""

    def __init__(self, state: LineState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(16), theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, width, style = LOOKS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink(ink), width, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)


class Legend(QWidget):
    """What the boxes mean, and what to do with them; while the card is read anew, that, and a way out: `cancelled`."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = {state: Label(role="label", ink="text2") for state in LineState}
        self._hint = Elided(right=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for state, words in self._words.items():
            row.addWidget(Swatch(state))
            row.addWidget(words)
            row.addSpacing(theme.px(4))
        self.cancel = Button(kind="quiet", key="Esc", size="small")
        self.cancel.clicked.connect(self.cancelled)
        self.cancel.hide()
        self.setFixedHeight(self.cancel.sizeHint().height())  # nothing moves when it comes
        row.addWidget(self._hint, 1)
        row.addWidget(self.cancel)
        self.retranslate()

    def say(self, words: str) -> None:
        """Say something about the picture in the place of the hint, or the hint again for ""."""
        self._hint.say(words or translate("Review", "Click a line or drag a box to fill the field"))

    def set_reading(self, reading: bool) -> None:
        """Whether the card is being read anew."""
        self.cancel.setVisible(reading)
        self.say(translate("Review", "Reading the card anew") if reading else "")

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.cancel.setText(translate("Controls", "Cancel"))
        self._words[LineState.FILLED].setText(translate("Review", "Filled in"))
        self._words[LineState.DOUBTFUL].setText(translate("Review", "Doubtful"))
        self._words[LineState.UNASSIGNED].setText(translate("Review", "Unassigned"))
        self.say("")
