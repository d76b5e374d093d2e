"""Nothing is shown as a window of its own, not even for a moment, on its way into the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.store.book import Book
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.settings_page import SettingsDialog
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import soon, unlocked


class Shown(QObject):
    """Notes each widget that comes up as a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.kinds: set[type[QWidget]] = set()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.add(type(watched))
        return False


def test_only_windows_come_up_as_windows(open_window: Open, stocked: Book, qtbot: QtBot, qapp: QApplication) -> None:
    shown = Shown(qapp)
    window = open_window(stocked)
    space = unlocked(window, qtbot)
    for place in ("due", "contacts"):
        space.go(place)
    soon(qtbot, lambda: space.contacts.list.model.rowCount() == 14)
    window._ask_settings()
    soon(qtbot, lambda: SettingsDialog in shown.kinds)
    qapp.removeEventFilter(shown)
    assert shown.kinds == {MainWindow, SettingsDialog}
