"""The page of each place of the sidebar; what a day need not begin with is loaded and built when first gone to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cardkeeper.ui.quality.page import QualityPage
    from cardkeeper.ui.review.page import ReviewPage
    from cardkeeper.ui.workspace import Workspace


class Places(QObject):
    """Made by the workspace, among whose pages they take their place."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space

    def page(self, name: str) -> QWidget:
        """The page of a place of the sidebar, or of "review"."""
        space = self._space
        match name:
            case "inbox":
                return space.inbox
            case "review":
                return self.review
            case "due":
                return space.today
            case "promised":
                return space.talking.page
            case "quality":
                return self.quality
            case "duplicates":
                return space.duplicates.page
        return space.contacts

    @cached_property
    def review(self) -> ReviewPage:
        from cardkeeper.ui.review.page import ReviewPage

        space, page = self._space, ReviewPage(self._space.desk)
        page.left.connect(space.leave_review)
        page.emptied.connect(space.inbox_emptied)
        page.retried.connect(space.scanning.resume)
        page.set_reading(space.scanning.card)
        space.scanning.reading.connect(page.set_reading)
        space.pages.addWidget(page)
        return page

    @cached_property
    def quality(self) -> QualityPage:
        from cardkeeper.ui.quality.page import QualityPage

        space, page = self._space, QualityPage(self._space.desk)
        page.due_asked.connect(space.today.begin_with)
        page.due_asked.connect(lambda: space.go("due"))
        page.group_asked.connect(space.filter_by)
        page.listed.connect(space.finding.open_search)
        page.opened.connect(space.finding.show_contact)
        page.compare_asked.connect(space.duplicates.compare)
        page.told.connect(space.undo_bar.tell)
        space.changes.gathered.connect(lambda change, _cards: page.changed(change))
        space.pages.addWidget(page)
        return page
