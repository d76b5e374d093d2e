"""A book of its own for every test, with a passphrase that costs next to nothing to try."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cardkeeper.store.book import Book, create
from tests.store.samples import CHEAP, PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the book goes; nothing is there yet."""
    return tmp_path / "store"


@pytest.fixture
def book(folder: Path) -> Iterator[Book]:
    """An open, empty book."""
    made, _ = create(folder, PASSPHRASE, cost=CHEAP)
    yield made
    made.close()
