"""Starting the program again calls the window that is there, and one that was killed is in nobody's way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cardkeeper import paths
from cardkeeper.ui import first_window
from cardkeeper.ui.first_window import FirstWindow

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cardkeeper.ui.first_window import FirstWindow
app = QCoreApplication([])
print(FirstWindow(Path(sys.argv[1]), app).listening, flush=True)
app.exec()
"""


@pytest.fixture
def here(qapp: object) -> QObject:
    assert qapp is not None
    return QObject()


def test_the_first_window_is_called(here: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    first = FirstWindow(tmp_path / "store", here)
    assert first.listening
    with qtbot.waitSignal(first.called, timeout=30_000):
        assert first_window.call(tmp_path / "elsewhere" / ".." / "store")
    assert not first_window.call(tmp_path / "another")


def test_nobody_is_called_where_nobody_is(tmp_path: Path) -> None:
    assert not first_window.call(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no file")
def test_only_its_owner_may_call(here: QObject, tmp_path: Path) -> None:
    assert FirstWindow(tmp_path, here).listening
    (socket,) = paths.state_folder().glob("*.window")
    assert socket.stat().st_mode & 0o077 == 0
    assert paths.state_folder().stat().st_mode & 0o077 == 0


def test_what_a_killed_window_left_is_taken_over(here: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", WINDOW, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ.copy(), text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "True\n"
        assert first_window.call(tmp_path)
        killed.send_signal(signal.SIGKILL)
    assert not first_window.call(tmp_path)
    first = FirstWindow(tmp_path, here)
    with qtbot.waitSignal(first.called, timeout=30_000):
        assert first_window.call(tmp_path)
