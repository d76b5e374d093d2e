"""The window that changes the list of industries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import industries
from cardkeeper.rules import industry_list
from cardkeeper.settings import Settings
from cardkeeper.store.book import create
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.industries_window import IndustriesWindow
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import CHEAP, PASSPHRASE
from tests.ui.review.drawn import Clock

pytestmark = pytest.mark.usefixtures("theme")

PATIENCE = 30_000


@pytest.fixture
def window(tmp_path: Path, work: Work, qtbot: QtBot) -> Iterator[IndustriesWindow]:
    book, _ = create(tmp_path / "store", PASSPHRASE, cost=CHEAP)
    industries.follow(book)
    window = IndustriesWindow(Desk(book, work, Settings(), Clock(), ScriptedHelp()))
    qtbot.addWidget(window)
    window.show()
    yield window
    work.close()
    book.close()
    industry_list.use(())


def names(window: IndustriesWindow) -> list[str]:
    return [item.text() for row in range(window.table.rowCount()) if (item := window.table.item(row, 0))]


def test_what_is_typed_is_added_and_chosen(window: IndustriesWindow, qtbot: QtBot) -> None:
    window.fresh.setText("Solar")
    qtbot.keyClick(window.fresh, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Solar" in names(window), timeout=PATIENCE)
    assert (names(window)[window.table.currentRow()], window.fresh.text()) == ("Solar", "")


def test_a_name_is_typed_over_in_its_place_and_taken_back(window: IndustriesWindow, qtbot: QtBot) -> None:
    item = window.table.item(0, 0)
    assert item is not None
    item.setText("Computers")
    qtbot.waitUntil(lambda: industry_list.name_of("it") == "Computers", timeout=PATIENCE)
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=PATIENCE)
    window.undo()
    qtbot.waitUntil(lambda: names(window)[0] == "Software & IT", timeout=PATIENCE)


def test_delete_hides_the_one_that_is_chosen_and_shows_it_again(window: IndustriesWindow, qtbot: QtBot) -> None:
    window.table.setCurrentCell(2, 0)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "machinery" not in industry_list.offered(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.hide_button.text() == "Show again", timeout=PATIENCE)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "machinery" in industry_list.offered(), timeout=PATIENCE)


def test_a_name_that_another_has_is_refused_with_what_to_do(window: IndustriesWindow, qtbot: QtBot) -> None:
    window.fresh.setText("Machinery")
    window.add()
    qtbot.waitUntil(window.error.isVisible, timeout=PATIENCE)
    assert "Choose another name" in window.error.words.text()
