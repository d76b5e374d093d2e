"""The menu of everything a line or a text on a card can be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.model import Field
from cardkeeper.ui.review.values import CHOICES
from cardkeeper.ui.wording import field_label

Pick = Callable[[Field, str], None]


def field_menu(parent: QWidget, pick: Pick) -> QMenu:
    """A menu that calls `pick(field, kind)` and then is gone; the caller may add to it before showing it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for field, kind in CHOICES:
        action = menu.addAction(field_label(field, kind))
        action.triggered.connect(lambda _checked=False, field=field, kind=kind: pick(field, kind))
    return menu
