"""Paints one thing to choose: an icon, its words with what was typed lit, a quieter remark, and a count or a key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardkeeper.rules.search_terms import hits_in
from cardkeeper.ui import icons, theme

REMARK, RIGHT, ICON, WHAT = (Qt.ItemDataRole.UserRole + number for number in range(1, 5))
"""What stands behind the words, what at the right end, the icon, and the thing itself."""


def choice(words: str, what: object, *, remark: str = "", right: str = "", icon: str = "") -> QStandardItem:
    """A row of a list of choices."""
    item = QStandardItem(words)
    item.setEditable(False)
    for value, role in ((remark, REMARK), (right, RIGHT), (icon, ICON), (what, WHAT)):
        item.setData(value, role)
    item.setAccessibleText(", ".join(filter(None, (words, remark, right))))
    return item


class ChoiceDelegate(QStyledItemDelegate):
    """Lights `text` in the words; rows are `height` high at the ordinary size."""

    text = ""

    def __init__(self, parent: object, *, height: int) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(self._height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, rect = theme.px, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.ink("sel"))
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.ink("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.ink("hover"))
        inner = rect.adjusted(px(12), 0, -px(12), 0)
        if icon := index.data(ICON):
            icons.paint(painter, QRectF(inner.left(), inner.top(), px(16), inner.height()), icon)
            inner.setLeft(inner.left() + px(24))
        if right := index.data(RIGHT):
            room = QFontMetrics(theme.font("label")).horizontalAdvance(right) + 1
            place = QRect(inner.right() + 1 - room, inner.top(), room, inner.height())
            self._write(painter, place, right, "label", "text3")
            inner.setRight(place.left() - px(12))
        used = self._write(painter, inner, index.data(), "body", "text", lit=self.text)
        remark = inner.adjusted(used + px(10), 0, 0, 0)
        self._write(painter, remark, index.data(REMARK) or "", "label", "text3")
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str, role: str, ink: str, *, lit: str = "") -> int:
        font = theme.font(role)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        for start, end in hits_in(shown, lit) if lit else ():
            left, until = (metrics.horizontalAdvance(shown[:place]) for place in (start, end))
            height = theme.line_height(role) - theme.px(2)
            mark = QRect(rect.left() + left, rect.center().y() - height // 2, until - left, height)
            painter.fillRect(mark, theme.ink("hit"))
        painter.setFont(font)
        painter.setPen(theme.ink(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
