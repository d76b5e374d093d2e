"""A white sheet with a thin edge on the canvas, and one that is a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cardkeeper.ui import theme


def paint_panel(painter: QPainter, widget: QWidget, *, fill: str = "surface") -> None:
    """Paint the sheet under everything of `widget`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.ink("line"), 1))
    painter.setBrush(theme.ink(fill))
    radius = theme.px(8)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Panel(QWidget):
    """A sheet that holds other things."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), self)
