"""A window on a big store, in a process of its own: until it can be used, and how long each deed keeps it busy."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QActionGroup, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.faults.books import PASSPHRASE
from benchmarks.startup.window import memory
from cardkeeper.ocr.worker import Reader
from cardkeeper.settings import Settings
from cardkeeper.store.book import open_book
from cardkeeper.ui.desk import Clock
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work

TICK_MS = 5
LOOK_MS = 600
"""How long a deed may have consequences."""


def main() -> None:
    """Print what was measured on the store of the folder given."""
    app = QApplication([])
    Theme(app, choice="light")
    folder, reader = Path(sys.argv[1]), Reader()
    book = open_book(folder, passphrase=PASSPHRASE)
    window = MainWindow(
        folder, Work(), Settings(lock_minutes=0), clock=Clock(), reader=reader,
        read=lambda _settings: reader.read, stop_reading=reader.stop, applied=lambda _settings: None,
    )  # fmt: skip
    window.resize(1280, 800)
    began = time.monotonic()
    window.start(book=book)
    space = window.workspace
    assert space is not None
    listed = space.contacts.list
    _until(lambda: bool(listed.model.rowCount()) and listed.current() > 0)
    print(f"  {'window: usable after unlocking':34} {(time.monotonic() - began) * 1000:12.0f} ms wall")
    _stalls(lambda: None)
    print(f"  {'window: memory at rest':34} {memory():12.0f} MB")
    key: Callable[[Qt.Key], None] = partial(QTest.keyClick, listed.view)
    for name, deed in {
        "wheel": lambda: _wheel(listed.view.viewport()),
        "page down": lambda: key(Qt.Key.Key_PageDown),
        "end": lambda: key(Qt.Key.Key_End),
        "next person": lambda: key(Qt.Key.Key_Up),
        "typing": lambda: QTest.keyClicks(listed.search.edit, "zhangw", delay=60),
        "search emptied": listed.search.edit.clear,
        "sorted anew": listed.findChildren(QActionGroup)[0].actions()[1].trigger,
    }.items():
        print(f"  window: busy longest, {name:21} {max(_stalls(deed) for _ in range(3)):9.0f} ms wall", flush=True)
    window.close()


def _until(ready: Callable[[], bool]) -> None:
    loop = QEventLoop()
    look = QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start()
    loop.exec()


def _stalls(deed: Callable[[], object]) -> float:
    """The longest time in milliseconds that the window answered nothing, from the deed on."""
    loop, longest, ticked = QEventLoop(), 0.0, time.monotonic()

    def tick() -> None:
        nonlocal longest, ticked
        now = time.monotonic()
        longest, ticked = max(longest, (now - ticked) * 1000 - TICK_MS), now

    ticks = QTimer(interval=TICK_MS)
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.timeout.connect(tick)
    ticks.start()
    QTimer.singleShot(0, deed)
    QTimer.singleShot(LOOK_MS, loop.quit)
    loop.exec()
    return longest


def _wheel(view: QWidget) -> None:
    QApplication.sendEvent(view, QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    ))  # fmt: skip


if __name__ == "__main__":
    main()
