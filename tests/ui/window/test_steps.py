"""What undo and redo would do is named, and several steps are walked at once, also those of an earlier session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.model import Tier
from cardkeeper.store.book import Book
from cardkeeper.ui.steps_window import StepsWindow
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked

NOW = drawn.Clock().now()


def test_undo_and_redo_are_named_after_what_they_would_do(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    bar = unlocked(open_window(stocked), qtbot).undo_bar
    contacts.delete(stocked, [1, 2, 3], now=NOW)
    soon(qtbot, lambda: bar.undo_name() == "Undo: 3 contacts moved to the trash")
    assert bar.redo_name() == "Redo"
    bar.undo_step()
    soon(qtbot, lambda: bar.redo_name() == "Redo: 3 contacts moved to the trash")


def test_enter_on_a_step_takes_back_all_since_and_does_them_again(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    contacts.delete(stocked, [1, 2, 3], now=NOW)
    contacts.set_tier(stocked, [4], Tier.VIP, now=NOW)
    contacts.set_industry(stocked, [4], "energy", now=NOW)
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, 11)
    space.undo_bar.show_steps()
    (shown,) = space.window().findChildren(StepsWindow)
    soon(qtbot, lambda: shown.table.rowCount() == 4)
    assert shown.go.text() == "Take 1 step back"
    shown.table.selectRow(2)
    assert shown.go.text() == "Take 3 steps back"
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    listed(space, qtbot, 14)
    soon(qtbot, lambda: shown.go.text() == "Take 1 step back")
    shown.table.selectRow(1)
    assert shown.go.text() == "Do 2 steps again"
    shown.walk()
    listed(space, qtbot, 11)
    assert contacts.get(stocked, 4).tier is Tier.VIP


def test_an_import_that_is_undone_takes_the_contact_shown_without_a_complaint(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    soon(qtbot, lambda: space.contacts.page.contact is not None)
    space.undo_bar.undo_step()
    soon(qtbot, space.welcome.isVisible)
    assert not space.error.isVisible()
