"""What changes in the book, heard from whatever thread and told to the window's, several changes at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cardkeeper.model import Change

GATHER_MS = 30
"""Changes that come closer together than this are looked at together."""


class BookChanges(QObject):
    """Emits `gathered` with the change of contacts that the others come to, and whether cards changed too."""

    gathered = Signal(object, bool)
    _happened = Signal(object)

    def __init__(self, book: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._contacts: set[int] | None = set()
        self._cards = False
        self._later = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._later.timeout.connect(self._tell)
        self._happened.connect(self._hear)
        book.listen(self._happened.emit)

    def _hear(self, change: Change) -> None:
        self._cards |= change.what == "cards"
        if change.what == "contacts":
            self._contacts = None if self._contacts is None or not change.ids else self._contacts | set(change.ids)
        if not self._later.isActive():
            self._later.start()

    def _tell(self) -> None:
        ids, self._contacts = self._contacts, set()
        cards, self._cards = self._cards, False
        self.gathered.emit(Change("contacts", () if ids is None else tuple(ids)), cards)
