"""The flat card, every line boxed: click one, drag over several, or walk with the arrow keys and press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Box, Line
from cardkeeper.ui import theme
from cardkeeper.ui.focus import paint_ring
from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.review.sheet import LineState

STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


PENS = {
    LineState.FILLED: ("accent", 1.0, Qt.PenStyle.SolidLine),
    LineState.DOUBTFUL: ("doubtful", 2.0, Qt.PenStyle.DashLine),
    LineState.UNASSIGNED: ("text3", 1.0, Qt.PenStyle.DotLine),
}


def _paper_ink(token: str, opacity: float = 1.0) -> QColor:
    # The card is white paper in the dark theme too, so what is drawn on it keeps the light theme's colours.
    state = LIGHT.states.get(token)
    colour = QColor(state.fg if state else getattr(LIGHT, token))
    colour.setAlphaF(opacity)
    return colour


class CardPicture(QWidget):
    """Paints the card as large as it is, boxes over it. `chosen` gives the indices of the lines to fill in."""

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._scaled = QPixmap()
        self._lines: tuple[Line, ...] = ()
        self._states: tuple[LineState, ...] = ()
        self._lit: tuple[Box, ...] = ()
        self._current: int | None = None
        self._hovered: int | None = None
        self._drag: tuple[QPointF, QPointF] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Review", "Card picture"))
        self._announce()

    def show_image(self, image: QImage, lines: Sequence[Line]) -> None:
        """Show `image`; `lines` are what is boxed on it, none on an original photo."""
        self._image, self._scaled = image, QPixmap()
        self._lines, self._states, self._lit = tuple(lines), (), ()
        self._current = self._hovered = self._drag = None
        self.update()

    def mark(self, states: Sequence[LineState], lit: Sequence[Box]) -> None:
        """How each line is boxed, and which boxes belong to the focused fact."""
        self._states, self._lit = tuple(states), tuple(lit)
        self.update()

    def place_of(self, box: Box) -> QRect:
        """Where a box lies on the widget."""
        paper = self._paper()
        return QRectF(
            paper.x() + box.left * paper.width(),
            paper.y() + box.top * paper.height(),
            (box.right - box.left) * paper.width(),
            (box.bottom - box.top) * paper.height(),
        ).toAlignedRect()

    def size_in(self, room: QSize, zoom: float) -> QSize:
        """The size at which the card fits into `room`, times `zoom`."""
        if self._image.isNull():
            return QSize(0, 0)
        return self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * zoom

    def _paper(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        for index, (line, state) in enumerate(zip(self._lines, self._states, strict=False)):
            self._paint_line(painter, self._frame(line.box), state, hovered=index == self._hovered)
        for box in self._lit:
            self._paint_lit(painter, self._frame(box))
        if self._current is not None and self.hasFocus():
            paint_ring(painter, self._frame(self._lines[self._current].box))
        if self._drag:
            painter.setPen(QPen(theme.ink("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(*self._drag).normalized())

    def _paint_paper(self, painter: QPainter) -> None:
        colours = theme.colours()
        radius = theme.px(4)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(edge, theme.ink("line"))
        paper = self._paper()
        inside = QPainterPath()
        inside.addRoundedRect(paper, radius - 1, radius - 1)
        painter.save()
        painter.setClipPath(inside)
        painter.drawPixmap(paper.topLeft(), self._pixmap(paper.size().toSize()))
        painter.fillPath(inside, QColor.fromRgbF(0, 0, 0, colours.shade))
        painter.restore()

    def _pixmap(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = size * ratio
        if self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _frame(self, box: Box) -> QRectF:
        gap = theme.px(3)
        return QRectF(self.place_of(box)).adjusted(-gap, -gap + 1, gap, gap - 1)

    def _paint_line(self, painter: QPainter, frame: QRectF, state: LineState, *, hovered: bool) -> None:
        ink, width, style = PENS[state]
        painter.setBrush(_paper_ink("accent", 0.12) if hovered else Qt.BrushStyle.NoBrush)
        self._outline(painter, frame, QPen(_paper_ink(ink, 0.5 if state is LineState.FILLED else 1), width, style))

    def _paint_lit(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(_paper_ink("accent", 0.1))
        self._outline(painter, frame, QPen(_paper_ink("accent"), 3))

    def _outline(self, painter: QPainter, frame: QRectF, pen: QPen) -> None:
        # A light line beneath lets the box show on a dark card as well.
        painter.setPen(QPen(_paper_ink("surface", 0.6), pen.widthF() + 1.5))
        painter.drawRoundedRect(frame, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 2, 2)

    def _line_at(self, spot: QPointF) -> int | None:
        inside = [index for index, line in enumerate(self._lines) if self._frame(line.box).contains(spot)]
        return min(inside, key=lambda index: self._frame(self._lines[index].box).height(), default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._lines:
            self._drag = (event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag:
            self._drag = (self._drag[0], event.position())
        self._hovered = self._line_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if self._hovered is None else Qt.CursorShape.PointingHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        (start, end), self._drag = self._drag, None
        self.update()
        if (end - start).manhattanLength() > theme.px(8):
            swept = QRectF(start, end).normalized()
            hit = tuple(n for n, line in enumerate(self._lines) if swept.contains(self._frame(line.box).center()))
        else:
            one = self._line_at(start)
            hit = () if one is None else (one,)
        if hit:
            self._current = hit[0]
            self.chosen.emit(hit)

    def leaveEvent(self, event: object) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step and self._lines and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.chosen.emit((self._current,))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None and self._lines:
            self._current = min(range(len(self._lines)), key=lambda index: self._lines[index].box.top)
        self._announce()
        super().focusInEvent(event)

    def _walk(self, across: int, down: int) -> None:
        if self._current is None:
            self._current = 0
        here = self._middle(self._current)

        def distance(index: int) -> float:
            away = self._middle(index) - here
            ahead, aside = (away.x(), away.y()) if across else (away.y(), away.x())
            ahead *= across or down
            return ahead + 2 * abs(aside) if ahead > 1 else float("inf")

        nearest = min(range(len(self._lines)), key=distance)
        if distance(nearest) != float("inf"):
            self._current = nearest
        self._announce()
        self.update()

    def _middle(self, index: int) -> QPointF:
        return QPointF(self.place_of(self._lines[index].box).center())

    def _announce(self) -> None:
        text = "" if self._current is None else self._lines[self._current].text
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
