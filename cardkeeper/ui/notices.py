"""The daily notice that contacts are due: when it comes, and the line in the window where nobody else can show it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from cardkeeper import settings as settings_file
from cardkeeper.actions import notices, rounds
from cardkeeper.i18n import translate
from cardkeeper.ui import trust
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.notes import Banner
from cardkeeper.ui.desk import Desk

FIRST = 60_000
"""Milliseconds after unlocking: whoever just began to work is left in peace for a moment."""
AGAIN = 15 * 60_000


class Notices(QObject):
    """Emits `telling` with a title and a text when it is time; whoever can show neither calls `show_banner`.

    `opened` when somebody wants to see who is due, and `settings_chosen` when it was told or put off. Nothing is told
    while somebody is `at_review`.
    """

    telling = Signal(str, str)
    opened = Signal()
    settings_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.at_review = False
        self.banner = Banner("bell")
        self._open, self._snooze = Button(size="small"), Button(size="small")
        self._open.clicked.connect(self._opened)
        self._snooze.clicked.connect(self.snooze)
        for button in (self._open, self._snooze):
            self.banner.add(button)
        self.banner.hide()
        QTimer.singleShot(FIRST, self, self.look)
        timer = QTimer(self, interval=AGAIN)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Tell it if it is time and somebody is due. What `due --notify` told meanwhile is not told again."""
        kept, clock, book = settings_file.load(), self._desk.clock, self._desk.book
        if notices.may_tell(kept, now=clock.now()) and notices.may_tell(self._desk.settings, now=clock.now()):
            today = clock.today()
            most = rounds.daily(self._desk.settings, today=today)
            self._desk.work.run(self, lambda: rounds.left(book, today=today, most=most), done=self._tell, lane="search")

    def enter_review(self) -> None:
        """Somebody is at today's review: a notice that leads there has done its work."""
        self.at_review = True
        self.banner.hide()

    def leave_review(self) -> None:
        """They went elsewhere, where they may be told again."""
        self.at_review = False

    def snooze(self) -> None:
        """No notice before tomorrow."""
        self.banner.hide()
        tomorrow = self._desk.clock.today() + timedelta(days=1)
        self.settings_chosen.emit(notices.snoozed(self._desk.settings, until=tomorrow))

    def show_banner(self, title: str, text: str) -> None:
        """Say it in the window, with a way to today's review."""
        self._open.setText(translate("Notices", "Open today's review"))
        self._snooze.setText(translate("Notices", "Not today"))
        self.banner.say(title, text)

    def _tell(self, late: int) -> None:
        if not late or self.at_review:
            return
        self.settings_chosen.emit(notices.told(self._desk.settings, today=self._desk.clock.today()))
        self.telling.emit(*trust.notice(late))

    def _opened(self) -> None:
        self.banner.hide()
        self.opened.emit()
