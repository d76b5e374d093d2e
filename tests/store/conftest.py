"""A book of its own for every test, with a passphrase that costs next to nothing to try."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardkeeper.store.book import Book, open_book
from tests.store.samples import PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the book goes; nothing is there yet."""
    return tmp_path / "store"


@pytest.fixture
def book(folder: Path, blank_store: Path) -> Iterator[Book]:
    """An open, empty book."""
    shutil.copytree(blank_store, folder)
    made = open_book(folder, passphrase=PASSPHRASE)
    yield made
    made.close()
