"""What is known of one finding, and what can be done about it with one key: right, repair, no ghost, answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.actions import findings, ghosts, reported
from cardkeeper.actions.findings import Item
from cardkeeper.actions.ghosts import Ghost, Score
from cardkeeper.i18n import translate
from cardkeeper.ui import theme, verdicts, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.quality.ghost_dialog import GhostDialog
from cardkeeper.ui.quality.report_dialog import AnswerDialog
from cardkeeper.ui.review.elided import Elided

RULED = ("check", "contradiction", "twice", "own")
"""Kinds that a person may overrule."""


class Detail(QWidget):
    """One line below the table; its keys work while the table has the keyboard.

    Emits `judged_anew` when ghosts are to be judged in another way.
    """

    judged_anew = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("footer", True)  # the undo bar stays clear of it
        self._desk = desk
        self._item: Item | None = None
        self._proposal = ""
        self._score: Score | None = None
        self.words = Elided(ink="text2")
        self.use, self.right = Button(size="small", key="P"), Button(size="small", key="R")
        self.answer = Button(size="small", key="A")
        self.answer.clicked.connect(self._answer)
        self.aside, self.exists = Button(size="small", key="Q"), Button(size="small", key="G")
        self.how = Button(size="small", key="W")
        self.how.clicked.connect(self._show_how)
        self.buttons = {
            "P": self.use, "R": self.right, "A": self.answer, "Q": self.aside, "G": self.exists, "W": self.how,
        }  # fmt: skip
        self.use.clicked.connect(self._use)
        self.right.clicked.connect(self._say_right)
        self.aside.clicked.connect(lambda: self._decide(Ghost.QUARANTINED))
        self.exists.clicked.connect(lambda: self._decide(Ghost.CLEARED))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self.words, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        self._say()

    def show_item(self, item: Item | None) -> None:
        """Show another finding, or none."""
        self._item, self._proposal, self._score = item, "", None
        self._say()
        if item is None or item.problem.resolved is not None:
            return
        book, problem, region = self._desk.book, item.problem, self._desk.settings.region
        if problem.kind == "ghost":
            self._ask(lambda: ghosts.score(book, problem.contact, region=region), self._show_score)
        elif problem.kind in RULED:
            self._ask(lambda: findings.proposal(book, problem, region=region), self._show_proposal)

    def press(self, key: str) -> bool:
        """One key of this line. Whether it was one."""
        button = self.buttons.get(key)
        if button is None or not button.isVisible():
            return False
        button.click()
        return True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _ask(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        item = self._item

        def home(answer: object) -> None:
            if item is self._item:
                done(answer)

        self._desk.work.run(self, job, done=home, lane="search")

    def _show_proposal(self, answer: object) -> None:
        self._proposal = str(answer)
        self._say()

    def _show_score(self, answer: object) -> None:
        assert isinstance(answer, Score)
        self._score = answer
        self._say()

    def _say(self) -> None:
        item = self._item
        kind = item.problem.kind if item is not None and item.problem.resolved is None else ""
        self.use.setVisible(bool(self._proposal))
        self.right.setVisible(kind in RULED)
        self.answer.setVisible(kind == reported.KIND)
        put_aside = item is not None and item.problem.outcome == Ghost.QUARANTINED
        self.aside.setVisible(kind == "ghost")
        self.exists.setVisible(kind == "ghost" or put_aside)
        self.how.setVisible(kind == "ghost")
        self.use.setText(translate("Quality", "Use “{value}”", value=self._proposal))
        self.right.setText(translate("Quality", "It is right"))
        self.answer.setText(translate("Quality", "Answer"))
        self.aside.setText(translate("Quality", "Set aside"))
        self.exists.setText(translate("Quality", "Not a ghost"))
        self.how.setText(translate("Quality", "How it is judged"))
        self.words.say(self._told(item) if item is not None else "")

    def _told(self, item: Item) -> str:
        since = wording.day(item.problem.opened, today=self._desk.clock.today())
        told = [item.problem.value, translate("Quality", "seen on {day}", day=since)]
        if item.problem.kind == reported.KIND and item.problem.outcome:
            told.append(item.problem.outcome)
        if self._score is not None:
            told.append(translate("Quality", "{points} of 100", points=self._score.points))
            if self._score.learnt:
                told.append(translate("Quality", "{more} by your outcomes", more=f"{self._score.learnt:+}"))
            told += [verdicts.sentence(reason.code) for reason in self._score.reasons]
        return wording.joined(*told)

    def _use(self) -> None:
        item, value = self._item, self._proposal
        if item is not None:
            book, clock, region = self._desk.book, self._desk.clock, self._desk.settings.region
            self._do(
                lambda: findings.mend(book, item.problem, value, region=region, today=clock.today(), now=clock.now())
            )

    def _say_right(self) -> None:
        item, book, clock = self._item, self._desk.book, self._desk.clock
        if item is not None:
            self._do(lambda: findings.say_right(book, item.problem, today=clock.today(), now=clock.now()))

    def _answer(self) -> None:
        if self._item is not None:
            AnswerDialog(self._desk, self._item.problem, self).open()

    def _show_how(self) -> None:
        dialog = GhostDialog(self._desk, self)
        dialog.changed.connect(self.judged_anew)
        dialog.open()

    def _decide(self, decided: Ghost) -> None:
        item, book, clock = self._item, self._desk.book, self._desk.clock
        if item is not None:
            contact = item.problem.contact
            self._do(lambda: ghosts.decide(book, [contact], decided, today=clock.today(), now=clock.now()))

    def _do(self, change: Callable[[], None]) -> None:
        self._desk.work.run(self, change, done=lambda _nothing: None)
