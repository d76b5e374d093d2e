"""The keyring is offered by the locked window only where it opens the store."""

from __future__ import annotations

import keyring
import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.store.book import Book
from cardkeeper.ui.unlock import Unlock
from tests.fakes import MemoryKeyring
from tests.ui.window.conftest import Open


@pytest.mark.parametrize("kept", [True, False])
def test_a_keyring_is_offered_when_it_opens_this_store(
    open_window: Open, stocked: Book, qtbot: QtBot, kept: bool
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        if kept:
            stocked.rack.keep_in_keyring()
        window = open_window(stocked)
        qtbot.waitUntil(lambda: bool(window._keyring_name))
        window.lock()
    finally:
        keyring.set_keyring(before)
    page = window.centralWidget()
    assert isinstance(page, Unlock)
    assert page.keyring.isHidden() is not kept
