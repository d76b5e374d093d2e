"""Paints one contact of the list: names and tier, then title and company with what is most pressing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardkeeper.model import Row
from cardkeeper.rules.search_terms import hits_in
from cardkeeper.ui import theme, trust, wording
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.controls.state import paint_state, state_width
from cardkeeper.ui.list_model import ContactListModel

HEIGHT = 54


class ContactDelegate(QStyledItemDelegate):
    """Highlights `text`, the search; needs `today` to say what is overdue."""

    text = ""

    def __init__(self, parent: object, *, today: date) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self.today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or over:
            painter.fillRect(rect, theme.ink("sel" if selected else "hover"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.ink("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.ink("line"))
        row = index.data(ContactListModel.ROW)
        if row is not None:
            self._paint_row(painter, rect.adjusted(theme.px(16), theme.px(7), -theme.px(16), -theme.px(7)), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row) -> None:
        half = rect.height() // 2
        upper, lower = rect.adjusted(0, 0, 0, -half), rect.adjusted(0, half, 0, 0)
        paint_tier(painter, upper, row.tier)
        names = upper.adjusted(0, 0, -tier_width(row.tier) - theme.px(8), 0)
        used = self._write(painter, names, row.name, "listed", "text")
        self._write(painter, names.adjusted(used + theme.px(6), 0, 0, 0), row.other_name, "body", "text2")
        told = self._tell(painter, lower, row)
        second = row.hit or wording.joined(row.title, row.company)
        self._write(painter, lower.adjusted(0, 0, -told, 0), second, "label", "text2")

    def _tell(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Write the most pressing thing at the right end; how wide it is, gap and all."""
        state, words = trust.pressing(row, today=self.today)
        if not words:
            return 0
        width = state_width(words) if state else QFontMetrics(theme.font("label")).horizontalAdvance(words)
        place = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
        if state:
            paint_state(painter, place, state, words)
        else:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.ink("text3"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        return width + theme.px(10)

    def _write(self, painter: QPainter, rect: QRect, text: str, role: str, ink: str) -> int:
        """Write `text` with what the search found marked behind it; how wide it came out."""
        font = theme.font(role)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        for start, end in hits_in(shown, self.text) if self.text else ():
            left = metrics.horizontalAdvance(shown[:start])
            width = metrics.horizontalAdvance(shown[:end]) - left
            height = theme.line_height(role) - theme.px(2)
            mark = QRect(rect.left() + left, rect.center().y() - height // 2, width, height)
            painter.fillRect(mark, theme.ink("hit"))
        painter.setFont(font)
        painter.setPen(theme.ink(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
