"""One row of the comparison: what it is called, what either side says, and at the right what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cardkeeper.rules.merging import Choice
from cardkeeper.ui import theme
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.merging import words
from cardkeeper.ui.merging.case import Case
from cardkeeper.ui.merging.lines import Line
from cardkeeper.ui.merging.side import HEIGHT, Side, paint_said
from cardkeeper.ui.merging.words import Said, Today

LABEL, RESULT, GAP = 84, 260, 8


class MergeRow(QWidget):
    """Emits `taken` with the side that was clicked, `reached` with the one the keyboard is on; 0 is the left one."""

    taken = Signal(int)
    reached = Signal(int)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.label, self.result = Label(role="label", ink="text2"), Result(self)
        self.label.setFixedWidth(theme.px(LABEL))
        self.sides = [Side(self, several=line.row.several, alike=True)] if line.alike else self._two()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(GAP))
        across.addWidget(self.label)
        for place, side in enumerate(self.sides):
            side.reached.connect(lambda place=place: self.reached.emit(place))
            across.addWidget(side, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.result)

    def show_choice(self, case: Case, choice: Choice, *, today: Today) -> None:
        """Say what either side says, and what comes of it."""
        self.label.setText(words.label(self.line) if self.line.first else "")
        if self.line.alike:
            both = words.said_by_both(self.line, case, today=today)
            self.sides[0].say(both, name=words.spoken_alike(self.line, both))
        else:
            for place, side in enumerate(self.sides):
                chosen = self.line.is_kept(place, choice)
                one = words.said(self.line, case, place, today=today)
                side.setChecked(chosen)
                side.say(one, name=words.spoken(self.line, one, place, chosen=chosen))
        self.result.say(words.outcome(self.line, choice, case, today=today))

    def fold(self, *, narrow: bool, without_result: bool) -> None:
        """Write states below values, and leave out what comes of it, where there is little room."""
        for side in self.sides:
            side.narrow(narrow)
        self.result.setVisible(not without_result)
        self.setFixedHeight(max(side.sizeHint().height() for side in self.sides) + theme.px(GAP))

    def enter(self, place: int) -> None:
        """Take the keyboard: on the side that is chosen where only one can be, else on the side at `place`."""
        if not self.line.row.several:
            place = next((at for at, side in enumerate(self.sides) if side.isChecked()), place)
        self.focus(place)

    def focus(self, place: int) -> None:
        """Give the keyboard to a side, or to the only one there is."""
        wanted = self.sides[min(place, len(self.sides) - 1)]
        side = wanted if wanted.isEnabled() else self.sides[1 - place]
        side.setFocus(Qt.FocusReason.TabFocusReason)

    def light(self, lit: bool) -> None:
        """Show that the keyboard is here."""
        self.label.setProperty("ink", "accent" if lit else "text2")
        self.label.setFont(theme.font("pill" if lit else "label"))
        self.label.style().polish(self.label)

    def _two(self) -> list[Side]:
        sides = [Side(self, several=self.line.row.several) for _ in range(2)]
        for place, side in enumerate(sides):
            side.setEnabled(bool(self.line.picks(place)) or not self.line.row.several)
            side.clicked.connect(lambda _checked=False, place=place: self.taken.emit(place))
        return sides


class Result(QWidget):
    """What the merged contact will say, on the ground of its column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = Said("")
        self.setFixedWidth(theme.px(RESULT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def say(self, said: Said) -> None:
        """Show other words."""
        self._said = said
        self.setAccessibleName(said.text)
        self.setToolTip(said.whole or said.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(RESULT), theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_result_ground(painter, self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_said(painter, self.rect().adjusted(theme.px(14), 0, -theme.px(8), 0), self._said)


def paint_result_ground(painter: QPainter, rect: QRect) -> None:
    """The ground of the column of what comes of it, with its line of accent at the left."""
    painter.fillRect(rect, theme.ink("canvas"))
    painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), theme.ink("accent"))
