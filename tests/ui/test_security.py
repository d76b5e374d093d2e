"""What opens the store is changed in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import audit
from cardkeeper.errors import WrongPassphrase, WrongRecoveryCode
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book, create, open_book
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.new_store import RecoveryCode
from cardkeeper.ui.proof import ProofDialog
from cardkeeper.ui.security import Security
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


def prove(part: Security, proof: str, *, new: str = "") -> ProofDialog:
    """What was asked for, answered."""
    dialog = part.findChildren(ProofDialog)[-1]
    dialog.proof.edit.setText(proof)
    if dialog.renewed is not None:
        for field in (dialog.renewed.first, dialog.renewed.again):
            field.edit.setText(new)
    dialog.go.click()
    return dialog


def test_a_new_passphrase_opens_the_store_and_the_old_one_no_more(book: Book, work: Work, qtbot: QtBot) -> None:
    part = security(book, work, qtbot)
    part.passphrase.click()
    prove(part, PASSPHRASE, new=NEW)
    qtbot.waitUntil(lambda: "is changed" in part.note.text(), timeout=30_000)
    book.close()
    with pytest.raises(WrongPassphrase):
        open_book(book.folder, passphrase=PASSPHRASE)
    open_book(book.folder, passphrase=NEW).close()


def test_who_does_not_know_the_passphrase_changes_nothing_and_the_log_says_so(
    book: Book, work: Work, qtbot: QtBot
) -> None:
    part = security(book, work, qtbot)
    for button in (part.passphrase, part.code, part.remove_code):
        before = book.rack.packed
        button.click()
        dialog = prove(part, "whatever they guess", new=NEW)
        qtbot.waitUntil(dialog.error.isVisible, timeout=30_000)
        assert "not the passphrase" in dialog.error.words.text()
        assert dialog.go.isEnabled()
        assert book.rack.packed == before
        dialog.reject()
    assert [entry.what for entry in audit.entries(book)] == ["proof_failed"] * 3


def test_a_new_recovery_code_is_shown_and_opens_the_store(book: Book, work: Work, qtbot: QtBot) -> None:
    part = security(book, work, qtbot)
    part.code.click()
    prove(part, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(part.findChildren(RecoveryCode)), timeout=30_000)
    code = part.findChildren(RecoveryCode)[0].code.text().replace("\n", "")
    part.passphrase.click()
    prove(part, code, new=NEW)
    qtbot.waitUntil(lambda: "is changed" in part.note.text(), timeout=30_000)
    part.code.click()
    prove(part, NEW)
    qtbot.waitUntil(lambda: "the old one opens nothing" in part.note.text(), timeout=30_000)
    with pytest.raises(WrongRecoveryCode):
        open_book(book.folder, recovery=code)


def test_a_recovery_code_that_is_removed_opens_nothing(book: Book, work: Work, qtbot: QtBot) -> None:
    code = book.rack.new_recovery_code(proof=PASSPHRASE)
    part = security(book, work, qtbot)
    part.remove_code.click()
    prove(part, PASSPHRASE)
    qtbot.waitUntil(part.remove_code.isHidden, timeout=30_000)
    book.close()
    with pytest.raises(WrongRecoveryCode):
        open_book(book.folder, recovery=code)


@pytest.fixture
def kept() -> Iterator[MemoryKeyring]:
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_the_keyring_keeps_and_forgets(book: Book, work: Work, qtbot: QtBot, kept: MemoryKeyring) -> None:
    part = security(book, work, qtbot, keyring_name="the keyring")
    part.keyring.click()
    qtbot.waitUntil(lambda: book.rack.has("keyring"))
    part.keyring.click()
    qtbot.waitUntil(lambda: not book.rack.has("keyring"))
    qtbot.waitUntil(lambda: kept.kept == {})
