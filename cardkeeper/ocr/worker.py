"""The one process that reads cards: models loaded once, a crash costs one picture, and stopping is a kill."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from threading import Lock

from cardkeeper.errors import Cancelled, CardKeeperError, ReaderDied
from cardkeeper.model import Draft


class Reader:
    """Reads photos in a process of its own, which starts with the first photo, or with `start` ahead of it."""

    def __init__(self, *, engine: str = "") -> None:
        self._engine = engine
        self._lock = Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._stopped = False

    def start(self) -> None:
        """Have the process load its models now, so that the first photo need not wait."""
        with self._lock:
            self._connection()

    def read(self, photo: bytes, *, fast: bool = False, region: str = "CN") -> tuple[Draft, ...]:
        """The drafts in a photo. Raises what `scan` raises, ReaderDied after a crash, Cancelled after `stop`.

        Blocks until the photo is read; one photo at a time, whatever the number of callers.
        """
        with self._lock:
            self._stopped = False
            pipe = self._connection()
            try:
                pipe.send((photo, fast, region))
                answer = pipe.recv()
            except (EOFError, OSError) as gone:
                self._forget()
                raise (Cancelled() if self._stopped else ReaderDied()) from gone
        if isinstance(answer, BaseException):
            raise answer
        drafts: tuple[Draft, ...] = answer
        return drafts

    def stop(self) -> None:
        """Kill the process, in the middle of a photo if need be; the next `read` starts another."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def _connection(self) -> Connection:
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

    from cardkeeper.ocr.scan import scan, warm_up

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    trouble = _outcome(partial(warm_up, engine))
    while True:
        try:
            photo, fast, region = pipe.recv()
        except EOFError:
            return
        pipe.send(trouble or _outcome(partial(scan, photo, engine=engine, fast=fast, region=region)))


def _outcome(job: Callable[[], object]) -> object:
    try:
        return job()
    except CardKeeperError as failure:
        return failure
