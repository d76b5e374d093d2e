"""Duplicates are looked for behind the window: what fails is said."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import duplicates
from cardkeeper.errors import DiskFull
from cardkeeper.store.book import Book
from tests.ui.window.conftest import Open
from tests.ui.window.test_merging import twins
from tests.ui.window.test_window import soon, unlocked

__all__ = ["twins"]


def test_a_search_for_duplicates_that_fails_says_why_and_is_over(
    open_window: Open, stocked: Book, twins: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_book: Book, **_how: object) -> int:
        raise DiskFull(folder="/store")

    monkeypatch.setattr(duplicates, "scan", full)
    space = unlocked(open_window(stocked), qtbot)
    soon(qtbot, lambda: "/store" in space.error.words.text())
    space.go("duplicates")
    nothing = space.duplicates.page.nothing
    soon(qtbot, lambda: nothing.isVisible() and nothing.words.text() == "No duplicates")
