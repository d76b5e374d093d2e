"""A QR code to point a phone at: dark squares on pure white in every theme, with the margin that a camera needs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.formats import qr
from cardkeeper.ui import theme

PAPER, INK = "#FFFFFF", "#111111"


class QrCode(QWidget):
    """Shows the code of a text, or nothing for ""."""

    def __init__(self, *, side: int = 132) -> None:
        super().__init__()
        self._side = side
        self._squares: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, *, name: str) -> None:
        """Show another code; `name` says what it is for."""
        self._squares = qr.squares(text) if text else ()
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._squares:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(QColor(INK))
        side = self.width() // (len(self._squares) + 2 * qr.MARGIN)  # whole pixels, or the squares blur
        start = (self.width() - side * len(self._squares)) // 2
        for row, squares in enumerate(self._squares):
            for column, dark in enumerate(squares):
                if dark:
                    painter.drawRect(QRectF(start + column * side, start + row * side, side, side))
