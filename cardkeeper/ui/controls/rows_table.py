"""A table of short rows to choose one from: whole rows, no grid, nothing to type in, Tab leads out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from cardkeeper.ui import theme

ROW = 36


class RowsTable(QTableWidget):
    """Columns are as wide as what is in them, but for `widest`, which takes the rest and shows the icon of a row."""

    def __init__(self, columns: int, *, widest: int) -> None:
        super().__init__(0, columns)
        self._widest = widest
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(columns):
            fits, rest = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, rest if column == widest else fits)

    def put(self, row: int, texts: Sequence[str], *, icon: QIcon, faint: bool = False) -> None:
        """What stands in a row."""
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, texts)))
            if faint:
                item.setForeground(theme.ink("text3"))
            if column == self._widest:
                item.setIcon(icon)
            self.setItem(row, column, item)
