"""Paints one card of the queue: its small picture, a second sheet behind it if it has a back, how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardkeeper.ui import icons, theme
from cardkeeper.ui.focus import paint_ring
from cardkeeper.ui.review.card_queue import ITEM, Item, Step

HEIGHT = 104
THUMBNAIL = QSize(100, 60)
PITCH = 116
TOP = 11
LEFT = 4

LOOKS = {
    Step.REVIEWED: ("check-check", "confirmed", "text2"),
    Step.CURRENT: ("pencil", "accent", "accent"),
    Step.READY: ("check", "text3", "text2"),
    Step.READING: ("scan-line", "accent", "accent"),
    Step.WAITING: ("clock", "text3", "text2"),
    Step.FAILED: ("triangle-alert", "suspect", "suspect"),
}
"""Icon, its ink, and the ink of the words."""


class CardDelegate(QStyledItemDelegate):
    """Paints one card of the queue."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(PITCH), theme.px(HEIGHT) - 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: Item = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        place = place_in(rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_card(painter, place, item)
        if item.open or state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, place, radius=4)
        words = QRect(int(place.x()), int(place.bottom()) + theme.px(4), int(place.width()), theme.px(20))
        _paint_caption(painter, words, item)
        painter.restore()


def place_in(rect: QRect) -> QRectF:
    """Where the small picture lies in the rectangle of its item."""
    wide, high = theme.px(THUMBNAIL.width()), theme.px(THUMBNAIL.height())
    return QRectF(rect.x() + theme.px(LEFT), rect.y() + theme.px(TOP), wide, high)


def paint_card(painter: QPainter, place: QRectF, item: Item) -> None:
    """A small picture whole in its place, on paper, a second sheet behind it if it has a back."""
    paper = QPainterPath()
    paper.addRoundedRect(place, theme.px(4), theme.px(4))
    painter.save()
    if item.step is Step.REVIEWED:
        painter.setOpacity(0.5)
    if item.card.back is not None:
        _paint_back(painter, paper)
    painter.fillPath(paper, theme.ink("surface"))
    if item.picture is None or item.picture.isNull():
        icons.paint(painter, place, "image" if item.card.kind == "photo" else "file-text", ink="text3", size=18)
    else:
        painter.setClipPath(paper)
        painter.drawImage(_fitted(item.picture, place), item.picture)
        painter.fillPath(paper, QColor.fromRgbF(0, 0, 0, theme.colours().shade))
        painter.setClipping(False)
    painter.setPen(QPen(theme.ink("line"), 1))
    painter.drawPath(paper)
    painter.restore()


def _paint_back(painter: QPainter, paper: QPainterPath) -> None:
    """The edge of a second sheet behind the card."""
    painter.setPen(QPen(theme.ink("field"), 1.5))
    painter.setBrush(theme.ink("line"))
    painter.drawPath(paper.translated(theme.px(4), -theme.px(4)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fitted(picture: QImage, place: QRectF) -> QRectF:
    """Where a picture lies in its place, whole and never stretched."""
    size = picture.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    lying = QRectF(0, 0, size.width(), size.height())
    lying.moveCenter(place.center())
    return lying


def paint_step(painter: QPainter, line: QRect, item: Item) -> str:
    """Paint how far a card has come at the left of `line`; the colour of the words beside it."""
    icon, icon_ink, ink = LOOKS[item.step]
    spot = QRectF(line.x(), line.y(), theme.px(14), line.height())
    if item.step is Step.READY and item.doubtful:
        icons.paint_glyph(painter, spot, "doubtful")
        return "doubtful"
    icons.paint(painter, spot, icon, ink=icon_ink, size=14)
    return ink


def _paint_caption(painter: QPainter, words: QRect, item: Item) -> None:
    ink = paint_step(painter, words, item)
    painter.setFont(theme.font("pill" if item.step is Step.CURRENT else "label"))
    painter.setPen(theme.ink(ink))
    room = words.adjusted(theme.px(18), 0, theme.px(8), 0)
    fitting = painter.fontMetrics().elidedText(item.caption(), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)
