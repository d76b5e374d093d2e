"""A window on an empty store, files dropped on it, and what that cost: seconds, memory, the longest stall."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cardkeeper.actions import capture, opening
from cardkeeper.model import CardState
from cardkeeper.ocr.worker import Reader
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book
from cardkeeper.ui.desk import Clock
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work

TICK_MS = 5
SAMPLE_MS = 500


@dataclass
class Seen:
    """What was seen while the files were taken in and read; instants in seconds since the drop, memory in MB."""

    taken: float = 0.0
    pictured: float = 0.0
    first_ready: float = 0.0
    over: float = 0.0
    stall: float = 0.0
    window: list[float] = field(default_factory=list)
    reader: list[float] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    refused: int = 0


def drop(files: Path, store: Path, *, crash_after: int = 0, fast: bool = False) -> Seen:
    """Drop a folder on a new window and wait until all is read; the reader is killed once, after so many cards."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        Theme(app, choice="light")
    made = opening.create(store, "four quiet words here")
    reader = Reader()
    window = MainWindow(
        store, Work(), Settings(lock_minutes=0), clock=Clock(), reader=reader,
        read=lambda _settings: partial(reader.read, fast=fast), stop_reading=reader.stop,
        applied=lambda _settings: None,
    )  # fmt: skip
    window.resize(1280, 800)
    window.start(book=made.book)
    loop = QEventLoop()  # not the application's own: once that was left, no other loop runs
    watch = _Watch(loop, window, made.book, crash_after)
    QTimer.singleShot(1000, lambda: watch.begin(files))
    loop.exec()
    window.close()
    return watch.seen


class _Watch:
    def __init__(self, loop: QEventLoop, window: MainWindow, book: Book, crash_after: int) -> None:
        self.seen = Seen()
        self._loop, self._window, self._book, self._crash_after = loop, window, book, crash_after
        self._ticks = _every(TICK_MS, self._tick)
        self._samples = _every(SAMPLE_MS, self._sample)
        self._began = self._ticked = 0.0

    def begin(self, files: Path) -> None:
        space = self._window.workspace
        assert space is not None
        space.scanning.taken.connect(self._took)
        space.scanning.rested.connect(self._rested)
        self._began = self._ticked = time.monotonic()
        self._ticks.start()
        self._samples.start()
        space.traffic.add([files])

    def _took(self, taken: object) -> None:
        self.seen.taken = self._elapsed()
        self.seen.refused = len(getattr(taken, "refused", ()))

    def _rested(self, waiting: int) -> None:
        if waiting or not self.seen.taken:
            return
        self._ticks.stop()
        self._samples.stop()
        self.seen.over = self._elapsed()
        self._look()
        self._loop.quit()

    def _tick(self) -> None:
        now = time.monotonic()
        self.seen.stall = max(self.seen.stall, now - self._ticked - TICK_MS / 1000)
        self._ticked = now

    def _sample(self) -> None:
        self.seen.window.append(_memory(os.getpid()))
        children = [child.pid for child in multiprocessing.active_children() if child.pid]
        self.seen.reader.append(max(map(_memory, children), default=0.0))
        self._look()
        if self._crash_after and self.seen.states["ready"] >= self._crash_after:
            self._crash_after = 0
            os.kill(children[0], signal.SIGSEGV)
        self._ticked = time.monotonic()  # what looking cost is not the window's

    def _look(self) -> None:
        cards = capture.inbox(self._book)
        self.seen.states = Counter(card.state.value for card in cards)
        self.seen.reasons = Counter(card.reason for card in cards if card.state is CardState.FAILED)
        if not self.seen.first_ready and self.seen.states["ready"]:
            self.seen.first_ready = self._elapsed()
        if not self.seen.pictured and self.seen.taken and not any(card.page for card in cards if not card.reason):
            self.seen.pictured = self._elapsed()

    def _elapsed(self) -> float:
        return time.monotonic() - self._began


def _every(milliseconds: int, called: Callable[[], None]) -> QTimer:
    timer = QTimer(interval=milliseconds)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(called)
    return timer


def _memory(process: int) -> float:
    """Resident megabytes; 0 for one that is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)
