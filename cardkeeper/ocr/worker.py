"""The one process that reads cards: models loaded once, a crash costs one picture, and stopping is a kill."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from cardkeeper import bugs
from cardkeeper.errors import Cancelled, CardKeeperError, ReaderDied

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from cardkeeper.model import Box, Draft, Line, Page
    from cardkeeper.ocr.scan import Corners


PATIENCE = 300.0
"""Seconds. Whoever takes longer over one picture never ends: a made-up file can keep a decoder busy for hours."""

MOST_MEMORY = 4 << 30
"""Bytes the process may hold. A made-up file that asks for more costs itself, not the machine."""


class Reader:
    """Reads photos in a process of its own, which starts with the first photo, or with `start` ahead of it."""

    def __init__(self, *, engine: str = "") -> None:
        self._engine = engine
        self._turn = Lock()
        self._state = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._reading = self._stopped = False

    def start(self) -> None:
        """Have the process load its models now, so that the first photo need not wait."""
        with self._state:
            self._connection()

    def read(self, photo: bytes, *, fast: bool = False, region: str = "CN") -> tuple[Draft, ...]:
        """The drafts in a photo. Raises what `scan` raises, ReaderDied after a crash, Cancelled after `stop`.

        Blocks until the photo is read; one photo at a time, whatever the number of callers.
        """
        drafts: tuple[Draft, ...] = self._ask("read", photo, fast=fast, region=region)
        return drafts

    def read_card(
        self, photo: bytes, corners: Corners, *, upright: bool, fast: bool = False, region: str = "CN"
    ) -> Draft:
        """The card inside corners that a person gave, see `scan.read_card`; raises as `read` does."""
        draft: Draft = self._ask("read_card", photo, corners, upright=upright, fast=fast, region=region)
        return draft

    def read_box(self, photo: bytes, corners: Corners, box: Box) -> tuple[Line, ...]:
        """The lines in a box that a person drew, see `by_hand.read_box`; raises as `read` does."""
        lines: tuple[Line, ...] = self._ask("read_box", photo, corners, box)
        return lines

    def shown(self, photo: bytes) -> tuple[bytes, tuple[int, int]]:
        """A photo to look at, see `by_hand.shown`; raises as `read` does."""
        jpeg: tuple[bytes, tuple[int, int]] = self._ask("shown", photo)
        return jpeg

    def look(self, file: bytes, number: int) -> Page:
        """One page of a file, cut out; raises what `leaf` raises, and in all else as `read` does."""
        page: Page = self._ask("look", file, number)
        return page

    def stop(self) -> None:
        """Kill the process, in the middle of a photo if need be; the next `read` starts another."""
        with self._state:
            if not self._reading:
                self._forget()
            elif self._process is not None:
                self._stopped = True
                self._process.kill()

    def _ask(self, job: str, *args: object, **options: object) -> Any:
        """What the process answers to one of its `jobs`."""
        with self._turn:
            with self._state:
                pipe = self._connection()
                self._reading = True
            answer: object = ReaderDied()
            gone = True
            try:
                pipe.send((job, args, options))
                if pipe.poll(PATIENCE):
                    answer = pipe.recv()
                    gone = False
            except (EOFError, OSError):
                gone = True
            finally:
                stopped = self._rest(gone=gone)
        if stopped:
            raise Cancelled
        if isinstance(answer, CardKeeperError):
            raise answer
        return answer

    def _rest(self, *, gone: bool) -> bool:
        """End a reading; whether it was stopped."""
        with self._state:
            stopped = self._stopped
            self._reading = self._stopped = False
            if stopped or gone:
                self._forget()
        return stopped

    def _connection(self) -> Connection:
        """The way to the process; to a new one if there is none, or if it fell over while nobody looked."""
        if self._process is not None and not self._process.is_alive():
            self._forget()
        import multiprocessing  # here, because a window that reads nothing yet opens sooner without

        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._engine), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _forget(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection, engine: str) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    from cardkeeper.ocr.by_hand import read_box, shown
    from cardkeeper.ocr.pages import leaf
    from cardkeeper.ocr.scan import read_card, scan, warm_up

    _bound_memory()
    trouble = _outcome(partial(warm_up, engine))
    readers: dict[str, Callable[..., object]] = {"read": scan, "read_card": read_card, "read_box": read_box}
    lookers: dict[str, Callable[..., object]] = {"look": leaf, "shown": shown}
    jobs = lookers | {name: partial(reader, engine=engine) for name, reader in readers.items()}
    try:
        while True:
            job, args, options = pipe.recv()
            pipe.send((job in readers and trouble) or _outcome(partial(jobs[job], *args, **options)))
    except (EOFError, OSError):
        return  # the window is gone


def _bound_memory() -> None:
    if sys.platform == "linux":  # elsewhere the system has no such bound, or does not keep it
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


def _outcome(job: Callable[[], object]) -> object:
    try:
        return job()
    except CardKeeperError as failure:
        return failure
    except Exception as bug:  # noqa: BLE001 - ours; it costs this picture and not the models in memory
        sys.stderr.write(bugs.report(type(bug), bug.__traceback__))
        return ReaderDied()
