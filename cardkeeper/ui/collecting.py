"""Garbage is collected by the window's thread alone: a lane that did it would tear widgets down from afar."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 200
MOST = (700, 10, 200)
"""So much may come together in each generation, as in Python itself but for the last, which takes long to look at."""


class Collecting(QObject):
    """Python's own collector rests, in whatever thread it would have come, until `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(_look)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, once no lane runs."""
        self._timer.stop()
        gc.enable()


def _look() -> None:
    full = [generation for generation, count in enumerate(gc.get_count()) if count > MOST[generation]]
    if full:
        gc.collect(max(full))
