"""The focus ring: 2 px of accent, 1 px outside whatever has the keyboard, the same on every kind of control."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QTextEdit,
    QWidget,
)

from cardkeeper.ui import theme

GAP = 1
WIDTH = 2
REACH = GAP + WIDTH
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
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None
        if target is not None:
            # A frame a focus: one that outlives its window would point at what is gone.
            self._frame = _Frame(target)
            self._frame.destroyed.connect(self._forget)

    def _forget(self, gone: QObject) -> None:
        if self._frame is gone:
            self._frame = None


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


class _Frame(QFocusFrame):
    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._radius = target.property("radius") or 6
        self._margins = _Margins()
        self._margins.setParent(self)
        self.setStyle(self._margins)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWidget(target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inside = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        paint_ring(QPainter(self), inside, radius=self._radius)


class _Margins(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return REACH
        return super().pixelMetric(metric, option, widget)
