"""The slots of an open book, and how they are changed: whoever changes one proves first to know a way in.

A window left open must not be enough to lock its owner out. Removing the keyring needs no proof: it opens nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from cardkeeper.errors import WrongPassphrase
from cardkeeper.store import keychain, keys, recovery

WhileOpen = Callable[[], AbstractContextManager[None]]


class Rack:
    """`while_open` keeps the book from being closed meanwhile, and raises StoreLocked when it is."""

    def __init__(self, folder: Path, key: bytes, slots: keys.Slots, while_open: WhileOpen) -> None:
        self._folder, self._key, self._slots, self._while_open = folder, key, slots, while_open

    @property
    def book(self) -> str:
        """The random name of the book, by which its keyring and its backups know it."""
        return self._slots.book

    @property
    def packed(self) -> bytes:
        """The slots as they are kept beside the book: the key, sealed."""
        return keys.packed(self._slots)

    def has(self, kind: keys.Kind) -> bool:
        """Whether there is a slot of a kind."""
        return self._slots.of(kind) is not None

    def prove(self, secret: str) -> None:
        """WrongPassphrase or WrongRecoveryCode unless `secret` is the passphrase or the recovery code."""
        try:
            self._slots.by_passphrase(secret)
        except WrongPassphrase:
            if not recovery.is_like_code(secret):
                raise
            self._slots.by_recovery(secret)

    def change_passphrase(self, new: str, *, proof: str, cost: keys.Cost = keys.ORDINARY) -> None:
        """Have `new` open the book from now on; also raises PassphraseTooShort, DiskFull, FolderNotWritable."""
        self.prove(proof)
        self._keep(self._slots.with_passphrase(self._key, new, cost))

    def new_recovery_code(self, *, proof: str) -> str:
        """A new code, which makes the old one worthless."""
        self.prove(proof)
        slots, code = self._slots.with_recovery(self._key)
        self._keep(slots)
        return code

    def remove_recovery_code(self, *, proof: str) -> None:
        """Have no code open the book any more."""
        self.prove(proof)
        self._keep(self._slots.without("recovery"))

    def keep_in_keyring(self) -> None:
        """Have the system's keyring open the book too; KeyringUnavailable."""
        self._keep(self._slots.with_keyring(self._key))

    def forget_keyring(self) -> None:
        """Open by the keyring no more. The slot goes first: without it what a keyring may still hold opens nothing."""
        self._keep(self._slots.without("keyring"))
        keychain.remove(self._slots.book)

    def _keep(self, slots: keys.Slots) -> None:
        with self._while_open():
            keys.save(slots, self._folder)
            self._slots = slots
