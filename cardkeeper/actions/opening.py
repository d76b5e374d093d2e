"""The store is made, unlocked, and looked after: passphrase, recovery code, keyring.

The first thing a window needs, so the database is imported only once it is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter
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
    from cardkeeper.store import keys
    from cardkeeper.store.book import Book

Progress = Callable[[int, int], None]


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
    """Make a store; `Made.book.rack.has("keyring")` says whether the keyring took the key."""
    from cardkeeper.actions import industries, rulings
    from cardkeeper.store import book

    made = Made(*book.create(folder, passphrase, keyring=keyring, cost=_cost()))
    industries.follow(made.book)
    rulings.follow(made.book)
    return made


def open_(
    folder: Path,
    *,
    now: datetime,
    passphrase: str | None = None,
    recovery: str | None = None,
    keyring: bool = False,
    progress: Progress = lambda _done, _total: None,
) -> Book:
    """Unlock a store by one of its slots; that, and every wrong passphrase or code, goes into the audit log.

    `progress` counts what a store from an earlier version needs first: steps, then contacts; Cancelled from it.
    """
    from cardkeeper.actions import industries, rulings
    from cardkeeper.store import book

    by = "passphrase" if passphrase is not None else "recovery" if recovery is not None else "keyring"
    try:
        opened = book.open_book(folder, passphrase=passphrase, recovery=recovery, keyring=keyring, progress=progress)
    except (WrongPassphrase, WrongRecoveryCode):
        pending.put(folder, "unlock_failed", at=now, by=by)
        raise
    with suppress(DiskFull, FolderNotWritable):  # to read what one has must be possible on a full disk too
        opened.note("unlock", at=now, by=by)
    industries.follow(opened)
    rulings.follow(opened)
    return opened


def change_passphrase(book: Book, new: str, *, proof: str, now: datetime) -> None:
    """Have `new` open the store from now on; `proof` is the passphrase of now, or the recovery code.

    Raises WrongPassphrase, WrongRecoveryCode, PassphraseTooShort, DiskFull, FolderNotWritable.
    """
    with _noting_wrong_proof(book, now):
        book.rack.change_passphrase(new, proof=proof, cost=_cost())
    book.note("passphrase", at=now)


def new_recovery_code(book: Book, *, proof: str, now: datetime) -> str:
    """A new code, which makes the old one worthless; `proof` as for a new passphrase."""
    with _noting_wrong_proof(book, now):
        code = book.rack.new_recovery_code(proof=proof)
    book.note("recovery_code", at=now)
    return code


def remove_recovery_code(book: Book, *, proof: str, now: datetime) -> None:
    """Have only the passphrase, and the keyring if it may, open the store; `proof` as for a new passphrase."""
    with _noting_wrong_proof(book, now):
        book.rack.remove_recovery_code(proof=proof)
    book.note("recovery_code_removed", at=now)


def use_keyring(book: Book, *, wanted: bool, now: datetime) -> None:
    """Have the keyring open the store too, or no more; KeyringUnavailable."""
    if wanted:
        book.rack.keep_in_keyring()
    else:
        book.rack.forget_keyring()
    book.note("keyring", at=now, value=int(wanted))


def asks_for_passphrase(why: CardKeeperError) -> bool:
    """Whether this failure to open by keyring is mended by the passphrase."""
    return isinstance(why, KeyringUnavailable | WrongPassphrase)


def keyring_name() -> str:
    """The keyring of this computer that keeps what it is given; "" when there is none."""
    from cardkeeper.store import keychain

    return keychain.name()


@contextmanager
def _noting_wrong_proof(book: Book, now: datetime) -> Iterator[None]:
    try:
        yield
    except (WrongPassphrase, WrongRecoveryCode):
        book.note("proof_failed", at=now)
        raise


def _cost() -> keys.Cost:
    """What a guess at a new passphrase costs, measured on this computer."""
    from cardkeeper.store import keys

    return keys.affordable(perf_counter)
