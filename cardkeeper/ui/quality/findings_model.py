"""The findings as Qt wants them, and how a row is painted: glyph and words, who it is about, since when, what next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cardkeeper.actions.findings import Item
from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import icons, theme, verdicts, wording
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.writing import write

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole
HEIGHT = 36
HEADS = (
    QT_TRANSLATE_NOOP("Quality", "Finding"),
    QT_TRANSLATE_NOOP("Quality", "Contact"),
    QT_TRANSLATE_NOOP("Quality", "Company"),
    QT_TRANSLATE_NOOP("Quality", "Tier"),
    QT_TRANSLATE_NOOP("Quality", "Owner"),
    QT_TRANSLATE_NOOP("Quality", "Age"),
    QT_TRANSLATE_NOOP("Quality", "Next step"),
)
SHARES = (22, 19, 18, 9, 8, 9, 15)
"""How the width is shared, in percent."""
AT_RIGHT = (5, 6)
RIGHT = Qt.AlignmentFlag.AlignRight


class FindingsModel(QAbstractTableModel):
    """Some findings, the worst first."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(item)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.joined(*self.words(item))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (RIGHT if section in AT_RIGHT else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        return translate("Quality", HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def words(self, item: Item) -> tuple[str, ...]:
        """What stands in each column."""
        problem = item.problem
        days = ((problem.resolved or self.today) - problem.opened).days
        return (
            verdicts.of(problem, item.tier),
            " ".join(filter(None, (item.name, item.other_name))),
            item.company,
            wording.tier_name(item.tier),
            problem.owner or translate("Quality", "Nobody"),
            translate("Quality", "%n day(s)", n=max(0, days)),
            verdicts.next_step(problem.kind) if problem.resolved is None else translate("Quality", "Settled"),
        )


class FindingsDelegate(QStyledItemDelegate):
    """Paints a cell of `table`; the pointer lights up a whole row."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.entered.connect(lambda _index: table.viewport().update())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(theme.px(60), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        rect, item, column = option.rect, index.data(ITEM), index.column()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or index.row() == self._row_under_pointer():
            painter.fillRect(rect, theme.ink("sel" if selected else "hover"))
        if selected and not column:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.ink("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.ink("line"))
        self._paint_cell(painter, rect.adjusted(theme.px(12), 0, -theme.px(12), 0), item, column, str(index.data()))
        painter.restore()

    def _row_under_pointer(self) -> int:
        view = self._table.viewport()
        at = view.mapFromGlobal(QCursor.pos())
        return self._table.rowAt(at.y()) if view.underMouse() else -1

    def _paint_cell(self, painter: QPainter, room: QRect, item: Item, column: int, words: str) -> None:
        if column == 3:
            paint_tier(painter, QRect(room.left(), room.top(), tier_width(item.tier), room.height()), item.tier)
            return
        if column == 0:
            place = QRectF(room.left() + theme.px(4), room.top(), theme.px(14), room.height())
            icons.paint_glyph(painter, place, verdicts.STATES[item.problem.kind])
            room = room.adjusted(theme.px(26), 0, 0, 0)
        nobody = column == 4 and not item.problem.owner
        ink = {0: "text", 1: "text", 6: "accent"}.get(column, "suspect" if nobody else "text2")
        align = RIGHT if column in AT_RIGHT else Qt.AlignmentFlag.AlignLeft
        write(painter, room, words, role="strong" if column == 1 else "body", ink=ink, align=align)
