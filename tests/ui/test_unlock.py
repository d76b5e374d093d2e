"""The book opens by each of its ways, and every failure has its own sentence in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.errors import CardKeeperError, StoreDamaged, StoreInUse, WrongPassphrase, WrongRecoveryCode
from cardkeeper.ui.unlock import Progress, Unlock, Ways
from cardkeeper.ui.work import Work

pytestmark = pytest.mark.usefixtures("theme")


@dataclass
class Doors:
    """Ways that know one passphrase and one code."""

    passphrase: str = "four quiet words here"
    failure: CardKeeperError = field(default_factory=WrongPassphrase)
    to_index: int = 0
    between: Callable[[], object] = lambda: None

    def ways(self) -> Ways:
        return Ways(self.by_passphrase, self.by_code, self.renew, lambda _step: "book", "Test Keyring", "/books/mine")

    def by_passphrase(self, typed: str, step: Progress) -> str:
        if typed != self.passphrase:
            raise self.failure
        for done in range(self.to_index):
            step(done, self.to_index)
            self.between()
        return "book"

    def by_code(self, typed: str, _step: Progress) -> str:
        if typed != "A1B2C3":
            raise WrongRecoveryCode
        return "book"

    def renew(self, _book: str, new: str, _code: str) -> None:
        self.passphrase = new


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def page(qtbot: QtBot, doors: Doors, work: Work) -> Unlock:
    shown = Unlock(doors.ways(), work)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_right_passphrase_opens_the_book_and_leaves_no_trace(qtbot: QtBot, page: Unlock, doors: Doors):
    page.passphrase.edit.setText(doors.passphrase)
    with qtbot.waitSignal(page.opened) as heard:
        qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    assert heard.args == ["book"]
    assert page.passphrase.text() == ""


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (WrongPassphrase(), "not the passphrase"),
        (StoreDamaged(folder="/books/mine"), "damaged"),
        (StoreInUse(folder="/books/mine"), "already open"),
    ],
)
def test_each_failure_says_what_happened(
    qtbot: QtBot, page: Unlock, doors: Doors, failure: CardKeeperError, words: str
):
    doors.failure = failure
    page.passphrase.edit.setText("wrong")
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.error.isVisible)
    assert words in page.error.words.text()
    assert page.go.isEnabled()


def test_one_can_type_at_once(qtbot: QtBot, page: Unlock):
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.passphrase.edit.hasFocus)
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    qtbot.waitUntil(page.code.hasFocus)


def test_an_empty_passphrase_is_not_tried(page: Unlock):
    assert not page.go.isEnabled()


def test_the_keyring_opens_it_with_one_click(qtbot: QtBot, page: Unlock):
    assert "Test Keyring" in page.keyring.text()
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.keyring, Qt.Key.Key_Space)


def test_without_a_keyring_none_is_offered(qtbot: QtBot, doors: Doors, work: Work):
    ways = Ways(doors.by_passphrase, doors.by_code, doors.renew)
    page = Unlock(ways, work)
    qtbot.addWidget(page)
    page.show()
    assert page.keyring.isHidden()


def test_the_recovery_code_asks_for_a_new_passphrase_and_then_opens(qtbot: QtBot, page: Unlock, doors: Doors):
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    page.code.setText(" A1B2C3 ")
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(page.renewed.isVisible)
    page.renewed.first.edit.setText("new quiet words")
    assert not page.go.isEnabled()
    page.renewed.again.edit.setText("new quiet words")
    with qtbot.waitSignal(page.opened) as heard:
        qtbot.keyClick(page.renewed.again.edit, Qt.Key.Key_Return)
    assert heard.args == ["book"]
    assert doors.passphrase == "new quiet words"


def test_a_wrong_code_says_so_and_one_can_go_back(qtbot: QtBot, page: Unlock):
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    page.code.setText("XXXX")
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(page.error.isVisible)
    assert "recovery code" in page.error.words.text()
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    assert page.passphrase.isVisible()
    assert page.error.isHidden()


def test_bringing_a_book_up_to_date_says_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, page: Unlock, doors: Doors
) -> None:
    going_on = Event()
    doors.to_index, doors.between = 2000, lambda: going_on.wait(30)
    page.passphrase.edit.setText(doors.passphrase)
    page.go.click()
    qtbot.waitUntil(page.progress.isVisible)
    assert page.progress.words.text().startswith("A new version brings the store up to date: ")
    assert not page.go.isEnabled()
    page.progress.cancel.click()
    going_on.set()
    qtbot.waitUntil(page.go.isEnabled)
    assert page.progress.isHidden()
    assert page.error.isHidden()
    assert page.passphrase.text() == doors.passphrase
