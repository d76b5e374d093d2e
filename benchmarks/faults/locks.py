"""Wrong passphrases, slips in the recovery code, codes of other books, and slots of which a bit or a piece is lost."""

from __future__ import annotations

import random
import string
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import books
from cardkeeper.errors import CardKeeperError
from cardkeeper.store import keys, recovery
from cardkeeper.store.place import SLOTS
from cardkeeper.ui import wording

KINDS = ("wrong passphrase", "mistyped code", "code of another book", "damaged slots")


@dataclass
class Outcome:
    """How many tries of each kind were `accepted`, how many were `misled`: told something else; what was said."""

    tried: Counter[str] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)
    misled: Counter[str] = field(default_factory=Counter)
    said: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in KINDS})

    @property
    def distinct(self) -> bool:
        """Whether no sentence was said for two kinds of failure."""
        sentences = [sentence for said in self.said.values() for sentence in said]
        return len(sentences) == len(set(sentences))


def measure(place: Path, *, count: int, dice: random.Random, careless: bool = False) -> Outcome:
    """`count` tries of each kind.

    `careless` is the control: each tenth passphrase and code is the right one, and the slots have no sum.
    """
    outcome, key = Outcome(), bytes(dice.randbytes(32))
    slots, code = keys.new_slots().with_passphrase(key, books.PASSPHRASE, books.CHEAP).with_recovery(key)
    whole = keys.packed(slots)
    if careless:
        whole = whole[: whole.rindex(b",")] + b"\n}"  # the sum comes last
    for number in range(count):
        right = careless and number % 10 == 0
        typed = books.PASSPHRASE if right else _slip(books.PASSPHRASE, string.printable[:95], dice)
        _try(outcome, "wrong passphrase", "WrongPassphrase", lambda typed=typed: slots.by_passphrase(typed))  # type: ignore[misc]
        slip = code if right else _slip(code, recovery.ALPHABET, dice)
        _try(outcome, "mistyped code", "RecoveryCodeMistyped", lambda slip=slip: slots.by_recovery(slip))  # type: ignore[misc]
        other = recovery.spell(dice.randbytes(20))
        _try(outcome, "code of another book", "WrongRecoveryCode", lambda other=other: slots.by_recovery(other))  # type: ignore[misc]
        (place / SLOTS).write_bytes(_hurt(whole, dice))
        _look(outcome, lambda: keys.load(place).by_passphrase(books.PASSPHRASE), key)
    return outcome


def _try(outcome: Outcome, kind: str, expected: str, deed: Callable[[], bytes]) -> None:
    outcome.tried[kind] += 1
    try:
        deed()
        outcome.accepted[kind] += 1
    except CardKeeperError as why:
        outcome.said[kind].add(wording.sentence(why))
        outcome.misled[kind] += why.code != expected


def _look(outcome: Outcome, deed: Callable[[], bytes], key: bytes) -> None:
    """Open by the right passphrase: either the damage does no harm, or it is told as damage."""
    outcome.tried["damaged slots"] += 1
    try:
        outcome.accepted["damaged slots"] += deed() != key
    except CardKeeperError as why:
        outcome.misled["damaged slots"] += why.code not in ("SlotsDamaged", "StoreTooNew")
        if why.code == "SlotsDamaged":
            outcome.said["damaged slots"].add(wording.sentence(why))


def _slip(text: str, letters: str, dice: random.Random) -> str:
    """One letter of it another one, gone, doubled, or in the place of its neighbour."""
    while True:
        at, how = dice.randrange(len(text) - 1), dice.randrange(4)
        typed = {
            0: text[:at] + dice.choice(letters) + text[at + 1 :],
            1: text[:at] + text[at + 1 :],
            2: text[:at] + text[at] + text[at:],
            3: text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        }[how]
        if _plain(typed) != _plain(text):
            return typed


def _plain(text: str) -> str:
    return text.replace("-", "")


def _hurt(data: bytes, dice: random.Random) -> bytes:
    """A bit flipped, cut short, or a piece of zeros, as a disk leaves it."""
    at, how = dice.randrange(len(data)), dice.randrange(3)
    if how == 0:
        return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]
    return data[:at] if how == 1 else data[:at] + bytes(dice.randrange(1, 64)) + data[at + 64 :]
