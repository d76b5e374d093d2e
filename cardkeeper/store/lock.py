"""One window at a time: a lock the operating system holds for us and lets go when we die, even by kill -9."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cardkeeper.errors import StoreInUse
from cardkeeper.paths import cause_of

FILE = "book.lock"


class FolderLock:
    """Holds the lock of a folder from its making until `release`; StoreInUse(folder) when another holds it."""

    def __init__(self, folder: Path) -> None:
        try:
            self._handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as why:
            raise cause_of(why, folder) from why
        try:
            _take(self._handle)
        except OSError as why:
            os.close(self._handle)
            raise StoreInUse(folder=folder) from why

    def release(self) -> None:
        """Let go. The file stays: removing it could pull it from under the next holder."""
        os.close(self._handle)


def _take(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
