"""One pair after another that may be one person: compared field by field, merged, kept apart, or left for later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cardkeeper.actions import duplicates, merging
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.rules.merging import Choices, of_both
from cardkeeper.ui import card_pictures, wording
from cardkeeper.ui.card_window import CardWindow
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.controls.progress import ProgressStrip
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.merging import case as cases
from cardkeeper.ui.merging.case import Case
from cardkeeper.ui.merging.comparison import Comparison
from cardkeeper.ui.merging.footer import Footer
from cardkeeper.ui.merging.head import PersonHead
from cardkeeper.ui.merging.nothing import Nothing
from cardkeeper.ui.merging.top import TopBar
from cardkeeper.ui.merging.turns import People, Turns
from cardkeeper.ui.merging.verdict import VerdictStrip
from cardkeeper.ui.merging.words import Today


class MergePage(QWidget):
    """Emits `left` to go back, and `opened` with somebody to be shown once all who were chosen are done with.

    It begins with the pairs that wait in the book, or with people somebody has chosen: each of them with each. `case`
    is the pair that can be answered for; None while one is looked up or an answer is kept.
    """

    left = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self.setProperty("ring", False)  # it has the keyboard only until a pair is open
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self.turns, self._busy, self._looking = Turns(), False, True
        self.case: Case | None = None
        self._shown: Case | None = None
        self._wanted: People | None = None
        self.top, self.verdict, self.comparison, self.footer = TopBar(), VerdictStrip(), Comparison(), Footer()
        self.trouble, self.progress, self.nothing = ErrorNote(), ProgressStrip(), Nothing()
        self._body, self._nothing_yet, self._pair = QStackedWidget(), QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._set_case(None)

    def begin(self, people: tuple[int, ...] = ()) -> None:
        """Begin with whoever waits in the book, or with these people."""
        self.turns, self._shown = Turns(people), None
        self.top.show_sure(0)
        self.trouble.clear()
        self._set_case(None)
        self._body.setCurrentWidget(self._nothing_yet)
        self.refresh()

    def refresh(self) -> None:
        """Ask again who waits; what is chosen for the pair that is shown stays, unless its people have changed."""
        book, turns = self._desk.book, self.turns

        def done(pairs: list[People]) -> None:
            if turns is self.turns:
                self._show_turns(pairs)

        self._desk.work.run(self, partial(cases.waiting, book, turns.chosen, frozenset(turns.apart)), done=done)
        if not turns.chosen:
            self._desk.work.run(self, partial(cases.sure, book), done=lambda sure: self.top.show_sure(len(sure)))

    def show_looking(self, looking: bool) -> None:
        """Say whether duplicates are still being looked for."""
        self._looking = looking
        self._say_nothing()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for part in (self.top, self.footer):
            part.retranslate()
        if self._shown is not None:
            self.verdict.show_pair(self._shown.pair, region=self._desk.settings.region)
        self._say_nothing()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = {"L": self.later, "N": self.keep_apart, "K": self.keep_both}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.merge()
        elif plain and event.text().upper() in answers:
            answers[event.text().upper()]()
        else:
            super().keyPressEvent(event)

    def merge(self) -> None:
        """One person, with what was chosen."""
        self._merge(self.comparison.choices)

    def merge_sure(self) -> None:
        """Merge all who are almost certainly one person; the others wait on."""
        if self._busy:
            return
        book, now = self._desk.book, self._desk.clock.now()
        self._answer(lambda step: merging.merge_all(book, cases.sure(book), now=now, progress=step), self.refresh)

    def keep_both(self) -> None:
        """Another card of one person: everything of both is kept, the two jobs too."""
        if self.case is not None:
            self._merge(of_both(self.case.rows))

    def keep_apart(self) -> None:
        """Two people, now and for good."""
        if self.case is None:
            return
        pair, book, now = self.case.people, self._desk.book, self._desk.clock.now()

        def done() -> None:
            self.turns.keep_apart(pair)
            self._answered(pair)

        self._answer(lambda _step: duplicates.apart(book, *pair, now=now), done)

    def later(self) -> None:
        """Ask about the others first."""
        if self.case is not None:
            self.turns.put_off(self.case.people)
            self._set_case(None)
            self._open_next()

    def _merge(self, choices: Choices) -> None:
        if self.case is None:
            return
        pair, book, now = self.case.people, self._desk.book, self._desk.clock.now()
        self._answer(
            lambda _step: merging.merge(book, *pair, choices=choices, now=now),
            lambda: self._answered(pair, gone=pair[1]),
        )

    def _answer(self, job: Callable[..., object], done: Callable[[], None]) -> None:
        """Do what was answered; when that fails the pair is there again with everything chosen."""
        case, self._busy = self.case, True
        self._set_case(None)
        self.trouble.clear()

        def kept(_answer: object) -> None:
            self._busy = False
            done()

        def failed(why: CardKeeperError) -> None:
            self._busy = False
            self._set_case(case)
            self._take_keyboard()
            if not isinstance(why, Cancelled):
                self.trouble.say(wording.sentence(why))

        self._desk.work.run_steps(self, job, done=kept, failed=failed)

    def _answered(self, pair: People, *, gone: int = 0) -> None:
        self.turns.answer(pair, gone=gone)
        if self.turns.chosen and not self.turns.waiting:
            self.opened.emit(pair[0])
        else:
            self._open_next()

    def _show_turns(self, pairs: list[People]) -> None:
        """These wait by now. The pair that is shown stays, if it is still one of them, and is looked at again."""
        self.turns.show(pairs)
        if self._busy:
            return
        if self.case is not None and self.case.people in pairs:
            self._open(self.case.people)
        else:
            self._open_next()

    def _open_next(self) -> None:
        following = self.turns.following
        if following is not None:
            self._open(following)
            return
        self._shown = None
        self._set_case(None)
        self._say_nothing()
        self._body.setCurrentWidget(self.nothing)
        self._take_keyboard()

    def _open(self, pair: People) -> None:
        book, today, turns = self._desk.book, self._desk.clock.today(), self.turns
        self._wanted = pair

        def done(case: Case | None) -> None:
            if turns is self.turns and self._wanted == pair:  # and was not answered or put off meanwhile
                self._show(pair, case)

        self._desk.work.run(self, lambda: cases.opened(book, pair, today=today), done=done)

    def _show(self, pair: People, case: Case | None) -> None:
        if case is None:  # gone meanwhile, e.g. into the trash
            self.turns.drop(pair)
            self._open_next()
            return
        before, self._shown = self._shown, case
        if before is None or case.pair != before.pair:  # what speaks for it may change with what others are called
            self.verdict.show_pair(case.pair, region=self._desk.settings.region)
        if before is None or replace(case, pair=before.pair) != before:
            self._set_case(None)
            settings, today = self._desk.settings, self._desk.clock.today()
            self.comparison.show_case(case, today=Today(today, settings.region, self._desk.rhythm))
            self._fetch_cards(case)
        self._turn_to_pair()
        self._set_case(case)
        self._take_keyboard()

    def _turn_to_pair(self) -> None:
        mine = self.isAncestorOf(self.window().focusWidget()) and self._body.currentWidget() is not self._pair
        self._body.setCurrentWidget(self._pair)
        if mine:
            self.setFocus()  # or Qt would give it to the first button of the pair

    def _fetch_cards(self, case: Case) -> None:
        for place, head in enumerate(self.comparison.heads.people):
            if (card := case.person(place).card) is not None:
                job = partial(card_pictures.flat, self._desk.book, card.id)

                def done(picture: QImage, head: PersonHead = head) -> None:
                    if self._shown is not None and self._shown.people == case.people:
                        head.show_card(picture)

                self._desk.work.run(self, job, done=done, lane="pictures")

    def _show_card(self, place: int) -> None:
        picture = self.comparison.heads.people[place].picture
        if picture is not None:
            CardWindow(picture, self).show()

    def _set_case(self, case: Case | None) -> None:
        self.case = case
        self._wanted = case.people if case is not None else None
        if case is None and self.window().focusWidget() in self.findChildren(QWidget):
            self.setFocus()  # what had it may go, and Qt would give it to anything
        self.footer.enable(case is not None)
        self.top.show_place(*(self.turns.place if self._shown is not None else (0, 0)))
        self.verdict.setVisible(self._shown is not None)
        self.footer.setVisible(self._shown is not None)

    def _take_keyboard(self) -> None:
        """Give the keyboard to the pair, or to the one button there is, unless it is elsewhere in the window."""
        if self.window().focusWidget() is not self:
            return
        if self.case is not None:
            self.comparison.focus_first()
        elif self._body.currentWidget() is self.nothing:
            self.nothing.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_nothing(self) -> None:
        self.nothing.show_turns(self.turns, looking=self._looking)

    def _go_on(self) -> None:
        if self.turns.later:
            self.turns.take_up()
            self._open_next()
        else:
            self.left.emit()

    def _connect(self) -> None:
        self.top.left.connect(self.left)
        self.top.sure_merged.connect(self.merge_sure)
        self.nothing.acted.connect(self._go_on)
        self.comparison.card_asked.connect(self._show_card)
        self.footer.merged.connect(self.merge)
        self.footer.another.connect(self.keep_both)
        self.footer.apart.connect(self.keep_apart)
        self.footer.later.connect(self.later)

    def _lay_out(self) -> None:
        pair = QVBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        pair.addWidget(self.verdict)
        pair.addWidget(self.comparison, 1)
        for page in (self._nothing_yet, self._pair, self.nothing):
            self._body.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.trouble, self.progress, self._body, self.footer):
            column.addWidget(part, 1 if part is self._body else 0)
