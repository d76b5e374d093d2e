"""Where a book lies in its folder; light, so that a window can ask before it loads a database."""

from __future__ import annotations

from pathlib import Path

FILE = "book.db"


def exists(folder: Path) -> bool:
    """Whether there is a book in `folder`."""
    return (folder / FILE).exists()
