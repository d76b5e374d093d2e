"""What can be done from anywhere in the unlocked window: one table for its keys, its menu and the palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from cardkeeper.i18n import QT_TRANSLATE_NOOP, translate
from cardkeeper.ui import icons
from cardkeeper.ui.contacts_view import ASIDE
from cardkeeper.ui.controls.menus import show_below

if TYPE_CHECKING:
    from cardkeeper.ui.workspace import Workspace


@dataclass(frozen=True)
class Command:
    """A thing to do: its name in context "Workspace", its icon, its keys, of which the first is shown, if any."""

    name: str
    icon: str
    keys: tuple[str, ...]
    run: Callable[[], object] = field(compare=False)
    in_menu: bool = False
    said: Callable[[], str] | None = None
    """What the menu says in place of the name, e.g. what would be undone."""


def commands(space: Workspace) -> tuple[Command, ...]:
    """All of them, in the order of the palette; a new thing to do is a line here."""
    return (
        Command(QT_TRANSLATE_NOOP("Workspace", "Scan cards"), "scan-line", ("Ctrl+N",), space.traffic.ask_photos),
        Command(QT_TRANSLATE_NOOP("Workspace", "Paste a signature, a picture or files"), "copy", ("Ctrl+V",),
                space.traffic.paste),
        Command(QT_TRANSLATE_NOOP("Workspace", "Search"), "search", ("Ctrl+F",), space.start_search),
        Command(QT_TRANSLATE_NOOP("Workspace", "Go to a person or do something"), "search", ("Ctrl+K",),
                space.finding.jump.open),
        Command(QT_TRANSLATE_NOOP("Workspace", "Save this search as a smart list"), "bookmark", ("Ctrl+S",),
                space.finding.save_search),
        Command(QT_TRANSLATE_NOOP("Workspace", "Log a talk"), "message-square-text", ("Ctrl+Shift+I",),
                space.talking.log, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Enter what a customer reported"), "triangle-alert", ("Ctrl+Shift+P",),
                space.talking.report, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Meeting brief"), "file-text", ("Ctrl+Shift+B",),
                space.contacts.page.dealings.show_brief, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Inbox"), "inbox", ("Alt+1",), lambda: space.go("inbox")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Today's review"), "calendar-check", ("Alt+2",),
                lambda: space.go("due")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Follow-ups"), "calendar-clock", ("Alt+0",),
                lambda: space.go("promised")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Contacts"), "contact-round", ("Alt+3",), lambda: space.go("contacts")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Duplicates"), "layers-2", ("Alt+6",), lambda: space.go("duplicates")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Merge with…"), "merge", ("Ctrl+M",),
                space.duplicates.compare_selected, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Data quality"), "gauge", ("Alt+4",), lambda: space.go("quality")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Trash"), "trash-2", ("Alt+5",), lambda: space.go("trash")),
        Command(QT_TRANSLATE_NOOP("Workspace", "Export contacts"), "upload", ("Ctrl+E",),
                space.export_selection, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Import contacts"), "download", ("Ctrl+O",),
                space.traffic.ask_import, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Ask to confirm the details"), "mail", ("Ctrl+Shift+A",),
                space.asking.ask, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Take over an answer"), "check-check", ("Ctrl+Shift+R",),
                space.asking.compare, in_menu=True),
        *(Command(text, icon, (), partial(space.contacts.page.press, key), in_menu=True) for icon, text, key in ASIDE),
        Command(QT_TRANSLATE_NOOP("Workspace", "Undo"), "undo-2", ("Ctrl+Z",),
                space.undo_bar.undo_step, in_menu=True, said=space.undo_bar.undo_name),
        Command(QT_TRANSLATE_NOOP("Workspace", "Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y"),
                space.undo_bar.redo_step, in_menu=True, said=space.undo_bar.redo_name),
        Command(QT_TRANSLATE_NOOP("Workspace", "What was done"), "history", ("Ctrl+H",),
                space.undo_bar.show_steps, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Tags"), "tag", (), space.finding.show_tags, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Industries"), "briefcase", (), space.finding.show_industries),
        Command(QT_TRANSLATE_NOOP("Workspace", "Rules"), "fork", (), space.finding.show_rules, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Switch language"), "languages", (), space.language_asked.emit),
        Command(QT_TRANSLATE_NOOP("Workspace", "Lock"), "lock", ("Ctrl+L",), space.lock_asked.emit),
        Command(QT_TRANSLATE_NOOP("Workspace", "Settings"), "settings", ("Ctrl+,",),
                space.settings_asked.emit, in_menu=True),
        Command(QT_TRANSLATE_NOOP("Workspace", "Quit"), "x", ("Ctrl+Q",), lambda: space.window().close()),
    )  # fmt: skip


def bind_keys(space: Workspace) -> None:
    """Have the keys do what they do, wherever in the window the keyboard is."""
    for command in commands(space):
        for key in command.keys:
            QShortcut(QKeySequence(key), space, command.run)


def open_menu(space: Workspace, button: QWidget) -> None:
    """What can be done besides, with the keys for it."""
    menu = QMenu(space)
    menu.aboutToHide.connect(menu.deleteLater)
    for command in commands(space):
        if command.in_menu:
            name = command.said() if command.said else translate("Workspace", command.name)
            text = "\t".join((name.replace("&", "&&"), *command.keys[:1]))
            menu.addAction(icons.icon(command.icon), text, command.run)
    show_below(menu, button)
