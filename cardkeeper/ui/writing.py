"""Painted words: on one line for every script, and cut with … where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from cardkeeper.ui import theme

LOCAL = QFont.Tag("locl")
"""Switched off on paper: the digits that Noto Sans CJK has for each language can't be copied out of a PDF."""


def width(text: str, role: str) -> int:
    """How many pixels `text` takes in a role of `theme.ROLES`."""
    return round(QFontMetricsF(theme.font(role)).horizontalAdvance(text) + 0.5)


def write(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    *,
    role: str = "body",
    ink: str | QColor = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strike: bool = False,
) -> None:
    """Write `text` in the middle of the height of `rect`, in a token's or any other colour.

    The capitals are centred, not the line: a font that stands in for Chinese has a higher line and would else sit
    lower than the Latin words beside it.
    """
    font = theme.font(role, strike=strike)
    measures = QFontMetricsF(font)
    room = QRectF(rect)
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    spare = room.width() - measures.horizontalAdvance(shown)
    left = {Qt.AlignmentFlag.AlignHCenter: spare / 2, Qt.AlignmentFlag.AlignRight: spare}.get(align, 0.0)
    painter.setFont(font)
    painter.setPen(theme.ink(ink) if isinstance(ink, str) else ink)
    painter.drawText(QPointF(room.left() + left, round(room.center().y() + measures.capHeight() / 2)), shown)
