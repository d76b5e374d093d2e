"""Our own bug, told so that it tells of nobody: the kind of error and the places in the program, never a value."""

from __future__ import annotations

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from cardkeeper import __version__


def report(kind: type[BaseException], trace: TracebackType | None, *, beside: str = "") -> str:
    """Where it broke. No message: that may name people. `beside` names libraries with their versions."""
    parts = (f"CardKeeper {__version__}", f"Python {platform.python_version()}", beside, platform.system())
    system = ", ".join(filter(None, parts))
    places = "".join(
        f"  {_place(frame.filename)}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace)
    )
    return f"{system}\n{datetime.now(UTC):%Y-%m-%d %H:%M}Z {kind.__name__}\n{places}"


def _place(file: str) -> str:
    """The file without the folders before the program, which may have a person's name."""
    for folder in ("site-packages", "cardkeeper"):
        _, found, inside = file.rpartition(f"{folder}{os.sep}")
        if found:
            return inside
    return Path(file).name
