"""The cards of the queue in one row: the arrow keys walk, Enter opens, one dragged onto another becomes its back."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QListView

from cardkeeper.ui import theme
from cardkeeper.ui.focus import paint_ring
from cardkeeper.ui.review.card_delegate import CardDelegate, place_in
from cardkeeper.ui.review.card_queue import ITEM, Item, Queue
from cardkeeper.ui.review.pairing import fits

CARD = "application/x-cardkeeper-card"


class CardList(QListView):
    """`dropped` gives a card and the one it was dropped on, `menu_wanted` a card and where to show its menu."""

    dropped = Signal(int, int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self._dragged: Item | None = None
        self._target = QPersistentModelIndex()
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
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setStyleSheet("background: transparent")

    def startDrag(self, _actions: Qt.DropAction) -> None:
        item: Item = self.currentIndex().data(ITEM)
        self._dragged = item
        drag, data = QDrag(self), QMimeData()
        data.setData(CARD, QByteArray(str(item.card.id).encode()))
        drag.setMimeData(data)
        place = place_in(self.visualRect(self.currentIndex())).toAlignedRect()
        picture = self.viewport().grab(place)
        # Small, and its middle under the pointer, so that one sees where it would be dropped.
        drag.setPixmap(picture.scaledToHeight(picture.height() // 2, Qt.TransformationMode.SmoothTransformation))
        drag.setHotSpot(QPoint(place.width() // 4, place.height() // 4))
        self.carry(drag)
        self._dragged = None
        self._aim(QModelIndex())

    def carry(self, drag: QDrag) -> None:
        """Have the system carry what is dragged, until it is dropped."""
        drag.exec(Qt.DropAction.LinkAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged is None:  # a file, which is for the window to take
            event.ignore()
        else:  # wherever it comes in: a list that declines here is not asked again further on
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._dragged is None:
            event.ignore()
            return
        index = self.indexAt(event.position().toPoint())
        on: Item | None = index.data(ITEM)
        is_fit = on is not None and fits(self._dragged.card, on.card)
        self._aim(index if is_fit else QModelIndex())
        event.setDropAction(Qt.DropAction.LinkAction)
        if is_fit:
            event.accept(self.visualRect(index))
        else:
            event.ignore(self.visualRect(index))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        on: Item | None = self._target.data(ITEM)
        if self._dragged is not None and on is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self.dropped.emit(self._dragged.card.id, on.card.id)
        self._aim(QModelIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        item: Item | None = index.data(ITEM)
        if item is not None:
            spot = self.viewport().mapToGlobal(self.visualRect(index).center()) if is_key else event.globalPos()
            self.menu_wanted.emit(item.card, spot)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target.isValid():
            painter = QPainter(self.viewport())
            place = place_in(self.visualRect(self._target))
            tint = theme.ink("accent")
            tint.setAlphaF(0.25)
            painter.fillRect(place, tint)
            paint_ring(painter, place, radius=4)

    def _aim(self, index: QModelIndex) -> None:
        """Show where what is dragged would be dropped."""
        self._target = QPersistentModelIndex(index)
        self.viewport().update()
