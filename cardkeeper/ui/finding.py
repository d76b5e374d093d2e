"""What the search of the window does beside its list: searches kept as smart lists, rules, tags, and Ctrl+K."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cardkeeper.rules import facets
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.industries_window import IndustriesWindow
from cardkeeper.ui.jump import Jump
from cardkeeper.ui.own_rules.window import RulesWindow
from cardkeeper.ui.smart_lists import SmartLists
from cardkeeper.ui.tags_window import TagsWindow
from cardkeeper.ui.workspace_keys import commands

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace


class Finding(QObject):
    """Made by the workspace once its sidebar and its contacts are there."""

    def __init__(self, desk: Desk, space: Workspace) -> None:
        super().__init__(space)
        self._desk, self._space = desk, space
        self._list = space.contacts.list
        self.lists = SmartLists(desk)
        self.jump = Jump(desk, space, lambda: commands(space))
        space.sidebar.put_lists(self.lists)
        self._list.search.text_changed.connect(self.lists.stand)
        self._list.save_asked.connect(self.save_search)
        self._list.everybody_asked.connect(self.open_search)
        self.lists.save_asked.connect(self.save_search)
        self.lists.opened.connect(self.open_search)
        self.jump.person_chosen.connect(self.show_contact)
        space.contacts.page.tag_asked.connect(self.list_tag)
        space.today.elsewhere.connect(self.show_contact)

    def save_search(self) -> None:
        """Keep what is listed as a smart list: the search, and the tier and industry chosen in the sidebar."""
        query = self._list.query()
        parts = [self._list.search.text().strip()]
        parts += [facets.spelt("tier", query.tier.value)] if query.tier else []
        parts += [facets.spelt("industry", query.industry)] if query.industry else []
        search = " ".join(filter(None, parts))
        asked = facets.parsed(search)
        if asked.words or asked.facets:
            self.open_search(search)
            self.lists.save(facets.title(search) or search, search)
        else:
            self._space.start_search()

    def open_search(self, search: str) -> None:
        """List what a search text finds, wherever the user is."""
        self._space.go("contacts")
        self._space.contacts.leave_page()
        self._list.search.edit.setText(search)
        self.lists.stand(search)

    def show_rules(self) -> None:
        """Show the user's own rules, which are searches too, and what fired."""
        RulesWindow(self._desk, self._space).open()

    def show_tags(self) -> None:
        """Show the tags there are, to list their people or to call them otherwise."""
        window = TagsWindow(self._desk, self._space)
        window.listed.connect(self.list_tag)
        window.open()

    def show_industries(self) -> None:
        """Show the industries there are, to add to them, to rename or to hide."""
        IndustriesWindow(self._desk, self._space).open()

    def list_tag(self, tag: str) -> None:
        """List who has a tag."""
        self.open_search(facets.spelt("tag", tag))

    def show_contact(self, contact: int) -> None:
        """Go to somebody in the list of everybody."""
        self._space.go("contacts")
        self._list.choose(contact)
