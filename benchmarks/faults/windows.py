"""A second window, and what a killed one leaves: the second ends with a sentence, the next after a kill opens.

    python -m benchmarks.faults.windows FOLDER [file]     a process that opens the book and waits

Windows are real ones on Qt's offscreen platform; that the first comes to the front is for eyes to see. The control
locks by a file that is there or not, as careless programs do.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.faults import books
from cardkeeper.errors import CardKeeperError, StoreInUse
from cardkeeper.store.book import open_book
from cardkeeper.ui import wording

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120
REFUSED = {"second window refused with its sentence", "first window stayed"}
FREE = {"second refused", "opened after the kill"}


def measure(place: Path, *, count: int) -> Counter[str]:
    """In each round a second window beside the first, and one after the first was killed."""
    found: Counter[str] = Counter()
    books.make(place / "book", count=20, photos=1)
    words = [sys.executable, "-m", "cardkeeper", "--store", str(place / "book"), "--lang", "en"]
    with tempfile.TemporaryDirectory() as home:  # in a short path: a socket's has room for some 100 letters
        for _ in range(count):
            with _started(words, Path(home)) as first:
                _wait_for_socket(Path(home), first)
                second = subprocess.run(
                    words, env=_environment(Path(home)), capture_output=True, text=True, timeout=PATIENCE, check=False
                )
                told = second.stderr.strip() == wording.sentence(StoreInUse(folder=place / "book"))
                refused = told and second.returncode == StoreInUse.exit_code
                found["second window refused with its sentence" if refused else "second window not refused"] += 1
                found["first window stayed" if first.poll() is None else "first window gone"] += 1
    return found


def locks(place: Path, *, count: int, careless: bool = False) -> Counter[str]:
    """In each round a second opening of the book, and one after the first was killed; `careless` is the control."""
    found: Counter[str] = Counter()
    folder = place / "book"
    books.make(folder, count=20, photos=1)
    words = [sys.executable, "-m", "benchmarks.faults.windows", str(folder), *(["file"] if careless else [])]
    for _ in range(count):
        with _started(words, Path.home()) as first:
            assert first.stdout is not None
            first.stdout.readline()
            found["second refused" if _opens(folder, careless=careless) == "StoreInUse" else "second let in"] += 1
        after = _opens(folder, careless=careless)
        found["opened after the kill" if not after else f"after the kill: {after}"] += 1
    return found


def _opens(folder: Path, *, careless: bool) -> str:
    """The code of what is said to whoever opens the book, "" when it opens."""
    try:
        if careless:
            _lock_by_file(folder)
        with closing(open_book(folder, passphrase=books.PASSPHRASE)):
            return ""
    except CardKeeperError as why:
        return why.code


def _lock_by_file(folder: Path) -> None:
    try:
        (folder / "book.pid").touch(exist_ok=False)
    except FileExistsError as why:
        raise StoreInUse(folder=folder) from why


@contextmanager
def _started(words: list[str], home: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that is killed at the end."""
    with subprocess.Popen(words, cwd=ROOT, env=_environment(home), stdin=-1, stdout=-1, stderr=-1, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def _environment(home: Path) -> dict[str, str]:
    told = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return kept | told | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def _wait_for_socket(home: Path, window: subprocess.Popen[str]) -> None:
    """Until the window answers; what a killed one left does not."""
    end = time.monotonic() + PATIENCE
    while not any(map(_answers, (home / ".local" / "state" / "cardkeeper").glob("*.window"))):
        if window.poll() is not None or time.monotonic() > end:
            raise RuntimeError("the first window did not come up")
        time.sleep(0.05)


def _answers(file: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as caller:
        return caller.connect_ex(str(file)) == 0


def wait(folder: Path, *, by_file: bool) -> None:
    """Open the book and wait for the kill."""
    if by_file:
        _lock_by_file(folder)
    book = open_book(folder, passphrase=books.PASSPHRASE)
    print("open", flush=True)
    sys.stdin.read()
    book.close()


if __name__ == "__main__":
    wait(Path(sys.argv[1]), by_file="file" in sys.argv)
