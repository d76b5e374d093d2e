"""One card after another is reviewed: picture at the left, facts at the right, the queue below, all by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import tags as tagging
from cardkeeper.errors import CardKeeperError, ErasedBefore
from cardkeeper.i18n import translate
from cardkeeper.ui import reports, theme, wording
from cardkeeper.ui.controls.empty import EmptyState
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review.begun import Begun
from cardkeeper.ui.review.by_hand import ByHand
from cardkeeper.ui.review.case import Case
from cardkeeper.ui.review.erased_note import ErasedNote
from cardkeeper.ui.review.facts_form import FactsForm
from cardkeeper.ui.review.footer import Footer
from cardkeeper.ui.review.header import Header
from cardkeeper.ui.review.helping import Helping
from cardkeeper.ui.review.keys import command_for
from cardkeeper.ui.review.known_note import KnownNote
from cardkeeper.ui.review.pairing import Pairing
from cardkeeper.ui.review.picture_side import PictureSide
from cardkeeper.ui.review.queue_strip import QueueStrip
from cardkeeper.ui.review.sitting import Sitting
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
        self.sitting, self._begun = Sitting(desk, self), Begun()
        self.header, self.footer = Header(), Footer()
        self.side, self.form = PictureSide(), FactsForm(region=desk.settings.region)
        self.pairing = Pairing(desk, self.sitting, self)
        self.strip = QueueStrip(self.sitting.queue)
        self.by_hand = ByHand(desk, self.sitting, self)
        self._unread, self._wait, self._trouble = UnreadPhoto(), EmptyState(), ErrorNote()
        self.known, self.erased = KnownNote(), ErasedNote()
        self.helping = Helping(self.by_hand, self.side, self._unread, self.form)
        self._body, self._nothing_yet = QStackedWidget(), QWidget()
        self.setProperty("ring", False)  # it has the keyboard only until a card is open
        self._lay_out()
        self._connect()
        self.retranslate()
        self.footer.show_card(failed=False, ready=False)

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
        for page in (self._nothing_yet, self._halves, self._unread, self._wait):
            self._body.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self._trouble, self.known, self.erased, self._body, Rule(), self.strip, self.footer):
            column.addWidget(part, 1 if part is self._body else 0)

    def _connect(self) -> None:
        sitting = self.sitting
        for here, there in (
            (sitting.accepted, self.accepted),
            (sitting.discarded, self.discarded),
            (sitting.retried, self.retried),
            (sitting.emptied, self.emptied),
            (sitting.ended, self.left),
            (self.header.left, self.left),
        ):
            here.connect(there)
        sitting.opened.connect(self._show)
        sitting.renewed.connect(self._show_anew)
        sitting.waiting.connect(self._show_wait)
        sitting.trouble.connect(self._complain)
        sitting.queue.modelReset.connect(self._show_place)
        self.footer.done.connect(self.finish)
        self.footer.later.connect(sitting.skip)
        self.erased.settled.connect(self._trouble.clear)
        self.known.parted.connect(sitting.keep_apart)
        self.footer.discarded.connect(sitting.discard)
        self.form.focused.connect(self._turn_to_fact)
        self.side.tabs.chosen.connect(self._mark)
        self.form.changed.connect(self._mark)
        self.form.tag_begun.connect(self._offer_tags)
        self.side.chosen.connect(self.form.fill)
        self.side.placed.connect(self.form.place)
        self.strip.opened.connect(sitting.open)
        self.strip.dropped.connect(self.pairing.pair)
        self.strip.menu_wanted.connect(lambda card, spot: self.pairing.menu(card, self).popup(spot))
        self.by_hand.failed.connect(self._say_failure)
        self._unread.editor.left.connect(self.left)

    @property
    def card(self) -> int | None:
        """The card that is open; None while one is opened or saved, and when there is none."""
        return self.sitting.case.card.id if self.sitting.case else None

    def begin(self, card: int | None = None) -> None:
        """Begin a sitting, with a certain card or with the first that is ready."""
        self._body.setCurrentWidget(self._nothing_yet)
        self.sitting.begin(card)

    def inbox_changed(self) -> None:
        """Look at the inbox again: a card was read, undone or added."""
        self.sitting.inbox_changed()

    def set_reading(self, card: int | None) -> None:
        """Which photo is being read now."""
        self.sitting.queue.set_reading(card)

    def finish(self) -> None:
        """Accept the card and open the next one; read a failed photo again."""
        if self.sitting.is_ready:
            form = self.form
            form.see()  # what was under the cursor was looked at; any other doubt stays on the contact's page
            agreed = self.erased.has_agreed
            guesses, tags, known = form.sheet.guesses(), form.sheet.tags, self.known.known
            industry, tier = form.industry, form.tier
            self.sitting.accept(guesses, industry=industry, tier=tier, tags=tags, agreed=agreed, known=known)
        elif self.sitting.case is not None:
            self.sitting.retry()

    def _offer_tags(self) -> None:
        book, row = self.desk.book, self.form.tags.row
        self.desk.work.run(row, lambda: tagging.get_all(book), done=row.offer, lane="search")

    def _show(self, case: Case) -> None:
        self._trouble.clear()
        self.known.show_case(case)
        self.erased.show_day(case.erased, today=self.desk.clock.today())
        self.footer.show_card(failed=not self.sitting.is_ready, ready=True)
        if self.sitting.is_ready:
            self._show_ready(case)
        else:
            self._body.setCurrentWidget(self._unread)
            self._unread.show_card(case.card)
            if case.card.kind == "photo":
                self.by_hand.fetch(0, self._unread.show_photo, failed=lambda _why: None)  # it is said there already
            self.footer.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()
        self.strip.show_current(case.card.id)

    def _show_ready(self, case: Case) -> None:
        draft, contact = case.card.draft, case.contact
        assert draft is not None
        if draft.degraded:
            self._trouble.say(reports.degraded())
        sheet, size, cards = self._begun.open(case.card.id, draft), (draft.width, draft.height), case.sides
        sheet.begin_tags(contact.categories)
        self._body.setCurrentWidget(self._halves)
        self.side.show_card(sheet, cards, name=wording.card_name(case.card), has_photo=case.card.kind == "photo")
        self.form.before = case.before
        self.form.show_card(sheet, cards, size=size, industry=contact.industry, tier=contact.tier)
        self.form.focus_first()

    def _show_wait(self) -> None:
        self.footer.show_card(failed=False, ready=False)
        self._show_place()
        self._body.setCurrentWidget(self._wait)
        self.strip.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self) -> None:
        queue = self.sitting.queue
        self.header.show_place(queue.row_of(self.card) + 1, len(queue.items), queue.reviewed_count)

    def _complain(self, error: CardKeeperError) -> None:
        if isinstance(error, ErasedBefore):  # known only by what the reviewer put right
            self.erased.show_day(error.on, today=self.desk.clock.today())
        self._trouble.say(wording.sentence(error))

    def _mark(self) -> None:
        self.side.mark(self.form.lit)

    def _turn_to_fact(self) -> None:
        """Show the side of the card on which the focused fact stands."""
        lit = self.form.lit
        if lit and lit[0].side != self.side.side:
            self.side.show_side(lit[0].side)
        self._mark()

    def turn_over(self) -> None:
        """Show the other side of the card, if it has two."""
        self.side.show_other_side()
        self._mark()

    def _say_failure(self, words: str) -> None:
        if self._body.currentWidget() is self._unread:
            self._unread.complain(words)
        else:
            self._trouble.say(words)

    def _show_anew(self, case: Case) -> None:
        """The open card was read anew: what was done to its facts stays."""
        draft = case.card.draft
        assert draft is not None
        side = self.side.side
        sheet = self._begun.open(case.card.id, draft)
        self.side.show_card(sheet, case.sides, name=wording.card_name(case.card))
        self.side.show_side(side if side < len(case.sides) else 0)
        self.form.renew(sheet, case.sides, size=(draft.width, draft.height))
        self._mark()

    def switch_side(self) -> None:
        """From the picture to the fields and back; to the corners on a photo that could not be read."""
        if self._body.currentWidget() is self._unread:
            self._unread.editor.corners.focus_first()
        elif self.side.isAncestorOf(QApplication.focusWidget() or self):
            self.form.focus_current()
        else:
            self.side.focus_picture()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._body.currentWidget() is not self._halves:
            return super().focusNextPrevChild(forward)
        form, step = self.form, 1 if forward else -1
        inside = form.isAncestorOf(QApplication.focusWidget() or self)
        if forward and inside:
            form.see()
        following = form.sheet.next_open(form.current if inside else None, step=step)
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
        for part in (self.header, self.footer, self.side, self.form, self.strip, self._unread, self.known, self.erased):
            part.retranslate()
        self._wait.say(
            translate("Review", "The next photos are being read"),
            translate("Review", "They appear here by themselves. You can leave this page; reading goes on."),
        )
