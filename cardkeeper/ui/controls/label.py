"""Plain writing in one of the theme's roles, an icon that stands alone, and the thin line between things."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from cardkeeper.ui import icons, theme


class Label(QLabel):
    """Words of a role of `theme.ROLES` in the colour of a token or a state; never read as markup."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "body",
        ink: str = "text",
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme.font(role))
        self.setProperty("ink", ink)


class Mark(QWidget):
    """An icon that stands for itself, beside words that say the same."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, size: int = 32, ink: str = "accent") -> None:
        super().__init__(parent)
        self._icon, self._size, self._ink = icon, size, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), QRectF(self.rect()), self._icon, ink=self._ink, size=self._size)


class Rule(QFrame):
    """A separator of one pixel."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
