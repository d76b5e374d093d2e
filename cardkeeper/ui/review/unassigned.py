"""The lines of the card that are in no fact: nothing that was read is dropped, each can be put where it belongs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Line
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.controls.label import Label
from cardkeeper.ui.controls.menus import show_below
from cardkeeper.ui.review.crop import Crop
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.field_menu import field_menu
from cardkeeper.ui.review.sheet import Sheet

ROWS_SHOWN = 2


class UnassignedLine(QWidget):
    """One line in a dotted frame: the back if it stands there, its crop, what was read, and where to put it."""

    placed = Signal(tuple, object, str)

    def __init__(self, index: int, line: Line, cards: Sequence[QImage]) -> None:
        super().__init__()
        self._index, self._line = index, line
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(32))
        self._side = Label(role="label", ink="text2")
        if not line.box.side:
            self._side.hide()
        self._text = Elided(role="body", ink="text", snug=True)
        self._text.say(line.text)
        self._fill = Button(size="small", menu=True)
        self._fill.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), 0, theme.px(4), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._side)
        row.addWidget(Crop(cards[line.box.side], line.box, height=20, widest=190))
        row.addWidget(self._text)
        row.addWidget(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._side.setText(translate("Review", "Back"))
        self._fill.setText(translate("Review", "Fill into…"))
        self._fill.setAccessibleName(translate("Review", "Fill “{text}” into…", text=self._line.text))

    def _ask(self) -> None:
        menu = field_menu(self, lambda field, kind: self.placed.emit((self._index,), field, kind))
        show_below(menu, self._fill)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink("field"), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))


class UnassignedLines(QWidget):
    """The heading and the lines, scrolling when there are many; gone when every line has its place."""

    placed = Signal(tuple, object, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[int, ...] = ()
        self._rows: list[UnassignedLine] = []
        self._title, self._hint = Label(role="strong"), Elided(ink="text2")
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._scroll)
        self.retranslate()

    def show_lines(self, sheet: Sheet, cards: Sequence[QImage]) -> None:
        """Show what `sheet` has left over."""
        self._shown = sheet.unassigned
        self.setVisible(bool(self._shown))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(6))
        self._rows = [UnassignedLine(index, sheet.lines[index], cards) for index in self._shown]
        for row in self._rows:
            row.placed.connect(self.placed)
            column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._scroll.setWidget(page)
        high = min(len(self._rows), ROWS_SHOWN) * theme.px(38)
        self._scroll.setFixedHeight(high)

    @property
    def shown(self) -> tuple[int, ...]:
        return self._shown

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.setText(translate("Review", "Unassigned lines"))
        self._hint.say(translate("Review", "They stay on the card and can be searched for"))
        for row in self._rows:
            row.retranslate()
