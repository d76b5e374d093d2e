"""The card fitted into its room, larger on demand: Ctrl with plus, minus, 0 or the wheel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cardkeeper.model import Box
from cardkeeper.ui import theme
from cardkeeper.ui.review.card_picture import CardPicture

ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)


class PictureView(QScrollArea):
    """Scrolls over a `CardPicture`."""

    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture = CardPicture()
        self._zoom = ZOOMS[0]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self.picture)
        self.setCornerWidget(QWidget())  # Fusion's own draws a frame
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    @property
    def is_enlarged(self) -> bool:
        return self._zoom != ZOOMS[0]

    def zoom(self, steps: int) -> None:
        """Larger or smaller by `steps` of `ZOOMS`; 0 fits the card into its room again."""
        at = ZOOMS.index(self._zoom) + steps if steps else 0
        self._zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        self.fit()
        self.zoomed.emit()

    def fit(self) -> None:
        """Give the card the size that its room and the zoom make."""
        # Room for the box lines and the focus ring at the edge; bars come only with a zoom.
        room = QSize(self.width() - 2, self.height() - 2)
        self.picture.setFixedSize(self.picture.size_in(room, self._zoom))

    def height_for(self, width: int) -> int:
        """How high the card is when it may be `width` wide."""
        return self.picture.size_in(QSize(width - 2, 100_000), 1.0).height() + 2

    def reveal(self, box: Box) -> None:
        """Bring a box of the card into sight."""
        place = self.picture.place_of(box)
        edge = theme.px(24)
        self.ensureVisible(place.center().x(), place.center().y(), place.width() // 2 + edge, edge * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
