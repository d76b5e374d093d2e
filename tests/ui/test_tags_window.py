"""The window of tags: renamed in place, put together, deleted and taken back, all by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts, tags
from cardkeeper.errors import Cancelled
from cardkeeper.model import Tier
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.tags_window import TagsWindow
from tests.store.samples import keep, person

pytestmark = pytest.mark.usefixtures("theme")

PATIENCE = 30_000


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> TagsWindow:
    given = ("华东", "Fair"), ("华东",)
    keep(desk.book, *(replace(person(f"P {place}"), categories=some) for place, some in enumerate(given)))
    window = TagsWindow(desk)
    qtbot.addWidget(window)
    window.show()
    shows(window, qtbot, "华东 2", "Fair 1")
    return window


def shows(window: TagsWindow, qtbot: QtBot, *rows: str) -> None:
    def seen() -> list[str]:
        cells = [[window.table.item(row, column) for column in (0, 1)] for row in range(window.table.rowCount())]
        return [" ".join(cell.text() for cell in row if cell is not None) for row in cells]

    qtbot.waitUntil(lambda: seen() == list(rows), timeout=PATIENCE)


def retype(window: TagsWindow, row: int, name: str) -> None:
    item = window.table.item(row, 0)
    assert item is not None
    item.setText(name)


def test_a_tag_is_renamed_in_its_place_and_taken_back(window: TagsWindow, qtbot: QtBot) -> None:
    retype(window, 1, "Spring Fair")
    shows(window, qtbot, "华东 2", "Spring Fair 1")
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=PATIENCE)
    assert window.undo_bar.words.text() == "Tag “Fair” renamed to “Spring Fair”"
    window.undo()
    shows(window, qtbot, "华东 2", "Fair 1")


def test_a_tag_that_gets_the_name_of_another_becomes_one_with_it(window: TagsWindow, qtbot: QtBot) -> None:
    retype(window, 0, "fair")
    shows(window, qtbot, "Fair 2")
    assert window.undo_bar.words.text() == "Tag “华东” put together with “Fair”"


def test_an_empty_name_changes_nothing(window: TagsWindow, qtbot: QtBot, desk: Desk) -> None:
    before = contacts.last_step(desk.book)
    retype(window, 0, "  ")
    shows(window, qtbot, "华东 2", "Fair 1")
    assert contacts.last_step(desk.book) == before


def test_what_failed_is_shown_as_it_was_and_can_be_tried_again(
    window: TagsWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_about: object, **_how: object) -> None:
        raise Cancelled

    with monkeypatch.context() as broken:
        broken.setattr(tags, "rename", stopped)
        retype(window, 1, "Spring Fair")
        qtbot.waitUntil(window.error.isVisible, timeout=PATIENCE)
    shows(window, qtbot, "华东 2", "Fair 1")
    retype(window, 1, "Spring Fair")
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=PATIENCE)
    with monkeypatch.context() as broken:
        broken.setattr(contacts, "undo", stopped)
        window.undo()
        qtbot.waitUntil(window.error.isVisible, timeout=PATIENCE)
    window.undo()
    shows(window, qtbot, "华东 2", "Fair 1")


def test_delete_takes_a_tag_from_everybody_and_undo_gives_it_back(window: TagsWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    shows(window, qtbot, "Fair 1")
    window.undo()
    shows(window, qtbot, "华东 2", "Fair 1")


def test_the_last_tag_that_goes_leaves_words_on_how_to_begin(window: TagsWindow, qtbot: QtBot, desk: Desk) -> None:
    for tag in ("华东", "Fair"):
        tags.drop(desk.book, tag, now=desk.clock.now())
    window.refresh()
    qtbot.waitUntil(window.empty.isVisible, timeout=PATIENCE)
    assert not window.delete_button.isEnabled()


def test_enter_lists_the_people_of_a_tag(window: TagsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.listed, timeout=PATIENCE) as asked:
        qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert asked.args == ["华东"]


def test_what_was_done_elsewhere_since_is_named_before_it_is_taken_back(
    window: TagsWindow, qtbot: QtBot, desk: Desk
) -> None:
    retype(window, 1, "Spring Fair")
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=PATIENCE)
    contacts.set_tier(desk.book, [1], Tier.VIP, now=desk.clock.now())
    window.undo()
    qtbot.waitUntil(lambda: window.undo_bar.words.text() == "Tier of 1 contact set", timeout=PATIENCE)
    assert contacts.get(desk.book, 1).tier is Tier.VIP
    window.undo_bar.undo.click()
    qtbot.waitUntil(lambda: window.undo_bar.words.text() == "Undone: Tier of 1 contact set", timeout=PATIENCE)
    assert contacts.get(desk.book, 1).tier is not Tier.VIP
    window.undo()
    shows(window, qtbot, "华东 2", "Fair 1")
