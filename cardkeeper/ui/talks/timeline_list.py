"""What happened with a contact as a list: an icon, a line, the day; the arrow keys walk, Enter changes a talk."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardkeeper.actions.timeline import Event
from cardkeeper.dealings import Talk
from cardkeeper.ui import icons, theme, wording
from cardkeeper.ui.talks import words
from cardkeeper.ui.writing import width, write

ROW = 30
_EVENT = Qt.ItemDataRole.UserRole


class TimelineList(QListWidget):
    """Emits `opened` and `removed` with the talk that is chosen. As high as what it shows: the page scrolls."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = _Lines(self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.itemDoubleClicked.connect(lambda _item: self._open())

    def show_events(self, events: tuple[Event, ...], *, today: date) -> None:
        """Show these, and stay on the line that was chosen."""
        row = max(0, self.currentRow())
        self.delegate.today = today
        self.clear()
        for event in events:
            item = QListWidgetItem()
            item.setData(_EVENT, event)
            day = wording.day(event.on, today=today)
            said = ", ".join(filter(None, (day, words.line(event), words.outcome(event))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.setFixedHeight(self.count() * theme.px(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete:
            talk = self._talk()
            if talk is not None:
                self.removed.emit(talk)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        talk = self._talk()
        if talk is not None:
            self.opened.emit(talk)

    def _talk(self) -> Talk | None:
        event = self.currentIndex().data(_EVENT)
        return event.what if isinstance(event, Event) and isinstance(event.what, Talk) else None


class _Lines(QStyledItemDelegate):
    """Paints one line; what a talk confirmed stands after it in the colour of what is confirmed, with its glyph."""

    today = date.min

    def __init__(self, owner: QListWidget) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        event, rect, px = index.data(_EVENT), option.rect, theme.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink("sel" if chosen else "hover"))
            painter.drawRoundedRect(rect, px(6), px(6))
        icons.paint(painter, QRectF(rect.left(), rect.top(), px(16), rect.height()), words.icon(event))
        day = wording.day(event.on, today=self.today)
        when = width(day, "label") + px(8)
        write(painter, QRect(rect.right() - when, rect.top(), when - px(4), rect.height()), day, role="label",
              ink="text3", align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
        self._write(painter, rect.adjusted(px(26), 0, -when - px(12), 0), event)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, event: Event) -> None:
        outcome, px = words.outcome(event), theme.px
        room = width(outcome, "body") + px(26) if outcome else 0
        line = words.line(event)
        write(painter, rect.adjusted(0, 0, -room, 0), line)
        if outcome:
            left = rect.left() + min(width(line, "body"), rect.width() - room) + px(8)
            icons.paint_glyph(painter, QRectF(left, rect.top(), px(14), rect.height()), "confirmed")
            write(painter, QRect(left + px(18), rect.top(), room, rect.height()), outcome, ink="confirmed")
