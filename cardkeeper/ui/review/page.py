"""One card after another is reviewed: picture at the left, facts at the right, the queue below, all by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import capture, review
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Box, Card, CardState, Contact
from cardkeeper.ui import theme, wording
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review import case as cases
from cardkeeper.ui.review.case import Case
from cardkeeper.ui.review.facts_form import FactsForm
from cardkeeper.ui.review.footer import Footer
from cardkeeper.ui.review.header import Header
from cardkeeper.ui.review.keys import command_for
from cardkeeper.ui.review.picture_side import PictureSide
from cardkeeper.ui.review.queue import Queue
from cardkeeper.ui.review.queue_strip import QueueStrip
from cardkeeper.ui.review.sheet import Sheet
from cardkeeper.ui.review.unread import UnreadPhoto

PICTURE_SHARE, FACTS_SHARE = 648, 576
PICTURE_LEAST, FACTS_LEAST = 240, 440


class ReviewPage(QWidget):
    """One sitting with the inbox. Tell it `inbox_changed` after a change of cards and `set_reading` while reading."""

    left = Signal()
    accepted = Signal(int)
    discarded = Signal(int)
    retried = Signal(int)
    emptied = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._case: Case | None = None
        self._opening: int | None = None
        self.header, self.footer = Header(), Footer()
        self.side, self.form = PictureSide(), FactsForm(region=desk.settings.region)
        self.queue = Queue(self, want=self._preview)
        self.strip = QueueStrip(self.queue)
        self._unread, self._wait, self._trouble = UnreadPhoto(), EmptyState(), ErrorNote()
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._settle(None)

    def _lay_out(self) -> None:
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setHandleWidth(1)
        self._halves.setChildrenCollapsible(False)
        for half, share, least in (
            (self.side, PICTURE_SHARE, PICTURE_LEAST),
            (self.form, FACTS_SHARE, FACTS_LEAST),
        ):
            half.setMinimumWidth(theme.px(least))
            self._halves.addWidget(half)
            self._halves.setStretchFactor(self._halves.count() - 1, share)
        self._halves.setSizes([PICTURE_SHARE, FACTS_SHARE])
        for page in (self._halves, self._unread, self._wait):
            self._body.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self._trouble, self._body, Rule(), self.strip, self.footer):
            column.addWidget(part, 1 if part is self._body else 0)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.footer.done.connect(self.finish)
        self.footer.later.connect(self.skip)
        self.footer.discarded.connect(self.discard)
        self.form.focused.connect(self._mark)
        self.form.changed.connect(self._mark)
        self.side.chosen.connect(self._fill)
        self.side.placed.connect(self.form.place)
        self.side.photo_wanted.connect(self._show_photo)
        self.strip.opened.connect(self.open)

    @property
    def card(self) -> int | None:
        """The card that is open; None while one is being opened or saved, and when there is none."""
        return self._case.card.id if self._case else None

    def begin(self, card: int | None = None) -> None:
        """Begin a sitting, with a certain card or with the first that is ready."""
        self.queue.begin()
        self._case, self._opening = None, card
        self.inbox_changed()

    def inbox_changed(self) -> None:
        """Look at the inbox again: a card was read, undone or added."""
        self.desk.work.run(self, lambda: capture.inbox(self.desk.book), done=self._show_inbox)

    def set_reading(self, card: int | None) -> None:
        """Which photo is being read now."""
        self.queue.set_reading(card)

    def _show_inbox(self, cards: tuple[Card, ...]) -> None:
        self.queue.show_inbox(cards)
        shown = self._case.card if self._case else None
        if shown is not None and any(card.id == shown.id and card.state is shown.state for card in cards):
            self._show_place()
        elif self._opening is not None and self._case is None and self.queue.row_of(self._opening) >= 0:
            self.open(self._opening)
        else:
            self._open_next(shown.id if shown else None)

    def open(self, card: int) -> None:
        """Show a card of the queue."""
        self._settle(None)
        self._opening = card
        self.desk.work.run(self, lambda: cases.opened(self.desk.book, card), done=self._show, failed=self._not_opened)

    def _not_opened(self, error: CardKeeperError) -> None:
        self._complain(error)
        self._opening = None
        self.inbox_changed()

    def _open_next(self, after: int | None) -> None:
        following = self.queue.next_card(after)
        self._opening = None
        if following is not None:
            self.open(following.id)
            return
        self._settle(None)
        self.strip.show_current(None)
        if self.queue.is_reading:
            self._body.setCurrentWidget(self._wait)
        else:
            self.emptied.emit()

    def _show(self, case: Case) -> None:
        if case.card.id != self._opening:
            return
        self._opening = None
        self._trouble.clear()
        self._settle(case)
        if case.card.state is CardState.READY:
            self._show_ready(case)
        else:
            self._body.setCurrentWidget(self._unread)
            self._unread.show_card(case.card)
            self._ask_photo(case.card.id, self._unread.show_photo)
            self.footer.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()
        self.strip.show_current(case.card.id)

    def _show_ready(self, case: Case) -> None:
        draft = case.card.draft
        assert draft is not None
        sheet = Sheet(draft)
        self._body.setCurrentWidget(self._halves)
        self.side.show_card(sheet, case.flat, name=case.card.name)
        self.form.show_card(
            sheet,
            case.flat,
            size=(draft.width, draft.height),
            industry=case.contact.industry,
            tier=case.contact.tier,
        )
        self.form.focus_first()

    def _settle(self, case: Case | None) -> None:
        """A card is there to work on, or none is while one is opened or saved: then no key does anything to it."""
        self._case = case
        failed = case is not None and case.card.state is not CardState.READY
        self.footer.show_card(failed=failed, ready=case is not None)
        self.queue.set_current(case.card.id if case else None)

    def _show_place(self) -> None:
        at = self.queue.row_of(self._case.card.id if self._case else None) + 1
        self.header.show_place(at, len(self.queue.items), self.queue.reviewed_count)

    def finish(self) -> None:
        """Accept the card and open the next one; read a failed photo again."""
        if self._case is None:
            return
        case, form, desk = self._case, self.form, self.desk
        if case.card.state is not CardState.READY:
            self._retry(case.card)
            return
        guesses, industry, tier = form.sheet.guesses(), form.industry, form.tier
        now, today, region = desk.clock.now(), desk.clock.today(), desk.settings.region

        def accept() -> Contact:
            contact = cases.outcome(case, guesses, industry=industry, tier=tier, region=region, today=today)
            return review.accept(desk.book, case.card.id, contact, now=now)

        self._settle(None)
        desk.work.run(
            self,
            accept,
            done=lambda contact: self._accepted(case.card, contact),
            failed=lambda error: self._back_to(case, error),
        )

    def _accepted(self, card: Card, contact: Contact) -> None:
        self.queue.set_reviewed(card)
        assert contact.id is not None
        self.accepted.emit(contact.id)
        self._open_next(card.id)

    def _back_to(self, case: Case, error: CardKeeperError) -> None:
        """It did not work: everything typed is still there."""
        self._settle(case)
        self._complain(error)
        self.form.focus_first()

    def _complain(self, error: CardKeeperError) -> None:
        self._trouble.say(wording.sentence(error))

    def _retry(self, card: Card) -> None:
        desk = self.desk
        now = desk.clock.now()
        self._settle(None)
        desk.work.run(
            self, lambda: capture.retry(desk.book, (card.id,), now=now), done=lambda _: self._retried(card.id)
        )

    def _retried(self, card: int) -> None:
        self.retried.emit(card)
        self.inbox_changed()

    def discard(self) -> None:
        """Throw the card away; the window's undo brings it back."""
        if self._case is None:
            return
        card, desk = self._case.card.id, self.desk
        now = desk.clock.now()
        self._settle(None)
        desk.work.run(self, lambda: capture.discard(desk.book, card, now=now), done=lambda _: self._discarded(card))

    def _discarded(self, card: int) -> None:
        following = self.queue.next_card(card)
        self.discarded.emit(card)
        self._opening = following.id if following else None
        self.inbox_changed()

    def skip(self) -> None:
        """Leave the card in the inbox and go on; back to where one came from after the last."""
        if self._case is None:
            return
        following = self.queue.next_card(self._case.card.id)
        if following is None:
            self.left.emit()
        else:
            self.open(following.id)

    def _mark(self) -> None:
        form = self.form
        lit: tuple[Box, ...] = ()
        if form.current is not None and form.sheet.has(form.current):
            entry = form.sheet.entry(form.current)
            boxes = tuple(form.sheet.lines[index].box for index in sorted(entry.lines))
            lit = boxes or ((entry.guess.box,) if entry.guess.box else ())
        self.side.mark(lit)

    def _fill(self, lines: tuple[int, ...]) -> None:
        self.form.fill(lines)

    def _show_photo(self, wanted: bool) -> None:
        if self._case is None:
            return
        if wanted:
            self._ask_photo(self._case.card.id, self._photo_came)
        else:
            self.side.show_flat()
            self._mark()

    def _photo_came(self, photo: QImage) -> None:
        if photo.isNull():
            self.side.original.setChecked(False)
            self._trouble.say(
                translate("Review", "This kind of photo can't be shown here; the flat card is what was read.")
            )
        elif self.side.original.isChecked():
            self.side.show_photo(photo)

    def _ask_photo(self, card: int, show: Callable[[QImage], None]) -> None:
        def came(photo: QImage) -> None:
            if self._case is not None and self._case.card.id == card:
                show(photo)

        self.desk.work.run(self, lambda: cases.photo(self.desk.book, card), done=came, lane="pictures")

    def _preview(self, card: Card) -> None:
        self.desk.work.run(
            self,
            lambda: cases.preview(self.desk.book, card),
            done=lambda found: self.queue.set_picture(card.id, *found),
            failed=lambda _gone: None,
            lane="pictures",
        )

    def switch_side(self) -> None:
        """From the picture to the fields and back."""
        if self.side.isAncestorOf(QApplication.focusWidget() or self):
            self.form.focus_current()
        else:
            self.side.view.picture.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        form, step = self.form, 1 if forward else -1
        inside = form.isAncestorOf(QApplication.focusWidget() or self)
        if forward and inside:
            form.see()
        following = form.sheet.next_open(form.current if inside else None, step=step) if self._case else None
        if following is None:
            return super().focusNextPrevChild(forward)
        form.focus(following)
        return True

    def event(self, event: QEvent) -> bool:
        # Keys that mean something here must not reach the window's shortcuts, e.g. Alt+1.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_for(self, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_for(self, event)
        if command:
            command()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for part in (self.header, self.footer, self.side, self.form, self.strip, self._unread):
            part.retranslate()
        self._wait.say(
            translate("Review", "The next photos are being read"),
            translate("Review", "They appear here by themselves. You can leave this page; reading goes on."),
        )
