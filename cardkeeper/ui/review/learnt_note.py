"""The row below a fact that earlier reviews put here: what taught it, and one key that takes it as it was read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Learnt
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, KeyCap
from cardkeeper.ui.review import values
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.fact_row import GAP, LABEL_WIDTH
from cardkeeper.ui.review.sheet import Entry


class LearntNote(QWidget):
    """`declined` when the fact is wanted as it was read."""

    declined = Signal(int)

    def __init__(self, entry: Entry, number: int) -> None:
        super().__init__()
        self._entry = entry
        self.why = Elided(ink="text2", snug=True)
        self.as_read = Button(size="small")
        self.as_read.clicked.connect(lambda: self.declined.emit(entry.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(LABEL_WIDTH + GAP), 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.why)
        row.addStretch()
        row.addWidget(self.as_read)
        row.addWidget(KeyCap(f"Alt+{number}"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        learnt = self._entry.guess.learnt
        if learnt is None:
            return
        self.why.say(source(learnt))
        was = values.label(learnt.was[0]) if learnt.was else translate("Review", "no fact")
        self.as_read.setAccessibleDescription(self.why.text())
        self.as_read.setText(translate("Review", "As read: {what}", what=was))


def source(learnt: Learnt) -> str:
    """Whose cards taught it, and how many."""
    if learnt.of:
        return translate("Review", "Learnt from %n card(s) of {company}", n=learnt.cards, company=learnt.of)
    return translate("Review", "Learnt from %n card(s)", n=learnt.cards)
