"""The contacts of a list as Qt wants them: ids only, and rows fetched a page at a time from the book."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardkeeper.actions import contacts
from cardkeeper.model import Row
from cardkeeper.ui import trust
from cardkeeper.ui.desk import Desk

PAGE = 60
PAGES_KEPT = 40

Index = QModelIndex | QPersistentModelIndex


class ContactListModel(QAbstractTableModel):
    """`ROW` gives the `Row`, or None while its page is still on its way; the id is always known.

    `pages` are those that are here: the ones looked at last.
    """

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: array[int] = array("q")
        self.pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._round = 0

    def show(self, ids: array[int], first: list[Row]) -> None:
        """Replace the whole list by `ids`, whose first rows are already here."""
        self.beginResetModel()
        self._ids = ids
        self.pages = OrderedDict({0: first[:PAGE]} if first else {})
        self._asked.clear()
        self._round += 1
        self.endResetModel()

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def ids(self) -> list[int]:
        """Everybody who is listed, in order."""
        return self._ids.tolist()

    def row_of(self, contact: int) -> int:
        """Where a contact stands; -1 when it is not listed."""
        try:
            return self._ids.index(contact)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role == self.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and row is not None:
            return trust.row_line(row, today=self._desk.clock.today())
        return None

    def _row(self, place: int) -> Row | None:
        page, offset = divmod(place, PAGE)
        rows = self.pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        self.pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted, now = self._ids[page * PAGE : (page + 1) * PAGE], self._round
        book = self._desk.book
        self._desk.work.run(
            self,
            lambda: contacts.rows(book, wanted),
            done=lambda rows: self._arrive(page, rows, now),
            lane="search",
        )

    def _arrive(self, page: int, rows: list[Row], asked_in: int) -> None:
        if asked_in != self._round:
            return
        self._asked.discard(page)
        self.pages[page] = rows
        while len(self.pages) > PAGES_KEPT:
            self.pages.popitem(last=False)
        last = min(len(self._ids), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))
