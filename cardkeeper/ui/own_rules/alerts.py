"""What the user's own rules found about a contact, as badges on its page: never a window that pops up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardkeeper.actions import own_rules
from cardkeeper.model import Contact
from cardkeeper.ui import theme
from cardkeeper.ui.controls.state import StateSentence
from cardkeeper.ui.desk import Desk


class Alerts(QWidget):
    """One line for each open finding of a rule, about whom `loaded` tells; no room where there is none."""

    def __init__(self, desk: Desk, loaded: SignalInstance) -> None:
        super().__init__()
        self._desk, self._wanted = desk, 0
        self.shown: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(theme.px(4))
        self.hide()
        loaded.connect(self.show_contact)

    def show_contact(self, contact: Contact | None) -> None:
        """Show what is open about another contact, or about the same one by now."""
        number = (contact.id or 0) if contact is not None else 0
        if number != self._wanted:
            self._show(())
        self._wanted, book = number, self._desk.book
        if number:
            found = partial(own_rules.alerts, book, number)
            self._desk.work.run(self, found, done=partial(self._arrived, number), lane="search")

    def _arrived(self, contact: int, found: tuple[str, ...]) -> None:
        if contact == self._wanted:
            self._show(found)

    def _show(self, found: tuple[str, ...]) -> None:
        if found == self.shown:
            return
        self.shown = found
        while item := self._column.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        for text in found:
            self._column.addWidget(StateSentence("suspect", text))
        self.setVisible(bool(found))
