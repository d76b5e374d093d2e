"""Where a window was left, as text that can be kept, and how large it is when it comes up for the first time."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from cardkeeper.ui import theme


def noted(window: QWidget) -> str:
    """Where the window is, for `put_back`."""
    return base64.b64encode(window.saveGeometry().data()).decode()


def put_back(window: QWidget, kept: str, *, else_size: tuple[int, int]) -> None:
    """Put the window where it was; with nothing to go by it has `else_size`."""
    window.resize(fitting(window, else_size))
    try:
        place = base64.b64decode(kept, validate=True)
    except ValueError:  # also for letters that no base64 has
        return
    if place:
        window.restoreGeometry(QByteArray(place))


def fitting(window: QWidget, sides: tuple[int, int]) -> QSize:
    """A size in the user's scale, or what the screen has."""
    return QSize(*(theme.px(side) for side in sides)).boundedTo(window.screen().availableGeometry().size())
