"""The key of the book: random, and wrapped in one slot for each way to come by it, in `slots.json` beside the book.

A slot seals the same 256-bit key with AES-256-GCM. What opens it is Argon2id of the passphrase (RFC 9106), HKDF of
the recovery code, or a secret in the operating system's keyring. A new passphrase seals its slot anew; the book
itself is never encrypted again. What the key is used for is derived from it by HKDF (RFC 5869), a key for each use.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cardkeeper import paths
from cardkeeper.errors import (
    KeyringUnavailable,
    PassphraseTooShort,
    SlotsDamaged,
    StoreTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from cardkeeper.store import keychain, place, recovery

FILE = place.SLOTS
FORMAT = 1
LEAST = 8
"""The fewest characters of a passphrase."""

MOST_BYTES = 64 * 1024
"""No file of slots is larger; a larger one is not read."""

Kind = Literal["passphrase", "recovery", "keyring"]
KINDS: tuple[Kind, ...] = ("passphrase", "recovery", "keyring")


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs with Argon2id: memory in KiB, rounds, lanes."""

    memory: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4

    @property
    def sound(self) -> bool:
        """Whether it can be paid at all: a forged file must take neither all the memory there is nor all day."""
        in_all = self.memory * self.rounds
        return (
            1 <= self.lanes <= 16 and self.rounds >= 1 and 8 * self.lanes <= self.memory <= MOST and in_all <= 4 * MOST
        )


MOST = 1024 * 1024
"""KiB of memory; four times as much may be gone through in all rounds, some seconds of work."""

ORDINARY = Cost()
"""The least that a new passphrase costs."""

MOST_ROUNDS = 48
AIM = 0.5
"""Seconds that a guess is to take on the computer on which the passphrase was chosen."""


def affordable(timer: Callable[[], float]) -> Cost:
    """What takes `AIM` seconds on this computer by `timer`, and never less than `ORDINARY`; measured by paying once."""
    began = timer()
    _stretched("how fast is this computer", bytes(16), ORDINARY)
    one = (timer() - began) / ORDINARY.rounds
    rounds = MOST_ROUNDS if one <= 0 else min(MOST_ROUNDS, int(AIM / one))
    return replace(ORDINARY, rounds=max(ORDINARY.rounds, rounds))


@dataclass(frozen=True)
class Slot:
    """The key, sealed: `sealed` is what AES-256-GCM made of it with `nonce`; `salt` made the key that sealed it."""

    kind: Kind
    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Cost = ORDINARY


@dataclass(frozen=True)
class Slots:
    """All slots of one book; `book` is its random name, by which the keyring knows it."""

    book: str
    slots: tuple[Slot, ...] = ()

    def of(self, kind: Kind) -> Slot | None:
        """The slot of a kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def without(self, kind: Kind) -> Slots:
        """The same without the slot of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))

    def _with(self, slot: Slot) -> Slots:
        return replace(self, slots=(*self.without(slot.kind).slots, slot))

    def with_passphrase(self, key: bytes, passphrase: str, cost: Cost = ORDINARY) -> Slots:
        """With a slot that `passphrase` opens; PassphraseTooShort(least) under `LEAST` characters."""
        if len(passphrase) < LEAST:
            raise PassphraseTooShort(least=LEAST)
        salt = secrets.token_bytes(16)
        lock = _stretched(passphrase, salt, cost)
        return self._with(_seal(self.book, "passphrase", key, lock=lock, salt=salt, cost=cost))

    def with_recovery(self, key: bytes) -> tuple[Slots, str]:
        """With a slot that a new recovery code opens, and the code, which is shown once and kept nowhere."""
        secret, salt = recovery.new_secret(), secrets.token_bytes(16)
        slot = _seal(self.book, "recovery", key, lock=derived(secret, "recovery", salt), salt=salt)
        return self._with(slot), recovery.spell(secret)

    def with_keyring(self, key: bytes) -> Slots:
        """With a slot that the keyring opens; KeyringUnavailable when it does not keep what it is given."""
        secret = secrets.token_bytes(32)
        keychain.put(self.book, secret)
        return self._with(_seal(self.book, "keyring", key, lock=secret, salt=b""))

    def by_passphrase(self, passphrase: str) -> bytes:
        """The key; WrongPassphrase when `passphrase` does not open its slot."""
        slot = self.of("passphrase")
        key = slot and _opened(self.book, slot, _stretched(passphrase, slot.salt, slot.cost))
        if not key:
            raise WrongPassphrase
        return key

    def by_recovery(self, code: str) -> bytes:
        """The key; WrongRecoveryCode, or RecoveryCodeMistyped when its checksum already tells."""
        slot = self.of("recovery")
        secret = recovery.read(code)
        key = slot and _opened(self.book, slot, derived(secret, "recovery", slot.salt))
        if not key:
            raise WrongRecoveryCode
        return key

    def by_keyring(self) -> bytes:
        """The key; KeyringUnavailable, whatever the reason, and then the passphrase is asked for."""
        slot = self.of("keyring")
        key = slot and _opened(self.book, slot, keychain.get(self.book))
        if not key:
            raise KeyringUnavailable
        return key


