"""What a customer reported is entered: about what, in which words, who sees to it; and later how it was answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardkeeper.actions import reported
from cardkeeper.dealings import Problem
from cardkeeper.errors import CardKeeperError
from cardkeeper.i18n import translate
from cardkeeper.model import Contact, Field
from cardkeeper.ui import theme, verdicts, wording
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.fields import ComboBox
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.notes import ErrorNote
from cardkeeper.ui.desk import Desk

WIDTH = 460
Change = Callable[[str], Callable[[], None]]
"""Makes the change to the book that keeps some words."""


class _OfWords(QDialog):
    """A few fields, of which `words` must not stay empty, and a button that keeps them."""

    def __init__(self, desk: Desk, parent: QWidget, change: Change, *, title: str, go: str) -> None:
        super().__init__(parent)
        self._desk, self._change = desk, change
        self.setWindowTitle(title)
        self.words, self.error = QLineEdit(), ErrorNote()
        self.go, cancel = Button(go, kind="primary", key="Enter"), Button(translate("Talks", "Cancel"))
        self.go.clicked.connect(self.keep)
        cancel.clicked.connect(self.reject)
        for key in ("Return", "Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.keep)
        self.finished.connect(self.deleteLater)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.px(8))
        self._foot.addStretch()
        self._foot.addWidget(cancel)
        self._foot.addWidget(self.go)
        self.setMinimumWidth(theme.px(WIDTH))

    def keep(self) -> None:
        """Keep what was typed, unless it says nothing."""
        words = self.words.text().strip()
        if words:
            self._desk.work.run(self, self._change(words), done=lambda _none: self.accept(), failed=self._failed)
        else:
            self.error.say(translate("Reported", "Say it in a few words."))
            self.words.setFocus()

    def _failed(self, why: CardKeeperError) -> None:
        self.error.say(wording.sentence(why))

    def _lay_out(self, fields: Sequence[tuple[str, QWidget]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(4))
        for name, field in fields:
            column.addWidget(Label(name, role="label", ink="text2"))
            column.addWidget(field)
            column.addSpacing(theme.px(8))
            field.setAccessibleName(name)
        column.addWidget(self.error)
        column.addLayout(self._foot)
        self.words.setFocus()


class ReportDialog(_OfWords):
    """Something that `contact` reported."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget) -> None:
        name = contact.first(Field.NAME) or contact.first(Field.COMPANY)
        title = translate("Reported", "Reported by {name}", name=name)
        super().__init__(desk, parent, self._entered, title=title, go=translate("Reported", "Enter it"))
        self._contact = contact
        self.about, self.owner = ComboBox(), QLineEdit(contact.owner)
        for code in reported.CODES:
            self.about.addItem(verdicts.sentence(code), code)
        self._lay_out((
            (translate("Reported", "What was said"), self.words), (translate("Reported", "About"), self.about),
            (translate("Reported", "Who sees to it"), self.owner),
        ))  # fmt: skip

    def _entered(self, words: str) -> Callable[[], None]:
        desk, contact, code, owner = self._desk, self._contact, self.about.currentData(), self.owner.text().strip()
        today, now = desk.clock.today(), desk.clock.now()
        return lambda: reported.enter(desk.book, contact, code, words, owner=owner, today=today, now=now)


class AnswerDialog(_OfWords):
    """How a report was answered."""

    def __init__(self, desk: Desk, problem: Problem, parent: QWidget) -> None:
        title, go = translate("Reported", "Answer to a report"), translate("Reported", "It is answered")
        super().__init__(desk, parent, self._answered, title=title, go=go)
        self._problem = problem
        self._lay_out([(translate("Reported", "How “{words}” was answered", words=problem.value), self.words)])

    def _answered(self, words: str) -> Callable[[], None]:
        desk, problem = self._desk, self._problem
        today, now = desk.clock.today(), desk.clock.now()
        return lambda: reported.answer(desk.book, problem, words, today=today, now=now)
