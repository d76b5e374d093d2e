"""The keys of the unlocked window, and the menu that shows the less known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.i18n import translate
from cardkeeper.ui import icons

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace


def bind_keys(space: Workspace) -> None:
    """Have the keys do what they do, wherever in the window the keyboard is."""
    traffic, undoing = space.traffic, space.undo_bar
    for key, called in (
        ("Ctrl+N", traffic.ask_photos),
        ("Ctrl+O", traffic.ask_import),
        ("Ctrl+E", space.export_selection),
        ("Ctrl+F", space.start_search),
        ("Ctrl+Z", undoing.undo_step),
        ("Ctrl+Shift+Z", undoing.redo_step),
        ("Ctrl+Y", undoing.redo_step),
        ("Ctrl+V", traffic.paste),
        ("Ctrl+L", space.lock_asked.emit),
        ("Ctrl+,", space.settings_asked.emit),
        ("Alt+1", lambda: space.go("inbox")),
        ("Alt+2", lambda: space.go("due")),
        ("Alt+3", lambda: space.go("contacts")),
        ("Alt+4", lambda: space.go("trash")),
    ):
        QShortcut(QKeySequence(key), space, called)


def open_menu(space: Workspace, button: QWidget) -> None:
    """What can be done besides, with the keys for it."""
    menu = QMenu(space)
    menu.aboutToHide.connect(menu.deleteLater)
    for icon, text, key, called in (
        ("upload", translate("Workspace", "Export contacts"), "Ctrl+E", space.export_selection),
        ("download", translate("Workspace", "Import contacts"), "Ctrl+O", space.traffic.ask_import),
        ("undo-2", translate("Workspace", "Undo"), "Ctrl+Z", space.undo_bar.undo_step),
        ("redo-2", translate("Workspace", "Redo"), "Ctrl+Shift+Z", space.undo_bar.redo_step),
        ("settings", translate("Workspace", "Settings"), "Ctrl+,", space.settings_asked.emit),
    ):
        menu.addAction(icons.icon(icon), f"{text}\t{key}", called)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
