"""A book of its own for every test, and the clock of the tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cardkeeper.store.book import Book, open_book
from tests.store.samples import PASSPHRASE


@pytest.fixture
def book(tmp_path: Path, blank_store: Path) -> Iterator[Book]:
    """An open, empty book."""
    shutil.copytree(blank_store, tmp_path / "store")
    made = open_book(tmp_path / "store", passphrase=PASSPHRASE)
    yield made
    made.close()
