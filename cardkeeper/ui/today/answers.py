"""What is done with an answer: each is a step of the book on the contact as it was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from cardkeeper.actions import contacts, evidence, ghosts, talks, verify
from cardkeeper.dealings import Found
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import calls, reviews
from cardkeeper.rules.facts import retyped
from cardkeeper.rules.rounds import was_asked
from cardkeeper.ui.desk import Desk


@dataclass(frozen=True)
class Answers:
    """The answers about one contact; what the book tells brings the page up to date."""

    desk: Desk
    page: QObject
    contact: Contact

    def said_today(self, key: str) -> Evidence | None:
        """What was found out about a fact today, the last of it."""
        today = self.desk.clock.today()
        said = (one for one in reversed(self.contact.evidence) if one.fact == key and was_asked(one, today))
        return next(said, None)

    def right(self, keys: Sequence[str]) -> None:
        self._record(reviews.confirmed(self.contact, how=How.CALL, on=self._today, keys=keys))

    def rest_right(self) -> None:
        """All that is not wrong and was not answered yet is still right."""
        ageing = (f for f in self.contact.facts if f.field in CHECKED_FIELDS and not f.invalid)
        if keys := [fact.key for fact in ageing if self.said_today(fact.key) is None]:
            self.right(keys)

    def changed(self, old: Fact, text: str) -> None:
        book, contact, now, today = self.desk.book, self.contact, self.desk.clock.now(), self._today
        new = retyped(old, text, region=self.desk.settings.region)
        self._do(lambda: verify.change(book, contact, new, instead_of=old.key, how=How.CALL, now=now, today=today))

    def invalid(self, keys: Sequence[str], found: Found) -> None:
        book, contact, now, today = self.desk.book, self.contact, self.desk.clock.now(), self._today
        self._do(lambda: evidence.note(book, contact, keys, found, on=today, now=now))

    def later(self, until: date, keys: Sequence[str] = ()) -> None:
        """Put these facts off, or all of them; that confirms nothing."""
        self._record(reviews.outcome(self.contact, Result.LATER, how=How.CALL, on=self._today, keys=keys, until=until))

    def lower_tier(self, tier: Tier) -> None:
        book, ids, now = self.desk.book, [self.contact.id or 0], self.desk.clock.now()
        self._do(lambda: contacts.set_tier(book, ids, tier, now=now))

    def archive(self) -> None:
        """Keep the contact, and have it in no list or review any more."""
        book, ids, now = self.desk.book, [self.contact.id or 0], self.desk.clock.now()
        self._do(lambda: ghosts.archive(book, ids, now=now))

    def call(self, end: calls.End) -> None:
        """Note how a call to the best number ended."""
        book, contact, now, today = self.desk.book, self.contact, self.desk.clock.now(), self._today
        found = calls.found_in(contact, end, number=calls.number_of(contact, today=today), on=today)
        talk = calls.talk_of(contact, end, on=today)
        if talk is not None:
            self._do(lambda: talks.log(book, talk, now=now, found=found))
        elif found:
            self._record(found)

    @property
    def _today(self) -> date:
        return self.desk.clock.today()

    def _record(self, found: tuple[Evidence, ...]) -> None:
        book, contact, now = self.desk.book, self.contact, self.desk.clock.now()
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        self._do(lambda: verify.record(book, contact, found, now=now, name=name))

    def _do(self, change: Callable[[], object]) -> None:
        self.desk.work.run(self.page, change, done=lambda _answer: None)
