"""Killed at any moment while files come in and are read, the program goes on with nothing lost and nothing twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from cardkeeper.actions import capture, contacts
from cardkeeper.store.book import create, open_book
from tests.store.samples import CHEAP, PASSPHRASE

ROOT = Path(__file__).parents[2]
COLOURS = ("red", "green", "blue")
KILLS = 5


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An empty store, closed."""
    book, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    book.close()
    return tmp_path / "store"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos of every colour, one of them twice, a PDF and a TIFF with a page of each, and a broken photo."""
    place = tmp_path / "photos"
    place.mkdir()
    for colour in COLOURS:
        Image.new("RGB", (120, 80), colour).save(place / f"{colour}.jpg")
    (place / "twin.jpg").write_bytes((place / "red.jpg").read_bytes())
    (place / "broken.jpg").write_bytes(b"\xff\xd8\xff cut short")
    for kind in ("pdf", "tiff"):
        first, *more = [Image.new("RGB", (120, 80), colour) for colour in COLOURS]
        first.save(place / f"pages.{kind}", save_all=True, append_images=more)
    return place


def session(*args: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.actions.killed", *map(str, args)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def kill_after(lines: int, *args: object) -> bool:
    """Whether a session was killed at that line; it may have come to its end before."""
    with session(*args) as running:
        assert running.stdout is not None
        for _ in range(lines):
            running.stdout.readline()
        running.send_signal(signal.SIGKILL)
    return running.returncode == -signal.SIGKILL


def found(store: Path) -> tuple[Counter[str], int, int]:
    """The inbox by file name, how many contacts there are, and how many photos, every one of them whole."""
    book = open_book(store, passphrase=PASSPHRASE)
    try:
        cards = capture.inbox(book)
        photos = {capture.photo(book, card.id) for card in cards}
        assert all(capture.flat(book, card.id) for card in cards if card.contact)
        return Counter(card.name for card in cards), len(contacts.found(book, "", limit=999)), len(photos)
    finally:
        book.close()


def expected() -> tuple[Counter[str], int, int]:
    """A photo holds two cards; the twin is known, the broken one stays by itself."""
    names = Counter({f"{colour}.jpg": 2 for colour in COLOURS} | {"broken.jpg": 1, "pages.pdf": 6, "pages.tiff": 6})
    return names, 18, 10


def test_killed_again_and_again_it_ends_with_each_card_once(store: Path, folder: Path) -> None:
    killed = sum(kill_after(random.randint(1, 20), store, folder) for _ in range(KILLS))
    assert killed >= KILLS // 2
    with session(store, folder) as last:
        last.communicate()
    assert last.returncode == 0
    assert found(store) == expected()


def test_without_the_fingerprints_the_same_would_come_twice(store: Path, folder: Path) -> None:
    """The test above can fail."""
    kill_after(8, store, folder, "alike")
    with session(store, folder, "alike") as last:
        last.communicate()
    assert found(store) != expected()
