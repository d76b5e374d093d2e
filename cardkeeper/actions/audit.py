"""The audit log: what was done with the store, whether its chain holds, and a copy of it for whoever asks."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper import paths
from cardkeeper.store import audit
from cardkeeper.store.audit import Entry

if TYPE_CHECKING:
    from cardkeeper.actions.exchange import Exported
    from cardkeeper.store.book import Book

__all__ = ["Entry", "broken", "entries", "note_export", "write_csv"]


def entries(book: Book, *, what: Sequence[str] = (), limit: int = 10_000) -> tuple[Entry, ...]:
    """What was done, newest first; only some codes if given."""
    with book.read() as reading:
        return audit.entries(reading, what=what, limit=limit)


def broken(book: Book) -> int | None:
    """The first entry that is not as it was written; None while the chain holds."""
    with book.read() as reading:
        return audit.broken(reading, book.key_for("audit"))


def note_export(book: Book, done: Exported, *, preset: str, now: datetime) -> None:
    """Write down that contacts left the store."""
    counts = {"contacts": done.contacts, "unreviewed": done.unreviewed, "left_out": done.left_out}
    book.note("export", at=now, **counts, format=done.format, preset=preset)


def write_csv(out: Path, found: Sequence[Entry]) -> None:
    """Write entries to a file, oldest first; DiskFull, FolderNotWritable."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("id", "at", "what", "facts"))
    for entry in reversed(found):
        rows.writerow(
            (entry.id, entry.at.isoformat(), entry.what, " ".join(f"{k}={v}" for k, v in entry.facts.items()))
        )
    paths.write_whole(out, text.getvalue().encode("utf-8-sig"), private=True)
