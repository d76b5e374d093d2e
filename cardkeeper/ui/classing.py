"""Tier, industry and tags are set here, and who is archived, aside or back: the contact shown, or all selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from cardkeeper.actions import contacts, ghosts, tags
from cardkeeper.actions.contacts import Progress
from cardkeeper.dealings import Ghost
from cardkeeper.model import Contact, Tier
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.tag_row import TagRow


class Classing(QObject):
    """`chosen` gives the ids it is about, `shown` the contact on the page, if any."""

    def __init__(
        self, desk: Desk, owner: QObject, *, chosen: Callable[[], list[int]], shown: Callable[[], Contact | None]
    ) -> None:
        super().__init__(owner)
        self._desk, self._chosen, self._shown = desk, chosen, shown

    def follow(self, row: TagRow) -> None:
        """Have tags be set by `row`."""
        row.given.connect(self.give_tag)
        row.taken.connect(self.take_tag)
        row.begun.connect(lambda: self._offer_to(row))

    def set_tier(self, tier: Tier) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        if ids := self._others(lambda contact: contact.tier is tier):
            self._do(lambda step: contacts.set_tier(book, ids, tier, now=now, progress=step))

    def set_industry(self, code: str) -> None:
        book, now = self._desk.book, self._desk.clock.now()
        if ids := self._others(lambda contact: contact.industry == code):
            self._do(lambda step: contacts.set_industry(book, ids, code, now=now, progress=step))

    def give_tag(self, tag: str) -> None:
        book, ids, now = self._desk.book, self._chosen(), self._desk.clock.now()
        self._do(lambda step: tags.add(book, ids, tag, now=now, progress=step))

    def take_tag(self, tag: str) -> None:
        book, ids, now = self._desk.book, self._chosen(), self._desk.clock.now()
        self._do(lambda step: tags.remove(book, ids, tag, now=now, progress=step))

    def bring_back(self) -> None:
        """Have those who were set aside as nobody, or archived, be in the lists again."""
        book, ids, today, now = self._desk.book, self._chosen(), self._desk.clock.today(), self._desk.clock.now()
        self._do(lambda step: ghosts.bring_back(book, ids, today=today, now=now, progress=step))

    def archive(self) -> None:
        """Keep them, in no list, review or export."""
        book, ids, now = self._desk.book, self._chosen(), self._desk.clock.now()
        self._do(lambda step: ghosts.archive(book, ids, now=now, progress=step))

    def set_aside(self) -> None:
        """Have them be nobody, in no list, review or export."""
        book, today, now = self._desk.book, self._desk.clock.today(), self._desk.clock.now()
        if ids := self._others(lambda contact: contact.ghost is Ghost.QUARANTINED):
            self._do(lambda step: ghosts.decide(book, ids, Ghost.QUARANTINED, today=today, now=now, progress=step))

    def _offer_to(self, row: TagRow) -> None:
        book = self._desk.book
        self._desk.work.run(row, lambda: tags.get_all(book), done=row.offer, lane="search")

    def _others(self, is_so: Callable[[Contact], bool]) -> list[int]:
        """Whom it is about; nobody where that is only the contact shown, and it is so already."""
        ids, contact = self._chosen(), self._shown()
        return [] if contact is not None and ids == [contact.id] and is_so(contact) else ids

    def _do(self, change: Callable[[Progress], None]) -> None:
        """Have the book changed, which may take long: it says how far it is, and can be cancelled."""
        self._desk.work.run_steps(self, change, done=lambda _none: None)
