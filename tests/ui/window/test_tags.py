"""Tags on the contact page: chips, typed with what is known, taken away, for one person or all that are selected."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, tags
from cardkeeper.store.book import Book
from cardkeeper.ui.tags_window import TagsWindow
from cardkeeper.ui.workspace import Workspace
from tests.ui.review import drawn
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked

NOW = drawn.Clock().now()


def opened(open_window: Open, book: Book, qtbot: QtBot, *, at: int = 4) -> Workspace:
    space = unlocked(open_window(book), qtbot)
    listed(space, qtbot, 14)
    space.contacts.list.choose(at)
    soon(qtbot, lambda: space.contacts.page.contact is not None and space.contacts.page.contact.id == at)
    return space


def chips(space: Workspace) -> list[str]:
    return [chip.text() for chip in space.contacts.page.head.tags.chips]


def test_a_tag_is_typed_with_enter_and_taken_back(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = opened(open_window, stocked, qtbot)
    before = chips(space)
    field = space.contacts.page.head.tags.field
    QTest.keyClick(space.contacts.list.view, Qt.Key.Key_L)
    assert field.isVisible()
    field.setText("Spring Fair")
    QTest.keyClick(field, Qt.Key.Key_Return)
    soon(qtbot, lambda: chips(space) == [*before, "Spring Fair"])
    soon(qtbot, lambda: "Spring Fair" in space.undo_bar.words.text())
    space.undo_bar.undo_step()
    soon(qtbot, lambda: chips(space) == before)


def test_known_tags_are_offered_by_their_sound_with_how_many_have_them(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    tags.add(stocked, [1, 2], "重点项目", now=NOW)
    space = opened(open_window, stocked, qtbot)
    row = space.contacts.page.head.tags
    row.begin()
    soon(qtbot, lambda: "重点项目" in [row.field.rows.item(at).text() for at in range(row.field.rows.rowCount())])
    QTest.keyClicks(row.field, "zdxm")
    assert [row.field.rows.item(at).text() for at in range(2)] == ["重点项目", "New tag “zdxm”"]
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    soon(qtbot, lambda: "重点项目" in chips(space))


def test_escape_ends_typing_and_leaves_all_as_it_was(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = opened(open_window, stocked, qtbot)
    row, before = space.contacts.page.head.tags, contacts.last_step(stocked)
    row.begin()
    QTest.keyClicks(row.field, "x")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert (row.field.isVisible(), row.add.isVisible(), row.field.text()) == (False, True, "")
    assert contacts.last_step(stocked) == before


def test_escape_leads_on_also_when_the_chip_one_came_from_is_gone(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    tags.add(stocked, [4], "x", now=NOW)
    space = opened(open_window, stocked, qtbot)
    soon(qtbot, lambda: "x" in chips(space))
    row = space.contacts.page.head.tags
    chip = row.chips[-1]
    soon(qtbot, chip.isVisible)
    chip.setFocus()
    soon(qtbot, chip.hasFocus)
    QTest.keyClick(chip, Qt.Key.Key_L)
    row.field.setText("y")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    soon(qtbot, lambda: not shiboken6.isValid(chip))
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert (row.field.isVisible(), row.add.isVisible()) == (False, True)


def test_where_the_page_hides_the_list_the_keyboard_stays_on_the_page(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked, size=(800, 600))
    space = unlocked(window, qtbot)
    soon(qtbot, lambda: space.contacts.page.contact is not None)
    row = space.contacts.page.head.tags
    space.contacts.list.view.setFocus()
    QTest.keyClick(space.contacts.list.view, Qt.Key.Key_L)
    assert window.focusWidget() is row.field
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is row.add
    QTest.keyClick(row.add, Qt.Key.Key_Escape)
    assert space.contacts.list.isVisible()


def test_delete_on_a_chip_takes_its_tag_away(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    tags.add(stocked, [4], "x", now=NOW)
    space = opened(open_window, stocked, qtbot)
    soon(qtbot, lambda: "x" in chips(space))
    QTest.keyClick(space.contacts.page.head.tags.chips[-1], Qt.Key.Key_Delete)
    soon(qtbot, lambda: "x" not in chips(space))


def test_all_that_are_selected_get_the_tag(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    space = opened(open_window, stocked, qtbot)
    space.contacts.list.view.selectAll()
    space.contacts.page.classing.give_tag("everybody")
    soon(qtbot, lambda: tags.Tag("everybody", 14) in tags.get_all(stocked))
    soon(qtbot, lambda: "everybody" in chips(space))


def test_a_click_on_a_chip_lists_who_has_it(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    tags.add(stocked, [1, 4], "Two of us", now=NOW)
    space = opened(open_window, stocked, qtbot)
    soon(qtbot, lambda: "Two of us" in chips(space))
    space.contacts.page.head.tags.chips[-1].click()
    listed(space, qtbot, 2)
    assert space.contacts.list.search.text() == 'tag:"Two of us"'


def test_enter_in_the_window_of_tags_lists_who_has_one(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    tags.add(stocked, range(1, 13), "most of us", now=NOW)
    space = opened(open_window, stocked, qtbot)
    space.finding.show_tags()
    (window,) = space.findChildren(TagsWindow)
    soon(qtbot, lambda: window.table.rowCount() > 0)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    listed(space, qtbot, 12)
