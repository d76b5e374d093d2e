"""Contacts are archived, set aside as nobody and brought back from the list, by key or menu, several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.dealings import Ghost
from cardkeeper.store.book import Book
from cardkeeper.ui.workspace import Workspace
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked

EVERYBODY = 14


def decided(book: Book, ids: list[int]) -> set[Ghost]:
    return {contacts.get(book, one).ghost for one in ids}


def ready(space: Workspace, qtbot: QtBot) -> None:
    """Until the page shows whom the list has chosen."""
    soon(qtbot, lambda: 0 != shown(space) == space.contacts.list.current())


def shown(space: Workspace) -> int:
    contact = space.contacts.page.contact
    return contact.id or 0 if contact is not None else 0


def test_who_is_selected_is_archived_and_comes_back_by_one_key(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = unlocked(open_window(stocked), qtbot)
    view = space.contacts.list.view
    listed(space, qtbot, EVERYBODY)
    ready(space, qtbot)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ready(space, qtbot)
    ids = space.contacts.list.selected()
    assert len(ids) == 3
    QTest.keyClick(view, Qt.Key.Key_A)
    listed(space, qtbot, EVERYBODY - 3)
    assert decided(stocked, ids) == {Ghost.ARCHIVED}
    soon(qtbot, lambda: space.undo_bar.words.text() == "3 archived")
    space.contacts.list.search.edit.setText("ghost:archived")
    listed(space, qtbot, 3)
    view.selectAll()
    ready(space, qtbot)
    QTest.keyClick(view, Qt.Key.Key_G)
    listed(space, qtbot, 0)
    assert decided(stocked, ids) == {Ghost.UNDECIDED}
    soon(qtbot, lambda: space.undo_bar.words.text() == "3 brought back into the lists")


def test_the_menus_say_so_with_the_keys_and_the_keyboard_stays_where_it_was(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    space = unlocked(open_window(stocked), qtbot)
    listed(space, qtbot, EVERYBODY)
    QTest.keyClick(space.contacts.list.view, Qt.Key.Key_Down)
    QTest.keyClick(space.contacts.list.view, Qt.Key.Key_Down)
    ready(space, qtbot)
    here, following = space.contacts.list.current(), space.contacts.list.model.id_at(3)
    of_list, of_page = menu_of_list(space), menu_of_page(space)
    for menu in (of_list, of_page):
        offered = {action.text() for action in menu.actions()}
        assert {"Archive (A)", "Set aside as nobody (Q)", "Bring back into the lists (G)"} <= offered
    next(one for one in of_page.actions() if one.text() == "Set aside as nobody (Q)").trigger()
    listed(space, qtbot, EVERYBODY - 1)
    assert decided(stocked, [here]) == {Ghost.QUARANTINED}
    soon(qtbot, lambda: space.undo_bar.words.text() == "1 set aside as nobody")
    assert space.contacts.list.current() == following


def menu_of_list(space: Workspace) -> QMenu:
    space.contacts._open_list_menu(space.contacts.rect().center())
    return space.contacts.findChildren(QMenu)[-1]


def menu_of_page(space: Workspace) -> QMenu:
    space.contacts.more.click()
    return space.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
