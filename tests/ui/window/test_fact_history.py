"""What a fact said before, seen from its row on the page, and put back from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cardkeeper.model import Field
from cardkeeper.store.book import Book
from cardkeeper.ui.fact_history import FactHistory
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked


def test_an_old_title_is_shown_with_its_day_and_put_back_by_enter(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.contacts.list.search.edit.setText("仇子墨")
    listed(space, qtbot, 1)
    page = space.contacts.page
    soon(qtbot, lambda: page.head.name.text() == "仇子墨")
    assert page.contact is not None
    before = page.contact.of(Field.TITLE)[0]
    page.changes.change(before, "董事长")
    soon(qtbot, lambda: page.head.title.text().startswith("董事长"))
    row = next(row for row in page.rows if row.facts[0].field is Field.TITLE)
    QTest.keyClick(row, Qt.Key.Key_H)
    (shown,) = page.findChildren(FactHistory)
    soon(qtbot, lambda: len(shown.lines) > 1)
    assert next(line.value for line in shown.lines if line.value) == "董事长"
    chosen = shown.lines[shown.table.currentRow()]
    assert chosen.value == before.value
    assert shown.back.isEnabled()
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    soon(qtbot, lambda: page.head.title.text().startswith(before.value))
    soon(qtbot, lambda: space.undo_bar.words.text() == "An earlier value of 仇子墨 put back")


def test_what_it_says_now_cannot_be_put_back(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    page = space.contacts.page
    soon(qtbot, lambda: bool(page.rows))
    page.rows[0].history_asked.emit()
    (shown,) = page.findChildren(FactHistory)
    soon(qtbot, lambda: bool(shown.lines))
    assert [line.how for line in shown.lines if line.value] == ["Now · imported"]
    assert not shown.back.isEnabled()


def test_the_keyboard_stays_on_a_fact_that_was_changed(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    page = space.contacts.page
    soon(qtbot, lambda: bool(page.rows))
    page.rows[0].edit()
    field = page.rows[0].findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("+44 7700 900177")
    QTest.keyClick(field, Qt.Key.Key_Return)
    soon(qtbot, lambda: page.rows[0].value() == "+44 7700 900177")
    soon(qtbot, lambda: QApplication.focusWidget() is page.rows[0])
