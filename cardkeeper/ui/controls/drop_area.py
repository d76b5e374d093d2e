"""Where photos are dropped when the book is empty: a dashed field, a drawing of cards, words and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.dropped import is_acceptable


class DropArea(QWidget):
    """Takes files and pictures that are dropped on it; `dropped` carries the `QMimeData`."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumWidth(theme.px(720))
        self.headline = Label(role="end")
        self.words = Label(ink="text2", wrap=True)
        self.note = Label(role="label", ink="text3", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(12))
        self._buttons.addStretch()
        self._buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(32), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(4))
        column.addWidget(_Cards(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(8))
        for label in (self.headline, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(theme.px(16))
        column.addLayout(self._buttons)
        column.addSpacing(theme.px(4))
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.note)

    def add(self, button: Button) -> None:
        """Put a button after those that are there."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_acceptable(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.ink("accent" if self._over else "field"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.ink("sel" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(12), theme.px(12))

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()


class _Cards(QWidget):
    """Three cards, the one in front between the corners of a finder; drawn on a field of 212 x 116."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(212), theme.px(116))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 212, self.height() / 116)
        for turn, middle in ((-9, QPointF(63, 71)), (9, QPointF(149, 71))):
            self._card_behind(painter, middle, turn)
        self._card(painter)
        self._finder(painter)

    def _card_behind(self, painter: QPainter, middle: QPointF, turn: int) -> None:
        painter.save()
        painter.translate(middle)
        painter.rotate(turn)
        pen = QPen(theme.ink("field"), 1.5)
        painter.setOpacity(0.7)
        painter.setPen(pen)
        painter.setBrush(theme.ink("canvas"))
        painter.drawRoundedRect(QRectF(-56, -33, 112, 66), 5, 5)
        painter.restore()

    def _card(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.ink("text3"), 1.5))
        painter.setBrush(theme.ink("surface"))
        painter.drawRoundedRect(QRectF(40, 15, 132, 80), 5, 5)
        for ink, left, top, right, thick in (
            ("text", 54, 35, 89, 5),
            ("field", 54, 49, 76, 3),
            ("field", 54, 71, 113, 3),
            ("field", 54, 81, 99, 3),
        ):
            painter.setPen(QPen(theme.ink(ink), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setOpacity(1.0 if ink == "text" else 0.6)
            painter.drawLine(QPointF(left, top), QPointF(right, top))
        painter.setOpacity(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink("sel"))
        painter.drawRoundedRect(QRectF(138, 27, 20, 20), 4, 4)

    def _finder(self, painter: QPainter) -> None:
        pen = QPen(theme.ink("accent"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for across, down, x, y in ((1, 1, 28, 2), (-1, 1, 184, 2), (1, -1, 28, 108), (-1, -1, 184, 108)):
            corner = QPainterPath(QPointF(x, y + 17 * down))
            corner.lineTo(x, y + 4 * down)
            corner.quadTo(x, y, x + 4 * across, y)
            corner.lineTo(x + 17 * across, y)
            painter.drawPath(corner)
