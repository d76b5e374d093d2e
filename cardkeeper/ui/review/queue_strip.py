"""The strip of small cards below: how far each has come, and the way to any of them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.focus import paint_ring
from cardkeeper.ui.review.card_queue import ITEM, Item, Queue, Step

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
        place = QRectF(rect.x() + theme.px(LEFT), rect.y() + theme.px(TOP), *_size(THUMBNAIL).toTuple())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        _paint_card(painter, place, item)
        if item.open or state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, place, radius=4)
        words = QRect(int(place.x()), int(place.bottom()) + theme.px(4), int(place.width()), theme.px(20))
        _paint_caption(painter, words, item)
        painter.restore()


def _size(size: QSize) -> QSize:
    return QSize(theme.px(size.width()), theme.px(size.height()))


def _paint_card(painter: QPainter, place: QRectF, item: Item) -> None:
    paper = QPainterPath()
    paper.addRoundedRect(place, theme.px(4), theme.px(4))
    painter.save()
    if item.step is Step.REVIEWED:
        painter.setOpacity(0.5)
    painter.fillPath(paper, theme.ink("surface"))
    if item.picture is None or item.picture.isNull():
        icons.paint(painter, place, "image", ink="text3", size=18)
    else:
        painter.setClipPath(paper)
        painter.drawImage(_fitted(item.picture, place), item.picture)
        painter.fillPath(paper, QColor.fromRgbF(0, 0, 0, theme.colours().shade))
        painter.setClipping(False)
    painter.setPen(QPen(theme.ink("line"), 1))
    painter.drawPath(paper)
    painter.restore()


def _fitted(picture: QImage, place: QRectF) -> QRectF:
    """Where a picture lies in its place, whole and never stretched."""
    size = picture.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    lying = QRectF(0, 0, size.width(), size.height())
    lying.moveCenter(place.center())
    return lying


def _paint_caption(painter: QPainter, words: QRect, item: Item) -> None:
    icon, icon_ink, ink = LOOKS[item.step]
    spot = QRectF(words.x(), words.y(), theme.px(14), words.height())
    if item.step is Step.READY and item.doubtful:
        icons.paint_glyph(painter, spot, "doubtful")
        ink = "doubtful"
    else:
        icons.paint(painter, spot, icon, ink=icon_ink, size=14)
    painter.setFont(theme.font("pill" if item.step is Step.CURRENT else "label"))
    painter.setPen(theme.ink(ink))
    room = words.adjusted(theme.px(18), 0, theme.px(8), 0)
    fitting = painter.fontMetrics().elidedText(item.caption(), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)


class CardList(QListView):
    """The cards in one row; the arrow keys walk, Enter opens."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.setModel(queue)
        self.setItemDelegate(CardDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("background: transparent")


class QueueStrip(QWidget):
    """The list and, at its end, how many more there are. `opened` names the card that somebody wants."""

    opened = Signal(int)

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT) - 1)
        self._queue = queue
        self.list = CardList(queue)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.horizontalScrollBar().valueChanged.connect(self._count)
        self._more = Button(kind="quiet", size="small")
        self._more.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
        row.addWidget(self.list, 1)
        row.addWidget(self._more)
        queue.modelReset.connect(self._count)
        self.retranslate()

    def show_current(self, card: int | None) -> None:
        """Bring the card that is being reviewed into sight, with the one before it."""
        row = self._queue.row_of(card)
        if row >= 0:
            index = self._queue.index(row)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            before = self._queue.index(max(row - 2, 0))
            self.list.scrollTo(index)
            self.list.scrollTo(before)
        self._count()

    def _open(self, index: QModelIndex) -> None:
        item: Item = index.data(ITEM)
        if item.step in (Step.READY, Step.FAILED):
            self.opened.emit(item.card.id)

    def _beyond(self) -> int:
        """How many cards lie beyond the right edge."""
        bar = self.list.horizontalScrollBar()
        wide = theme.px(PITCH)
        return max(0, -(-(bar.maximum() - bar.value()) // wide))

    def _count(self) -> None:
        beyond = self._beyond()
        self._more.setVisible(beyond > 0)
        self._more.setText(translate("Review", "%n more →", n=beyond))
        self._more.updateGeometry()

    def _turn(self) -> None:
        bar = self.list.horizontalScrollBar()
        bar.setValue(bar.value() + self.list.width() - theme.px(PITCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.list.setAccessibleName(translate("Review", "Cards of this sitting"))
        self._count()
        self.list.viewport().update()
