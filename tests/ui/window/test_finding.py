"""Conditions in the search field, searches kept as smart lists, and Ctrl+K, in the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, smart_lists, tags
from cardkeeper.model import Tier
from cardkeeper.store.book import Book
from cardkeeper.ui.contact_list import ContactList
from cardkeeper.ui.finding import Finding
from cardkeeper.ui.main_window import MainWindow
from tests.store.samples import NOW, keep, person
from tests.ui.window.conftest import Open


def parts(window: MainWindow) -> tuple[ContactList, Finding]:
    assert window.workspace is not None
    return window.workspace.contacts.list, window.workspace.finding


def captioned(qtbot: QtBot, people: ContactList, caption: str) -> None:
    qtbot.waitUntil(lambda: people.caption.text() == caption, timeout=30_000)


def test_conditions_are_completed_and_narrow_the_list(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    people, _ = parts(open_window(stocked))
    qtbot.keyClicks(people.search.edit, "tie")
    offered = people.completion.rows
    assert [offered.item(row).text() for row in range(offered.rowCount())] == ["tier:"]
    qtbot.keyClick(people.completion.popup, Qt.Key.Key_Down)
    qtbot.keyClick(people.completion.popup, Qt.Key.Key_Return)
    assert people.search.text() == "tier:"
    assert people.completion.popup.currentIndex().data() == "VIP"
    qtbot.waitUntil(lambda: offered.rowCount() == 4 and offered.item(0).accessibleText() == "VIP, 3", timeout=30_000)
    qtbot.keyClick(people.completion.popup, Qt.Key.Key_Return)
    assert people.search.text() == "tier:VIP "
    captioned(qtbot, people, "3 contacts")
    assert people.delegate.text == ""
    qtbot.keyClicks(people.search.edit, "zhang")
    captioned(qtbot, people, "1 contact · best match first")
    assert people.delegate.text == "zhang"


def test_tags_are_offered_as_soon_as_they_are_known(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    tags.add(stocked, [1, 2, 3], "春季展会", now=NOW)
    people, _ = parts(open_window(stocked))
    qtbot.keyClicks(people.search.edit, "tag:")
    offered = people.completion.rows
    qtbot.waitUntil(lambda: offered.rowCount() > 0, timeout=30_000)
    assert offered.item(0).accessibleText() == "春季展会, 3"
    qtbot.keyClick(people.completion.popup, Qt.Key.Key_Return)
    captioned(qtbot, people, "3 contacts")


def test_down_leads_from_what_was_typed_to_what_was_found(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    people, _ = parts(window)
    captioned(qtbot, people, "14 contacts")
    people.search.edit.setFocus()
    qtbot.keyClick(people.search.edit, Qt.Key.Key_Down)
    assert window.focusWidget() is people.view


def test_enter_leads_from_what_was_typed_to_the_list_and_from_there_to_the_page(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    people, _ = parts(window)
    captioned(qtbot, people, "14 contacts")
    assert window.workspace is not None
    page = window.workspace.contacts.page
    qtbot.waitUntil(lambda: bool(page.rows) and page.rows[0].isVisible(), timeout=30_000)
    people.search.edit.setFocus()
    qtbot.keyClick(people.search.edit, Qt.Key.Key_Return)
    assert window.focusWidget() is people.view
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    assert window.focusWidget() is page.rows[0]


def test_who_was_found_is_in_sight_once_the_search_is_emptied(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    keep(stocked, *(person(f"Aaron {number:02d}") for number in range(60)), person("Zoe Last"))
    window = open_window(stocked)
    people, _ = parts(window)
    captioned(qtbot, people, "75 contacts")
    people.search.edit.setText("zoe")
    captioned(qtbot, people, "1 contact · best match first")
    people.search.edit.clear()
    captioned(qtbot, people, "75 contacts")
    chosen = people.view.currentIndex()
    assert chosen.row() > 60
    assert people.view.viewport().rect().contains(people.view.visualRect(chosen).center())


def test_a_condition_without_a_value_is_no_search_to_keep(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    people, finding = parts(open_window(stocked))
    before = contacts.last_step(stocked)
    people.search.edit.setText("tag:")
    finding.save_search()
    captioned(qtbot, people, "14 contacts")
    assert contacts.last_step(stocked) == before


def test_a_search_is_kept_counted_and_taken_back(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    people, finding = parts(window)
    people.search.edit.setText("tier:vip")
    captioned(qtbot, people, "3 contacts")
    people.keep.click()
    assert finding.lists.editor is not None
    assert window.focusWidget() is finding.lists.editor
    assert finding.lists.editor.text() == "VIP"
    finding.lists.editor.setText("My best")
    qtbot.keyClick(finding.lists.editor, Qt.Key.Key_Return)
    assert window.focusWidget() is people.view
    qtbot.waitUntil(
        lambda: [one.accessibleName() for one in finding.lists.entries.values()] == ["My best, 3"], timeout=30_000
    )
    (entry,) = finding.lists.entries.values()
    assert entry.isChecked()
    contacts.delete(stocked, [people.model.id_at(0)], now=NOW)
    qtbot.waitUntil(lambda: entry.accessibleName() == "My best, 2", timeout=30_000)
    qtbot.keyClick(entry, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not finding.lists.entries, timeout=30_000)
    contacts.undo(stocked, now=NOW)
    qtbot.waitUntil(lambda: len(finding.lists.entries) == 1, timeout=30_000)


def test_a_list_that_was_renamed_keeps_the_keyboard_and_escape_keeps_no_new_one(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    smart_lists.add(stocked, "a", "tag:a", now=NOW)
    window = open_window(stocked)
    people, finding = parts(window)
    qtbot.waitUntil(lambda: len(finding.lists.entries) == 1, timeout=30_000)
    (entry,) = finding.lists.entries.values()
    qtbot.waitUntil(entry.isVisible, timeout=30_000)  # or it could not take the focus yet
    entry.setFocus()
    qtbot.keyClick(entry, Qt.Key.Key_F2)
    assert finding.lists.editor is not None
    finding.lists.editor.setText("b")
    qtbot.keyClick(finding.lists.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.text() for one in finding.lists.entries.values()] == ["b"], timeout=30_000)
    qtbot.waitUntil(lambda: window.focusWidget() in finding.lists.entries.values(), timeout=30_000)
    people.search.edit.setText("tier:vip")
    finding.save_search()
    assert finding.lists.editor is not None
    qtbot.keyClick(finding.lists.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: finding.lists.editor is None, timeout=30_000)
    assert [one.name for one in smart_lists.get_all(stocked)] == ["b"]


def test_the_filters_of_the_sidebar_are_kept_with_the_search(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    people, finding = parts(window)
    assert window.workspace is not None
    qtbot.waitUntil(lambda: len(window.workspace.sidebar.industries) > 0, timeout=30_000)  # type: ignore[union-attr]
    window.workspace.sidebar.tiers[Tier.VIP].click()
    people.search.edit.setText("zhang")
    finding.save_search()
    assert people.search.text() == "zhang tier:VIP"
    assert people.query().tier is None
    assert finding.lists.editor is not None
    qtbot.keyClick(finding.lists.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.search for one in smart_lists.get_all(stocked)] == ["zhang tier:VIP"], timeout=30_000)


def test_lists_are_opened_and_moved_by_keys(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    for name in ("a", "b"):
        smart_lists.add(stocked, name, f"tag:{name}", now=NOW)
    people, finding = parts(open_window(stocked))
    qtbot.waitUntil(lambda: len(finding.lists.entries) == 2, timeout=30_000)
    first, second = finding.lists.entries.values()
    second.click()
    assert people.search.text() == "tag:b"
    assert (first.isChecked(), second.isChecked()) == (False, True)
    qtbot.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [one.text() for one in finding.lists.entries.values()] == ["b", "a"], timeout=30_000)
    assert [one.name for one in smart_lists.get_all(stocked)] == ["b", "a"]


def test_a_person_and_a_command_are_a_few_letters_away(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    people, finding = parts(window)
    jump = finding.jump
    rows = jump.view.model()

    def shown() -> list[str]:
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    people.search.edit.setText("tier:key")
    jump.open()
    qtbot.keyClicks(jump.field.edit, "solheim")
    qtbot.waitUntil(lambda: shown() == ["Mira Solheim"], timeout=30_000)
    qtbot.keyClick(jump.field.edit, Qt.Key.Key_Return)
    assert not jump.isVisible()
    assert window.workspace is not None
    head = window.workspace.contacts.page.head
    qtbot.waitUntil(lambda: head.name.text() == "Mira Solheim", timeout=30_000)
    assert people.search.text() == ""
    jump.open()
    assert shown()[0] == "Mira Solheim"
    for typed in ("trash", "hsz", "回收"):
        jump.field.edit.setText(typed)
        assert shown()[0] == "Trash"
    qtbot.keyClick(jump.field.edit, Qt.Key.Key_Return)
    assert people.query().view == "trash"
    jump.open()
    assert shown()[:2] == ["Trash", "Mira Solheim"]
    jump.field.edit.setText("rul")  # also the beginning of 导入联系人
    assert shown() == ["Rules", "Import contacts"]
    jump.field.edit.setText("qqqq")
    qtbot.waitUntil(jump.nothing.isVisible, timeout=30_000)
    jump.field.edit.setText("trash")
    assert not jump.nothing.isVisible()
    qtbot.keyClick(jump.field.edit, Qt.Key.Key_Escape)
    assert not jump.isVisible()
