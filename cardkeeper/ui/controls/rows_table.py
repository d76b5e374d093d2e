"""Tables of short rows to choose from: whole rows, no grid, nothing to type in, Tab leads out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
)

from cardkeeper.ui import theme

ROW = 36
TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def show_rows(table: QTableView) -> None:
    """Make `table` look and behave like every table of rows."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setIconSize(QSize(theme.px(16), theme.px(16)))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(ROW))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(TO_THE_LEFT)
    table.setItemDelegateForColumn(0, _FirstCell(table))


class _FirstCell(QStyledItemDelegate):
    """The first cell of a chosen row begins with the bar of whatever is chosen."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(
                option.rect.left(), option.rect.top(), theme.px(3), option.rect.height(), theme.ink("accent")
            )


class RowsTable(QTableWidget):
    """Columns are as wide as what is in them, but for `widest`, which takes the rest and shows the icon of a row.

    Those of `numbers` stand at the right. A key that is bound does something with what is chosen.
    """

    def __init__(self, columns: int, *, widest: int, numbers: Sequence[int] = (), several: bool = False) -> None:
        super().__init__(0, columns)
        self._widest, self._numbers = widest, numbers
        self._keys: dict[int, Callable[[], object]] = {}
        show_rows(self)
        if not several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column in range(columns):
            fits, rest = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(column, rest if column == widest else fits)

    def bind(self, act: Callable[[], object], *keys: Qt.Key) -> None:
        """Have keys do something while the keyboard is in the table."""
        self._keys.update(dict.fromkeys(keys, act))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys.get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rowCount() and not self.selectedIndexes():  # the keyboard is seen where it is
            self.choose(self.currentRow())

    def name_columns(self, names: Sequence[str]) -> None:
        """What stands above the columns."""
        for column, name in enumerate(names):
            head = QTableWidgetItem(name)
            head.setTextAlignment(TO_THE_RIGHT if column in self._numbers else TO_THE_LEFT)
            self.setHorizontalHeaderItem(column, head)

    def put(self, row: int, texts: Sequence[str], *, icon: QIcon, meaning: str = "", faint: bool = False) -> None:
        """What stands in a row. `meaning` says in words what the icon says."""
        spoken = ", ".join(filter(None, (meaning, *texts)))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if faint:
                item.setForeground(theme.ink("text3"))
            if column in self._numbers:
                item.setTextAlignment(TO_THE_RIGHT)
            if column == self._widest:
                item.setIcon(icon)
                item.setToolTip(f"{meaning}: {text}" if meaning else text)
            self.setItem(row, column, item)

    def choose(self, row: int) -> None:
        """Choose one row, as near to `row` as there is."""
        # Not selectRow: while Ctrl is held, as in Ctrl+Z, that adds to what is selected.
        self.setCurrentCell(min(max(row, 0), self.rowCount() - 1), 0, WHOLE_ROW)
