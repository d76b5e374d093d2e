"""A new book wants its passphrase twice, and its recovery code kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cardkeeper.errors import PassphraseTooShort
from cardkeeper.ui import new_store
from cardkeeper.ui.controls.new_passphrase import strength
from cardkeeper.ui.new_store import NewStore, RecoveryCode
from cardkeeper.ui.work import Work

pytestmark = pytest.mark.usefixtures("theme")
CODE = "A1B2C3-D4E5F6-G7H8J9-K1M2N3-P4Q5R6-S7T8V9"


def _create(passphrase: str, keyring: bool) -> tuple[str, bool]:
    if len(passphrase) < 8:
        raise PassphraseTooShort(least=8)
    return passphrase, keyring


@pytest.fixture
def page(qtbot: QtBot, work: Work) -> NewStore:
    shown = NewStore(_create, work, folder="/books/mine", keyring_name="Test Keyring")
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def code(qtbot: QtBot) -> RecoveryCode:
    shown = RecoveryCode(CODE)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_passphrase_typed_twice_makes_the_book(qtbot: QtBot, page: NewStore):
    page.passphrase.first.edit.setText("four quiet words here")
    page.passphrase.again.edit.setText("four quiet word")
    assert not page.go.isEnabled()
    page.passphrase.again.edit.setText("four quiet words here")
    page.keyring.setChecked(True)
    with qtbot.waitSignal(page.created) as heard:
        qtbot.keyClick(page.passphrase.again.edit, Qt.Key.Key_Return)
    assert heard.args == [("four quiet words here", True)]
    assert page.passphrase.value() == ""


def test_two_that_differ_are_told_apart_while_one_types(qtbot: QtBot, page: NewStore):
    twice = page.passphrase
    twice.first.edit.setText("four quiet words here")
    twice.again.edit.setText("four quiet")
    assert not twice.unlike.text()
    qtbot.keyClick(twice.again.edit, Qt.Key.Key_Return)
    assert twice.unlike.text() == "Not the same as above"
    twice.again.edit.setText("four loud")
    assert twice.unlike.text() == "Not the same as above"
    twice.again.edit.setText("four quiet words here")
    assert not twice.unlike.text()


def test_one_that_is_too_short_is_refused_in_place(qtbot: QtBot, page: NewStore):
    page.passphrase.first.edit.setText("short")
    page.passphrase.again.edit.setText("short")
    qtbot.keyClick(page.go, Qt.Key.Key_Space)
    qtbot.waitUntil(page.error.isVisible)
    assert "8" in page.error.words.text()


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", 0),
        ("password", 1),
        ("aaaaaaaaaaaaaaaaaaaa", 1),
        ("2026-11-22", 1),
        ("horse battery staple lamp", 3),
        ("kX9#mQ2$vL7!wZ", 3),
        ("窗前一只慢跑的", 2),
    ],
)
def test_the_hint_knows_what_is_easy_to_guess(passphrase: str, level: int):
    assert strength(passphrase) == level


def test_the_code_must_be_kept_before_going_on(qtbot: QtBot, code: RecoveryCode):
    assert code.code.text().replace("\n", "") == CODE
    assert not code.go.isEnabled()
    qtbot.keyClick(code.safe, Qt.Key.Key_Space)
    with qtbot.waitSignal(code.kept):
        qtbot.keyClick(code.go, Qt.Key.Key_Space)


def test_the_code_can_be_copied(qtbot: QtBot, code: RecoveryCode):
    qtbot.keyClick(code.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == CODE


def test_a_saved_code_is_for_its_owner_alone(
    qtbot: QtBot, code: RecoveryCode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "code.txt"
    monkeypatch.setattr(new_store, "file_to_save", lambda *_asked, **_named: file)
    qtbot.keyClick(code.save, Qt.Key.Key_Space)
    assert CODE in file.read_text("utf-8")
    assert file.stat().st_mode & 0o077 == 0


def test_a_code_that_can_not_be_saved_says_why(
    qtbot: QtBot, code: RecoveryCode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(new_store, "file_to_save", lambda *_asked, **_named: tmp_path / "gone" / "code.txt")
    qtbot.keyClick(code.save, Qt.Key.Key_Space)
    assert code.error.isVisible()


def test_enter_in_the_first_field_goes_to_the_second(qtbot: QtBot, page: NewStore):
    page.passphrase.first.edit.setText("correct horse")
    qtbot.keyClick(page.passphrase.first.edit, Qt.Key.Key_Return)
    assert page.passphrase.again.edit.hasFocus()
