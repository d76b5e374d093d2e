"""Menus that a key or a button opens: their first choice is ready for Enter."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def show_below(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu under what opened it."""
    show_at(menu, anchor.mapToGlobal(anchor.rect().bottomLeft()))


def show_over(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu in the middle of what it is about."""
    show_at(menu, anchor.mapToGlobal(anchor.rect().center()))


def show_at(menu: QMenu, place: QPoint) -> None:
    menu.popup(place)
    choices = (one for one in menu.actions() if one.isEnabled() and not one.isSeparator())
    if (first := next(choices, None)) is not None:
        menu.setActiveAction(first)
