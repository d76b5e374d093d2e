"""Follow-ups in lanes, one list for the arrow keys: the day, whom it was promised, and what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardkeeper.actions.talks import Promised
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.talks import words
from cardkeeper.ui.writing import width, write

ROW, HEAD = 54, 36
DAY = 132
_ONE = Qt.ItemDataRole.UserRole


class LanesList(QListWidget):
    """Emits `opened` with the follow-up on which Enter was pressed, or that was clicked twice."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _Rows(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.itemDoubleClicked.connect(lambda _item: self._open())

    def chosen(self) -> Promised | None:
        """The follow-up of the line that is chosen."""
        found = self.currentIndex().data(_ONE)
        return found if isinstance(found, Promised) else None

    def show_lanes(self, lanes: Sequence[tuple[str, Sequence[Promised]]], *, today: date) -> None:
        """Show these, and choose what was chosen, or what stands in its place by now."""
        before, row = self.chosen(), self.currentRow()
        self._delegate.today = today
        self.clear()
        for name, some in lanes:
            head = QListWidgetItem(f"{name}  {len(some):,}")
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(head)
            for one in some:
                self.addItem(_item(one, today))
        places = [place for place in range(self.count()) if isinstance(self.item(place).data(_ONE), Promised)]
        same = (place for place in places if before and self.item(place).data(_ONE).promise.id == before.promise.id)
        near = min(places, key=lambda place: abs(place - row), default=-1)
        self.setCurrentRow(next(same, near if row >= 0 else next(iter(places), -1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page and choose no line."""

    def _open(self) -> None:
        one = self.chosen()
        if one is not None:
            self.opened.emit(one)


def _item(one: Promised, today: date) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(_ONE, one)
    said = ", ".join((words.due(one.promise, today=today), _who(one), one.promise.what))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    item.setToolTip(one.promise.what)
    return item


def _who(one: Promised) -> str:
    return wording.joined(one.row.name or translate("List", "(no name)"), one.row.company)


class _Rows(QStyledItemDelegate):
    """Paints a lane's name, or one follow-up on two lines: whom and what."""

    today = date.min

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(ROW if isinstance(index.data(_ONE), Promised) else HEAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one, rect, px = index.data(_ONE), option.rect, theme.px
        painter.save()
        if not isinstance(one, Promised):
            painter.fillRect(rect, theme.ink("canvas"))
            write(painter, rect.adjusted(px(24), 0, 0, 0), str(index.data()), role="pill", ink="text3")
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, theme.ink("sel" if selected else "hover"))
            if selected:
                painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.ink("accent"))
            self._paint_one(painter, rect.adjusted(px(24), px(7), -px(24), -px(7)), one)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.ink("line"))
        painter.restore()

    def _paint_one(self, painter: QPainter, rect: QRect, one: Promised) -> None:
        px, half = theme.px, rect.height() // 2
        late = one.promise.due < self.today
        day = words.due(one.promise, today=self.today)
        write(painter, QRect(rect.left(), rect.top(), px(DAY), half), day, role="label",
              ink="ageing" if late else "text2")  # fmt: skip
        right = rect.adjusted(px(DAY), 0, 0, 0)
        upper, lower = right.adjusted(0, 0, 0, -half), right.adjusted(0, half, 0, 0)
        paint_tier(painter, upper, one.row.tier)
        room = upper.adjusted(0, 0, -tier_width(one.row.tier) - px(8), 0)
        name = one.row.name or translate("List", "(no name)")
        write(painter, room, name, role="listed")
        write(painter, room.adjusted(width(name, "listed") + px(8), 0, 0, 0), one.row.company, ink="text2")
        write(painter, lower, one.promise.what, ink="text2")
