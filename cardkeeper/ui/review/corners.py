"""The photo as it was taken, with the card's four corners to be dragged, or moved by keys, onto the card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
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
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.focus import paint_ring

Place = tuple[float, float]

FRAME: tuple[Place, ...] = ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92))
"""Where the corners begin on a photo on which no card was found."""

STEPS = {
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
}
FAR = 10  # pixels that an arrow key goes with Shift
TARGET, DOT = 28, 7
GLASS, NEARER = 56, 3  # the loupe's radius, and how much larger it shows
LEAST = 0.001  # of the photo, inside the corners


class Handle(QWidget):
    """One corner. `dragged` says where on the photo's widget it is wanted; `touched` that it is held or let go."""

    dragged = Signal(QPointF)
    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.resize(theme.px(TARGET), theme.px(TARGET))

    @property
    def middle(self) -> QPointF:
        return QPointF(self.pos()) + QPointF(self.width() / 2, self.height() / 2)

    def put(self, spot: QPointF) -> None:
        """Stand with the middle there."""
        self.move((spot - QPointF(self.width() / 2, self.height() / 2)).toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_held = event.button() is Qt.MouseButton.LeftButton
        self.touched.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.is_held:
            self.dragged.emit(QPointF(self.mapToParent(event.position().toPoint())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.is_held = False
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        else:
            self.dragged.emit(self.middle + step * (FAR if held else 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.touched.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.touched.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = QRectF(self.rect()).center()
        round_ = QRectF(spot - QPointF(DOT, DOT), QSizeF(2 * DOT, 2 * DOT))
        painter.setBrush(QColor(255, 255, 255, 90))
        painter.setPen(QPen(QColor("white"), 4))
        painter.drawEllipse(round_)
        painter.setPen(QPen(theme.ink("primary"), 2))
        painter.drawEllipse(round_)
        if self.hasFocus():
            paint_ring(painter, round_.adjusted(-1, -1, 1, 1), radius=DOT)


class Corners(QWidget):
    """Shows the photo as large as there is room. `accepted` is Enter: the corners are right; `left` is Esc."""

    accepted = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._photo, self._scaled = QImage(), QPixmap()
        self._corners: tuple[Place, ...] = FRAME
        self.handles = [Handle(self) for _ in FRAME]
        for number, handle in enumerate(self.handles):
            handle.touched.connect(self.update)
            handle.dragged.connect(lambda spot, number=number: self._drag(number, spot))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(160), theme.px(120))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(translate("Review", "Original photo"))
        names = (
            translate("Review", "Top left corner of the card"),
            translate("Review", "Top right corner of the card"),
            translate("Review", "Bottom right corner of the card"),
            translate("Review", "Bottom left corner of the card"),
        )
        for handle, name in zip(self.handles, names, strict=True):
            handle.setAccessibleName(name)

    @property
    def corners(self) -> tuple[Place, ...]:
        """Where they are, in fractions of the photo, clockwise from the card's own top left."""
        return self._corners

    @property
    def is_card(self) -> bool:
        """Whether a card can lie between them: on the way there they may cross."""
        return _is_card(self._corners)

    def show_photo(self, photo: QImage, corners: Sequence[Place]) -> None:
        """Begin with these corners, in fractions of the photo; none may lie outside of it."""
        self._photo, self._scaled = photo, QPixmap()
        inside = tuple((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)) for x, y in corners)
        self._corners = inside if _is_card(inside) else FRAME
        self._settle()

    def focus_first(self) -> None:
        """Give the keyboard to the first corner."""
        self.handles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _room(self) -> QRectF:
        """Where the photo lies: at the top left, with half a handle around it."""
        edge = theme.px(TARGET) / 2
        room = QSizeF(self.width() - 2 * edge, self.height() - 2 * edge)
        return QRectF(QPointF(edge, edge), QSizeF(self._photo.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio))

    def _spot(self, place: Place) -> QPointF:
        room = self._room()
        return QPointF(room.x() + place[0] * room.width(), room.y() + place[1] * room.height())

    def _settle(self) -> None:
        for handle, place in zip(self.handles, self._corners, strict=True):
            handle.put(self._spot(place))
        self.update()
        self.moved.emit()

    def _drag(self, number: int, spot: QPointF) -> None:
        room = self._room()
        across, down = (spot.x() - room.x()) / room.width(), (spot.y() - room.y()) / room.height()
        place = min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)
        wanted = (*self._corners[:number], place, *self._corners[number + 1 :])
        self._corners = wanted
        self._settle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        held = next((number for number, handle in enumerate(self.handles) if handle.hasFocus()), None)
        following = (0 if forward else 3) if held is None else held + (1 if forward else -1)
        if not 0 <= following < len(self.handles):
            return super().focusNextPrevChild(forward)
        self.handles[following].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = self._room()
        painter.drawPixmap(room.topLeft(), self._pixmap(room.size().toSize()))
        card = QPolygonF([self._spot(place) for place in self._corners])
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(room)
        inside.addPolygon(card)
        inside.closeSubpath()
        painter.fillPath(outside - inside, QColor.fromRgbF(0, 0, 0, 0.45))
        self._outline(painter, card)
        held = next((handle for handle in self.handles if handle.is_held or handle.hasFocus()), None)
        if held is not None:
            self._paint_glass(painter, held.middle, card)

    def _pixmap(self, size: QSize) -> QPixmap:
        wanted = size * self.devicePixelRatioF()
        if self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._photo.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(self.devicePixelRatioF())
        return self._scaled

    def _outline(self, painter: QPainter, card: QPolygonF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor("white"), 3.5), (theme.ink("primary" if self.is_card else "suspect"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawPolygon(card)

    def _paint_glass(self, painter: QPainter, corner: QPointF, card: QPolygonF) -> None:
        """The corner enlarged, beside it towards the middle of the photo, so that the hand hides nothing."""
        room, radius = self._room(), theme.px(GLASS)
        aside = radius + theme.px(TARGET)
        towards = room.center() - corner
        middle = corner + QPointF(aside if towards.x() > 0 else -aside, aside if towards.y() > 0 else -aside)
        glass = QPainterPath()
        glass.addEllipse(middle, radius, radius)
        painter.save()
        painter.setClipPath(glass)
        painter.fillPath(glass, theme.ink("canvas"))
        painter.translate(middle)
        painter.scale(NEARER, NEARER)
        painter.translate(-corner)
        painter.drawImage(room, self._photo)
        painter.setPen(QPen(theme.ink("primary"), 1.5 / NEARER))
        painter.drawPolygon(card)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor("white"), 4.0), (theme.ink("primary"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, radius, radius)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(360))


def _is_card(corners: Sequence[Place]) -> bool:
    """Whether four corners stand clockwise around enough of the photo, none of them inside the others' triangle."""
    turns = []
    for number, (x, y) in enumerate(corners):
        (to_x, to_y), (on_x, on_y) = corners[(number + 1) % 4], corners[(number + 2) % 4]
        turns.append((to_x - x) * (on_y - to_y) - (to_y - y) * (on_x - to_x))
    return min(turns) > 0 and sum(turns) / 4 > LEAST
