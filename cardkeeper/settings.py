"""Every setting on one line: its name, type, default and why. Kept as JSON in the configuration folder.

Nothing personal is a setting: what the user knows about people lives in the encrypted book.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cardkeeper import paths
from cardkeeper.i18n import LANGUAGES

FILE = "settings.json"
MOST_PIXELS = 4000
MOST_MINUTES = 24 * 60
MOST_A_DAY = 10_000


@dataclass(frozen=True)
class Settings:
    language: str = ""  # "zh_CN", "en", or "" for the system's
    theme: str = "system"  # "system", "light" or "dark"
    region: str = "CN"  # where a phone number without a country code rings, ISO 3166-1 alpha-2
    fast: bool = False  # read photos at 1280 px: twice as fast, a few small lines lost
    store: str = ""  # the book's folder when it is not the platform's
    backup_folder: str = ""  # where backups go, "" for the folder `backups` in the store
    window: str = ""  # the window's place and size, as Qt encodes it, base64
    list_width: int = 372  # width of the contact list in pixels
    side_width: int = 216  # width of the sidebar in pixels
    lock_minutes: int = 15  # lock after this long without a key or a click; 0 is never
    review_most: int = 10  # the most contacts of one day's review
    spread_most: int = 0  # as many a day while a backlog is spread
    spread_until: str = ""  # the last day of that, ISO 8601
    notices: bool = True  # tell once a day that contacts are due
    quiet_from: int = 20  # no notice from this hour …
    quiet_to: int = 8  # … to this one; the same twice is never quiet
    notice_told: str = ""  # the day of the last notice, ISO 8601
    notice_snoozed: str = ""  # no notice before this day, ISO 8601


_ALLOWED: dict[str, Container[object]] = {
    "language": ("", *LANGUAGES),
    "theme": ("system", "light", "dark"),
    "list_width": range(MOST_PIXELS),
    "side_width": range(MOST_PIXELS),
    "lock_minutes": range(MOST_MINUTES + 1),
    "review_most": range(1, MOST_A_DAY + 1),
    "spread_most": range(MOST_A_DAY + 1),
    "quiet_from": range(24),
    "quiet_to": range(24),
}


def load(folder: Path | None = None) -> Settings:
    """The user's settings; the default for whatever is missing, unknown, of the wrong type or out of bounds."""
    file = (folder or paths.config_folder()) / FILE
    try:
        kept = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    sound = {line.name: kept[line.name] for line in dataclasses.fields(Settings) if _sound(line, kept.get(line.name))}
    return Settings(**sound)


def _sound(line: dataclasses.Field[Any], value: object) -> bool:
    return type(value) is type(line.default) and value in _ALLOWED.get(line.name, (value,))


def save(settings: Settings, folder: Path | None = None) -> None:
    """Keep `settings`; DiskFull or FolderNotWritable when the disk says no."""
    folder = folder or paths.config_folder()
    paths.make_private_folder(folder)
    paths.write_whole(folder / FILE, json.dumps(dataclasses.asdict(settings), indent=1).encode(), private=True)
