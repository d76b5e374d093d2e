"""The top of the review: the way back, which card of how many, and what an unreviewed contact is good for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import IconButton
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.controls.progress import Bar
from cardkeeper.ui.controls.state import StateSentence

HEIGHT = 52


class Header(QWidget):
    """`left` when somebody wants back."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT))
        self._at, self._of, self._done = 0, 0, 0
        self._back = IconButton("chevron-left", "")
        self._back.clicked.connect(self.left)
        self._title, self._place, self._bar = Label(role="title"), Label(ink="text2"), Bar()
        self._note = StateSentence("unknown")
        self._note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(8))
        for part in (self._back, self._title, self._place, self._bar):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()
        column.addWidget(Rule())
        self.retranslate()

    def show_place(self, at: int, of: int, done: int) -> None:
        """Say that it is card `at` of `of`, of which `done` are reviewed; 0 while no card is open."""
        self._at, self._of, self._done = at, of, done
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._back.set_name(translate("Review", "Back (Esc)"))
        self._title.setText(translate("Review", "Review cards"))
        self._place.setText(translate("Review", "Card {at} of {of}", at=self._at, of=self._of) if self._at else "")
        self._bar.setVisible(self._of > 0)
        self._bar.set_share(self._done / self._of if self._of else 0)
        note = translate("Review", "Unreviewed contacts can be searched for; exports say that they are unreviewed")
        self._note.show_state("unknown", note)
        self._note.setToolTip(note)
