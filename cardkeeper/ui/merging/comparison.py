"""Two people side by side: their heads, a row for each thing they say, and which of it is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.rules.merging import Choice, Choices
from cardkeeper.ui import theme
from cardkeeper.ui.controls.label import Label, Mark
from cardkeeper.ui.merging import words
from cardkeeper.ui.merging.case import Case
from cardkeeper.ui.merging.head import Heads
from cardkeeper.ui.merging.lines import Line, all_of, lines_of
from cardkeeper.ui.merging.row import GAP, LABEL, MergeRow
from cardkeeper.ui.merging.words import Today

RESULT_FROM = 880
"""Below this width what comes of a row stands in the row only: it is what is chosen there."""
BESIDE_FROM = 300
"""Below this width of a side its state stands below its value, and the cards are left out."""
MARGIN = 24


class Comparison(QScrollArea):
    """Emits `card_asked` with the side whose card is to be seen large. `choices` is what was chosen so far."""

    card_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.heads, self.rows = Heads(), list[MergeRow]()
        self.choices: Choices = {}
        self._case: Case | None = None
        self._today: Today | None = None
        self._at: tuple[int, int] | None = None
        self.heads.all_taken.connect(self.take_all)
        self.heads.card_asked.connect(self.card_asked)
        self._hint = Label(role="label", ink="text3", wrap=True)
        self._page, self._column = QWidget(), QVBoxLayout()
        self._lay_out()

    def show_case(self, case: Case, *, today: Today) -> None:
        """Show another pair, with what is chosen by default."""
        self._case, self._today, self._at = case, today, None
        self.choices = {}
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(place, line) for place, line in enumerate(lines_of(case.rows))]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        for head in self.heads.people:
            head.show_card(None)  # until its picture has come
        self.retranslate()
        self._fold()
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._hint.setText(translate("Merge", "Chosen for you: what was confirmed last. Change any of it."))
        if self._case is not None and self._today is not None:
            self.heads.show_case(self._case, today=self._today.day)
            self._show_choices()

    def take_all(self, place: int) -> None:
        """Choose everything of one side."""
        self.choices = all_of((row.line for row in self.rows), self.choices, place)
        self._show_choices()

    def focus_first(self) -> None:
        """Give the keyboard to the row where it was, else to the first that has something to choose."""
        if self._at is not None:
            self.rows[self._at[0]].focus(self._at[1])
        elif self.rows:
            next((row for row in self.rows if not row.line.alike), self.rows[0]).enter(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        side = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if side is not None and control:
            self.take_all(side)
        elif step and self._at is not None:
            self._walk(step)
        elif side is not None and self._at is not None:
            self._choose(self._at[0], side)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _row(self, place: int, line: Line) -> MergeRow:
        row = MergeRow(line, self._page)
        row.taken.connect(partial(self._take, place))
        row.reached.connect(partial(self._reach, place))
        return row

    def _choice(self, line: Line) -> Choice:
        return self.choices.get(line.row.what, line.row.choice)

    def _take(self, place: int, side: int) -> None:
        line = self.rows[place].line
        self.choices = {**self.choices, line.row.what: line.take(side, self._choice(line))}
        self._show_choices()

    def _choose(self, place: int, side: int) -> None:
        """The keyboard goes to a side; where only one can be chosen, that one is."""
        row = self.rows[place]
        row.focus(side)
        if not row.line.alike and not row.line.row.several:
            self._take(place, side)

    def _walk(self, step: int) -> None:
        assert self._at is not None
        row, side = self._at
        self.rows[max(0, min(row + step, len(self.rows) - 1))].enter(side)

    def _reach(self, place: int, side: int) -> None:
        """The keyboard is on a side: Tab comes back to this one, and the name of its row is lit."""
        self._at = (place, side)
        for row in self.rows:
            row.light(row is self.rows[place])
            for one in row.sides:
                one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        here = self.rows[place].sides[min(side, len(self.rows[place].sides) - 1)]
        here.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QWidget.setTabOrder(self.heads.people[-1].take, here)
        self.ensureWidgetVisible(self.rows[place], 0, theme.px(GAP))

    def _show_choices(self) -> None:
        assert self._case is not None
        assert self._today is not None
        for row in self.rows:
            row.show_choice(self._case, self._choice(row.line), today=self._today)
        self.heads.result.say(words.kept(self._case), words.job(self._case, self.choices))

    def _fold(self) -> None:
        room = self.viewport().width() - theme.px(2 * MARGIN)
        without_result = room < theme.px(RESULT_FROM)
        taken = theme.px(LABEL + GAP) + (0 if without_result else self.heads.result.width() + theme.px(GAP))
        narrow = (room - taken) // 2 < theme.px(BESIDE_FROM)
        self.heads.fold(narrow=narrow, without_result=without_result)
        for row in self.rows:
            row.fold(narrow=narrow, without_result=without_result)

    def _lay_out(self) -> None:
        px = theme.px
        self._page.setProperty("sheet", "surface")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        hint = QHBoxLayout()
        hint.setSpacing(px(8))
        hint.setContentsMargins(px(LABEL + GAP), px(12), 0, 0)
        hint.addWidget(Mark("history", size=14, ink="text3"))
        hint.addWidget(self._hint, 1)
        whole = QVBoxLayout(self._page)
        whole.setContentsMargins(px(MARGIN), px(16), px(MARGIN), px(16))
        whole.setSpacing(0)
        whole.addWidget(self.heads)
        whole.addLayout(self._column)
        whole.addLayout(hint)
        whole.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)
