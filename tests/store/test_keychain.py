"""The keyring is a convenience: missing, forgetful, stuck or changed, it leaves the passphrase to open the book."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from cardkeeper.errors import KeyringUnavailable
from cardkeeper.store import keychain, keys
from cardkeeper.store.book import Book, create, open_book
from tests.fakes import HungKeyring, LockedKeyring, MemoryKeyring
from tests.store.samples import CHEAP, PASSPHRASE, VIVIAN, keep, kept

REAL = """
import sys
from pathlib import Path
import keyring
import secretstorage
from cardkeeper.errors import KeyringUnavailable
from cardkeeper.store import keychain
from cardkeeper.store.book import create, open_book
from tests.store.samples import CHEAP, PASSPHRASE

folder = Path(sys.argv[1])
keychain.PATIENCE = 30


def refused():
    try:
        open_book(folder, keyring=True).close()
    except KeyringUnavailable:
        open_book(folder, passphrase=PASSPHRASE).close()
        return True


book, _ = create(folder, PASSPHRASE, keyring=True, cost=CHEAP)
name = book.rack.book
assert book.rack.has("keyring")
book.close()
book = open_book(folder, keyring=True)
book.rack.forget_keyring()
book.rack.keep_in_keyring()
book.close()
open_book(folder, keyring=True).close()
keyring.delete_password(keychain.SERVICE, name)
assert refused(), "reset"
book = open_book(folder, passphrase=PASSPHRASE)
book.rack.keep_in_keyring()
book.close()
keychain.PATIENCE = 2  # nobody is here to unlock it
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
assert refused(), "locked"
print("kept, opened, forgotten, reset, locked")
"""


@pytest.fixture(autouse=True)
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever keyring a test sets up goes with it; one that answers has all the time a busy machine needs."""
    monkeypatch.setattr(keychain, "PATIENCE", 60.0)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def set_up(backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this keyring; one that is stuck is given a moment only."""
    keyring.set_keyring(backend())
    if backend is HungKeyring:
        monkeypatch.setattr(keychain, "PATIENCE", 0.2)


def test_the_keyring_opens_the_book(book: Book) -> None:
    keyring.set_keyring(MemoryKeyring())
    book.rack.keep_in_keyring()
    assert book.rack.has("keyring")
    book.close()
    again = open_book(book.folder, keyring=True)
    assert again.rack.has("keyring")
    again.close()


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, HungKeyring])
def test_a_keyring_that_keeps_nothing_leaves_a_book_with_a_passphrase(
    folder: Path, backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(backend, monkeypatch)
    made, _ = create(folder, PASSPHRASE, keyring=True, cost=CHEAP)
    assert not made.rack.has("keyring")
    with pytest.raises(KeyringUnavailable):
        made.rack.keep_in_keyring()
    made.close()
    with pytest.raises(KeyringUnavailable):
        open_book(folder, keyring=True)
    open_book(folder, passphrase=PASSPHRASE).close()


@pytest.mark.parametrize(
    "later",
    [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, HungKeyring, LockedKeyring, MemoryKeyring],
    ids=["missing", "null", "hung", "locked", "reset"],
)
def test_whatever_becomes_of_the_keyring_the_passphrase_opens_and_nothing_is_lost(
    book: Book, later: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    (vivian,) = keep(book, VIVIAN)
    keyring.set_keyring(MemoryKeyring())
    book.rack.keep_in_keyring()
    book.close()
    set_up(later, monkeypatch)
    with pytest.raises(KeyringUnavailable):
        open_book(book.folder, keyring=True)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert kept(again, vivian) == vivian
    again.close()


def test_a_keyring_swapped_for_one_with_another_books_secret_opens_nothing(book: Book) -> None:
    working = MemoryKeyring()
    keyring.set_keyring(working)
    book.rack.keep_in_keyring()
    book.close()
    working.kept = {place: base64.b64encode(bytes(32)).decode() for place in working.kept}
    with pytest.raises(KeyringUnavailable):
        open_book(book.folder, keyring=True)
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_a_passphrase_need_not_wait_for_a_stuck_keyring(book: Book) -> None:
    keyring.set_keyring(MemoryKeyring())
    book.rack.keep_in_keyring()
    book.close()
    keyring.set_keyring(hung := HungKeyring())
    with ThreadPoolExecutor(1) as threads:
        stuck = threads.submit(open_book, book.folder, keyring=True)
        open_book(book.folder, passphrase=PASSPHRASE).close()
        assert not stuck.done()
        hung.answers.set()
        with pytest.raises(KeyringUnavailable):
            stuck.result()


def test_a_keyring_that_keeps_nothing_has_no_name() -> None:
    keyring.set_keyring(MemoryKeyring())
    assert "MemoryKeyring" in keychain.name()
    keyring.set_keyring(keyring.backends.null.Keyring())
    assert keychain.name() == ""


def test_a_keyring_lost_or_changed_later_loses_nothing(book: Book) -> None:
    working = MemoryKeyring()
    keyring.set_keyring(working)
    book.rack.keep_in_keyring()
    book.close()
    for secret in ("", "not base64", "AAAA", "A" * 44):
        working.kept = dict.fromkeys(working.kept, secret)
        with pytest.raises(KeyringUnavailable):
            open_book(book.folder, keyring=True)
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_a_keyring_that_mangles_what_it_keeps_is_none(book: Book) -> None:
    keyring.set_keyring(MemoryKeyring())
    book.rack.keep_in_keyring()
    book.close()
    name = keys.load(book.folder).book
    keyring.set_password(keychain.SERVICE, name, "ü")
    with pytest.raises(KeyringUnavailable):
        open_book(book.folder, keyring=True)


def test_a_forgotten_slot_opens_no_more_even_if_the_keyring_is_stuck(book: Book) -> None:
    working = MemoryKeyring()
    keyring.set_keyring(working)
    book.rack.keep_in_keyring()
    book.rack.forget_keyring()
    assert working.kept == {}
    book.close()
    with pytest.raises(KeyringUnavailable):
        open_book(book.folder, keyring=True)


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
def test_a_real_gnome_keyring(folder: Path, home: Path) -> None:
    unlock = "echo -n secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null"
    session = ["dbus-run-session", "--", "sh", "-c", f'{unlock}; exec "$@"', "sh"]
    command = [*session, sys.executable, "-c", REAL, str(folder)]
    backend = {"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring", "XDG_RUNTIME_DIR": str(home)}
    done = subprocess.run(command, env=os.environ | backend, capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout.strip() == "kept, opened, forgotten, reset, locked", done.stderr
