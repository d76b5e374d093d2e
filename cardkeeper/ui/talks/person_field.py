"""Whom it is about: a few letters of a name, a company or a number, and the person is chosen from those found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Listing, ListQuery
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field, Row
from cardkeeper.ui import wording
from cardkeeper.ui.desk import Desk

MOST = 8
_ID = Qt.ItemDataRole.UserRole


class PersonField(QLineEdit):
    """Emits `chosen` with an id, or 0 once the text no longer names the person that was chosen."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, ""
        self.contact = 0
        self._found, self._list = QStandardItemModel(self), QListView()
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setProperty("popup", "true")
        self._completer.setPopup(self._list)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._look)
        self.retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Choose a contact that is known."""
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        self.setText(wording.joined(name, contact.first(Field.COMPANY) if contact.first(Field.NAME) else ""))
        self.contact = contact.id or 0
        self.chosen.emit(self.contact)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.setPlaceholderText(translate("Talks", "Name, pinyin, company or number"))
        self.setAccessibleName(translate("Talks", "Who"))

    def rows(self) -> int:
        """How many people are offered."""
        return self._found.rowCount()

    def take_first(self) -> None:
        """Choose the first of those offered."""
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
        self._take("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and not self.contact and self.rows():
            self.take_first()
        else:
            super().keyPressEvent(event)

    def _look(self, text: str) -> None:
        self.contact, self._asked = 0, text
        self.chosen.emit(0)
        book, query = self._desk.book, ListQuery()
        if text.strip():
            self._desk.work.run(
                self, lambda: contacts.listing(book, query, text=text), done=lambda found: self._show(text, found),
                lane="search",
            )  # fmt: skip
        else:
            self._list.hide()

    def _show(self, text: str, found: Listing) -> None:
        if text != self._asked or self.contact:
            return
        self._found.clear()
        for row in found.first[:MOST]:
            item = QStandardItem(_line(row))
            item.setData(row.id, _ID)
            self._found.appendRow(item)
        if self._found.rowCount() and self.hasFocus():
            self._completer.complete()
            self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, _text: str) -> None:
        index = self._list.currentIndex()  # two people may read alike
        self.setText(str(index.data()))
        self.contact = int(index.data(_ID))
        self.chosen.emit(self.contact)


def _line(row: Row) -> str:
    return wording.joined(row.name or translate("List", "(no name)"), row.other_name, row.company)
