"""A piece of the card, enlarged: what is printed, above or beside what was read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.model import Box
from cardkeeper.ui import theme


class Crop(QWidget):
    """Shows `box` of the card `height` high; narrower when there is less room, never stretched."""

    def __init__(self, card: QImage, box: Box, *, height: int = 32, widest: int = 480) -> None:
        super().__init__()
        self._piece = card.copy(_pixels(box, card.size()))
        self._height, self._widest = height, widest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._piece.size().scaled(
            theme.px(self._widest), theme.px(self._height) - 2, Qt.AspectRatioMode.KeepAspectRatio
        ) + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(40), self.sizeHint().width()), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size() - QSize(2, 2)
        drawn = QRectF(1, 1, *self._piece.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).toTuple())
        sheet = QPainterPath()
        sheet.addRoundedRect(drawn, theme.px(4), theme.px(4))
        painter.setClipPath(sheet)
        painter.drawImage(drawn, self._piece)
        painter.fillPath(sheet, QColor.fromRgbF(0, 0, 0, theme.colours().shade))
        painter.setClipping(False)
        painter.setPen(QPen(theme.ink("line"), 1))
        painter.drawRoundedRect(drawn, theme.px(4), theme.px(4))


def _pixels(box: Box, size: QSize) -> QRect:
    """The box on the card, with paper at its sides; above and below is the next line."""
    paper = (box.bottom - box.top) * size.height() * 0.3
    spot = QRectF(
        box.left * size.width(),
        box.top * size.height(),
        (box.right - box.left) * size.width(),
        (box.bottom - box.top) * size.height(),
    ).adjusted(-paper, 0, paper, 0)
    return spot.toAlignedRect() & QRect(0, 0, size.width(), size.height())
