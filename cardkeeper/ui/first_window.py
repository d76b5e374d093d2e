"""A store is shown in one window: starting the program again brings the first one to the front.

By a socket of the file system in a folder that is ours alone (on Windows a named pipe); nothing goes over the network.
One that a kill left behind answers nobody and is taken over. Where there can be none, the store's lock still holds.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from cardkeeper import paths
from cardkeeper.errors import DiskFull, FolderNotWritable

PATIENCE_MS = 1000


def call(folder: Path) -> bool:
    """Whether there is a window on the store in `folder`; it comes to the front."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    found = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return found


def come_to_front(window: QWidget) -> None:
    """Be seen above all other windows, also out of the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


class FirstWindow(QObject):
    """Emits `called` when the program is started again on the store in `folder`."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(folder)
        QLocalServer.removeServer(name)  # nobody answered there
        self.listening = self._server.listen(name)

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.called.emit()


def _name(folder: Path) -> str:
    """The same for one store however its folder is spelt, and short: a socket's path has room for some 100 letters."""
    known = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if sys.platform == "win32":
        return f"cardkeeper-{known}"
    place = paths.state_folder()
    try:
        paths.make_private_folder(place)
    except (DiskFull, FolderNotWritable):
        return ""  # nobody can be called there, and nobody listens
    return str(place / f"{known}.window")
