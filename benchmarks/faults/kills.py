"""Killed with SIGKILL at random moments: in mixed work, while an old book is brought up to date, while one is restored.

The same work is first rehearsed unharmed, which tells the state after each step. A killed book must be in the state of
the last step it acknowledged, or of the one after: less is lost work, anything else is half a step.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerContext
from pathlib import Path

from benchmarks.faults import books, work
from cardkeeper.actions import backup
from cardkeeper.store.book import open_book
from cardkeeper.store.migrations import STEPS

LAST = 230
"""So many steps are walked, then a fresh book takes its turn."""


@dataclass
class Outcome:
    """What came of the kills: `seen` counts, `bad` tells what should not have been."""

    seen: Counter[str] = field(default_factory=Counter)
    bad: Counter[str] = field(default_factory=Counter)


def mixed(place: Path, *, count: int, dice: random.Random, last: int = LAST, hasty: bool = False) -> Outcome:
    """Kill mixed work `count` times, each time going on with what the last kill left; `hasty` is the control."""
    states, outcome = rehearsed(place, last), Outcome()
    folder, first = place / "killed", last
    while outcome.seen["kills"] < count:
        if first >= last:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(place / "fresh", folder)
            first = 0
        words = ("mixed", folder, first, last, *(["hasty"] if hasty else []))
        said = killed(words, lines=dice.choice((0, 1, 1, dice.randrange(30))), delay=dice.random() * 0.02)
        acknowledged = max((int(line) + 1 for line in said if line.isdigit()), default=first)
        outcome.seen["kills"] += work.OVER not in said
        outcome.seen["steps acknowledged"] += acknowledged - first
        found = books.judged(folder)
        reached = [number for number in (acknowledged, acknowledged + 1) if states.get(number) == found.state]
        if not reached:
            outcome.bad[found.bad or told(states, found.state, acknowledged)] += 1
        first = reached[0] if reached else last
    return outcome


def migrating(place: Path, *, count: int, dice: random.Random, people: int = 300) -> Outcome:
    """Kill the opening of a book of each old version, `count` times in all."""
    outcome, old, folder = Outcome(), place / "old", place / "migrated"
    books.make(place / "today", count=people, photos=8)
    for version in range(1, len(STEPS)):
        books.age(place / "today", old, version)
        shutil.copytree(old, folder)
        started = time.monotonic()
        killed(("open", folder), lines=99)
        lasts, expected = time.monotonic() - started, books.judged(folder).state
        for _ in range(-(-count // (len(STEPS) - 1))):
            shutil.rmtree(folder)
            shutil.copytree(old, folder)
            said = killed(("open", folder), lines=1, delay=dice.random() * lasts * 1.2)
            _count(outcome, said, books.judged(folder), {expected})
        for one in (old, folder):
            shutil.rmtree(one)
    return outcome


def restoring(place: Path, *, count: int, dice: random.Random) -> Outcome:
    """Kill the restoring of a backup: the book must be the one of before or the one of the backup."""
    outcome, before, folder = Outcome(), place / "before", place / "restored"
    books.make(before, count=200, photos=8)
    then = books.judged(before).state
    with closing(open_book(before, passphrase=books.PASSPHRASE)) as book:
        file = backup.back_up(book, place, now=books.NOW).file
        for number in range(40):
            work.step(book, number)
    now = books.judged(before).state
    for _ in range(count):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(before, folder)
        said = killed(("restore", folder, file), lines=1, delay=dice.random() * 0.25)
        _count(outcome, said, books.judged(folder), {then} if work.OVER in said else {then, now})
    return outcome


def killed(words: tuple[object, ...], *, lines: int, delay: float = 0.0) -> list[str]:
    """What a child said until it was killed, `delay` after so many lines."""
    ear, mouth = _CONTEXT.Pipe(duplex=False)
    child = _CONTEXT.Process(target=work.speak, args=(mouth, *map(str, words)))
    child.start()
    mouth.close()
    with ear, os.fdopen(os.dup(ear.fileno()), encoding="utf-8") as told:
        said = [line for _, line in zip(range(lines), told, strict=False)]
        time.sleep(delay if lines else delay * 4)  # without a line to wait for, somewhere in starting and opening
        child.kill()
        child.join()
        said += told.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def _context() -> ForkServerContext:
    """Children are forked of one process that has loaded all they need: starting Python each time would take longer."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["benchmarks.faults.work", "cardkeeper.ocr.photo", "cardkeeper.ocr.pairs"])
    return context


def rehearsed(place: Path, last: int) -> dict[int, str]:
    """The state after each number of steps."""
    books.make(place / "fresh", count=40, photos=4)
    shutil.copytree(place / "fresh", place / "rehearsal")
    with closing(open_book(place / "rehearsal", passphrase=books.PASSPHRASE)) as book:
        states = {0: books.state(book)}
        for number in range(last):
            work.step(book, number)
            states[number + 1] = books.state(book)
    return states


def told(states: dict[int, str], found: str, acknowledged: int) -> str:
    """What it means that a book is in another state than it should."""
    earlier = any(states[number] == found for number in range(acknowledged) if number in states)
    return "acknowledged steps lost" if earlier else "half a step"


def _count(outcome: Outcome, said: list[str], found: books.Sound, expected: set[str]) -> None:
    outcome.seen["killed before it began" if not said else "over before the kill"] += work.OVER in said or not said
    outcome.seen["killed in the middle"] += bool(said) and work.OVER not in said
    if found.bad or found.state not in expected:
        outcome.bad[found.bad or "another state than before or after"] += 1


_CONTEXT = _context()
