"""The course of a review: which card is open, what is done with it, and which comes next. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from cardkeeper.actions import capture, duplicates, review
from cardkeeper.actions.review import Known
from cardkeeper.errors import CardKeeperError
from cardkeeper.model import Card, CardState, Contact, Guess, Tier
from cardkeeper.rules.tags import Tags
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review import case as cases
from cardkeeper.ui.review.card_queue import Queue
from cardkeeper.ui.review.case import Case

T = TypeVar("T")


class Sitting(QObject):
    """One card at a time. `case` is the open one; None while one is opened or saved, and when there is none."""

    opened = Signal(object)
    renewed = Signal(object)
    waiting = Signal()
    emptied = Signal()
    ended = Signal()
    accepted = Signal(int)
    discarded = Signal(int)
    retried = Signal(int)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self.queue = Queue(self, want=self._preview)
        self._desk = desk
        self._opening: int | None = None
        self._saving = False

    @property
    def is_ready(self) -> bool:
        """Whether the open card has facts to review."""
        return self.case is not None and self.case.card.state is CardState.READY

    def begin(self, card: int | None) -> None:
        """Begin anew, with a certain card or with the first that is ready."""
        self.queue.begin()
        self._set_case(None)
        self._opening = card
        self.inbox_changed()

    def inbox_changed(self) -> None:
        """Look at the inbox again."""
        book, case = self._desk.book, self.case

        def look() -> tuple[tuple[Card, ...], bool]:
            return capture.inbox(book), case is not None and cases.is_stale(book, case)

        self._desk.work.run(self, look, done=lambda found: self._show_inbox(*found, case))

    def _show_inbox(self, cards: tuple[Card, ...], stale: bool, case: Case | None) -> None:
        self.queue.show_inbox(cards)
        shown = self.case.card if self.case else None
        now = next((card for card in cards if shown and card.id == shown.id), None)
        if self._saving or (shown and now and now.state is shown.state):
            if stale and case is not None and case is self.case:
                self._renew(case)
            return
        if now and now.state is CardState.READY:  # it could not be read, and now it was
            self.open(now.id)
            return
        wanted = next((card for card in cards if card.id == self._opening), None)
        if wanted and wanted.state is CardState.WAITING:  # it has just come in; the others can wait for it
            self.waiting.emit()
        elif wanted:
            self.open(wanted.id)
        else:
            self.open_next(shown.id if shown else None)

    def open(self, card: int) -> None:
        """Open a card of the queue."""
        self._set_case(None)
        self._opening = card
        book, region = self._desk.book, self._desk.settings.region
        self._desk.work.run(
            self, lambda: cases.opened(book, card, region=region), done=self._open, failed=self._not_opened
        )

    def _open(self, case: Case) -> None:
        if case.card.id == self._opening:
            self._opening = None
            self._set_case(case)
            self.opened.emit(case)

    def _renew(self, old: Case) -> None:
        """Show what was read anew on the open card; what a person did to it is the page's to keep."""
        book = self._desk.book

        def came(new: Case) -> None:
            if self.case is old:
                self._set_case(new)
                self.queue.renew_picture(new.card.id)
                self.renewed.emit(new)

        self._desk.work.run(self, lambda: cases.opened(book, old.card.id, region=self._desk.settings.region), done=came)

    def _not_opened(self, error: CardKeeperError) -> None:
        self._opening = None
        self.trouble.emit(error)
        self.inbox_changed()

    def open_next(self, after: int | None) -> None:
        """Open what comes after a card; wait for what is still being read, or say that nothing is left."""
        following = self.queue.next_card(after)
        self._opening = None
        if following is not None:
            self.open(following.id)
            return
        self._set_case(None)
        if self.queue.is_reading:
            self.waiting.emit()
        else:
            self.emptied.emit()

    def accept(
        self,
        guesses: Sequence[Guess],
        *,
        industry: str,
        tier: Tier,
        tags: Tags,
        agreed: bool = False,
        known: Known | None = None,
    ) -> None:
        """Keep the open card's facts as a reviewed contact and go on, of who is `known` if the reviewer says so.

        `agreed` says who was erased may come again.
        """
        case, desk = self.case, self._desk
        assert case is not None
        now, today, region = desk.clock.now(), desk.clock.today(), desk.settings.region

        def job() -> Contact:
            contact = cases.outcome(case, guesses, industry=industry, tier=tier, tags=tags, region=region, today=today)
            card = case.card.id
            return review.accept(desk.book, card, contact, now=now, seen=case.contact, agreed=agreed, known=known)

        self._save(job, lambda contact: self._accepted(case.card, contact))

    def keep_apart(self, one: int, other: int) -> None:
        """Remember that two are not the same person."""
        book, now = self._desk.book, self._desk.clock.now()
        self._desk.work.run(self, lambda: duplicates.apart(book, one, other, now=now), done=lambda _nothing: None)

    def _accepted(self, card: Card, contact: Contact) -> None:
        self.queue.set_reviewed(card)
        assert contact.id is not None
        self.accepted.emit(contact.id)
        self.open_next(card.id)

    def retry(self) -> None:
        """Have the open photo read once more."""
        assert self.case is not None
        card, book, now = self.case.card.id, self._desk.book, self._desk.clock.now()
        self._save(lambda: capture.retry(book, (card,), now=now), lambda _: self._go_on(card, self.retried))

    def discard(self) -> None:
        """Throw the open card away; the window's undo brings it back."""
        if self.case is not None:
            card, book, now = self.case.card.id, self._desk.book, self._desk.clock.now()
            self._save(lambda: capture.discard(book, card, now=now), lambda _: self._go_on(card, self.discarded))

    def _go_on(self, card: int, told: SignalInstance) -> None:
        following = self.queue.next_card(card)
        self._opening = following.id if following else None
        told.emit(card)
        self.inbox_changed()

    def skip(self) -> None:
        """Leave the open card in the inbox and go on; the sitting ends after the last."""
        if self.case is None:
            return
        following = self.queue.next_card(self.case.card.id)
        if following is None:
            self.ended.emit()
        else:
            self.open(following.id)

    def _preview(self, card: Card) -> None:
        self._desk.work.run(
            self,
            lambda: cases.preview(self._desk.book, card),
            done=lambda found: self.queue.set_picture(card.id, *found),
            failed=lambda _gone: None,  # accepted or thrown away meanwhile: its place in the queue goes too
            lane="pictures",
        )

    def _save(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do `job` for the open card, then `done`; when it fails the card is open again with everything typed."""
        case, self._saving = self.case, True
        self._set_case(None)

        def kept(answer: T) -> None:
            self._saving = False
            done(answer)

        def failed(error: CardKeeperError) -> None:
            self._saving = False
            self._set_case(case)
            self.trouble.emit(error)

        self._desk.work.run(self, job, done=kept, failed=failed)

    def _set_case(self, case: Case | None) -> None:
        self.case = case
        self.queue.set_current(case.card.id if case else None)
