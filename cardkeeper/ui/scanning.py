"""Photos on their way: into the inbox with progress and cancel, then read one after another by the reading process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from cardkeeper.actions import capture, intake
from cardkeeper.actions.intake import Coming, TakenIn
from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.model import CardState, Draft
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.dropped import as_png
from cardkeeper.ui.work import Task

AHEAD = 10
"""So many files are looked at before the next photo is read: their pictures are soon in the inbox."""

Read = Callable[[bytes], tuple[Draft, ...]]


@dataclass(frozen=True)
class Stride:
    """What one go of the reading did: photos `read` or found unreadable, and how many still wait."""

    read: int
    left: int


@dataclass(eq=False)
class Drop:
    """Photos that are being taken in."""

    halted: bool = False


class Scanning(QObject):
    """Takes photos in and reads them.

    Emits `taking` with (done, total) of what comes in, then `taken` with what came of it; `reading` with the card that
    is being read (None: none is), which `card` is then, `progressed` with (done, total) of what waited, and at the end
    `rested` with how many photos still wait: none, unless somebody stopped it.
    """

    taking = Signal(int, int)
    taken = Signal(object)
    reading = Signal(object)
    progressed = Signal(int, int)
    rested = Signal(int)

    def __init__(self, desk: Desk, read: Read, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.read, self._stop = desk, read, stop
        self._drops: list[Drop] = []
        self._reading: Task | None = None
        self.card: int | None = None
        self._skipping = self._stopped = False
        self._done = self._total = 0
        self._since = desk.clock.now()
        self.reading.connect(self._note)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at the pace so far; None before the first card is read."""
        if not self._done:
            return None
        taken = (self._desk.clock.now() - self._since).total_seconds()
        return taken / self._done * (self._total - self._done)

    @property
    def busy(self) -> bool:
        return self._reading is not None or bool(self._drops)

    def add(self, offered: Sequence[Coming | QImage]) -> None:
        """Take photos in, also those inside of folders, then read whatever waits."""
        book, now, drop = self._desk.book, self._desk.clock.now(), Drop()

        def job(step: Callable[[int, int], None]) -> TakenIn:
            def tell(done: int, total: int) -> None:
                if drop.halted:  # not by `Task.cancel`: what was taken until then is still told
                    raise Cancelled
                step(done, total)

            coming = [as_png(one) if isinstance(one, QImage) else one for one in offered]
            return intake.take_in(book, coming, now=now, progress=tell)

        self._drops.append(drop)
        self._desk.work.run_steps(
            self, job, progress=self.taking.emit, done=lambda taken: self._took(drop, taken),
            failed=lambda why: self._broke_off(drop, why), lane="intake",
        )  # fmt: skip

    def resume(self) -> None:
        """Read what waits; harmless while reading."""
        self._stopped = False
        if self._reading is None:
            self._done, self._total, self._since = 0, 0, self._desk.clock.now()
            self._next()

    def heed(self) -> None:
        """Cards changed: what came in or came back is read, unless somebody stopped the reading."""
        if self._reading is None:
            if self._stopped:
                self._rest()
            else:
                self.resume()

    def skip(self, cards: Sequence[int]) -> None:
        """Some cards were thrown away: if one of them is being read just now, go on with the next."""
        if self._reading is not None and self.card in cards:
            self._skipping = True
            self._stop()

    def cancel(self) -> None:
        """Stop at once. What was read is kept; what waits goes on waiting and can be read later."""
        self._stopped = True
        for drop in self._drops:
            drop.halted = True
        if self._reading is not None:
            self._reading.cancel()
            self._stop()
            self._rest()

    def _took(self, drop: Drop, taken: TakenIn) -> None:
        self._drops.remove(drop)
        self.taken.emit(taken)
        if isinstance(taken.stopped, Cancelled):
            self.heed()
        else:
            self.resume()

    def _broke_off(self, drop: Drop, why: CardKeeperError) -> None:
        self._drops.remove(drop)
        self._desk.work.trouble.emit(why)

    def _next(self) -> None:
        book, read, look, clock = self._desk.book, self.read, self._desk.reader.look, self._desk.clock
        region = self._desk.settings.region

        def job(step: Callable[[int, int], None]) -> Stride:
            count, waiting = 0, len(capture.inbox(book, CardState.WAITING))
            step(0, waiting)
            for _ in range(AHEAD):
                looked = intake.look_next(book, look, now=clock.now)
                if looked is None:
                    break
                count += looked.state is CardState.FAILED
            card = capture.read_next(
                book, read, now=clock.now, today=clock.today(), region=region, started=self.reading.emit
            )
            return Stride(count + (card is not None), len(capture.inbox(book, CardState.WAITING)))

        task = self._desk.work.run_steps(
            self, job, progress=self._tell_progress, done=self._went,
            failed=lambda why: self._stumbled(task, why), lane="scan",
        )  # fmt: skip
        self._reading = task

    def _tell_progress(self, done: int, waiting: int) -> None:
        if waiting:
            self._total = self._done + done + waiting
            self.progressed.emit(self._done + done, self._total)

    def _went(self, stride: Stride) -> None:
        self._skipping = False
        self._done += stride.read
        if stride.left:
            self._next()
        else:
            self._rest()

    def _stumbled(self, task: Task, why: CardKeeperError) -> None:
        if task is not self._reading:
            return  # of a reading that was cancelled, maybe after another has begun
        if isinstance(why, Cancelled) and self._skipping:
            self._skipping = False
            self._next()
            return
        if not isinstance(why, Cancelled):
            self._desk.work.trouble.emit(why)
        self._stopped = True  # until somebody says so: what failed would fail again
        self._rest()

    def _rest(self) -> None:
        self._reading = None
        self.reading.emit(None)
        book = self._desk.book
        self._desk.work.run(self, lambda: len(capture.inbox(book, CardState.WAITING)), done=self._tell_rest)

    def _tell_rest(self, waiting: int) -> None:
        if self._reading is not None:
            return
        if waiting and not self._stopped:  # it came in just as the reading had seen that nothing waits
            self.resume()
        else:
            self.rested.emit(waiting)

    def _note(self, card: int | None) -> None:
        self.card = card
