"""A list of any length: rows of one height in a table of one column, which Qt need not lay out one by one.

QListView asks its model about every row whenever a row changes: at 100,000 rows the window stands still for a second.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

Action = QAbstractItemView.CursorAction


class LongList(QTableView):
    """Looks and is used like a list; Home and End go to its ends."""

    def __init__(self, *, row_height: int) -> None:
        super().__init__()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        for header in (rows, self.horizontalHeader()):
            header.hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def go_to(self, row: int) -> None:
        """Choose a row and show it, also right after a reset, when Qt knows not yet how long the list has become."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.updateGeometries()
        self.scrollTo(index)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # In a table Home and End are the ends of the row.
        if action in (Action.MoveHome, Action.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
