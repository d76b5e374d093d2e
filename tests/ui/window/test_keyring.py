"""The keyring is offered where it opens the store, and takes nothing away that was typed before it was found."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.store.book import Book
from cardkeeper.ui.new_store import NewStore
from cardkeeper.ui.unlock import Unlock
from tests.fakes import MemoryKeyring
from tests.ui.window.conftest import Open


@pytest.fixture(autouse=True)
def memory() -> Iterator[None]:
    """A keyring that works."""
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.parametrize("kept", [True, False])
def test_a_keyring_is_offered_when_it_opens_this_store(
    open_window: Open, stocked: Book, qtbot: QtBot, kept: bool
) -> None:
    if kept:
        stocked.rack.keep_in_keyring()
    window = open_window(stocked)
    qtbot.waitUntil(lambda: bool(window.entrance.keyring_name))
    window.lock()
    page = window.centralWidget()
    assert isinstance(page, Unlock)
    assert page.keyring.isHidden() is not kept


def test_a_keyring_found_while_somebody_types_is_offered_beside_it(open_window: Open, qtbot: QtBot) -> None:
    page = open_window().centralWidget()
    assert isinstance(page, NewStore)
    page.passphrase.first.edit.setText("four quiet words")
    assert page.keyring.isHidden()
    qtbot.waitUntil(page.keyring.isVisible)
    assert "MemoryKeyring" in page.keyring.text()
    assert page.passphrase.first.edit.text() == "four quiet words"
