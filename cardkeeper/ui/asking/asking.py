"""What the window does about asking: a letter to whom the page shows, and their answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui.asking.answer_dialog import AnswerDialog
from cardkeeper.ui.asking.letter_dialog import LetterDialog
from cardkeeper.ui.desk import Desk

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace


class Asking(QObject):
    """Made by the workspace once its pages are there."""

    def __init__(self, desk: Desk, space: Workspace) -> None:
        super().__init__(space)
        self._desk, self._space = desk, space

    def ask(self) -> None:
        """Show the letter to whom the page shows."""
        contact = self._shown()
        if contact is not None:
            dialog = LetterDialog(self._desk, contact, self._space.window())
            dialog.given.connect(self._space.undo_bar.tell)
            dialog.open()

    def compare(self) -> None:
        """Hold an answer, beginning with what is on the clipboard, against what is known of whom the page shows."""
        contact = self._shown()
        if contact is not None:
            text = QGuiApplication.clipboard().text()
            dialog = AnswerDialog(self._desk, contact, self._space.window(), text=text)
            dialog.taken.connect(self._took)
            dialog.open()

    def _took(self, facts: int) -> None:
        words = (
            translate("Asking", "%n fact(s) taken over from the answer", n=facts)
            if facts
            else translate("Asking", "Everything confirmed by the answer")
        )
        self._space.undo_bar.tell(words, self._space.undo_bar.undo_step)

    def _shown(self) -> Contact | None:
        page = self._space.contacts.page
        if page.isVisible() and page.contact is not None:
            return page.contact
        self._space.error.say(translate("Asking", "Open a contact first: the letter is about the one on the page."))
        return None
