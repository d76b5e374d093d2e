"""The strip of small cards below: how far each has come, and the way to any of them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.review.card_delegate import HEIGHT, PITCH
from cardkeeper.ui.review.card_list import CardList
from cardkeeper.ui.review.card_queue import ITEM, Item, Queue, Step


class QueueStrip(QWidget):
    """The list and, at its end, how many more there are.

    `opened` names the card that somebody wants, `dropped` a card and the one it was dropped on, `menu_wanted` a card
    and where to show its menu.
    """

    opened = Signal(int)
    dropped = Signal(int, int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setProperty("footer", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT) - 1)
        self._queue = queue
        self.list = CardList(queue)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.dropped.connect(self.dropped)
        self.list.menu_wanted.connect(self.menu_wanted)
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
