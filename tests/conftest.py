"""Every test runs without a screen, in a home of its own, and off the network."""

from __future__ import annotations

import os
import random
import shutil
import socket
import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.fakes import ScriptedDesktop

settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Places for homes, numbered here: pytest would look through thousands of folders for the next number."""
    place = tmp_path_factory.mktemp("homes")
    return (place / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, so that no test meets, or leaves, anything in the user's own."""
    folder = next(homes)
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    folders = {"DATA": ".local/share", "CONFIG": ".config", "STATE": ".local/state", "CACHE": ".cache"}
    for name, place in folders.items():
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / place))
    for name in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder / name))
    return folder


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test that opens an internet socket, unless it is marked `socket`."""
    if request.node.get_closest_marker("socket"):
        return
    honest = socket.socket.__init__

    def refuse(self: socket.socket, family: int = socket.AF_INET, *rest: int, **more: int) -> None:
        if family in (-1, socket.AF_INET, socket.AF_INET6):
            pytest.fail("CardKeeper opened an internet socket")
        honest(self, family, *rest, **more)

    monkeypatch.setattr(socket.socket, "__init__", refuse)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("needs D-Bus")
    daemon = subprocess.Popen([program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    with daemon, daemon.stdout:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.kill()


@pytest.fixture
def desktop(bus: None) -> Iterator[ScriptedDesktop]:
    """A desktop that shows notices."""
    from tests.fakes import ScriptedDesktop

    with ScriptedDesktop() as scripted:
        yield scripted


@pytest.fixture(autouse=True)
def same_dice() -> None:
    """Draw the same random numbers in every run."""
    random.seed(1)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Begin in English, and leave no other language behind."""
    from cardkeeper import i18n

    i18n.use("en")
    yield
    i18n.use("en")


@pytest.fixture(scope="session")
def blank_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, closed. A copy of it is there sooner than one that is made anew."""
    from cardkeeper.store.book import create
    from tests.store.samples import CHEAP, PASSPHRASE

    folder = tmp_path_factory.mktemp("blank") / "store"
    create(folder, PASSPHRASE, cost=CHEAP)[0].close()
    return folder
