"""The store is made, unlocked, and looked after: passphrase, recovery code, keyring.

The first thing a window needs, so the database is imported only once it is opened.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cardkeeper.errors import (
    CardKeeperError,
    DiskFull,
    FolderNotWritable,
    KeyringUnavailable,
    StoreExists,
    WrongPassphrase,
    WrongRecoveryCode,
)
from cardkeeper.store import pending, place

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


def open_(
    folder: Path, *, now: datetime, passphrase: str | None = None, recovery: str | None = None, keyring: bool = False
) -> Book:
    """Unlock a store by one of its slots; that, and every wrong passphrase or code, goes into the audit log."""
    from cardkeeper.store import book

    by = "passphrase" if passphrase is not None else "recovery" if recovery is not None else "keyring"
    try:
        opened = book.open_book(folder, passphrase=passphrase, recovery=recovery, keyring=keyring)
    except (WrongPassphrase, WrongRecoveryCode):
        pending.put(folder, "unlock_failed", at=now, by=by)
        raise
    with suppress(DiskFull, FolderNotWritable):  # to read what one has must be possible on a full disk too
        opened.note("unlock", at=now, by=by)
    return opened


def change_passphrase(book: Book, new: str, *, now: datetime) -> None:
    """Have `new` open the store from now on; PassphraseTooShort, DiskFull, FolderNotWritable."""
    book.change_passphrase(new)
    book.note("passphrase", at=now)


def new_recovery_code(book: Book, *, now: datetime) -> str:
    """A new code, which makes the old one worthless."""
    code = book.new_recovery_code()
    book.note("recovery_code", at=now)
    return code


def use_keyring(book: Book, *, wanted: bool, now: datetime) -> None:
    """Have the keyring open the store too, or no more; KeyringUnavailable."""
    if wanted:
        book.keep_in_keyring()
    else:
        book.forget_keyring()
    book.note("keyring", at=now, value=int(wanted))


def asks_for_passphrase(why: CardKeeperError) -> bool:
    """Whether this failure to open by keyring is mended by the passphrase."""
    return isinstance(why, KeyringUnavailable | WrongPassphrase)


def keyring_name() -> str:
    """The keyring of this computer that keeps what it is given; "" when there is none."""
    from cardkeeper.store import keychain

    return keychain.name()
