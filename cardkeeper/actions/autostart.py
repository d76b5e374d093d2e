"""Whether the window comes up when the user logs in: one entry where the system looks for such.

A file on Linux (freedesktop.org's autostart folder) and on macOS (an agent of launchd), on Windows a value of the
user's own registry.
"""

from __future__ import annotations

import importlib
import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Any

from cardkeeper import paths

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "CardKeeper"


def is_possible() -> bool:
    """Whether this system has a place for such an entry that we know."""
    return sys.platform in ("linux", "darwin", "win32")


def is_on() -> bool:
    """Whether the entry is there."""
    return _registered() if sys.platform == "win32" else _file().is_file()


def set_on(wanted: bool) -> None:  # noqa: FBT001
    """Make the entry, or take it away; DiskFull, FolderNotWritable."""
    if sys.platform == "win32":
        _register(subprocess.list2cmdline(_command()) if wanted else "")
        return
    file = _file()
    try:
        if not wanted:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise paths.cause_of(why, file.parent) from why
    paths.write_whole(file, _agent() if sys.platform == "darwin" else _entry())


def _command() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cardkeeper"]


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / "cardkeeper.plist"
    folder = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(folder) if folder.startswith("/") else Path.home() / ".config") / "autostart" / "cardkeeper.desktop"


def _entry() -> bytes:
    line = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in _command())
    entry = (
        "[Desktop Entry]\nType=Application\nName=CardKeeper\nComment=Business cards, kept true\n"
        f"Exec={line}\nIcon=cardkeeper\nTerminal=false\nX-GNOME-Autostart-Delay=30\n"
    )
    return entry.encode()


def _agent() -> bytes:
    return plistlib.dumps({"Label": "cardkeeper", "ProgramArguments": _command(), "RunAtLoad": True})


def _registered() -> bool:
    winreg = _winreg()
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN) as key:
            winreg.QueryValueEx(key, NAME)
    except FileNotFoundError:
        return False
    return True


def _register(line: str) -> None:
    winreg = _winreg()
    try:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN) as key:
            if line:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            elif _registered():
                winreg.DeleteValue(key, NAME)
    except OSError as why:
        raise paths.cause_of(why, Path(RUN)) from why


def _winreg() -> Any:
    """Only Windows has it."""
    return importlib.import_module("winreg")
