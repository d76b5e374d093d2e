"""Asking somebody for their details, and taking the answer over, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.model import Field
from cardkeeper.store.book import Book
from cardkeeper.ui.asking.answer_dialog import CHOICE, AnswerDialog
from cardkeeper.ui.asking.letter_dialog import LetterDialog
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.workspace import Workspace
from tests.formats.test_letters import REPORT
from tests.store.samples import VIVIAN, keep
from tests.ui.window.conftest import Open

PATIENCE = 30_000


@pytest.fixture
def space(qtbot: QtBot, stocked: Book, open_window: Open) -> Workspace:
    """The window over the samples and Vivian, whose page is shown."""
    (vivian,) = keep(stocked, VIVIAN)
    window: MainWindow = open_window(stocked)
    space = window.workspace
    assert space is not None
    space.finding.show_contact(vivian.id or 0)
    qtbot.waitUntil(
        lambda: space.contacts.page.contact is not None and space.contacts.page.contact.id == vivian.id,
        timeout=PATIENCE,
    )
    return space


def dialog(space: Workspace, kind: type[LetterDialog | AnswerDialog]) -> LetterDialog | AnswerDialog:
    found = space.window().findChild(kind)
    assert isinstance(found, kind)
    return found


def test_the_letter_is_shown_and_copied(qtbot: QtBot, space: Workspace) -> None:
    space.asking.ask()
    letter = dialog(space, LetterDialog)
    assert isinstance(letter, LetterDialog)
    qtbot.waitUntil(lambda: "手机 Mobile: 142 0000 0036" in letter.body.toPlainText(), timeout=PATIENCE)
    assert letter.to.text() == "vivian.zhang@beimo.example.com"
    letter.copy.click()
    assert "张薇：" in QGuiApplication.clipboard().text()
    assert space.undo_bar.words.text() == "Letter copied. Paste it into WeChat or a mail."


def test_an_answer_is_compared_and_what_is_ticked_taken_over(qtbot: QtBot, space: Workspace) -> None:
    QGuiApplication.clipboard().setText("手机 Mobile: 142 0000 0037\n职位 Title: 首席运营官")
    space.asking.compare()
    answer = dialog(space, AnswerDialog)
    assert isinstance(answer, AnswerDialog)
    qtbot.waitUntil(lambda: answer.table.rowCount() == 2, timeout=PATIENCE)
    assert answer.go.text() == "Take 2 facts over"
    tick = answer.table.item(1, CHOICE)
    assert tick is not None
    tick.setCheckState(Qt.CheckState.Unchecked)
    assert answer.go.text() == "Take 1 fact over"
    answer.go.click()
    book = space.contacts.page._desk.book
    vivian = answer._contact.id or 0
    qtbot.waitUntil(
        lambda: contacts.get(book, vivian).first(Field.PHONE) == "+8614200000037", timeout=PATIENCE
    )  # fmt: skip
    assert contacts.get(book, vivian).first(Field.TITLE) == "供应链总监"


def test_a_mail_that_came_back_is_taken_down_and_no_card(qtbot: QtBot, space: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "back.eml"
    file.write_bytes(REPORT % (b"failed", b"5.1.1"))
    space.traffic.add([file])
    book = space.contacts.page._desk.book
    vivian = space.contacts.page.contact
    assert vivian is not None
    qtbot.waitUntil(
        lambda: contacts.get(book, vivian.id or 0).of(Field.EMAIL)[0].invalid == "bounced", timeout=PATIENCE
    )
    assert contacts.counts(book, today=space.contacts.page._desk.clock.today()).inbox == 0
