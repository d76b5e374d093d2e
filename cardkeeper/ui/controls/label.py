"""Plain writing in one of the theme's roles, and the thin line between things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cardkeeper.ui import theme


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

    def set_ink(self, ink: str) -> None:
        """Be written in another colour."""
        self.setProperty("ink", ink)
        theme.look_again(self)


class Rule(QFrame):
    """A separator of one pixel."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
