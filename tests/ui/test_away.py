"""Who leaves the computer locks the store."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from cardkeeper.ui.away import Away

app = QCoreApplication([])
away = Away(app)
away.left.connect(lambda: (print("left", flush=True), app.quit()))
QTimer.singleShot(0, lambda: subprocess.run(sys.argv[1:], check=True))
QTimer.singleShot(int(60_000), lambda: app.exit(3))
sys.exit(app.exec())
"""


def told(interface: str, *, gone: bool) -> subprocess.CompletedProcess[str]:
    """What a program hears of a screen that is locked, or unlocked, on a session bus of its own."""
    send = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver", f"{interface}.ActiveChanged"]
    program = PROGRAM if gone else PROGRAM.replace("60_000", "1_500")
    return subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program, *send, f"boolean:{str(gone).lower()}"],
        capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip


@pytest.mark.skipif(not shutil.which("dbus-send"), reason="needs D-Bus")
@pytest.mark.parametrize("interface", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_locked_screen_is_noticed(interface: str) -> None:
    heard = told(interface, gone=True)
    assert (heard.returncode, heard.stdout) == (0, "left\n"), heard.stderr


@pytest.mark.skipif(not shutil.which("dbus-send"), reason="needs D-Bus")
def test_an_unlocked_screen_is_nobody_leaving() -> None:
    heard = told("org.freedesktop.ScreenSaver", gone=False)
    assert (heard.returncode, heard.stdout) == (3, "")
