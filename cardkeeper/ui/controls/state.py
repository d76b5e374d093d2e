"""How far a fact can be trusted: a glyph, a short sentence and a bar that drains until it must be asked again."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.ui import icons, theme
from cardkeeper.ui.writing import width, write

CALM = ("confirmed", "unknown")
"""Only trouble is coloured text: these are written grey beside their glyph."""

BAR = QSize(72, 4)
LOW = 0.2


def state_width(text: str) -> int:
    """How wide a glyph and its sentence are."""
    return theme.px(20) + width(text, "label")


def paint_state(painter: QPainter, rect: QRect, state: str, text: str) -> None:
    """Paint the glyph of `state` at the left of `rect` and `text` after it, cut with … where it does not fit."""
    painter.save()
    glyph = theme.px(14)
    icons.paint_glyph(painter, QRectF(rect.left(), rect.top(), glyph, rect.height()), state)
    ink = "text2" if state in CALM else state
    write(painter, rect.adjusted(theme.px(20), 0, 0, 0), text, role="label", ink=ink)
    painter.restore()


def paint_freshness(painter: QPainter, rect: QRect, left: float) -> None:
    """Paint the bar at the left of `rect`: `left` 0..1 of the time until the fact must be asked again."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    across, height = theme.px(BAR.width()), theme.px(BAR.height())
    bar = QRectF(rect.left(), rect.top() + (rect.height() - height) // 2, across, height)
    states = theme.colours().states
    for share, colour in ((1.0, theme.colours().track), (left, states["ageing" if left <= LOW else "confirmed"].fg)):
        if share > 0:
            bar.setWidth(max(height, across * min(share, 1.0)))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, height / 2, height / 2)
    painter.restore()


class StateSentence(QWidget):
    """A state and its sentence on a page."""

    def __init__(self, state: str = "unknown", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_state(state, text)

    def show_state(self, state: str, text: str) -> None:
        """Show another state of `palette.STATES` and its sentence."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(state_width(self._text), theme.line_height("label"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.line_height("label"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_state(QPainter(self), self.rect(), self._state, self._text)
