"""Ends a query from another thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cardkeeper.errors import Cancelled


class Stop:
    """Ends a query from another thread: hand it to `Book.read`, call `now` when its answer is no longer wanted."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._driver: Any = None
        self.stopped = False

    def now(self) -> None:
        """Interrupt; the reader gets Cancelled at once, or at its next `Book.read`."""
        with self._guard:
            self.stopped = True
            if self._driver is not None:
                self._driver.interrupt()

    @contextmanager
    def watch(self, driver: Any) -> Iterator[None]:
        """Interrupt `driver`, and nobody who has it later, while this lasts."""
        with self._guard:
            if self.stopped:
                raise Cancelled
            self._driver = driver
        try:
            yield
        finally:
            with self._guard:
                self._driver = None
