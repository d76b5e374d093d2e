"""What opens the store is changed in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.errors import WrongPassphrase
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book, create, open_book
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.new_store import RecoveryCode
from cardkeeper.ui.security import PassphraseDialog, Security
from cardkeeper.ui.work import Work
from tests.fakes import MemoryKeyring, ScriptedHelp
from tests.store.samples import CHEAP, PASSPHRASE
from tests.ui.review.drawn import Clock

pytestmark = pytest.mark.usefixtures("theme")
NEW = "another quiet sentence"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    yield made
    made.close()


def security(book: Book, work: Work, qtbot: QtBot, *, keyring_name: str = "") -> Security:
    desk = Desk(book, work, Settings(), Clock(), ScriptedHelp())
    part = Security(desk, keyring_name=keyring_name)
    qtbot.addWidget(part)
    part.show()
    return part


def test_a_new_passphrase_opens_the_store_and_the_old_one_no_more(book: Book, work: Work, qtbot: QtBot) -> None:
    part = security(book, work, qtbot)
    part.passphrase.click()
    (dialog,) = part.findChildren(PassphraseDialog)
    for field in (dialog.passphrase.first, dialog.passphrase.again):
        field.edit.setText(NEW)
    dialog.go.click()
    qtbot.waitUntil(lambda: "is changed" in part.note.text(), timeout=30_000)
    book.close()
    with pytest.raises(WrongPassphrase):
        open_book(book.folder, passphrase=PASSPHRASE)
    open_book(book.folder, passphrase=NEW).close()


def test_a_new_recovery_code_is_shown_and_opens_the_store(book: Book, work: Work, qtbot: QtBot) -> None:
    part = security(book, work, qtbot)
    part.code.click()
    qtbot.waitUntil(lambda: bool(part.findChildren(RecoveryCode)))
    code = part.findChildren(RecoveryCode)[0].code.text().replace("\n", "")
    book.close()
    open_book(book.folder, recovery=code).close()


@pytest.fixture
def kept() -> Iterator[MemoryKeyring]:
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_the_keyring_keeps_and_forgets(book: Book, work: Work, qtbot: QtBot, kept: MemoryKeyring) -> None:
    part = security(book, work, qtbot, keyring_name="the keyring")
    part.keyring.click()
    qtbot.waitUntil(lambda: book.keyring_kept)
    part.keyring.click()
    qtbot.waitUntil(lambda: not book.keyring_kept)
    qtbot.waitUntil(lambda: kept.kept == {})
