"""The top of the comparison: the way back, which pair of how many, and that nothing is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.review.elided import Elided

HEIGHT = 52


class TopBar(QWidget):
    """Emits `left` when somebody wants back, and `sure_merged` to merge all who are almost certainly one person."""

    left, sure_merged = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(HEIGHT))
        self._at = self._of = self._sure = 0
        self.back = IconButton("chevron-left", "")
        self.back.clicked.connect(self.left)
        self.title, self.place = Label(role="title"), Label(ink="text2")
        self.sure = Button(icon="merge", size="form")
        self.sure.clicked.connect(self.sure_merged)
        self.sure.hide()
        self.note = Elided(ink="text3", right=True)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(12))
        for part in (self.back, self.title, self.place):
            row.addWidget(part)
        row.addWidget(self.note, 1)
        row.addWidget(self.sure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Rule())
        self.retranslate()

    def show_place(self, at: int, of: int) -> None:
        """Say that it is pair `at` of `of`; 0 while none is open."""
        self._at, self._of = at, of
        self.retranslate()

    def show_sure(self, pairs: int) -> None:
        """Offer to merge so many pairs at once; a single one is no more than merged."""
        self._sure = pairs
        self.sure.setVisible(pairs > 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.back.set_name(translate("Merge", "Back (Esc)"))
        self.title.setText(translate("Merge", "Merge duplicates"))
        place = translate("Merge", "Pair {at} of {of}", at=self._at, of=f"{self._of:,}") if self._at else ""
        self.place.setText(place)
        self.sure.setText(translate("Merge", "Merge %n near-certain pair(s)", n=self._sure))
        self.sure.setToolTip(translate("Merge", "As suggested for each, in one step that undo takes back"))
        self.note.say(translate("Merge", "Not sure? Choose “Later”: nothing is lost"))
