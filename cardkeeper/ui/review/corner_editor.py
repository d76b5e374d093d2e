"""The corners of the card on its photo, and what can be done with them: read the card inside, or leave it as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button
from cardkeeper.ui.review.corners import Corners
from cardkeeper.ui.review.elided import Elided
from cardkeeper.ui.review.photo import Photo


class CornerEditor(QWidget):
    """`accepted(photo, corners)` gives the corners in fractions of the photo; `left` when they are of no use.

    While the card inside is read it says so, and the way out is `cancelled`.
    """

    accepted = Signal(object, object)
    left = Signal()
    cancelled = Signal()

    def __init__(self, *, can_leave: bool) -> None:
        super().__init__()
        self._photo: Photo | None = None
        self._can_leave, self._reading = can_leave, False
        self.corners, self._hint = Corners(), Elided(ink="text2")
        self.read = Button(icon="scan-line", key="Enter", size="small")
        self.leave = Button(kind="quiet", key="Esc", size="small")
        self.read.clicked.connect(self._accept)
        self.corners.accepted.connect(self._accept)
        self.corners.moved.connect(self._refresh)
        self.leave.clicked.connect(self._leave)
        self.corners.left.connect(self._leave)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._hint, 1)
        row.addWidget(self.leave)
        row.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.corners, 1)
        column.addLayout(row)
        self.retranslate()

    def show_photo(self, photo: Photo, corners: Sequence[tuple[float, float]]) -> None:
        """Begin with these corners."""
        self._photo = photo
        self.corners.show_photo(photo.image, corners)

    def set_reading(self, reading: bool) -> None:
        """Whether the card is being read."""
        self._reading = reading
        self._refresh()

    def _accept(self) -> None:
        if self._photo is not None and self.read.isEnabled():
            self.accepted.emit(self._photo, self.corners.corners)

    def _leave(self) -> None:
        (self.cancelled if self._reading else self.left).emit()

    def _refresh(self) -> None:
        self.read.setEnabled(self.corners.is_card and not self._reading)
        self.leave.setText(translate("Controls", "Cancel") if self._reading else translate("Review", "Leave it"))
        self.leave.setVisible(self._reading or self._can_leave)
        if self._reading:
            self._hint.say(translate("Review", "Reading the card anew"))
        elif self.corners.is_card:
            self._hint.say(translate("Review", "Drag the corners, or Tab and arrow keys (Shift: far)"))
        else:
            self._hint.say(translate("Review", "The corners cross: put each where it is on the card"))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.corners.retranslate()
        self._refresh()
        self.read.setText(translate("Review", "Read inside"))
