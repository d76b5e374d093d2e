"""Parts in a row that goes on in the next line where there is no more room, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Parts keep the size they wish for, `gap` apart, in the middle of lines `line` high; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int, line: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line = gap, line
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, part: QWidget) -> None:
        """Put a part before the one at `place`."""
        self.addWidget(part)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = QSize()
        for item in self._items:
            widest = widest.expandedTo(item.minimumSize())
        return widest

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Put the parts into their places if they are to `move`; how high that is."""
        at = room.topLeft()
        for item in (one for one in self._items if not one.isEmpty()):
            size = item.sizeHint().boundedTo(QSize(max(room.width(), 1), item.sizeHint().height()))
            if at.x() > room.x() and at.x() + size.width() > room.right() + 1:
                at = QPoint(room.x(), at.y() + self._line + self._gap // 2)
            if move:
                item.setGeometry(QRect(at + QPoint(0, (self._line - size.height()) // 2), size))
            at += QPoint(size.width() + self._gap, 0)
        return at.y() + self._line - room.y()
