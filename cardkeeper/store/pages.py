"""The pages of a database as they lie in its file: told sound from damaged without SQLCipher, which refuses the whole.

SQLCipher 4 seals each page by itself: AES-256-CBC, then HMAC-SHA-512 over that and the page's number, under keys made
of the database's key and of the salt in the first bytes of the file (https://www.zetetic.net/sqlcipher/design/).
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from cardkeeper.store.engine import PAGE

SALT, _IV, _MAC = 16, 16, 64
_TEXT_END = PAGE - _IV - _MAC
_BLOCK = 256 * PAGE


@dataclass(frozen=True)
class Seal:
    """How the pages of one file are sealed: by the key of its database, and by its own salt."""

    key: bytes = field(repr=False)
    salt: bytes

    def is_sound(self, number: int, page: bytes) -> bool:
        """Whether a page is one of this file, at its place and as it was written."""
        if len(page) != PAGE or (number == 1 and page[:SALT] != self.salt):
            return False
        return hmac.compare_digest(page[-_MAC:], self._mac(number, page[:-_MAC]))

    def opened(self, number: int, page: bytes) -> bytes:
        """What a sound page says; the first begins with the salt, so that all is where SQLite's format has it."""
        start = _start(number)
        aes = Cipher(algorithms.AES(self.key), modes.CBC(page[_TEXT_END:-_MAC])).decryptor()
        return page[:start] + aes.update(page[start:_TEXT_END]) + aes.finalize()

    def closed(self, number: int, said: bytes) -> bytes:
        """The page that says this."""
        start, fresh = _start(number), os.urandom(_IV)
        aes = Cipher(algorithms.AES(self.key), modes.CBC(fresh)).encryptor()
        page = said[:start] + aes.update(said[start:]) + aes.finalize() + fresh
        return page + self._mac(number, page)

    def _mac(self, number: int, page: bytes) -> bytes:
        return hmac.digest(self._mac_key, page[_start(number) :] + number.to_bytes(4, "little"), "sha512")

    @cached_property
    def _mac_key(self) -> bytes:
        return pbkdf2_hmac("sha512", self.key, bytes(byte ^ 0x3A for byte in self.salt), 2, 32)


def seal_of(file: BinaryIO, key: bytes) -> Seal:
    """The seal of a file, as its first bytes have it."""
    file.seek(0)
    return Seal(key, file.read(SALT))


def read(file: BinaryIO, number: int) -> bytes:
    """The page of this number, counted from 1."""
    file.seek((number - 1) * PAGE)
    return file.read(PAGE)


def write(file: BinaryIO, number: int, page: bytes) -> None:
    """Put a page in its place."""
    file.seek((number - 1) * PAGE)
    file.write(page)


def copy(source: Path, target: Path) -> None:
    """Copy a file of pages to one that is there; what its disk does not give any more comes as zeros."""
    size = source.stat().st_size
    with source.open("rb", buffering=0) as file, target.open("wb") as made:
        for start in range(0, size, _BLOCK):
            made.write(what_can_be_read(file, start, min(_BLOCK, size - start)))


def what_can_be_read(file: BinaryIO, start: int, size: int) -> bytes:
    """A piece of a file; where its disk gives an error, all but the pages in which it does."""
    try:
        file.seek(start)
        return file.read(size)
    except OSError:
        if size <= PAGE:
            return bytes(size)
    return b"".join(what_can_be_read(file, at, min(PAGE, start + size - at)) for at in range(start, start + size, PAGE))


def _start(number: int) -> int:
    return SALT if number == 1 else 0
