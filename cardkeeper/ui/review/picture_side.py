"""The left half: the card large, what its boxes mean, and the lines that are in no fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Box
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.label import Rule
from cardkeeper.ui.review.corner_editor import CornerEditor
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.legend import Legend
from cardkeeper.ui.review.photo import Photo
from cardkeeper.ui.review.picture_view import PictureView
from cardkeeper.ui.review.sheet import Sheet
from cardkeeper.ui.review.side_tabs import SideTabs
from cardkeeper.ui.review.unassigned import UnassignedLines

WORDS_FROM = 480


class PictureSide(QWidget):
    """Shows a side of the card, or its photo.

    `chosen` gives lines for the focused fact, `placed` lines and the field they go into, `boxed` a box to be read.
    """

    chosen = Signal(tuple)
    boxed = Signal(Box)
    turned = Signal()
    corners_wanted = Signal(bool)
    cancelled = Signal()
    placed = Signal(tuple, object, str)
    photo_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cards: tuple[QImage, ...] = (QImage(),)
        self._sheet = Sheet(None)
        self.side = 0
        self.is_turned = False
        self.view = PictureView()
        self.view.picture.chosen.connect(self._choose)
        self.view.picture.boxed.connect(lambda box: self.boxed.emit(replace(box, side=self.side)))
        self.tabs = SideTabs()
        self.tabs.chosen.connect(self.show_side)
        self._name = Elided()
        self.turn, self.crop, self.original = (
            Button(kind="quiet", icon=icon, size="small") for icon in ("rotate-cw", "crop", "image")
        )
        self.turn.clicked.connect(self.turned)
        for button, wanted in ((self.crop, self._want_corners), (self.original, self._want_photo)):
            button.setCheckable(True)
            button.toggled.connect(wanted)
        self._loupe = IconButton("search", "")
        self._loupe.clicked.connect(lambda: self.view.zoom(0 if self.view.is_enlarged else 2))
        self._legend, self._rule, self._unassigned = Legend(), Rule(), UnassignedLines()
        self._unassigned.placed.connect(self.placed)
        self.editor = CornerEditor(can_leave=True)
        for part in (self._legend, self.editor):
            part.cancelled.connect(self.cancelled)
        self.editor.left.connect(lambda: self.crop.setChecked(False))
        self.editor.hide()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(side) for side in (24, 12, 24, 8)])
        column.setSpacing(theme.px(10))
        column.addLayout(self._tools())
        column.addWidget(self.view)
        column.addWidget(self.editor, 100)
        column.addWidget(self._legend)
        column.addWidget(self._rule)
        column.addWidget(self._unassigned)
        column.addStretch(1)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(8))
        tools.addWidget(self.tabs)
        tools.addWidget(self._name, 1)
        for button in (self.turn, self.crop, self.original):
            tools.addWidget(button)
        tools.addWidget(self._loupe)
        return tools

    def show_card(self, sheet: Sheet, cards: Sequence[QImage], *, name: str, has_photo: bool = True) -> None:
        """Show another card: its front, and its back if it has one; a text `has_photo` for none of the tools."""
        self._sheet, self._cards = sheet, tuple(cards)
        for tool in (self.turn, self.crop, self.original):
            tool.setVisible(has_photo)
            tool.setEnabled(has_photo)
        self._name.say(name)
        self.tabs.setVisible(len(cards) > 1)
        self._show_unassigned()
        self.show_side(0)

    def show_side(self, side: int) -> None:
        """Show the front (0) or the back (1), flat."""
        self.side = side
        self.tabs.show_side(side)
        self.show_flat()

    def show_other_side(self) -> None:
        """Turn the card over, if it has a back."""
        if len(self._cards) > 1:
            self.show_side(1 - self.side)

    def show_flat(self) -> None:
        """Show the flattened card with its boxes."""
        self.is_turned = False
        self.crop.setChecked(False)
        self.original.setChecked(False)
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

    def show_turned(self, quarters: int) -> None:
        """Show the card turned clockwise, without boxes until it has been read that way."""
        self.is_turned = True
        self.view.picture.show_image(self._cards[self.side].transformed(QTransform().rotate(90 * quarters)), ())
        self.view.fit()
        self._make_room()

    def show_corners(self, photo: Photo, corners: Sequence[tuple[float, float]]) -> None:
        """Show the photo with these corners, in fractions of it, to be moved."""
        if self.crop.isChecked():
            self._swap_for_editor(editing=True)
            self.editor.show_photo(photo, corners)
            self.editor.corners.focus_first()

    def _swap_for_editor(self, *, editing: bool) -> None:
        self.editor.setVisible(editing)
        self.view.setVisible(not editing)
        self._legend.setVisible(not editing)
        left_over = not editing and bool(self._sheet.unassigned)
        self._rule.setVisible(left_over)
        self._unassigned.setVisible(left_over)

    def _want_corners(self, wanted: bool) -> None:
        if wanted:
            self.original.setChecked(False)
        elif not self.editor.isHidden():
            self._swap_for_editor(editing=False)
        self.corners_wanted.emit(wanted)

    def _want_photo(self, wanted: bool) -> None:
        if wanted:
            self.crop.setChecked(False)
        self.photo_wanted.emit(wanted)

    def set_reading(self, reading: bool) -> None:
        """Whether the card is being read anew."""
        self._legend.set_reading(reading)
        self.editor.set_reading(reading)

    def show_box(self, box: Box | None, words: str = "") -> None:
        """Say that a box is being read, or what came of it."""
        self.view.picture.set_pending(box if box and box.side == self.side else None)
        self._legend.say(words)

    def focus_picture(self) -> None:
        """Give the keyboard to the card, or to the corners of it."""
        if self.editor.isVisible():
            self.editor.corners.focus_first()
        else:
            self.view.picture.setFocus(Qt.FocusReason.TabFocusReason)

    def mark(self, lit: Sequence[Box]) -> None:
        """Box the lines as the facts stand now; `lit` are the boxes of the focused fact."""
        if self.original.isChecked() or self.is_turned or not self.editor.isHidden():
            return
        self.view.picture.set_lines([self._sheet.lines[index] for index in self._shown()])
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
        below = theme.px(28 + 12 + 8 + 28 + 3 * 10)
        if self._sheet.unassigned:
            below += self._unassigned.sizeHint().height() + theme.px(20)
        room = max(self.height() - below, theme.px(120))
        self.view.setFixedHeight(min(self.view.height_for(wide), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tools()
        self._make_room()

    def _name_tools(self) -> None:
        """Name the tools in words as long as there is room, else by their icons alone."""
        named = (
            (
                self.turn,
                translate("Review", "Rotate 90°"),
                translate("Review", "Turn the card and read it anew (Ctrl+R)"),
            ),
            (self.crop, translate("Review", "Corners"), translate("Review", "Drag the corners of the card (Alt+C)")),
            (
                self.original,
                translate("Review", "Original photo"),
                translate("Review", "The photo as it was taken (Alt+O)"),
            ),
        )
        for button, name, tip in named:
            button.setText(name if self.width() >= theme.px(WORDS_FROM) else "")
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._name_tools()
        self._loupe.set_name(translate("Review", "Enlarge (Ctrl++, Ctrl+-, Ctrl+0)"))
        self.tabs.retranslate()
        self.editor.retranslate()
        self._legend.retranslate()
        self._unassigned.retranslate()
        self.view.picture.retranslate()
