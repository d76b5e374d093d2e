"""One line of words that ends in … where there is no room, and says the rest when pointed at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.ui import theme


class Elided(QWidget):
    """Takes the room there is, at most what the words need when `snug`."""

    def __init__(self, *, role: str = "label", ink: str = "text3", right: bool = False, snug: bool = False) -> None:
        super().__init__()
        self._text, self._role, self._ink = "", role, ink
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._alignment = side | Qt.AlignmentFlag.AlignVCenter
        across = QSizePolicy.Policy.Maximum if snug else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """All its words."""
        return self._text

    def say(self, text: str) -> None:
        """Show other words, or none for ""."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font(self._role)).horizontalAdvance(self._text) + 2
        return QSize(wide, theme.line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.ink(self._ink))
        fitting = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self._alignment, fitting)
