"""The focus ring: 2 px of accent, 1 px outside whatever has the keyboard, the same on every kind of control."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from cardkeeper.ui import theme

GAP = 1
WIDTH = 2
REACH = GAP + WIDTH
FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
WRITING = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def paint_ring(painter: QPainter, rect: QRectF, *, radius: int = 6) -> None:
    """Paint the ring around `rect`, outside it, for what a delegate or canvas draws itself."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.ink("accent"), WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = GAP + WIDTH / 2
    round_by = theme.px(radius) + reach
    painter.drawRoundedRect(rect.adjusted(-reach, -reach, reach, reach), round_by, round_by)
    painter.restore()


class FocusRing(QObject):
    """Follows the keyboard through the application; a click shows it on what can be written in, and nowhere else."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or (clicked and not isinstance(new, WRITING)):
            self._show_on(None)
        else:
            self._show_on(_ringed(new))

    def _show_on(self, target: QWidget | None) -> None:
        # A frame a focus; the last one may have gone together with its window.
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = _Frame(target) if target is not None else None


def _ringed(widget: QWidget) -> QWidget | None:
    """The control to draw around: a field's writing stands for the whole field; lists show their current row."""
    if widget.property("ring") is False or widget.isWindow():
        return None
    host = widget.property("ring")
    if isinstance(host, QWidget):
        return host
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, WRITING):
        return None
    return widget


class _Frame(QWidget):
    """Lies over the whole page, so that no parent clips the ring, and moves with what it surrounds."""

    def __init__(self, target: QWidget) -> None:
        self._target = target
        self._chain = [target, *_ancestors(target)]
        super().__init__(self._chain[-1])
        self._radius = target.property("radius") or 6
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._chain[:-1]:
            widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            # Also sent by what is being torn down, which must not be asked where it is.
            self.hide()
        elif event.type() in FOLLOWED and shiboken6.isValid(self._target):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inside = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        paint_ring(QPainter(self), inside, radius=self._radius)

    def _follow(self) -> None:
        place = self._target.mapTo(self._chain[-1], QPoint(0, 0))
        self.setGeometry(QRect(place, self._target.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self.setVisible(self._target.isVisible())
        self.raise_()


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Its parents up to the window, or to the page inside a scroll area, with which the ring scrolls."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        around = parent.parentWidget()
        if parent.isWindow() or (around is not None and isinstance(around.parentWidget(), QAbstractScrollArea)):
            return
        parent = around
