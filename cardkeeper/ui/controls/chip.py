"""A square chip: a word about somebody, which can be taken away where it is the user's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.writing import width, write

HEIGHT, EDGE, CROSS, WIDEST = 22, 8, 14, 280
SMALLEST = 28


class Chip(QAbstractButton):
    """Emits `clicked`, and `removed` for its cross, Delete or Backspace, where it can be removed.

    The cross is seen under the pointer and with the keyboard; its room is always there.
    """

    removed = Signal()

    def __init__(self, text: str = "", *, removable: bool = False) -> None:
        super().__init__()
        self._removable = removable
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("radius", 4)
        self.setText(text)
        self.retranslate()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())  # the & of R&D is no key

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        if self._removable:
            self.setAccessibleDescription(translate("Controls", "Delete takes it away"))
            self.setToolTip(f"{self.text()} ({translate('Controls', 'Del takes it away')})")

    def sizeHint(self) -> QSize:
        words = width(self.text(), "label") + 2 * theme.px(EDGE) + self._beside()
        return QSize(max(theme.px(SMALLEST), min(words, theme.px(WIDEST))), theme.px(SMALLEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.colours().chip, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.bg).darker(107) if self.isDown() or self.underMouse() else QColor(look.bg))
        high = theme.px(HEIGHT)
        ground = QRect(0, (self.height() - high) // 2, self.width(), high)
        painter.drawRoundedRect(QRectF(ground), theme.px(4), theme.px(4))
        words = ground.adjusted(theme.px(EDGE), 0, -theme.px(EDGE) - self._beside(), 0)
        write(painter, words, self.text(), role="label", ink=QColor(look.fg))
        if self._removable and (self.underMouse() or self.hasFocus()):
            icons.paint(painter, QRectF(self._cross()), "x", size=12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._removable:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self.isDown() and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def _beside(self) -> int:
        return theme.px(CROSS) if self._removable else 0

    def _cross(self) -> QRect:
        side = theme.px(EDGE) + self._beside()
        return QRect(self.width() - side, 0, side, self.height())
