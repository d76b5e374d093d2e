"""What the window does about duplicates wherever they show: looks for them, counts them, and leads to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cardkeeper.actions import duplicates
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.merging.page import MergePage
from cardkeeper.ui.merging.with_dialog import MergeWithDialog
from cardkeeper.ui.work import Task

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace

MOST = 12
"""So many people can be compared each with each."""


class Duplicates(QObject):
    """Made by the workspace once its pages and what finds people are there. `counted` is how many pairs wait."""

    def __init__(self, desk: Desk, space: Workspace) -> None:
        super().__init__(space)
        self._desk, self._space = desk, space
        self._looking: Task | None = None
        self.counted: dict[str, int] = {}
        self.page = MergePage(desk)
        space.pages.addWidget(self.page)
        self.page.left.connect(lambda: space.go("contacts"))
        self.page.opened.connect(space.finding.show_contact)
        self.page.progress.cancelled.connect(self.stop)
        space.contacts.merge_asked.connect(self.compare_selected)
        self.look()

    def compare(self, people: tuple[int, ...]) -> None:
        """Compare these people; of more than two, each with each in turn."""
        if len(people) > MOST:
            words = translate("Merge", "Up to {most} people can be compared at once. Choose fewer.", most=MOST)
            self._space.error.say(words)
        elif len(people) > 1:
            self._space.go("duplicates")
            self.page.begin(people)

    def compare_selected(self) -> None:
        """Compare who is selected in the list; of one alone, ask with whom; of nobody, show who waits in the book."""
        contacts = self._space.contacts
        selected = contacts.list.selected() if contacts.isVisible() else []
        shown = contacts.page.contact if contacts.isVisible() else None
        if len(selected) > 1:
            self.compare(tuple(selected))
        elif shown is not None and shown.deleted is None:
            dialog = MergeWithDialog(self._desk, shown, self._space.window())
            dialog.chosen.connect(self.compare)
            dialog.open()
        else:
            self._space.go("duplicates")

    def look(self) -> None:
        """Look at whoever changed since the last time, and count."""
        book = self._desk.book
        if self.page.isVisible():
            self.page.refresh()
        self._desk.work.run(self, lambda: duplicates.is_due(book), done=self._begin, lane="counting")

    def stop(self) -> None:
        """Look no further for now."""
        if self._looking is not None:
            self._looking.cancel()
        self._end()
        self.page.show_looking(False)

    def _begin(self, due: bool) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        if not due:
            self._desk.work.run(self, lambda: duplicates.count(book), done=self._show_count, lane="counting")
        elif self._looking is None:
            self.page.show_looking(True)
            self._looking = self._desk.work.run_steps(
                self,
                lambda step: duplicates.scan(book, now=now, step=step),
                progress=self._say_progress,
                done=lambda _new: self._looked(),
                failed=self._failed,
                lane="backup",
                can_wait=True,
            )

    def _looked(self) -> None:
        self._end()
        self.look()  # at whoever changed meanwhile

    def _failed(self, why: CardKeeperError) -> None:
        if not isinstance(why, Cancelled):  # who stopped it has said so, and may have begun anew
            self._end()
            self.page.show_looking(False)
            self._space.trouble(why)

    def _end(self) -> None:
        self._looking = None
        self.page.progress.finish()

    def _show_count(self, waiting: int) -> None:
        self.counted = {"duplicates": waiting} if waiting else {}
        self._space.sidebar.places["duplicates"].count(waiting or None)
        self.page.show_looking(False)

    def _say_progress(self, done: int, total: int) -> None:
        words = translate("Merge", "Looking for duplicates: {done} of %n contacts", n=total, done=f"{done:,}")
        self.page.progress.show_step(done, total, words)
