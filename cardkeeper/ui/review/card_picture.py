"""The flat card, every line boxed: click one, drag over several, or walk with the arrow keys and press Enter.

A box around what was not read, or around a part of a line, asks for just that: dragged with the mouse, or grown from a
line with Shift and the arrow keys. Shift while dragging asks for it around whole lines too.
"""

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
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.i18n import translate
from cardkeeper.model import Box, Line
from cardkeeper.ui import theme
from cardkeeper.ui.focus import paint_ring
from cardkeeper.ui.review import paper
from cardkeeper.ui.review.sheet import LineState

STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


WHOLE = 0.6  # of a line's width, inside a box: less is a part of it
GROWTH = 10  # pixels that Shift and an arrow key widen a box


class CardPicture(QWidget):
    """Paints the card as large as it is, boxes over it.

    `chosen` gives the indices of the lines to fill in, `boxed` the box in which to read. A click leaves the keyboard
    where it is, in the field that is to be filled.
    """

    chosen = Signal(tuple)
    boxed = Signal(Box)

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
        self._grown: QRectF | None = None
        self._pending: Box | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        self._current = self._hovered = self._drag = self._grown = self._pending = None
        self.update()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Box these lines, the first of which are those that were boxed before."""
        self._lines = tuple(lines)

    def set_pending(self, box: Box | None) -> None:
        """The box that is being read."""
        self._pending = box
        self.update()

    def mark(self, states: Sequence[LineState], lit: Sequence[Box]) -> None:
        """How each line is boxed, and which boxes belong to the focused fact."""
        self._states, self._lit = tuple(states), tuple(lit)
        self.update()

    def place_of(self, box: Box) -> QRect:
        """Where a box lies on the widget."""
        sheet = self._paper()
        return QRectF(
            sheet.x() + box.left * sheet.width(),
            sheet.y() + box.top * sheet.height(),
            (box.right - box.left) * sheet.width(),
            (box.bottom - box.top) * sheet.height(),
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
            paper.paint_line(painter, self._frame(line.box), state, hovered=index == self._hovered)
        for box in self._lit:
            paper.paint_lit(painter, self._frame(box))
        if self._current is not None and self.hasFocus():
            paint_ring(painter, self._frame(self._lines[self._current].box))
        drawn = QRectF(*self._drag).normalized() if self._drag else self._grown
        if drawn is not None:
            paper.paint_drawn(painter, drawn)
        if self._pending is not None:
            paper.paint_drawn(painter, QRectF(self.place_of(self._pending)))

    def _paint_paper(self, painter: QPainter) -> None:
        colours = theme.colours()
        radius = theme.px(4)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(edge, theme.ink("line"))
        sheet = self._paper()
        inside = QPainterPath()
        inside.addRoundedRect(sheet, radius - 1, radius - 1)
        painter.save()
        painter.setClipPath(inside)
        painter.drawPixmap(sheet.topLeft(), self._pixmap(sheet.size().toSize()))
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
            self._take(
                QRectF(start, end).normalized(), anew=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif (one := self._line_at(start)) is not None:
            self._choose((one,))

    def _take(self, swept: QRectF, *, anew: bool) -> None:
        """The lines in a box, if it holds whole ones; else what stands in it is to be read."""
        hit = tuple(n for n, line in enumerate(self._lines) if swept.contains(self._frame(line.box).center()))
        if hit and not anew and all(_across(swept, self._frame(self._lines[n].box)) >= WHOLE for n in hit):
            self._choose(hit)
        elif min(swept.width(), swept.height()) >= theme.px(6):
            self.boxed.emit(self._box_at(swept))

    def _choose(self, lines: tuple[int, ...]) -> None:
        self._current = lines[0]
        self.chosen.emit(lines)

    def _box_at(self, spot: QRectF) -> Box:
        sheet = self._paper()
        inside = (spot & sheet).translated(-sheet.topLeft())
        wide, high = sheet.width(), sheet.height()
        return Box(inside.left() / wide, inside.top() / high, inside.right() / wide, inside.bottom() / high)

    def leaveEvent(self, event: object) -> None:
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = STEPS.get(Qt.Key(event.key()))
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if step and self._lines and not held:
            self._grown = None
            self._walk(*step)
        elif step and self._current is not None and held == Qt.KeyboardModifier.ShiftModifier:
            self._grow(*step)
        elif enter and self._current is not None and not held & Qt.KeyboardModifier.ControlModifier:
            if self._grown is None:
                self.chosen.emit((self._current,))
            else:
                self._end_box(read=True)
        elif event.key() == Qt.Key.Key_Escape and self._grown is not None:
            self._end_box(read=False)
        else:
            event.ignore()

    def _grow(self, across: int, down: int) -> None:
        """Widen the box that begins as the current line's, at the side the arrow points to."""
        box = self._grown or self._frame(self._lines[self._current or 0].box)
        far = theme.px(GROWTH)
        wider = box.adjusted(min(across, 0) * far, min(down, 0) * far, max(across, 0) * far, max(down, 0) * far)
        self._grown = wider & self._paper()
        self.update()

    def _end_box(self, *, read: bool) -> None:
        box, self._grown = self._grown, None
        self.update()
        if read and box is not None:
            self.boxed.emit(self._box_at(box))

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


def _across(swept: QRectF, frame: QRectF) -> float:
    """How much of a line's width a box holds, 0..1."""
    return (swept & frame).width() / frame.width()
