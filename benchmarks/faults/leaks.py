"""What is known only to the store: looked for in clear text in every file, in use, after a lock and after a kill.

    python -m benchmarks.faults.leaks PLACE [careless]     the process that is looked at

It keeps what was said to it in every kind of thing a store has, backs up, salvages, and tells each of its states. The
control writes a list of names where anybody can read it.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import books
from cardkeeper.actions import backup, capture, contacts, health, industries, merging, own_rules, smart_lists, talks
from cardkeeper.dealings import FollowUp, Talk, TalkKind
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store import wordings
from cardkeeper.store.book import Book, create, open_book

ROOT = Path(__file__).resolve().parents[2]
COUNT = 50
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
IN_USE, LOCKED, KILLED = "in use", "after a lock", "after a kill"
_CHINESE = "陌桥栀泽岚漪棠屿砚霁汀筠澜翊沅"
_FIELDS = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.MESSENGER, Field.NOTE)


@dataclass
class Outcome:
    """By the state of the process: how many files were looked at, which told something, which others may read."""

    files: dict[str, int] = field(default_factory=dict)
    told: dict[str, list[str]] = field(default_factory=dict)
    open_to_others: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        return not any((*self.told.values(), *self.open_to_others.values()))


def said() -> tuple[str, ...]:
    """The strings that are told to the store, always the same; half of them Chinese."""
    dice = random.Random(50)
    latin = ("".join(dice.choices("bcdfghjklmnprstvwz", k=9)) for _ in range(COUNT // 2))
    return (*latin, *("".join(dice.choices(_CHINESE, k=6)) for _ in range(COUNT // 2)))


def measure(place: Path, *, careless: bool = False) -> Outcome:
    """Start a process in folders of its own, and look at all it has written."""
    outcome, folders = Outcome(), ("home", "tmp")
    for name in folders:
        (place / name).mkdir(mode=0o700, parents=True)
    environment = os.environ | {"HOME": str(place / "home"), "TMPDIR": str(place / "tmp")}
    environment = {name: value for name, value in environment.items() if not name.startswith("XDG_")}
    words = [sys.executable, "-m", "benchmarks.faults.leaks", str(place), *(["careless"] if careless else [])]
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdin=-1, stdout=-1, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for state in (IN_USE, LOCKED):
            if child.stdout.readline().strip() != state:
                raise RuntimeError("the process that is looked at fell over")
            _look(outcome, place, state)
            child.stdin.write("go on\n")
            child.stdin.flush()
        child.stdout.readline()
        child.kill()
    _look(outcome, place, KILLED)
    return outcome


def _look(outcome: Outcome, place: Path, state: str) -> None:
    found = [file for file in place.rglob("*") if file.is_file()]
    secrets = [text.encode(encoding) for text in (*said(), books.PASSPHRASE) for encoding in ENCODINGS]
    outcome.files[state] = len(found)
    outcome.told[state] = [
        file.name for file in found if any(secret in bytes(file) + file.read_bytes() for secret in secrets)
    ]
    outcome.open_to_others[state] = [path.name for path in place.rglob("*") if path.stat().st_mode & 0o077]


def tell(book: Book, words: list[str]) -> None:
    """Say each of these to the store, in another kind of thing."""
    now, today = books.NOW, books.NOW.date()
    people = []
    while len(words) > 14:
        facts = tuple(Fact(kind, words.pop()) for kind in _FIELDS)
        people.append(contacts.save(book, Contact(facts=facts), now=now, name=facts[0].value))
    number = people[-1].id or 0
    merging.merge(book, number, people[0].id or 0, now=now)
    talks.log(book, Talk(number, TalkKind.CALL, today, words.pop(), by=words.pop()), now=now)
    talks.promise(book, FollowUp(number, today, words.pop()), now=now, name=words.pop())
    own_rules.save(book, OwnRule(words.pop(), "-has:website", tag=words.pop(), owner=words.pop()), now=now)
    smart_lists.add(book, words.pop(), f'"{words.pop()}"', now=now)
    industries.add(book, words.pop(), now=now)
    with book.write("wording", at=now, name=words.pop()) as writing:
        wordings.put(writing, "letter", words.pop())
    capture.take(book, books.photo(1) + words.pop().encode(), name=f"{words.pop()}.jpg", now=now)
    capture.read_next(book, books.read, now=lambda: now, today=today)


def run(place: Path, *, careless: bool) -> None:
    """Be used, lock, be used again until the kill."""
    folder, words = place / "store", list(said())
    book, _ = create(folder, books.PASSPHRASE, cost=books.CHEAP)
    tell(book, words)
    assert not words, words
    backup.back_up(book, folder / "backups", now=books.NOW)
    contacts.found(book, said()[-1], limit=9)
    if careless:
        (Path(tempfile.gettempdir()) / "names.txt").write_text("\n".join(said()), encoding="utf-8")
    _state(IN_USE)
    book.close()
    health.save_what_is_left(folder, health.keys_of(folder, passphrase=books.PASSPHRASE), now=books.NOW)
    _state(LOCKED)
    book = open_book(folder, passphrase=books.PASSPHRASE)
    contacts.undo(book, now=books.NOW)
    _state(KILLED)
    book.close()


def _state(state: str) -> None:
    print(state, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    run(Path(sys.argv[1]), careless="careless" in sys.argv)
