"""The store is made, unlocked, and looked after: passphrase, recovery code, keyring."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from cardkeeper import paths
from cardkeeper.errors import CardKeeperError, KeyringUnavailable, StoreExists, WrongPassphrase
from cardkeeper.formats import contact_json
from cardkeeper.model import Evidence, How, Result
from cardkeeper.store import book as books
from cardkeeper.store import contacts, keychain

SAMPLES = "samples"


@dataclass(frozen=True)
class Made:
    """A new store, open; the recovery code is shown to the user and kept nowhere."""

    book: books.Book
    recovery_code: str


def exists(folder: Path) -> bool:
    return books.exists(folder)


def check_free(folder: Path) -> None:
    """StoreExists when `folder` already holds a store."""
    if exists(folder):
        raise StoreExists(folder=folder)


def create(folder: Path, passphrase: str, *, keyring: bool = False) -> Made:
    """Make a store; `Made.book.keyring_kept` says whether the keyring took the key."""
    return Made(*books.create(folder, passphrase, keyring=keyring))


def open_(
    folder: Path, *, passphrase: str | None = None, recovery: str | None = None, keyring: bool = False
) -> books.Book:
    """Unlock a store by one of its slots."""
    return books.open_book(folder, passphrase=passphrase, recovery=recovery, keyring=keyring)


def asks_for_passphrase(why: CardKeeperError) -> bool:
    """Whether this failure to open by keyring is mended by the passphrase."""
    return isinstance(why, KeyringUnavailable | WrongPassphrase)


def keyring_name() -> str:
    """The keyring of this computer that keeps what it is given; "" when there is none."""
    return keychain.name()


def fresh(folder: Path, *, now: datetime, today: date) -> books.Book:
    """A throw-away store with the sample contacts; its passphrase is random and told to nobody."""
    book = create(folder / "store", secrets.token_urlsafe(24)).book
    add_sample_contacts(book, now=now, today=today)
    return book


def add_sample_contacts(book: books.Book, *, now: datetime, today: date) -> None:
    """The bundled invented people, some confirmed some days ago so that today's review has something to show."""
    people = json.loads(sample("contacts.json").read_text("utf-8"))
    with book.write("import", at=now, n=len(people)) as writing:
        for person in people:
            contact = contact_json.from_json(person["contact"])
            entered = today - timedelta(days=person["entered"])
            facts = tuple(replace(fact, key=f"s{place}", since=entered) for place, fact in enumerate(contact.facts))
            known = tuple(
                Evidence(f"s{one['fact']}", How(one["how"]), Result(one["result"]), today - timedelta(days=one["days"]))
                for one in person["evidence"]
            )
            contacts.save(writing, replace(contact, facts=facts, evidence=known))


def sample_cards() -> tuple[Path, ...]:
    """The bundled photos of invented cards."""
    return tuple(sorted(paths.resource(SAMPLES).glob("*.jpg")))


def sample(name: str) -> Path:
    return paths.resource(SAMPLES) / name
