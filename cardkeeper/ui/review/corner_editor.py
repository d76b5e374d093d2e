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
    """`accepted(photo, corners)` gives the corners in fractions of the photo; `left` when they are of no use."""

    accepted = Signal(object, object)
    left = Signal()

    def __init__(self, *, can_leave: bool) -> None:
        super().__init__()
        self._photo: Photo | None = None
        self.corners, self._hint = Corners(), Elided(ink="text2")
        self.read = Button(icon="scan-line", key="Enter", size="small")
        self.leave = Button(kind="quiet", key="Esc", size="small")
        self.leave.setVisible(can_leave)
        self.read.clicked.connect(self._accept)
        self.corners.accepted.connect(self._accept)
        self.leave.clicked.connect(self.left)
        if can_leave:
            self.corners.left.connect(self.left)
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

    def _accept(self) -> None:
        if self._photo is not None:
            self.accepted.emit(self._photo, self.corners.corners)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.corners.retranslate()
        self._hint.say(
            translate("Review", "Drag the corners onto the card. Tab: next corner, arrows: move, Shift: far")
        )
        self.read.setText(translate("Review", "Read inside"))
        self.leave.setText(translate("Review", "Leave it"))
