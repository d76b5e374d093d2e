"""What was just done and the way back, at the bottom of the window for a few seconds, instead of "are you sure"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import theme
from cardkeeper.ui.controls.button import Button, IconButton
from cardkeeper.ui.controls.clear_place import clear_place
from cardkeeper.ui.controls.label import Label

STAYS_MS = 8000
MOVES_MS = 120
SETTLES_MS = 250


class UndoBar(QWidget):
    """Lies over the lower edge of its parent, in or above what has the property `footer`, and hides no control.

    Where a footer has room to spare, in what has the property `spare`, it stands there. Undo stays on Ctrl+Z after the
    bar has gone.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Label()
        self.undo = Button(kind="quiet", icon="undo-2", key="Ctrl+Z", size="small")
        self.undo.clicked.connect(self._take_back)
        self.close_button = IconButton("x", "")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(6), theme.px(6))
        row.setSpacing(theme.px(8))
        row.addWidget(self.words)
        row.addStretch()
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        self._back: Callable[[], object] | None = None
        self._stays = QTimer(self, interval=STAYS_MS, singleShot=True)
        self._stays.timeout.connect(self._leave)
        self._settles = QTimer(self, interval=SETTLES_MS)
        self._settles.timeout.connect(self._settle)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setDuration(MOVES_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._room = parent
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say `text` and offer `undo`, or only say it."""
        self.words.setText(text)
        self._back = undo
        self.undo.setVisible(undo is not None)
        self.adjustSize()
        if spare := self._spare():  # nothing of what stands there looks out beside it
            self.resize(max(self.width(), spare.sizeHint().width()), self.height())
        place = self._place()
        self.move(place)
        self.show()
        self.raise_()
        if theme.moves():
            self._rise.setStartValue(place + QPoint(0, self.height()))
            self._rise.setEndValue(place)
            self._rise.start()
        self._stays.start()
        self._settles.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.undo.setText(translate("Controls", "Undo"))
        self.close_button.set_name(translate("Controls", "Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._rise.stop()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink("field"), 1))
        painter.setBrush(theme.ink("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(8), theme.px(8))

    def _place(self) -> QPoint:
        if spare := self._spare():
            return spare.mapTo(self._room, QPoint(0, (spare.height() - self.height()) // 2))
        feet = [QRect(part.mapTo(self._room, QPoint()), part.size()) for part in self._visible("footer")]
        above = min((foot.top() for foot in feet), default=self._room.height()) - theme.px(16)
        within = (foot.center().y() + self.height() // 2 for foot in feet if foot.height() >= self.height())
        return clear_place(self._room, self.size(), floors=(*within, above), gap=theme.px(8), but=self)

    def _spare(self) -> QWidget | None:
        return next((part for part in self._visible("spare") if part.width() >= self.width()), None)

    def _visible(self, name: str) -> list[QWidget]:
        """The parts of the window that have a property, and are to be seen."""
        return [part for part in self._room.findChildren(QWidget) if part.property(name) and part.isVisible()]

    def _leave(self) -> None:
        # Nothing goes away under the pointer or the keyboard.
        if self.underMouse() or self.undo.hasFocus() or self.close_button.hasFocus():
            self._stays.start()
        else:
            self.hide()

    def _settle(self) -> None:
        """Make way for controls that came after it."""
        if not self.isVisible():
            self._settles.stop()
        elif not self.underMouse() and self._rise.state() is not QPropertyAnimation.State.Running:
            self.move(self._place())

    def _take_back(self) -> None:
        self.hide()
        if self._back is not None:
            self._back()
