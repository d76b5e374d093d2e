"""A book of its own for every test, and the clock of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cardkeeper.store.book import Book, create
from tests.store.samples import CHEAP, PASSPHRASE


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An open, empty book."""
    made, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    yield made
    made.close()
