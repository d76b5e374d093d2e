"""The system libraries that Qt needs on Linux, probed before Qt: Qt itself aborts and blames the wrong one."""

from __future__ import annotations

import ctypes
import sys

DEBIAN_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def missing() -> tuple[str, ...]:
    """The libraries of `DEBIAN_PACKAGES` that can't be loaded here; none outside Linux, where Qt brings its own."""
    return tuple(name for name in DEBIAN_PACKAGES if not _loads(name)) if sys.platform == "linux" else ()


def install_line(names: tuple[str, ...]) -> str:
    """The command that installs them on Debian and Ubuntu."""
    return "sudo apt-get install " + " ".join(DEBIAN_PACKAGES[name] for name in names)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
