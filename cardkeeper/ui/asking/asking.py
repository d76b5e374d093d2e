"""What the window does about asking: a letter to whom the page shows, their answer, and mails that came back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from cardkeeper.actions import asking, texts
from cardkeeper.actions.asking import Bounced
from cardkeeper.actions.intake import Coming
from cardkeeper.errors import FileUnreadable, TextTooLarge
from cardkeeper.i18n import translate
from cardkeeper.model import Contact
from cardkeeper.ui.asking.answer_dialog import AnswerDialog
from cardkeeper.ui.asking.letter_dialog import LetterDialog
from cardkeeper.ui.desk import Desk

if TYPE_CHECKING:
    from cardkeeper.store.book import Book
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

    def returned(self, offered: list[Coming | QImage]) -> None:
        """Take down mails that came back; everything else of what was offered goes into the inbox."""
        book, now, today = self._desk.book, self._desk.clock.now(), self._desk.clock.today()

        def look() -> tuple[list[Coming | QImage], list[Bounced]]:
            others, told = list[Coming | QImage](), list[Bounced]()
            for one in offered:
                found = _bounced(book, one, now=now, today=today)
                told += found
                others += [] if found else [one]
            return others, told

        self._desk.work.run(self, look, done=lambda found: self._told(*found), lane="intake")

    def _told(self, others: list[Coming | QImage], told: list[Bounced]) -> None:
        if others:
            self._space.scanning.add(others)
        if told:
            words = translate("Asking", "The mail to {name} came back: the address is marked.", name=told[0].name)
            self._space.undo_bar.tell(words, self._space.undo_bar.undo_step)

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


def _bounced(book: Book, one: Coming | QImage, *, now: datetime, today: date) -> tuple[Bounced, ...]:
    if not isinstance(one, Path) or texts.kind_of(one.name) != "mail":
        return ()
    try:
        return asking.bounced(book, texts.bytes_of(one), now=now, today=today)
    except (FileUnreadable, TextTooLarge):
        return ()  # the inbox says what is wrong with it
