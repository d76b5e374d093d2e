"""What is done about the facts of a contact: changed, added, removed, confirmed, known to be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from cardkeeper.actions import contacts, evidence, verify
from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Fact, Field, How
from cardkeeper.rules.facts import retyped
from cardkeeper.ui.desk import Desk


@dataclass(frozen=True)
class FactChanges:
    """Each is a step of the book on `contact` as it was shown; what the book tells brings the page up to date."""

    desk: Desk
    page: QObject
    contact: Contact

    def change(self, old: Fact, text: str) -> None:
        """Have a fact say what was typed over it."""
        new = retyped(old, text, region=self.desk.settings.region)
        self._keep(new if fact.key == old.key else fact for fact in self.contact.facts)

    def add(self, field: Field, kind: str, text: str) -> None:
        added = retyped(Fact(field, "", kind=kind), text, region=self.desk.settings.region)
        self._keep([*self.contact.facts, added])

    def remove(self, key: str) -> None:
        self._keep(fact for fact in self.contact.facts if fact.key != key)

    def trust(self, keys: Sequence[str]) -> None:
        """Doubt the reading of these facts no more."""
        facts = self.contact.facts
        self._keep(replace(fact, confidence=1.0) if fact.key in keys else fact for fact in facts)

    def confirm(self, how: How, keys: Iterable[str] = ()) -> None:
        """Note that these facts, or all that are shown, are still right."""
        contact, book, clock = self.contact, self.desk.book, self.desk.clock
        name = contact.first(Field.NAME)
        self._do(
            lambda: verify.confirm(book, contact, how=how, now=clock.now(), today=clock.today(), keys=keys, name=name)
        )

    def note(self, found: Found, keys: Sequence[str]) -> None:
        """Note what was found out about facts, and about all that goes with them."""
        book, contact, clock = self.desk.book, self.contact, self.desk.clock
        self._do(lambda: evidence.note(book, contact, keys, found, on=clock.today(), now=clock.now()))

    def _keep(self, facts: Iterable[Fact]) -> None:
        changed = replace(self.contact, facts=tuple(facts))
        name = changed.first(Field.NAME) or changed.first(Field.COMPANY)
        book, now = self.desk.book, self.desk.clock.now()
        self._do(lambda: contacts.save(book, changed, now=now, name=name))

    def _do(self, change: Callable[[], object]) -> None:
        self.desk.work.run(self.page, change, done=lambda _answer: None)
