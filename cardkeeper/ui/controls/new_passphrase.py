"""A new passphrase, typed twice, with a hint of how long it would stand up to guessing."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.fields import PassphraseField
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.progress import Bar

HINTS = (
    QT_TRANSLATE_NOOP("Passphrase", "Four or five words that do not belong together are easy to keep in mind."),
    QT_TRANSLATE_NOOP("Passphrase", "Easy to guess. Add another word or two."),
    QT_TRANSLATE_NOOP("Passphrase", "Good. One more word makes it strong."),
    QT_TRANSLATE_NOOP("Passphrase", "Strong."),
)

ENOUGH = (1, 45, 60)
"""Bits at which a passphrase stops being nothing, easy to guess, good."""

PIECES = re.compile(r"[\u3400-\u9fff]|\d|[^\W\d_\u3400-\u9fff]+|[\W_]")


def strength(passphrase: str) -> int:
    """An index into `HINTS`: what somebody has to go through who guesses by words.

    A word counts 14 bits at most (one of 16,000), however long; a Chinese character 8, a digit 3, a sign 5; what
    is repeated counts once. A hint and no promise: no formula knows whether the words are somebody's name.
    """
    bits = sum(_bits(piece) for piece in set(PIECES.findall(passphrase)))
    return sum(bits >= least for least in ENOUGH)


def _bits(piece: str) -> int:
    if piece.isdigit():
        return 3
    if "\u3400" <= piece <= "\u9fff":
        return 8
    return min(14, 5 * len(piece))


class NewPassphrase(QWidget):
    """Two fields and a hint. `changed` after each key; `ready` once both say the same."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_label, self.again_label = Label(role="label", ink="text3"), Label(role="label", ink="text3")
        self.first, self.again = PassphraseField(), PassphraseField()
        self.unlike = Label(role="label", ink="suspect")
        self.bar, self.hint = Bar(width=72), Label(role="label", ink="text2", wrap=True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        grid.addWidget(self.first_label, 0, 0, 1, 2)
        grid.addWidget(self.first, 1, 0, 1, 2)
        grid.addWidget(self.bar, 2, 0)
        grid.addWidget(self.hint, 2, 1)
        grid.setRowMinimumHeight(3, theme.px(8))
        grid.addWidget(self.again_label, 4, 0)
        grid.addWidget(self.unlike, 4, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.again, 5, 0, 1, 2)
        for field in (self.first, self.again):
            field.text_changed.connect(self._weigh)
        self.first.edit.returnPressed.connect(self._go_on)
        self.again.edit.returnPressed.connect(lambda: self._compare(whole=True))
        self.setFocusProxy(self.first)
        self.retranslate()

    def value(self) -> str:
        """What was typed in the first field."""
        return self.first.text()

    def ready(self) -> bool:
        """Whether both fields say the same, and something."""
        return bool(self.value()) and self.value() == self.again.text()

    def clear(self) -> None:
        """Empty both fields."""
        self.first.edit.clear()
        self.again.edit.clear()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        for field, label, text in (
            (self.first, self.first_label, translate("Passphrase", "New passphrase")),
            (self.again, self.again_label, translate("Passphrase", "The same again")),
        ):
            label.setText(text)
            field.edit.setAccessibleName(text)
        self._show_hint()
        self._compare(whole=bool(self.unlike.text()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _go_on(self) -> None:
        if self.value() and not self.again.text():
            self.again.edit.setFocus()

    def _compare(self, *, whole: bool) -> None:
        """Say that the two differ: while one types the second, only once it can no longer become the first."""
        one, two = self.value(), self.again.text()
        unlike = bool(two) and (one != two if whole else not one.startswith(two))
        self.unlike.setText(translate("Passphrase", "Not the same as above") if unlike else "")
        self.again.edit.setAccessibleDescription(self.unlike.text())

    def _weigh(self) -> None:
        self._show_hint()
        self._compare(whole=False)
        self.changed.emit()

    def _show_hint(self) -> None:
        level = strength(self.value())
        self.bar.set_share(level / (len(HINTS) - 1))
        self.hint.setText(translate("Passphrase", HINTS[level]))
        self.first.edit.setAccessibleDescription(self.hint.text())
