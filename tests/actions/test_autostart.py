"""The window comes up with the desktop only after somebody asked for it, and no more after they changed their mind."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cardkeeper.actions import autostart
from cardkeeper.errors import FolderNotWritable
from tests.fakes import MemoryRegistry


def test_the_entry_comes_and_goes_and_starts_this_program(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
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


def test_macos_is_asked_to_run_this_program_at_login(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    autostart.set_on(True)
    agent = plistlib.loads((home / "Library" / "LaunchAgents" / "cardkeeper.plist").read_bytes())
    command = [sys.executable, "-m", "cardkeeper"]
    assert agent == {"Label": "cardkeeper", "ProgramArguments": command, "RunAtLoad": True}
    assert autostart.is_on()
    autostart.set_on(False)
    assert not autostart.is_on()


def test_windows_keeps_the_command_in_the_user_s_own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = MemoryRegistry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\CardKeeper\python.exe")
    assert not autostart.is_on()
    autostart.set_on(True)
    assert registry.values == {"CardKeeper": r'"C:\Program Files\CardKeeper\python.exe" -m cardkeeper'}
    assert autostart.is_on()
    autostart.set_on(False)
    autostart.set_on(False)
    assert registry.values == {}


def test_a_registry_that_may_not_be_written_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", MemoryRegistry(closed=True))
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(FolderNotWritable):
        autostart.set_on(True)
