"""Asking somebody for their details, and taking the answer over, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.model import Contact, Field
from cardkeeper.store.book import Book
from cardkeeper.ui.asking.answer_dialog import CHOICE, AnswerDialog
from cardkeeper.ui.asking.letter_dialog import LetterDialog
from cardkeeper.ui.asking.wording_dialog import WordingDialog
from cardkeeper.ui.workspace import Workspace
from tests.formats.test_letters import REPORT
from tests.store.samples import VIVIAN, keep
from tests.ui.review.drawn import Clock
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import unlocked

PATIENCE = 30_000


@pytest.fixture
def space(qtbot: QtBot, stocked: Book, open_window: Open) -> Workspace:
    """The window over the samples and Vivian, whose page is shown."""
    (vivian,) = keep(stocked, VIVIAN)
    space = unlocked(open_window(stocked), qtbot)
    space.finding.show_contact(vivian.id or 0)
    qtbot.waitUntil(
        lambda: space.contacts.page.contact is not None and space.contacts.page.contact.id == vivian.id,
        timeout=PATIENCE,
    )
    return space


def shown(space: Workspace, book: Book) -> Contact:
    """Whom the page shows, as the book has them now."""
    contact = space.contacts.page.contact
    assert contact is not None
    assert contact.id is not None
    return contacts.get(book, contact.id)


def test_the_letter_is_shown_and_copied(qtbot: QtBot, space: Workspace) -> None:
    space.asking.ask()
    (letter,) = space.window().findChildren(LetterDialog)
    qtbot.waitUntil(lambda: "手机 Mobile: 142 0000 0036" in letter.body.toPlainText(), timeout=PATIENCE)
    assert letter.to.text() == "vivian.zhang@beimo.example.com"
    letter.copy.click()
    assert "张薇：" in QGuiApplication.clipboard().text()
    assert space.undo_bar.words.text() == "Letter copied. Paste it into WeChat or a mail."


def test_another_wording_is_used_and_taken_back(qtbot: QtBot, space: Workspace) -> None:
    space.asking.ask()
    (letter,) = space.window().findChildren(LetterDialog)
    qtbot.waitUntil(lambda: "张薇：" in letter.body.toPlainText(), timeout=PATIENCE)
    first = letter.body.toPlainText()
    letter.wording.click()
    (words,) = letter.findChildren(WordingDialog)
    qtbot.waitUntil(lambda: "{facts}" in words.text.toPlainText(), timeout=PATIENCE)
    words.text.setPlainText("Hello {name}\n{facts}")
    words.keep.click()
    qtbot.waitUntil(lambda: letter.body.toPlainText().startswith("Hello Vivian Zhang"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: letter.undo_bar.words.text() == "Wording of the letter changed", timeout=PATIENCE)
    qtbot.waitUntil(lambda: space.undo_bar.words.text() == "Wording of the letter changed", timeout=PATIENCE)
    letter.undo_bar.undo.click()
    qtbot.waitUntil(lambda: letter.body.toPlainText() == first, timeout=PATIENCE)
    assert letter.undo_bar.words.text() == "Undone: Wording of the letter changed"
    qtbot.waitUntil(space.undo_bar.isHidden, timeout=PATIENCE)


def test_an_answer_is_compared_and_what_is_ticked_taken_over(qtbot: QtBot, space: Workspace, stocked: Book) -> None:
    QGuiApplication.clipboard().setText("手机 Mobile: 142 0000 0037\n职位 Title: 首席运营官")
    space.asking.compare()
    (answer,) = space.window().findChildren(AnswerDialog)
    qtbot.waitUntil(lambda: answer.table.rowCount() == 2, timeout=PATIENCE)
    assert answer.go.text() == "Take 2 facts over"
    tick = answer.table.item(1, CHOICE)
    assert tick is not None
    tick.setCheckState(Qt.CheckState.Unchecked)
    assert answer.go.text() == "Take 1 fact over"
    answer.go.click()
    qtbot.waitUntil(lambda: shown(space, stocked).first(Field.PHONE) == "+8614200000037", timeout=PATIENCE)
    assert shown(space, stocked).first(Field.TITLE) == "供应链总监"


def test_a_mail_that_came_back_is_taken_down_and_no_card(
    qtbot: QtBot, space: Workspace, stocked: Book, tmp_path: Path
) -> None:
    file = tmp_path / "back.eml"
    file.write_bytes(REPORT % (b"failed", b"5.1.1"))
    space.traffic.add([file])
    qtbot.waitUntil(lambda: shown(space, stocked).of(Field.EMAIL)[0].invalid == "bounced", timeout=PATIENCE)
    assert contacts.counts(stocked, today=Clock().today()).inbox == 0


def test_a_vcard_file_is_an_answer_too(qtbot: QtBot, space: Workspace, tmp_path: Path) -> None:
    QGuiApplication.clipboard().clear()
    file = tmp_path / "vivian.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:张薇\nTITLE:运营副总裁\nEND:VCARD\n", encoding="utf-8")
    space.asking.compare()
    (answer,) = space.window().findChildren(AnswerDialog)
    answer.read_file(file)
    qtbot.waitUntil(lambda: answer.table.rowCount() == 2, timeout=PATIENCE)
    assert answer.go.text() == "Take 2 facts over"


def test_an_answer_that_was_taken_in_already_adds_nothing(qtbot: QtBot, space: Workspace, stocked: Book) -> None:
    QGuiApplication.clipboard().setText("没有变化，谢谢")
    space.asking.compare()
    (answer,) = space.window().findChildren(AnswerDialog)
    qtbot.waitUntil(answer.go.isEnabled, timeout=PATIENCE)
    answer.go.click()
    qtbot.waitUntil(lambda: bool(shown(space, stocked).evidence), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not space.window().findChildren(AnswerDialog), timeout=PATIENCE)
    space.asking.compare()
    (again,) = space.window().findChildren(AnswerDialog)
    qtbot.waitUntil(lambda: "was taken in already on 3 Mar 2026" in again.verdict.text(), timeout=PATIENCE)
    assert not again.go.isEnabled()


def test_a_mail_that_came_back_twice_is_told_with_its_day(
    qtbot: QtBot, space: Workspace, stocked: Book, tmp_path: Path
) -> None:
    file = tmp_path / "back.eml"
    file.write_bytes(REPORT % (b"failed", b"5.1.1"))
    space.traffic.add([file])
    qtbot.waitUntil(lambda: shown(space, stocked).of(Field.EMAIL)[0].invalid == "bounced", timeout=PATIENCE)
    space.traffic.add([file])
    qtbot.waitUntil(lambda: "was taken in already on 3 Mar 2026" in space.error.words.text(), timeout=PATIENCE)
    assert len(shown(space, stocked).evidence) == 1
    assert contacts.counts(stocked, today=Clock().today()).inbox == 0
