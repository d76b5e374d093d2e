"""The answers to one fact, joined in a row; the key of each stands beside it while the fact has the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cardkeeper.ui import theme
from cardkeeper.ui.writing import width, write

HEIGHT = 30
EDGE, GAP = 8, 7


class Segments(QWidget):
    """One button after the other; each calls what it was given."""

    def __init__(self, answers: Sequence[tuple[str, Callable[[], None]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: list[Segment] = []
        for place, (text, answer) in enumerate(answers):
            button = Segment(text, str(place + 1), first=not place, last=place == len(answers) - 1)
            button.clicked.connect(answer)
            row.addWidget(button)
            self.buttons.append(button)

    def show_keys(self, shown: bool) -> None:
        """Whether the keys are shown beside the words."""
        for button in self.buttons:
            button.show_key(shown)
        self.adjustSize()


class Segment(QAbstractButton):
    """One of them. The keyboard does not stop here: its fact has the focus and takes its key."""

    def __init__(self, text: str, key: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._key, self._shown, self._first, self._last = key, False, first, last
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, shown: bool) -> None:
        self._shown = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        key = theme.px(GAP) + width(self._key, "label") if self._shown else 0
        return QSize(width(self.text(), "label") + key + 2 * theme.px(EDGE), theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink("field" if self._shown else "line"), 1))
        ground = theme.ink("hover") if self.underMouse() or self.isDown() else theme.ink("surface")
        painter.fillPath(self._shape(), ground)
        painter.drawPath(self._shape())
        room = self.rect().adjusted(px(EDGE), 0, -px(EDGE), 0)
        write(painter, room, self.text(), role="label")
        if self._shown:
            write(painter, room, self._key, role="label", ink="accent", align=Qt.AlignmentFlag.AlignRight)

    def _shape(self) -> QPainterPath:
        """Rounded where the row ends, and one line between two neighbours."""
        left = 0.5 if self._first else -0.5
        edge = QRectF(self.rect()).adjusted(left, 0.5, -0.5, -0.5)
        shape, radius = QPainterPath(), theme.px(6)
        if not self._first and not self._last:
            shape.addRect(edge)
            return shape
        round_ = edge.adjusted(0 if self._first else -2 * radius, 0, 0 if self._last else 2 * radius, 0)
        shape.addRoundedRect(round_, radius, radius)
        window = QPainterPath()
        window.addRect(edge)
        return shape.intersected(window)
