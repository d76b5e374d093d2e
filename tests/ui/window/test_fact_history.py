"""What a fact said before, seen from its row on the page, what a contact had before, and both put back from there."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cardkeeper.actions.contacts import found
from cardkeeper.dealings import Found
from cardkeeper.model import Evidence, Field
from cardkeeper.rules.evidence import EFFECTS
from cardkeeper.store.book import Book
from cardkeeper.ui.contact_history import ContactHistory
from cardkeeper.ui.fact_history import FactHistory
from cardkeeper.ui.history_dialog import found_out
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


def test_a_fact_that_was_removed_is_listed_by_h_and_put_back_by_enter(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    space.contacts.list.search.edit.setText("仇子墨")
    listed(space, qtbot, 1)
    page = space.contacts.page
    soon(qtbot, lambda: page.head.name.text() == "仇子墨")
    assert page.contact is not None
    gone = page.contact.of(Field.EMAIL)[0]
    before = len(page.rows)
    page.changes.remove(gone.key)
    soon(qtbot, lambda: len(page.rows) == before - 1)
    QTest.keyClick(space.contacts.list.view, Qt.Key.Key_H)
    (shown,) = page.findChildren(ContactHistory)
    soon(qtbot, lambda: bool(shown.lines))
    removed = [line for line in shown.lines if line.icon == "trash-2"]
    assert [(line.value, line.how) for line in removed] == [(gone.value, "Removed · Edited")]
    assert shown.lines[shown.table.currentRow()] is removed[0]
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    soon(qtbot, lambda: len(page.rows) == before)
    assert page.contact.of(Field.EMAIL)[0].key == gone.key
    soon(qtbot, lambda: space.undo_bar.words.text() == "An earlier value of 仇子墨 put back")


def test_where_nothing_was_changed_it_says_so(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    page = space.contacts.page
    fresh = next(contact for contact in found(stocked, "", limit=99) if not contact.evidence)
    space.finding.show_contact(fresh.id or 0)
    soon(qtbot, lambda: page.contact is not None and page.contact.id == fresh.id)
    page.history.click()
    (shown,) = page.findChildren(ContactHistory)
    soon(qtbot, shown.empty.isVisible)
    assert not shown.table.isVisible()
    assert not shown.back.isEnabled()


@pytest.mark.parametrize("found_so", Found)
def test_whatever_was_found_out_has_its_line(found_so: Found) -> None:
    effect = EFFECTS[found_so]
    seen = Evidence("k", effect.how, effect.result, date(2026, 11, 3), by="Kim", reason=effect.reason)
    (line,) = found_out([seen], what="Mobile", said={"k": "142 0000 0036"})
    assert (line.what, line.value, line.on) == ("Mobile", "142 0000 0036", date(2026, 11, 3))
    assert line.how.endswith(" · Kim")


def test_a_row_offers_its_buttons_only_while_the_keyboard_is_in_it(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    page = space.contacts.page
    soon(qtbot, lambda: len(page.rows) > 1)
    first, second = page.rows[:2]
    first.setFocus()
    first._more.setFocus()
    soon(qtbot, first._more.isVisible)
    second.setFocus()
    soon(qtbot, lambda: second._more.isVisible() and not first._more.isVisible())
