"""The contact whose turn it is: who it is, each fact that is asked about, and what the last talk was about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.actions import capture, talks
from cardkeeper.actions.rounds import Due
from cardkeeper.dealings import Talk
from cardkeeper.i18n import translate
from cardkeeper.model import CHECKED_FIELDS, Contact, Field, Result
from cardkeeper.rules import reviews
from cardkeeper.rules.evidence import EFFECTS, OFFERED
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.ui import card_pictures, theme, trust, wording
from cardkeeper.ui.contact_head import CardButton
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.menus import show_below, show_over
from cardkeeper.ui.controls.pills import TierButton
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.fact_groups import grouped
from cardkeeper.ui.talks import words as talk_words
from cardkeeper.ui.today import words
from cardkeeper.ui.today.answers import Answers
from cardkeeper.ui.today.fact_line import FactLine
from cardkeeper.ui.today.later_menu import later_menu

Loaded = tuple[int, QImage | None, Talk | None]


class Person(QWidget):
    """Shows a contact of the round, whole as the round has it; emits `shown` when its facts stand there."""

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self._desk = desk
        self.contact: Contact | None = None
        self.lines: list[FactLine] = []
        self.name, self.job = Label(role="name"), Label(role="value", ink="text2", wrap=True)
        self.often, self.tier = Label(role="label", ink="text3"), TierButton("")
        self.tier.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = QHBoxLayout()
        self._facts = QVBoxLayout()
        self.talk_head, self.talk = Label(role="label", ink="text3"), Label(wrap=True)
        self._lay_out()

    @property
    def answers(self) -> Answers:
        assert self.contact is not None
        return Answers(self._desk, self, self.contact)

    @property
    def current(self) -> FactLine | None:
        """The line with the focus, else the first without an answer."""
        if self.place is not None:
            return self.lines[self.place]
        return next((line for line in self.lines if not line.is_answered), None)

    @property
    def place(self) -> int | None:
        """Which line has the keyboard, also while a menu has it for a moment."""
        here = self.window().focusWidget()
        return next((place for place, line in enumerate(self.lines) if line is here), None)

    @property
    def editing(self) -> bool:
        return any(line.editing for line in self.lines)

    def show_due(self, due: Due | None, rhythm: Rhythm) -> None:
        """Show another contact, or the same as it is now, or nobody."""
        before = self.contact
        self.contact = due.contact if due is not None else None
        self._scroll.setVisible(due is not None)
        if self.contact is None or (self.editing and before is not None and before.id == self.contact.id):
            return
        same = before is not None and before.id == self.contact.id
        focused = self.place
        self._show_head(self.contact, rhythm)
        self._show_facts(self.contact, rhythm)
        if focused is not None:
            self._focus_after(focused if same else -1)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
            self._load(self.contact)
        self.shown.emit()

    def walk(self, step: int) -> bool:
        """To the next line or the one before. Whether there is one."""
        place = self.place if self.place is not None else -1 if step > 0 else 0
        if not 0 <= place + step < len(self.lines):
            return False
        self.focus_line(place + step)
        return True

    def focus_line(self, place: int) -> None:
        self.lines[place].setFocus()
        self._scroll.ensureWidgetVisible(self.lines[place])

    def answer(self, number: int) -> None:
        """Press one of the answers of the current line."""
        if (line := self.current) is not None and not line.is_answered:
            line.setFocus()
            if number < len(line.segments.buttons):
                line.segments.buttons[number].click()
            elif number == 3:
                self._answered(line, "later")

    def put_off(self) -> None:
        """Ask until when the whole contact is put off."""
        if self.contact is not None:
            menu = later_menu(self, self.answers, keys=[], today=self._desk.clock.today())
            show_over(menu, self)

    def _answered(self, line: FactLine, answer: str) -> None:
        if answer == "right":
            self.answers.right(line.keys)
        elif answer == "change":
            line.edit()
        else:
            menu = self._reasons(line) if answer == "invalid" else later_menu(
                self, self.answers, keys=line.keys, today=self._desk.clock.today()
            )  # fmt: skip
            show_below(menu, line.segments)

    def _reasons(self, line: FactLine) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for found in OFFERED[line.facts[0].field]:
            if EFFECTS[found].result is Result.INVALID:
                menu.addAction(trust.found(found), partial(self.answers.invalid, line.keys, found))
        return menu

    def _focus_after(self, place: int) -> None:
        """To the first line from `place` on that has no answer yet, else to the first at all.

        A fact that is wrong and has its new value above it waits for nothing.
        """
        order = [*range(max(0, place), len(self.lines)), *range(max(0, place))]
        replaced = place + 1 if place >= 0 and self.lines[place].is_answered else -1
        waiting = [
            one for one in order
            if not self.lines[one].is_answered and not (one == replaced and self.lines[one].facts[0].invalid)
        ]  # fmt: skip
        if order:
            self.focus_line((waiting or order)[0])

    def _show_head(self, contact: Contact, rhythm: Rhythm) -> None:
        self.name.setText(" ".join(fact.value for fact in contact.of(Field.NAME)) or translate("List", "(no name)"))
        self.job.setText(wording.joined(contact.first(Field.TITLE), contact.first(Field.COMPANY)))
        self.job.setVisible(bool(self.job.text()))
        self.often.setText(words.checked_every(contact, rhythm, today=self._desk.clock.today()))
        self.tier.show_tier(contact.tier)

    def _show_facts(self, contact: Contact, rhythm: Rhythm) -> None:
        for line in self.lines:
            self._facts.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines, today = [], self._desk.clock.today()
        for facts in grouped(fact for fact in contact.facts if fact.field in CHECKED_FIELDS):
            known = reviews.state_of(
                facts[0], contact.evidence, tier=contact.tier, today=today, every=contact.every, rhythm=rhythm
            )
            said, region = self.answers.said_today(facts[0].key), self._desk.settings.region
            line = FactLine(facts, known, said, today=today, region=region, parent=self)
            line.answered.connect(partial(self._answered, line))
            line.typed.connect(partial(self._typed, line))
            self._facts.addWidget(line)
            line.show()  # or it could not take the focus yet
            self.lines.append(line)

    def _typed(self, line: FactLine, text: str) -> None:
        self.answers.changed(line.facts[0], text)

    def _load(self, contact: Contact) -> None:
        """The card and the last talk come after the facts."""
        book, number = self._desk.book, contact.id or 0
        self._show_loaded((number, None, None))

        def load() -> Loaded:
            cards = capture.cards_of(book, number)
            said = next((talk for talk in talks.of(book, number).talks if talk.note), None)
            return number, card_pictures.small(book, cards[0]) if cards else None, said

        self._desk.work.run(self, load, done=self._show_loaded, lane="pictures")

    def _show_loaded(self, loaded: Loaded) -> None:
        number, picture, talk = loaded
        if self.contact is None or number != self.contact.id:
            return
        while item := self._card.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        if picture is not None:
            card = CardButton(picture)
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._card.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self._talk_box.setVisible(talk is not None)
        if talk is not None:
            day = wording.day(talk.on, today=self._desk.clock.today())
            kind = talk_words.kind(talk.kind)
            self.talk_head.setText(translate("Today", "From the last talk, {kind} on {day}", kind=kind, day=day))
            self.talk.setText(talk.note)

    def _lay_out(self) -> None:
        px = theme.px
        names = QHBoxLayout()
        names.setSpacing(px(10))
        for part in (self.name, self.tier):
            names.addWidget(part)
        names.addStretch()
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addLayout(names)
        for part in (self.job, self.often):
            head.addWidget(part)
        top = QHBoxLayout()
        top.setContentsMargins(px(12), 0, px(12), px(8))
        top.addLayout(head, 1)
        top.setAlignment(head, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._card)
        self._talk_box = self._last_talk()
        inner = QWidget()
        inner.setProperty("sheet", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(12), px(16), px(12), px(16))
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(Rule())
        self._facts.setSpacing(0)
        column.addLayout(self._facts)
        column.addStretch(1)
        column.addWidget(self._talk_box)
        self._scroll = _Scroll()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _last_talk(self) -> QFrame:
        px = theme.px
        box = QFrame()
        box.setProperty("panel", "true")
        said = QVBoxLayout(box)
        said.setContentsMargins(px(12), px(10), px(12), px(10))
        for part in (self.talk_head, self.talk):
            said.addWidget(part)
        box.hide()
        return box


class _Scroll(QScrollArea):
    """Leaves the arrow keys to the page, which walks the facts with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
