"""Photos on their way: into the inbox with progress and cancel, then read one after another by the reading process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cardkeeper.actions import capture
from cardkeeper.actions.capture import TakenIn
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.model import Card, CardState, Draft
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.work import Task

Read = Callable[[bytes], tuple[Draft, ...]]


class Scanning(QObject):
    """Takes photos in and reads them.

    Emits `taken` with what came in, `reading` with the card that is being read (None: none is), `progressed` with
    (done, total) of what waited, and `finished` when all is read or reading was stopped.
    """

    progressed = Signal(int, int)
    taken = Signal(object)
    reading = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk, read: Read, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.read, self._stop = desk, read, stop
        self._taking: Task | None = None
        self._reading: Task | None = None
        self._done = self._total = 0
        self._since = desk.clock.now()

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at the pace so far; None before the first card is read."""
        if not self._done:
            return None
        taken = (self._desk.clock.now() - self._since).total_seconds()
        return taken / self._done * (self._total - self._done)

    @property
    def busy(self) -> bool:
        return self._reading is not None or self._taking is not None

    def add(self, photos: Sequence[Path | bytes]) -> None:
        """Take photos in, then read whatever waits."""
        book, now = self._desk.book, self._desk.clock.now()
        self._taking = self._desk.work.run_steps(
            self,
            lambda step: capture.take_in(book, photos, now=now, progress=step),
            progress=lambda _done, _total: None,
            done=self._took,
            failed=self._broke_off,
        )

    def resume(self) -> None:
        """Read what still waits from before; harmless while reading."""
        if self._reading is None:
            book = self._desk.book
            self._desk.work.run(self, lambda: len(capture.inbox(book, CardState.WAITING)), done=self._begin)

    def cancel(self) -> None:
        """Stop at once. What was read is kept; what waits goes on waiting and can be read later."""
        for task in (self._taking, self._reading):
            if task is not None:
                task.cancel()
        if self._reading is not None:
            self._stop()
        self._taking = None
        self._finish()

    def _took(self, taken: TakenIn) -> None:
        self._taking = None
        self.taken.emit(taken)
        if self._reading is None:
            self.resume()
        else:
            self._total += len(taken.added)
            self.progressed.emit(self._done, self._total)

    def _broke_off(self, why: CardKeeperError) -> None:
        self._taking = None
        if isinstance(why, Cancelled):
            self.resume()
        else:
            self._desk.work.trouble.emit(why)

    def _begin(self, waiting: int) -> None:
        if not waiting:
            self.finished.emit()
        elif self._reading is None:
            self._done, self._total, self._since = 0, waiting, self._desk.clock.now()
            self.progressed.emit(0, waiting)
            self._next()

    def _next(self) -> None:
        book, read, clock = self._desk.book, self.read, self._desk.clock
        self._reading = self._desk.work.run(
            self,
            lambda: capture.read_next(book, read, now=clock.now, today=clock.today(), started=self.reading.emit),
            done=self._one_read,
            failed=self._reading_failed,
            lane="scan",
        )

    def _one_read(self, card: Card | None) -> None:
        if card is None:
            self._finish()
            return
        self._done += 1
        self._total = max(self._total, self._done)
        self.progressed.emit(self._done, self._total)
        self._next()

    def _reading_failed(self, why: CardKeeperError) -> None:
        if not isinstance(why, Cancelled):
            self._desk.work.trouble.emit(why)
        self._finish()

    def _finish(self) -> None:
        self._reading = None
        self.reading.emit(None)
        self.finished.emit()
