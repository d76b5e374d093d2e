"""The left half: the card large, what its boxes mean, and the lines that are in no fact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Box
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Label, Rule
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.picture_view import PictureView
from cardkeeper.ui.review.sheet import LineState, Sheet
from cardkeeper.ui.review.side_tabs import SideTabs
from cardkeeper.ui.review.unassigned import UnassignedLines

LOOKS = {
    LineState.FILLED: ("accent", 1.0, Qt.PenStyle.SolidLine),
    LineState.DOUBTFUL: ("doubtful", 1.5, Qt.PenStyle.DashLine),
    LineState.UNASSIGNED: ("text3", 1.0, Qt.PenStyle.DotLine),
}


class Swatch(QWidget):
    """How a box looks, for the legend."""

    def __init__(self, state: LineState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(16), theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, width, style = LOOKS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink(ink), width, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)


class Legend(QWidget):
    """What the boxes mean, and what to do with them."""

    def __init__(self) -> None:
        super().__init__()
        self._words = {state: Label(role="label", ink="text2") for state in LineState}
        self._hint = Elided(right=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for state, words in self._words.items():
            row.addWidget(Swatch(state))
            row.addWidget(words)
            row.addSpacing(theme.px(4))
        row.addWidget(self._hint, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._words[LineState.FILLED].setText(translate("Review", "Filled in"))
        self._words[LineState.DOUBTFUL].setText(translate("Review", "Doubtful"))
        self._words[LineState.UNASSIGNED].setText(translate("Review", "Unassigned"))
        self._hint.say(translate("Review", "Click a line or drag a box to fill the field"))


class PictureSide(QWidget):
    """Shows a side of the card, or its photo.

    `chosen` gives lines for the focused fact, `placed` lines and the field they go into.
    """

    chosen = Signal(tuple)
    placed = Signal(tuple, object, str)
    photo_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cards: tuple[QImage, ...] = (QImage(),)
        self._sheet = Sheet(None)
        self.side = 0
        self.view = PictureView()
        self.view.picture.chosen.connect(self._choose)
        self.tabs = SideTabs()
        self.tabs.chosen.connect(self.show_side)
        self._name = Elided()
        self.original = Button(kind="quiet", icon="image", size="small")
        self.original.setCheckable(True)
        self.original.toggled.connect(self.photo_wanted)
        self._loupe = IconButton("search", "")
        self._loupe.clicked.connect(lambda: self.view.zoom(0 if self.view.is_enlarged else 2))
        self._legend, self._rule, self._unassigned = Legend(), Rule(), UnassignedLines()
        self._unassigned.placed.connect(self.placed)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(side) for side in (24, 12, 24, 8)])
        column.setSpacing(theme.px(10))
        column.addLayout(self._tools())
        column.addWidget(self.view)
        column.addWidget(self._legend)
        column.addWidget(self._rule)
        column.addWidget(self._unassigned)
        column.addStretch(1)
        self.retranslate()

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(8))
        tools.addWidget(self.tabs)
        tools.addWidget(self._name, 1)
        tools.addWidget(self.original)
        tools.addWidget(self._loupe)
        return tools

    def show_card(self, sheet: Sheet, cards: Sequence[QImage], *, name: str) -> None:
        """Show another card: its front, and its back if it has one."""
        self._sheet, self._cards = sheet, tuple(cards)
        self._name.say(name)
        self.tabs.setVisible(len(cards) > 1)
        self._show_unassigned()
        self.show_side(0)

    def show_side(self, side: int) -> None:
        """Show the front (0) or the back (1), flat."""
        self.side = side
        self.tabs.show_side(side)
        self.original.setChecked(False)
        self.show_flat()

    def show_other_side(self) -> None:
        """Turn the card over, if it has a back."""
        if len(self._cards) > 1:
            self.show_side(1 - self.side)

    def show_flat(self) -> None:
        """Show the flattened card with its boxes."""
        self.view.picture.show_image(self._cards[self.side], [self._sheet.lines[index] for index in self._shown()])
        self.mark(())
        self.view.zoom(0)
        self._legend.setEnabled(True)
        self._make_room()

    def show_photo(self, photo: QImage) -> None:
        """Show the photo as it was taken."""
        self.view.picture.show_image(photo, ())
        self.view.zoom(0)
        self._legend.setEnabled(False)
        self._make_room()

    def mark(self, lit: Sequence[Box]) -> None:
        """Box the lines as the facts stand now; `lit` are the boxes of the focused fact."""
        if self.original.isChecked():
            return
        states = [self._sheet.line_state(index) for index in self._shown()]
        lit = [box for box in lit if box.side == self.side]
        self.view.picture.mark(states, lit)
        if lit and self.view.is_enlarged:
            self.view.reveal(lit[0])
        if self._sheet.unassigned != self._unassigned.shown:
            self._show_unassigned()
            self._make_room()

    def _shown(self) -> list[int]:
        """The lines of the side that is shown, as the sheet counts them."""
        return [index for index, line in enumerate(self._sheet.lines) if line.box.side == self.side]

    def _choose(self, places: tuple[int, ...]) -> None:
        shown = self._shown()
        self.chosen.emit(tuple(shown[place] for place in places))

    def _show_unassigned(self) -> None:
        self._unassigned.show_lines(self._sheet, self._cards)
        self._rule.setVisible(bool(self._sheet.unassigned))

    def _make_room(self) -> None:
        """The card is as high as its width makes it, and what is below it keeps its place in sight."""
        wide = self.width() - 2 * theme.px(24)
        below = theme.px(28 + 12 + 8 + 16 + 3 * 10)
        if self._sheet.unassigned:
            below += self._unassigned.sizeHint().height() + theme.px(20)
        room = max(self.height() - below, theme.px(120))
        self.view.setFixedHeight(min(self.view.height_for(wide), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.original.setText(translate("Review", "Original photo"))
        self.original.setToolTip(translate("Review", "The photo as it was taken (Alt+O)"))
        self._loupe.set_name(translate("Review", "Enlarge (Ctrl++, Ctrl+-, Ctrl+0)"))
        self.tabs.retranslate()
        self._legend.retranslate()
        self._unassigned.retranslate()
        self.view.picture.retranslate()
