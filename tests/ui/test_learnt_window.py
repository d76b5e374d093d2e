"""What was learnt is shown, forgotten and brought back, with accuracy beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.model import Field
from cardkeeper.rules.lessons import Kind, Taught
from cardkeeper.rules.outcomes import Outcome
from cardkeeper.store.book import Book
from cardkeeper.ui.accuracy import percent
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.learnt_window import LearntWindow
from cardkeeper.ui.window_section import LEARNING, WindowSection
from tests.store.test_lessons import COMPANY, WORD, known, learn
from tests.ui.conftest import speak

pytestmark = pytest.mark.usefixtures("theme")

PATIENCE = 30_000
ADDRESS = Taught(Kind.FACT, COMPANY.about, field=Field.ADDRESS, form="zh", said="样本大道 88 号")
PLACE = Taught(Kind.PLACE, COMPANY.about, field=Field.NAME, form="zh", said="0 0.1 0.1 0.3 0.2")
LETTERS = Taught(Kind.LETTERS, read="examp1e", said="example")
READ = (Outcome(Field.NAME, right=2), Outcome(Field.TITLE, right=1, corrected=1, made_up=1))


def opened(qtbot: QtBot, desk: Desk) -> LearntWindow:
    window = LearntWindow(desk)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    rows = len({one.taught.about or one.taught.read for one in known(desk.book)})
    qtbot.waitUntil(
        lambda: window.table.rowCount() == rows and window.forget_all_button.isEnabled() == bool(rows), timeout=PATIENCE
    )
    return window


def shown(window: LearntWindow) -> list[list[str]]:
    table = window.table
    return [[cell.text() if (cell := table.item(row, column)) else "" for column in range(4)]
            for row in range(table.rowCount())]  # fmt: skip


def _teach(book: Book) -> None:
    learn(book, COMPANY, ADDRESS, PLACE, WORD, read=READ)
    learn(book, COMPANY, LETTERS, days=2, read=READ)


def test_a_company_is_one_row_and_so_is_a_word(qtbot: QtBot, desk: Desk) -> None:
    _teach(desk.book)
    assert shown(opened(qtbot, desk)) == [
        ["examp1e", "example", "1", "24 Nov"],
        ["北陌物流科技有限公司", "Company, Address, layout", "2", "24 Nov"],
        ["增长合伙人", "Title", "1", "22 Nov"],
    ]


def test_delete_forgets_what_is_selected_and_undo_brings_it_back(qtbot: QtBot, desk: Desk) -> None:
    _teach(desk.book)
    window = opened(qtbot, desk)
    before = known(desk.book)
    window.table.choose(1)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.table.rowCount() == 2, timeout=PATIENCE)
    assert {one.taught for one in known(desk.book)} == {WORD, LETTERS}
    assert window.undo_bar.words.text() == "1 thing forgotten"
    window.undo_bar.undo.click()
    qtbot.waitUntil(lambda: window.table.rowCount() == 3, timeout=PATIENCE)
    assert known(desk.book) == before


def test_all_is_forgotten_with_the_accuracy_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    _teach(desk.book)
    window = opened(qtbot, desk)
    qtbot.waitUntil(lambda: window.chart.said(Field.NAME) == "100% · 4 of 4", timeout=PATIENCE)
    window.forget_all_button.click()
    qtbot.waitUntil(lambda: window.table.rowCount() == 0, timeout=PATIENCE)
    assert window.empty.isVisible()
    assert window.chart.said(Field.NAME) == "–"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.table.rowCount() == 3, timeout=PATIENCE)
    assert window.chart.said(Field.TITLE) == "33% · 2 of 6"


def test_undo_here_takes_back_only_what_was_forgotten_here(qtbot: QtBot, desk: Desk) -> None:
    _teach(desk.book)
    window = opened(qtbot, desk)
    before = known(desk.book)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.refresh()
    desk.work.close()
    assert known(desk.book) == before


def test_nothing_learnt_says_what_will_be_here(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    assert window.empty.words.text() == "Nothing learnt yet"
    assert not window.forget_button.isEnabled()
    assert {window.chart.said(field) for field in (Field.NAME, None)} == {"–"}


def test_it_speaks_another_language(qtbot: QtBot, desk: Desk) -> None:
    _teach(desk.book)
    window = opened(qtbot, desk)
    speak("zh_CN", window)
    assert shown(window)[1] == ["北陌物流科技有限公司", "公司、地址、版式", "2", "11月24日"]
    assert window.chart.said(None) == "60% · 6/10"


def test_the_settings_lead_there(qtbot: QtBot, desk: Desk) -> None:
    section = WindowSection(desk, LEARNING)
    qtbot.addWidget(section)
    section.show_button.click()
    qtbot.waitUntil(lambda: bool(section.findChildren(LearntWindow)), timeout=PATIENCE)


def test_a_share_is_never_rounded_up() -> None:
    assert (percent(199, 200), percent(200, 200)) == ("99%", "100%")
