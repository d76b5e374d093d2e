"""What the window does about talks wherever one is: log one by keys, what was reported, the page of follow-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cardkeeper.actions import contacts
from cardkeeper.model import Contact
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.quality.report_dialog import ReportDialog
from cardkeeper.ui.talks.follow_ups_page import FollowUpsPage
from cardkeeper.ui.talks.talk_dialog import TalkDialog

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace


class Talking(QObject):
    """Made by the workspace once its pages and what finds people are there."""

    def __init__(self, desk: Desk, space: Workspace) -> None:
        super().__init__(space)
        self._desk, self._space = desk, space
        self.page = FollowUpsPage(desk)
        space.pages.addWidget(self.page)
        self.page.opened.connect(space.finding.show_contact)
        self.page.talk_asked.connect(self.log)
        self.page.left.connect(lambda: space.go("contacts"))

    def log(self, contact: int = 0) -> None:
        """Log a talk: with `contact`, else with whom the page in front shows, else with whom is named."""
        shown = self._shown()
        wanted = contact or (shown.id if shown is not None else 0)
        if not wanted:
            self._open(None)
            return
        book = self._desk.book
        self._desk.work.run(self, lambda: contacts.get(book, wanted), done=self._open, lane="search")

    def report(self) -> None:
        """Enter what the contact on the page reported; without one, find them first."""
        shown = self._shown()
        if shown is None:
            self._space.start_search()
        else:
            ReportDialog(self._desk, shown, self._space.window()).open()

    def _shown(self) -> Contact | None:
        """Whom the page in front is about: the contact's own, or today's review."""
        page, person = self._space.contacts.page, self._space.today.person
        if person.isVisible():
            return person.contact
        return page.contact if page.isVisible() else None

    def _open(self, contact: Contact | None) -> None:
        TalkDialog(self._desk, self._space.window(), contact=contact).open()
