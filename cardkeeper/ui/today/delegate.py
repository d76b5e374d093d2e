"""Paints one contact of today's review: its place, names and tier, its company, and why it is here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardkeeper.model import Field
from cardkeeper.ui import theme, trust
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.controls.state import paint_state

DUE = Qt.ItemDataRole.UserRole + 1
HEIGHT = 73
GLYPHS = {"known_bad": "invalid", "suspect": "suspect", "never": "unknown"}


class TodayDelegate(QStyledItemDelegate):
    """Rows hold an `actions.rounds.Due` under the role `DUE`; the places go on after those `before`."""

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._today = today
        self.before = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, rect, due = theme.px, option.rect, index.data(DUE)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.ink("sel" if selected else "hover"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.ink("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.ink("line"))
        self._write(painter, rect.adjusted(px(16), px(10), 0, 0), str(index.row() + 1 + self.before), "label", "text3")
        body = rect.adjusted(px(42), px(9), -px(16), 0)
        top = QRect(body.left(), body.top(), body.width(), px(20))
        paint_tier(painter, top, due.contact.tier)
        names = top.adjusted(0, 0, -tier_width(due.contact.tier) - px(8), 0)
        self._write(painter, names, " ".join(fact.value for fact in due.contact.of(Field.NAME)), "listed", "text")
        self._write(painter, body.adjusted(0, px(20), 0, 0), due.contact.first(Field.COMPANY), "label", "text2")
        reason = trust.why(due.reason)
        why = QRect(body.left(), body.top() + px(39), body.width(), px(16))
        paint_state(painter, why, GLYPHS.get(due.reason.code, "ageing"), reason)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str, role: str, ink: str) -> None:
        painter.setFont(theme.font(role))
        painter.setPen(theme.ink(ink))
        line = QRect(rect.left(), rect.top(), rect.width(), theme.line_height(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
