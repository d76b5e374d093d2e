"""Nonsense: queries, slot files and lists of a backup's contents that nobody would write, and what is not prepared."""

from __future__ import annotations

import json
import random
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.faults import books
from cardkeeper.actions import backup
from cardkeeper.errors import CardKeeperError
from cardkeeper.store import backups, keys, search
from cardkeeper.store.book import open_book
from cardkeeper.store.place import SLOTS

PIECES = (
    '"', "'", "*", "(", ")", ":", "^", "-", "+", "%", "_", "\\", "\0", "\n", "\t", "\ud800", "\u202e", "\ufeff", "🂡",
    "é", "ß", "ﬁ", "１２３", "张", "王小明", "zhang", "zw", "AND", "OR", "NOT", "NEAR(", "words:", "name:", "@example",
    "+86", "000", "--", "/*", ";", "  ", "tier:", "ａ", "𠮷", "ิ", "x" * 300,
)  # fmt: skip
VALUES: tuple[object, ...] = (
    None, True, -1, 0, 1, 2**63, 10**400, 1.5, float("nan"), float("inf"), "", "x", "../..", "\ud800", "A" * 70_000, [],
    {}, [None], [[]], {"a": {}}, "2026-13-45", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59",
)  # fmt: skip


@dataclass
class Outcome:
    """How much was tried and refused, and what fell over, by its name."""

    tried: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    unhandled: Counter[str] = field(default_factory=Counter)


def measure(place: Path, *, count: int, dice: random.Random, naive: bool = False) -> Outcome:
    """`count` queries and a tenth as many files of each kind; `naive` is the control: text straight into MATCH."""
    outcome = Outcome()
    books.make(place / "book", count=60, photos=1)
    with closing(open_book(place / "book", passphrase=books.PASSPHRASE)) as book:
        packed = backup.back_up(book, place, now=books.NOW).file
        with book.read() as reading:

            def find(text: str) -> object:
                if naive:
                    asked = "SELECT rowid FROM words WHERE words MATCH ?"
                    return reading.exec_driver_sql(asked, (text,)).fetchall()
                return search.find(reading, text)

            for _ in range(count):
                text = "".join(dice.choices(PIECES, k=dice.randrange(1, 7)))
                _try(outcome, "query", lambda text=text: find(text))  # type: ignore[misc]
    with zipfile.ZipFile(packed) as archive:
        contents = json.loads(archive.read(backups.CONTENTS))
    slots = json.loads((place / "book" / SLOTS).read_bytes())
    for _ in range(count // 10):
        (place / SLOTS).write_bytes(_nonsense(slots, dice))
        _try(outcome, "slots", lambda: keys.load(place).by_recovery("0" * 36))
        with zipfile.ZipFile(place / "nonsense.cardkeeper", "w") as archive:
            archive.writestr(backups.CONTENTS, _nonsense(contents, dice))
        _try(outcome, "backup", lambda: backup.described(place / "nonsense.cardkeeper"))
    return outcome


def _try(outcome: Outcome, what: str, deed: Callable[[], object]) -> None:
    outcome.tried[what] += 1
    try:
        deed()
    except CardKeeperError:
        outcome.refused[what] += 1
    except Exception as why:  # noqa: BLE001  # what is measured
        outcome.unhandled[f"{what}: {type(why).__name__}"] += 1


def _nonsense(kept: dict[str, Any], dice: random.Random) -> bytes:
    """JSON with a value of it, at any depth, made another, left out or cut into."""
    hurt = json.loads(json.dumps(kept))
    inside: Any = hurt
    while True:
        key = dice.choice(list(inside) if isinstance(inside, dict) else range(len(inside)))
        if not inside[key] or not isinstance(inside[key], dict | list) or dice.random() < 0.3:
            break
        inside = inside[key]
    if dice.random() < 0.2:
        del inside[key]
    else:
        inside[key] = dice.choice(VALUES)
    data = json.dumps(hurt).encode()
    if dice.random() < 0.3:
        at = dice.randrange(len(data))
        data = data[:at] + dice.randbytes(dice.randrange(4)) + data[at + dice.randrange(4) :]
    return data
