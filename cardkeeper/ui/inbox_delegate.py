"""Paints one card of the inbox: its small picture, who is on it or what file it came in, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardkeeper.i18n import translate
from cardkeeper.ui import theme, wording
from cardkeeper.ui.inbox_model import InboxModel
from cardkeeper.ui.review.card_delegate import paint_card, paint_step
from cardkeeper.ui.review.card_queue import Item
from cardkeeper.ui.writing import write

HEIGHT = 76
PICTURE = QSize(100, 60)


class InboxDelegate(QStyledItemDelegate):
    """Rows are those of an `InboxModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(300), theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, rect, item = theme.px, option.rect, index.data(InboxModel.ITEM)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.ink("sel" if selected else "hover"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.ink("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.ink("line"))
        place = QRectF(rect.left() + px(24), rect.top() + px(8), px(PICTURE.width()), px(PICTURE.height()))
        paint_card(painter, place, item)
        words = rect.adjusted(px(24) + px(PICTURE.width()) + px(16), 0, -px(24), 0)
        who = index.data(InboxModel.WHO)
        name = wording.card_name(item.card) or translate("Inbox", "Pasted")
        write(painter, _line(words, 17), who or name, role="listed")
        _paint_state(painter, _line(words, 39), item, after=name if who else "")
        painter.restore()


def _line(rect: QRect, top: int) -> QRect:
    return QRect(rect.left(), rect.top() + theme.px(top), rect.width(), theme.px(20))


def _paint_state(painter: QPainter, line: QRect, item: Item, *, after: str) -> None:
    ink = paint_step(painter, line, item)
    words = line.adjusted(theme.px(20), 0, 0, 0)
    write(painter, words, wording.joined(item.caption(), item.sides(), after), role="label", ink=ink)
