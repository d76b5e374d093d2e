"""A slip finds whom somebody meant; only the last question is answered, and the page shows nobody else."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.actions.contacts import Listing
from cardkeeper.store.book import Book
from tests.ui.window.conftest import Open


def test_a_slip_finds_whom_was_meant(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people = window.workspace.contacts.list
    people.search.edit.setText("soilheim")
    qtbot.waitUntil(lambda: "“solheim”" in people.caption.text(), timeout=30_000)
    assert people.caption.text() == "Nobody for “soilheim” · 1 for “solheim”"
    people.search.edit.setText("solheim")
    qtbot.waitUntil(lambda: people.caption.text() == "1 contact · best match first", timeout=30_000)


def test_who_finds_nobody_is_led_to_somebody(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people, page = window.workspace.contacts.list, window.workspace.contacts.page
    people.search.edit.setText("solhiemmm")
    qtbot.waitUntil(lambda: people.nothing.button.text() == "solheim", timeout=30_000)
    qtbot.waitUntil(lambda: page.contact is None, timeout=30_000)
    people.nothing.button.click()
    qtbot.waitUntil(lambda: page.contact is not None and people.model.rowCount() == 1, timeout=30_000)
    people.search.edit.setText("solheim tier:vip")
    qtbot.waitUntil(lambda: people.nothing.button.text() == "Show 1 in all contacts", timeout=30_000)
    people.nothing.button.click()
    assert people.search.text() == "solheim"
    qtbot.waitUntil(lambda: people.model.rowCount() == 1, timeout=30_000)


def test_the_page_shows_nobody_whom_the_search_left_out(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people, page = window.workspace.contacts.list, window.workspace.contacts.page
    qtbot.waitUntil(lambda: page.contact is not None, timeout=30_000)
    people.search.edit.setText("solheim")
    qtbot.waitUntil(lambda: page.contact is not None and page.contact.id == people.model.id_at(0), timeout=30_000)
    people.search.edit.setText("qqqqqq")
    qtbot.waitUntil(lambda: page.contact is None, timeout=30_000)


def test_a_late_answer_to_an_older_question_is_never_shown(
    open_window: Open, stocked: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people = window.workspace.contacts.list
    qtbot.waitUntil(lambda: people.model.rowCount() == 14, timeout=30_000)
    answer, asked = contacts.listing, list[str]()
    gate = Event()

    def late(*words: object, text: str = "", **options: object) -> Listing:
        """Answers the first question only when the second was asked, and as if nobody had interrupted it."""
        asked.append(text)
        if text == "zh":
            gate.wait(30)
        return answer(*words, **(options | {"text": text, "stop": None}))  # type: ignore[arg-type]

    monkeypatch.setattr(contacts, "listing", late)
    shown = list[int]()
    people.model.modelReset.connect(lambda: shown.append(people.model.rowCount()))
    people.search.edit.setText("zh")
    qtbot.waitUntil(lambda: asked == ["zh"], timeout=30_000)
    people.search.edit.setText("solheim")
    gate.set()
    qtbot.waitUntil(lambda: people.model.rowCount() == 1, timeout=30_000)
    assert (asked, shown) == (["zh", "solheim"], [1])


def test_who_searches_anew_after_nobody_was_found_goes_on_typing(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    people, page = window.workspace.contacts.list, window.workspace.contacts.page
    qtbot.waitUntil(lambda: page.contact is not None, timeout=30_000)
    window.workspace.start_search()
    qtbot.keyClicks(people.search.edit, "qqqqqq")
    qtbot.waitUntil(people.nothing.isVisible, timeout=30_000)
    window.workspace.start_search()
    qtbot.keyClick(people.search.edit, "h")
    qtbot.waitUntil(people.view.isVisible, timeout=30_000)
    assert window.focusWidget() is people.search.edit
