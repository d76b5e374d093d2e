"""Where a book lies in its folder; light, so that a window can ask before it loads a database."""

from __future__ import annotations

from pathlib import Path

from cardkeeper.paths import cause_of

FILE = "book.db"


def exists(folder: Path) -> bool:
    """Whether there is a book in `folder`; FolderNotWritable when we may not even look."""
    try:
        return (folder / FILE).exists()
    except OSError as why:
        raise cause_of(why, folder) from why
