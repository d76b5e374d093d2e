"""The store is made, unlocked, and looked after: passphrase, recovery code, keyring.

The first thing a window needs, so the database is imported only once it is opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import CardKeeperError, KeyringUnavailable, StoreExists, WrongPassphrase
from cardkeeper.store import place

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


@dataclass(frozen=True)
class Made:
    """A new store, open; the recovery code is shown to the user and kept nowhere."""

    book: Book
    recovery_code: str


def exists(folder: Path) -> bool:
    """Whether there is a store in `folder`; FolderNotWritable when we may not even look."""
    return place.exists(folder)


def check_free(folder: Path) -> None:
    """StoreExists when `folder` already holds a store."""
    if exists(folder):
        raise StoreExists(folder=folder)


def create(folder: Path, passphrase: str, *, keyring: bool = False) -> Made:
    """Make a store; `Made.book.keyring_kept` says whether the keyring took the key."""
    from cardkeeper.store import book

    return Made(*book.create(folder, passphrase, keyring=keyring))


def open_(folder: Path, *, passphrase: str | None = None, recovery: str | None = None, keyring: bool = False) -> Book:
    """Unlock a store by one of its slots."""
    from cardkeeper.store import book

    return book.open_book(folder, passphrase=passphrase, recovery=recovery, keyring=keyring)


def asks_for_passphrase(why: CardKeeperError) -> bool:
    """Whether this failure to open by keyring is mended by the passphrase."""
    return isinstance(why, KeyringUnavailable | WrongPassphrase)


def keyring_name() -> str:
    """The keyring of this computer that keeps what it is given; "" when there is none."""
    from cardkeeper.store import keychain

    return keychain.name()
