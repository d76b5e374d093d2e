"""Left while two dozen threads ask and change the book: the program must end, and end well, every time.

python -m benchmarks.faults.exits FOLDER SECONDS [forgotten]     one such process
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

from benchmarks.faults import books
from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import ListQuery
from cardkeeper.errors import StoreLocked
from cardkeeper.model import Tier
from cardkeeper.store.book import Book, open_book

THREADS = 24
ROOT = Path(__file__).resolve().parents[2]


def measure(
    place: Path, *, exits: int, dice: random.Random, forgotten: bool = False, patience: float = 60
) -> Counter[str]:
    """How so many exits went; `forgotten` is the control, which leaves without closing the book."""
    found: Counter[str] = Counter()
    books.make(place / "book", count=60, photos=1)
    words = [sys.executable, "-m", "benchmarks.faults.exits", str(place / "book")]
    for _ in range(exits):
        delay = f"{dice.random() * 0.3:.3f}"
        try:
            done = subprocess.run(
                [*words, delay, *(["forgotten"] if forgotten else [])], cwd=ROOT, timeout=patience, check=False,
                capture_output=True,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            found["hung"] += 1
        else:
            found["ended well" if done.returncode == 0 and not done.stderr else f"ended with {done.returncode}"] += 1
    bad = books.judged(place / "book").bad
    if bad:
        found[bad] += 1
    return found


def leave(folder: Path, seconds: float, *, forgotten: bool) -> None:
    """Open the book, have it used by `THREADS` threads, and leave."""
    book = open_book(folder, passphrase=books.PASSPHRASE)
    threads = ThreadPoolExecutor(THREADS)
    for number in range(THREADS):
        threads.submit(_use, book, number)
    time.sleep(seconds)
    if not forgotten:
        book.close()


def _use(book: Book, number: int) -> None:
    try:
        everyone = contacts.listing(book, ListQuery()).ids
        for turn in count(number):
            one = everyone[turn % len(everyone)]
            contacts.get(book, one)
            contacts.listing(book, ListQuery(), text="zhang")
            if number % 4 == 0:
                contacts.set_tier(book, [one], tuple(Tier)[turn % 4], now=books.NOW)
    except StoreLocked:
        return  # the book was closed: time to go


if __name__ == "__main__":
    leave(Path(sys.argv[1]), float(sys.argv[2]), forgotten="forgotten" in sys.argv)
