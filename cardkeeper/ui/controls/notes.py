"""Notes in the page: a banner with something to decide, and what went wrong beside where it did."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import icons, theme
from cardkeeper.ui.controls.button import IconButton
from cardkeeper.ui.controls.label import Label


class _Note(QWidget):
    """An icon, a sentence, a second line, and room for buttons, on a coloured ground."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, role: str = "body") -> None:
        super().__init__(parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.words = Label(role=role, wrap=True)
        self.more = Label(role="label", ink="text2", wrap=True)
        self.more.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(self.words)
        column.addWidget(self.more)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.px(36), theme.px(8), theme.px(8), theme.px(8))
        self.row.setSpacing(theme.px(8))
        self.row.addLayout(column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground, ink = self._colours()
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), theme.px(6), theme.px(6))
        # Level with the first line, however many follow.
        words = self.words
        spare = max(0, words.height() - words.heightForWidth(words.width())) / 2  # beside buttons that are higher
        line = QRectF(theme.px(10), words.y() + spare, theme.px(16), theme.line_height("body"))
        icons.paint(painter, line, self._icon, ink=ink)

    def _colours(self) -> tuple[QColor, str]:
        return theme.ink("sel"), "accent"


class Banner(_Note):
    """Something found that somebody may act on: `say` it, `add` its buttons."""

    def say(self, text: str, more: str = "") -> None:
        """Show a sentence and a second line."""
        self.words.setText(text)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.show()

    def add(self, button: QWidget) -> None:
        """Put a button at the right."""
        self.row.addWidget(button)


class ErrorNote(_Note):
    """What happened, what is safe and what to do, beside what failed. Hidden while all is well."""

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        super().__init__("triangle-alert", parent)
        self._close = IconButton("x", "")
        self._close.clicked.connect(self.clear)
        self.row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(closable)  # not before: without a parent it would be a window of its own
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the button in the language in use."""
        self._close.set_name(translate("Controls", "Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def say(self, text: str) -> None:
        """Show a sentence, and have it read aloud."""
        self.words.setText(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """All is well again."""
        self.words.clear()
        self.hide()

    def _colours(self) -> tuple[QColor, str]:
        return QColor(theme.colours().states["suspect"].bg), "suspect"
