"""Notices when the user leaves: the computer goes to sleep, its screen or session is locked (Linux, by D-Bus).

Listens to logind (org.freedesktop.login1, on the system's bus) and to the desktop's screen lock (on the session's).
Where there is neither, the idle clock of the window still locks.
"""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
# The stubs ask for bytes, PySide takes what SLOT gives.
CHANGED: Any = SLOT("_changed(bool)")
LOCKED: Any = SLOT("_locked()")


class Away(QObject):
    """`left` is emitted once for each time the user leaves."""

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect(LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", self, CHANGED)
            system.connect(LOGIND, _session_path(), f"{LOGIND}.Session", "Lock", self, LOCKED)
        if session.isConnected():
            for screen in SCREENS:
                session.connect("", "", screen, "ActiveChanged", self, CHANGED)

    @Slot(bool)
    def _changed(self, gone: bool) -> None:
        if gone:
            self.left.emit()

    @Slot()
    def _locked(self) -> None:
        self.left.emit()


def _session_path() -> str:
    """Our own session at logind, its name escaped as in sd_bus_path_encode(3); all of them when it has none."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if not name:
        return ""
    plain = "".join(
        letter if letter.isascii() and letter.isalnum() and (place or not letter.isdigit()) else f"_{ord(letter):02x}"
        for place, letter in enumerate(name)
    )
    return f"/org/freedesktop/login1/session/{plain}"
