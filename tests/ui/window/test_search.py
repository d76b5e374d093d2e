"""A slip of the fingers finds whom somebody meant, and says so."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cardkeeper.store.book import Book
from tests.ui.window.conftest import Open


def test_a_slip_finds_whom_was_meant(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people = window.workspace.contacts.list
    people.search.edit.setText("soilheim")
    qtbot.waitUntil(lambda: "“solheim”" in people._caption.text(), timeout=30_000)
    assert people._caption.text() == "Nobody for “soilheim” · 1 for “solheim”"
    people.search.edit.setText("solheim")
    qtbot.waitUntil(lambda: people._caption.text() == "1 contact · best match first", timeout=30_000)
