"""What is drawn on the card: white paper in the dark theme too, so in the light theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.review.sheet import LineState

PENS = {
    LineState.FILLED: ("accent", 1.0, Qt.PenStyle.SolidLine),
    LineState.DOUBTFUL: ("doubtful", 2.0, Qt.PenStyle.DashLine),
    LineState.UNASSIGNED: ("text3", 1.0, Qt.PenStyle.DotLine),
}


def paint_line(painter: QPainter, frame: QRectF, state: LineState, *, hovered: bool) -> None:
    """The box of a line."""
    name, width, style = PENS[state]
    painter.setBrush(ink("accent", 0.12) if hovered else Qt.BrushStyle.NoBrush)
    _outline(painter, frame, QPen(ink(name, 0.5 if state is LineState.FILLED else 1), width, style))


def paint_lit(painter: QPainter, frame: QRectF) -> None:
    """The box of the focused fact."""
    painter.setBrush(ink("accent", 0.1))
    _outline(painter, frame, QPen(ink("accent"), 3))


def paint_drawn(painter: QPainter, frame: QRectF) -> None:
    """A box that a person draws, or drew and that is being read."""
    painter.setBrush(ink("accent", 0.08))
    _outline(painter, frame, QPen(ink("accent"), 1.5, Qt.PenStyle.DashLine))


def ink(token: str, opacity: float = 1.0) -> QColor:
    """The light theme's colour of a token or of a state of a fact."""
    state = LIGHT.states.get(token)
    colour = QColor(state.fg if state else getattr(LIGHT, token))
    colour.setAlphaF(opacity)
    return colour


def _outline(painter: QPainter, frame: QRectF, pen: QPen) -> None:
    # A light line beneath lets the box show on a dark card as well.
    painter.setPen(QPen(ink("surface", 0.6), pen.widthF() + 1.5))
    painter.drawRoundedRect(frame, 2, 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(frame, 2, 2)
