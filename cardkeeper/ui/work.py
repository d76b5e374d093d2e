"""The only threads of the program: lanes that take work off the window and bring answers home to the living.

A lane does one thing after another: `book` for reading and writing the store, `search` for queries that the next key
makes stale, `pictures` for decrypting, `intake` for files that may lie on a slow disk, `scan` for waiting on the
reading process, `backup` for copying the store, `counting` for what looks at everybody.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from cardkeeper.errors import Cancelled, CardKeeperError
from cardkeeper.ui.collecting import Collecting

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")
MANY = 5000
"""So many steps to go are more than whoever closes the program waits for."""

LANES = ("book", "search", "pictures", "intake", "scan", "backup", "counting")


@dataclass(eq=False)
class Task:
    """Work under way. `cancel` makes its answer unwanted and asks a long job to stop at its next step."""

    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[CardKeeperError], None] | None
    stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        self.stop.set()

    def check(self) -> None:
        """For the job itself: Cancelled once somebody called `cancel`."""
        if self.stop.is_set():
            raise Cancelled


class Work(QObject):
    """Runs jobs on lanes; `trouble` tells of a failure of the world that nobody asked to hear about.

    `stepped` tells how far a task is that shows no progress of its own, `ended` that it is over.
    """

    trouble = Signal(object)
    stepped = Signal(object, int, int)
    ended = Signal(object)
    _home = Signal(object, object)
    _step = Signal(object, object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._lanes: dict[str, Executor] = {}
        self._closed = False
        self._collecting = Collecting(self)
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._step.connect(self._progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[CardKeeperError], None] | None = None,
        lane: str = "book",
    ) -> Task:
        """Do `job` on a lane, then `done(answer)` or `failed(error)` on the window's thread while `owner` lives."""
        return self._start(Task(owner, done, failed), job, lane)

    def run_steps(
        self,
        owner: QObject,
        job: Callable[[Callable[[int, int], None]], T],
        *,
        done: Callable[[T], None],
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[CardKeeperError], None] | None = None,
        lane: str = "book",
        can_wait: bool = False,
    ) -> Task:
        """Like `run`, for a job that calls what it is given with (done, total); `Task.cancel` stops it there.

        One that `can_wait` for another day is stopped there too when the program closes, and so is one that is shown
        with a way to cancel it, for want of a `progress`, while it has `MANY` steps to go.
        """
        task = Task(owner, done, failed)
        cancellable = progress is None
        if progress is None:
            progress = partial(self.stepped.emit, task)

        def step(count: int, total: int) -> None:
            task.check()
            if self._closed and (can_wait or (cancellable and total - count > MANY)):
                raise Cancelled
            self._step.emit(task, progress, count, total)

        return self._start(task, lambda: job(step), lane)

    @property
    def closed(self) -> bool:
        """Whether nothing more is started."""
        return self._closed

    def close(self) -> None:
        """Let every lane finish what it is doing, and start nothing more."""
        self._closed = True
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._collecting.stop()

    def _start(self, task: Task, job: Callable[[], T], lane: str) -> Task:
        if not self._closed:
            future = self._lane(lane).submit(job)
            future.add_done_callback(lambda ended: self._home.emit(task, ended))
        return task

    def _lane(self, name: str) -> Executor:
        from concurrent.futures import ThreadPoolExecutor  # with the first job: the window is on the screen by then

        if name not in LANES:
            raise ValueError(name)
        if name not in self._lanes:
            self._lanes[name] = ThreadPoolExecutor(1, f"cardkeeper-{name}")
        return self._lanes[name]

    def _progress(self, task: Task, progress: Callable[[int, int], None], count: int, total: int) -> None:
        if not task.stop.is_set() and shiboken6.isValid(task.owner):
            progress(count, total)

    def _deliver(self, task: Task, ended: Future[Any]) -> None:
        self.ended.emit(task)
        if ended.cancelled() or not shiboken6.isValid(task.owner):
            return
        error = ended.exception()
        if error is None:
            if not task.stop.is_set():
                task.done(ended.result())
        elif not isinstance(error, CardKeeperError):
            raise error
        elif task.failed is not None:
            task.failed(error)
        elif not isinstance(error, Cancelled):
            self.trouble.emit(error)
