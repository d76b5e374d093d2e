"""What happened to a book that was not open, in a file beside it, until the next opening takes it into the audit log.

Codes and instants only; without the book's key they can't be sealed, so whoever may write in the folder can change it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

FILE = "events.log"
MOST_BYTES = 64 * 1024
"""A file that is as large takes no more: somebody guesses at the passphrase by machine."""


@dataclass(frozen=True)
class Event:
    """Something that happened; see `audit.Entry`."""

    at: datetime
    what: str
    facts: dict[str, Any]


def put(folder: Path, what: str, *, at: datetime, **facts: object) -> None:
    """Remember an event, if the folder can be written at all: it must not keep anybody from their data."""
    line = json.dumps({"at": at.isoformat(), "what": what, "facts": facts}) + "\n"
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    with suppress(OSError), os.fdopen(os.open(folder / FILE, flags, 0o600), "a") as log:
        if log.tell() < MOST_BYTES:
            log.write(line)


def read(folder: Path) -> tuple[Event, ...]:
    """What is remembered, oldest first; a line that is none is passed over."""
    try:
        with (folder / FILE).open("rb") as log:
            lines = log.read(2 * MOST_BYTES).splitlines()
    except OSError:
        return ()
    found = []
    for line in lines:
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            kept = json.loads(line)
            found.append(Event(datetime.fromisoformat(kept["at"]), str(kept["what"]), dict(kept["facts"])))
    return tuple(found)


def forget(folder: Path) -> None:
    """They are in the log now."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