def new_key() -> bytes:
    """The key of a new book."""
    return secrets.token_bytes(32)


def new_slots() -> Slots:
    """The slots of a new book: none yet."""
    return Slots(secrets.token_hex(16))


def derived(key: bytes, use: str, salt: bytes | None = None) -> bytes:
    """The 256-bit key for one use of `key`."""
    return HKDF(SHA256(), length=32, salt=salt, info=f"cardkeeper {use}".encode()).derive(key)


def load(folder: Path) -> Slots:
    """The slots of the book in `folder`; SlotsDamaged when they can't be read, StoreTooNew for a later format."""
    try:
        with (folder / FILE).open("rb") as file:
            return unpacked(file.read(MOST_BYTES + 1))
    except (OSError, ValueError) as why:
        raise SlotsDamaged(folder=folder) from why


def save(slots: Slots, folder: Path) -> None:
    """Keep the slots, whole or as they were before; DiskFull or FolderNotWritable."""
    paths.write_whole(folder / FILE, packed(slots), private=True)


def packed(slots: Slots) -> bytes:
    """The slots as they are kept."""
    kept = {"format": FORMAT, "book": slots.book, "slots": [_to_json(slot) for slot in slots.slots]}
    return json.dumps(kept | {"sum": _sum(kept)}, indent=1).encode()


def unpacked(data: bytes) -> Slots:
    """The slots as they were kept; ValueError when these are none, StoreTooNew for a later format.

    Their sum tells a damaged slot from a wrong passphrase; slots from before there was one do without.
    """
    try:
        kept = json.loads(data) if len(data) <= MOST_BYTES else {}
        if kept["format"] > FORMAT:
            raise StoreTooNew(version=kept["format"], known=FORMAT)
        if kept.pop("sum", None) not in (None, _sum(kept)):
            raise ValueError("not as they were kept")
        return Slots(str(kept["book"]), tuple(map(_from_json, kept["slots"])))
    except (AttributeError, KeyError, TypeError, OverflowError, RecursionError) as why:
        raise ValueError("no slots") from why


def _sum(kept: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def _seal(book: str, kind: Kind, key: bytes, *, lock: bytes, salt: bytes, cost: Cost = ORDINARY) -> Slot:
    nonce = secrets.token_bytes(12)
    return Slot(kind, salt, nonce, AESGCM(lock).encrypt(nonce, key, _label(book, kind)), cost)


def _opened(book: str, slot: Slot, lock: bytes) -> bytes | None:
    try:
        return AESGCM(lock).decrypt(slot.nonce, slot.sealed, _label(book, slot.kind))
    except (InvalidTag, ValueError):  # ValueError: a secret of the wrong length, from a keyring that mangled it
        return None


def _label(book: str, kind: str) -> bytes:
    return f"cardkeeper slot {FORMAT} {book} {kind}".encode()


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # The same letters typed on another system may come in another Unicode form.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogateescape")
    kdf = Argon2id(salt=salt, length=32, iterations=cost.rounds, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(typed)


def _to_json(slot: Slot) -> dict[str, Any]:
    parts = {name: base64.b64encode(getattr(slot, name)).decode() for name in ("salt", "nonce", "sealed")}
    cost = {"memory": slot.cost.memory, "rounds": slot.cost.rounds, "lanes": slot.cost.lanes}
    return {"kind": slot.kind, **parts, **(cost if slot.kind == "passphrase" else {})}


def _from_json(kept: dict[str, Any]) -> Slot:
    """The slot as kept; ValueError, KeyError, TypeError or OverflowError when it is none or asks for an absurd cost."""
    salt, nonce, sealed = (base64.b64decode(kept[name], validate=True) for name in ("salt", "nonce", "sealed"))
    cost = Cost(int(kept["memory"]), int(kept["rounds"]), int(kept["lanes"])) if "memory" in kept else ORDINARY
    kind = next((one for one in KINDS if one == kept["kind"]), None)
    if kind is None or not cost.sound or len(nonce) != 12 or len(sealed) != 48 or len(salt) not in (0, 16):
        raise ValueError("absurd slot")
    return Slot(kind, salt, nonce, sealed, cost)
