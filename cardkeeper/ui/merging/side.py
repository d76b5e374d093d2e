"""What one side says in a row of the comparison: a value with its state, chosen or not, as one control."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.pills import paint_tier, tier_width
from cardkeeper.ui.merging.words import Said
from cardkeeper.ui.writing import width, write

HEIGHT, HIGHER = 40, 56
EDGE, MARK = 10, 16


def paint_said(painter: QPainter, rect: QRect, said: Said) -> None:
    """Write a value; a tier as its pill, and what is known to be wrong struck through."""
    if said.tier is not None:
        across = tier_width(said.tier)
        paint_tier(painter, QRect(rect.left(), rect.top(), across, rect.height()), said.tier)
        rect = rect.adjusted(across + theme.px(12), 0, 0, 0)
    ink = "text3" if said.wrong or not said.known else "text"
    write(painter, rect, said.text, role="value", ink=ink, strike=said.wrong)


class Side(QAbstractButton):
    """Emits `clicked` when somebody chooses it, or takes it away where `several` can be kept.

    One that is `alike` has nothing to choose: it stands for both sides. The arrow keys are for the page, which is told
    when the keyboard has `reached` here.
    """

    reached = Signal()

    def __init__(self, parent: QWidget, *, several: bool, alike: bool = False) -> None:
        super().__init__(parent)
        self._said, self._several, self._alike, self._narrow = Said(""), several, alike, False
        self.setCheckable(not alike)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def say(self, said: Said, *, name: str) -> None:
        """Show a value; `name` is what a screen reader says of it."""
        self._said = said
        self.setAccessibleName(name)
        self.setToolTip(said.whole)
        self.update()

    def narrow(self, narrow: bool) -> None:
        """Write the state below the value where there is no room beside it."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(HIGHER if self._narrow and not self._alike else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would have the arrow keys walk among all buttons of the page.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter = theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inside = self.rect().adjusted(px(EDGE), 0, -px(EDGE), 0)
        mark = QRect(inside.left(), 0, px(MARK), self.height())
        self._paint_mark(painter, QRectF(mark))
        words = inside.adjusted(px(MARK + 8), 0, 0, 0)
        if self._narrow and not self._alike and self._said.when:
            middle = self.height() // 2
            paint_said(painter, words.adjusted(0, px(5), 0, middle - self.height()), self._said)
            self._paint_state(painter, words.adjusted(0, middle, 0, -px(5)))
            return
        room = self._state_width()
        paint_said(painter, words.adjusted(0, 0, -room - px(8) if room else 0, 0), self._said)
        self._paint_state(painter, words.adjusted(words.width() - room, 0, 0, 0))

    def _paint_ground(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        over = self.underMouse() and not self._alike
        fill = theme.ink("sel" if chosen else "hover") if chosen or over else QColor(Qt.GlobalColor.transparent)
        painter.setPen(QPen(theme.ink("accent" if chosen else "line"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        if self._alike:
            icons.paint(painter, rect, "equal", ink="text3", size=14)
        elif not self.isEnabled():
            return  # it says nothing that could be kept
        elif self._several:
            self._paint_box(painter, rect.center())
        else:
            self._paint_radio(painter, rect.center())

    def _paint_box(self, painter: QPainter, middle: QPointF) -> None:
        side, chosen = theme.px(14), self.isChecked()
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setPen(QPen(theme.ink("primary" if chosen else "field"), 1))
        painter.setBrush(theme.ink("primary" if chosen else "surface"))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if chosen:
            icons.paint(painter, box, "check", ink="on_primary", size=12)

    def _paint_radio(self, painter: QPainter, middle: QPointF) -> None:
        chosen, radius = self.isChecked(), theme.px(14) / 2
        painter.setPen(QPen(theme.ink("accent" if chosen else "field"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink("accent"))
            painter.drawEllipse(middle, theme.px(8) / 2, theme.px(8) / 2)

    def _state_width(self) -> int:
        if not self._said.when:
            return 0
        return width(self._said.when, "label") + (theme.px(20) if self._said.state else 0)

    def _paint_state(self, painter: QPainter, rect: QRect) -> None:
        """The glyph of a state and when it was found out; on a chosen ground, too, grey is readable."""
        if self._said.state:
            glyph = QRectF(rect.left(), rect.top(), theme.px(14), rect.height())
            icons.paint_glyph(painter, glyph, self._said.state)
            rect = rect.adjusted(theme.px(20), 0, 0, 0)
        write(painter, rect, self._said.when, role="label", ink="text2" if self.isChecked() else "text3")
