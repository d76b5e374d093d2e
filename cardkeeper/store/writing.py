"""One transaction that changes the book: what it touches, how that was before, and the files it made."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from cardkeeper.store import pictures, snapshots

Progress = Callable[[int, int], None]
"""Called with how many of how many are done; what it raises ends the work."""


def silent(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""


@dataclass
class Writing:
    """What a change to the book is made with; it lives as long as the `with` of `Book.write`.

    `at` is the instant of the change, aware. `before` keeps, by kind and id, how each thing was when it was first
    touched, None when it was not there. `progress` is called while it is brought to its end, and may cancel it.
    `fired` counts what the user's own rules did at its end.
    """

    connection: Connection
    folder: Path
    at: datetime
    step: bool
    fingerprint_key: bytes = field(repr=False)
    progress: Progress = field(default=silent, repr=False)
    before: dict[str, dict[int, str | None]] = field(default_factory=lambda: {kind: {} for kind in snapshots.KINDS})
    new_files: list[Path] = field(default_factory=list)
    fired: int = 0

    @property
    def today(self) -> date:
        """The local day of the change."""
        return self.at.astimezone().date()

    @property
    def contacts(self) -> list[int]:
        """The contacts that were touched, in whatever way."""
        return [*self.before["contact"], *(item for item in self.before["row"] if item not in self.before["contact"])]

    def touch(self, kind: snapshots.Kind, ids: Iterable[int]) -> None:
        """Say that these are about to be changed, or were just made; before the first change."""
        known = self.before[kind]
        whole = self.before["contact"] if kind == "row" else {}
        fresh = [item for item in ids if item not in known and item not in whole]
        known.update(dict.fromkeys(fresh) if not self.step else snapshots.take(self.connection, kind, fresh))

    def made(self, kind: snapshots.Kind, ids: Iterable[int]) -> None:
        """Say that these are new, so that there is nothing to remember of them."""
        self.before[kind].update(dict.fromkeys(ids))

    def put_picture(self, data: bytes) -> int:
        """Keep a picture; its file goes again if the change is not committed."""
        picture, file = pictures.put(self.connection, self.folder, data)
        self.new_files.append(file)
        return picture

    def drop_picture(self, picture: int) -> None:
        """Erase a picture."""
        pictures.drop(self.connection, picture)

    def fingerprint(self, data: bytes) -> str:
        """What tells the same bytes again, and tells nobody without the key anything."""
        return hmac.digest(self.fingerprint_key, data, "sha256").hex()
