"""The window comes up with the desktop only after somebody asked for it, and no more after they changed their mind."""

from __future__ import annotations

import configparser
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cardkeeper.actions import autostart


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Linux, in the test's own home."""
    monkeypatch.setattr(sys, "platform", "linux")


def test_the_entry_comes_and_goes_and_starts_this_program(home: Path) -> None:
    assert not autostart.is_on()
    autostart.set_on(True)
    file = home / ".config" / "autostart" / "cardkeeper.desktop"
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(file, "utf-8")
    words = shlex.split(entry["Desktop Entry"]["Exec"])
    done = subprocess.run([*words, "--version"], check=True, capture_output=True, text=True)
    assert done.stdout.startswith("cardkeeper ")
    autostart.set_on(False)
    autostart.set_on(False)
    assert not file.exists()
