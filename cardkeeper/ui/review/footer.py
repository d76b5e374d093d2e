"""The bottom of the review: the keys that work here, and what can be done with the card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, KeyCap
from cardkeeper.ui.controls.label import Label, Rule

HEIGHT = 52
HINT_KEYS = ("Tab", "F6", "Ctrl+Z")


class Footer(QWidget):
    """`done` is the primary button: accept a card, or read a failed photo again."""

    done = Signal()
    later = Signal()
    discarded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "surface")
        self.setProperty("footer", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT))
        self._failed = False
        self._words = [Label(role="label", ink="text2") for _ in HINT_KEYS]
        self._spare, self._hints = QWidget(), QWidget()
        self._spare.setProperty("spare", True)
        self._spare.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.later_button = Button(kind="quiet")
        self.discard_button = Button()
        self.done_button = Button(kind="primary", icon="check", key="Ctrl+Enter")
        self.later_button.clicked.connect(self.later)
        self.discard_button.clicked.connect(self.discarded)
        self.done_button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addStretch()
        column.addLayout(self._row())
        column.addStretch()
        self.retranslate()

    def _row(self) -> QHBoxLayout:
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(theme.px(8))
        for key, words in zip(HINT_KEYS, self._words, strict=True):
            hints.addWidget(KeyCap(key))
            hints.addWidget(words)
            hints.addSpacing(theme.px(12))
        hints.addStretch()
        spare = QHBoxLayout(self._spare)
        spare.setContentsMargins(0, 0, 0, 0)
        spare.addWidget(self._hints)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self._spare, 1)
        for button in (self.later_button, self.discard_button, self.done_button):
            row.addWidget(button)
        return row

    def show_card(self, *, failed: bool, ready: bool) -> None:
        """Fit the buttons to the card: a failed photo is read again; none is `ready` while one is being opened."""
        self._failed = failed
        for button in (self.later_button, self.discard_button, self.done_button):
            button.setEnabled(ready)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hints.setVisible(self._spare.width() >= self._hints.sizeHint().width())  # the buttons come first

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        said = (
            translate("Review", "Next doubtful"),
            translate("Review", "Picture / fields"),
            translate("Review", "Undo"),
        )
        for words, text in zip(self._words, said, strict=True):
            words.setText(text)
        self.later_button.setText(translate("Review", "Review later"))
        self.later_button.setToolTip("Alt+L")
        self.discard_button.setText(translate("Review", "Discard this card"))
        self.discard_button.setToolTip("Alt+D")
        accept = translate("Review", "Accept and next")
        self.done_button.setText(translate("Review", "Read it again") if self._failed else accept)
        self.done_button.set_icon("rotate-cw" if self._failed else "check")
