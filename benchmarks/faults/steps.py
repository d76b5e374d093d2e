"""Every older book, killed in every step that brings it up to date; and a book from a newer CardKeeper.

A step is killed when it has changed its tables and its number is not yet written: whatever is on the disk then, the
next opening must make the same book of it as if nothing had happened. The control commits the one without the other.
"""

from __future__ import annotations

import os
import shutil
import signal
from contextlib import closing
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.faults import books
from benchmarks.faults.kills import Outcome
from cardkeeper.errors import CardKeeperError
from cardkeeper.store import engine, migrations
from cardkeeper.store.book import open_book
from cardkeeper.store.place import FILE
from cardkeeper.ui import wording

OLDEST = 1
"""The version of the oldest book."""


def measure(place: Path, *, careless: bool = False, people: int = 30) -> Outcome:
    """Kill each step of each older book once."""
    outcome, old, folder = Outcome(), place / "old", place / "killed"
    books.make(place / "today", count=people, photos=4)
    for version in range(OLDEST, len(migrations.STEPS)):
        books.age(place / "today", old, version)
        shutil.copytree(old, folder)
        expected = books.judged(folder)
        for step in range(version, len(migrations.STEPS)):
            shutil.rmtree(folder)
            shutil.copytree(old, folder)
            child = get_context("fork").Process(target=partial(_killed, folder, step, careless=careless))
            child.start()
            child.join()
            outcome.seen["killed in a step"] += child.exitcode == -signal.SIGKILL
            found = _judged(folder)
            if found != expected or child.exitcode != -signal.SIGKILL:
                outcome.bad[found.bad or "another book than without the kill"] += 1
        for one in (old, folder):
            shutil.rmtree(one)
        outcome.seen["older forms"] += 1
    return outcome


def newer(folder: Path) -> tuple[str, str, bool]:
    """How a book from a newer CardKeeper is met: the code, the sentence, and whether the file stays as it is."""
    with closing(engine.connect(folder / FILE, books.key_of(folder))) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    before = (folder / FILE).read_bytes()
    try:
        open_book(folder, passphrase=books.PASSPHRASE).close()
    except CardKeeperError as why:
        return why.code, wording.sentence(why), (folder / FILE).read_bytes() == before
    return "", "", False


def _judged(folder: Path) -> books.Sound:
    try:
        return books.judged(folder)
    except engine.DriverError as why:
        return books.Sound("", f"can't be brought up to date: {why}")


def _killed(folder: Path, number: int, *, careless: bool) -> None:
    """Open the book, and die in a step."""
    steps = list(migrations.STEPS)
    steps[number] = partial(_fatal, steps[number], careless)
    migrations.STEPS = tuple(steps)
    open_book(folder, passphrase=books.PASSPHRASE).close()


def _fatal(step: migrations.Step, careless: bool, connection: Any) -> None:  # noqa: FBT001  # bound by `partial`
    step(connection)
    if careless:
        connection.execute("COMMIT")
    os.kill(os.getpid(), signal.SIGKILL)
