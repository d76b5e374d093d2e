"""Whether the window comes up when the user logs in: one entry in the desktop's autostart folder. Linux only."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cardkeeper import paths

NAME = "cardkeeper.desktop"


def is_possible() -> bool:
    """Whether this system has such a folder."""
    return sys.platform == "linux"


def is_on() -> bool:
    """Whether the entry is there."""
    return _file().is_file()


def set_on(wanted: bool) -> None:  # noqa: FBT001
    """Make the entry, or take it away; DiskFull, FolderNotWritable."""
    file = _file()
    try:
        if not wanted:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise paths.cause_of(why, file.parent) from why
    paths.write_whole(file, _entry().encode())


def _file() -> Path:
    folder = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(folder) if folder.startswith("/") else Path.home() / ".config") / "autostart" / NAME


def _entry() -> str:
    frozen = getattr(sys, "frozen", False)
    words = [sys.executable] if frozen else [sys.executable, "-m", "cardkeeper"]
    line = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in words)
    return (
        "[Desktop Entry]\nType=Application\nName=CardKeeper\nComment=Business cards, kept true\n"
        f"Exec={line}\nIcon=cardkeeper\nTerminal=false\nX-GNOME-Autostart-Delay=30\n"
    )
