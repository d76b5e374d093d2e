"""Where a book lies in its folder; light, so that a window can ask before it loads a database."""

from __future__ import annotations

from pathlib import Path

from cardkeeper.paths import cause_of, sync_folder

FILE = "book.db"
SLOTS = "slots.json"
RESTORE = "restore"
"""A folder of this name holds a restored book that is yet to take its place."""


def exists(folder: Path) -> bool:
    """Whether there is a book in `folder`; FolderNotWritable when we may not even look."""
    try:
        return (folder / FILE).exists() or (folder / RESTORE).is_dir()
    except OSError as why:
        raise cause_of(why, folder) from why


def finish_restoring(folder: Path) -> None:
    """Do what a restoring that was cut short left to do, mostly nothing; for whoever holds the lock. OSError."""
    restored = folder / RESTORE
    if not restored.is_dir():
        return
    if (restored / FILE).exists():
        for log in ("-wal", "-shm"):  # of the book before: with them the restored one would be malformed
            (folder / (FILE + log)).unlink(missing_ok=True)
        (restored / FILE).replace(folder / FILE)
    if (restored / SLOTS).exists():
        (restored / SLOTS).replace(folder / SLOTS)
    sync_folder(folder)
    restored.rmdir()
