"""After a lock nothing of anybody is left in what the window holds: no contact, no row, no step, no cache."""

from __future__ import annotations

import gc
import sys
from collections import Counter

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.model import Card, Contact, Draft, Fact, Row, Tier
from cardkeeper.rules.search_terms import sounds
from cardkeeper.store.book import Book
from cardkeeper.store.twins import stored
from cardkeeper.ui.settings_page import SettingsDialog
from cardkeeper.ui.unlock import Unlock
from cardkeeper.ui.workspace import Workspace
from tests.store.samples import PASSPHRASE, keep, person
from tests.ui.window.conftest import Open
from tests.ui.window.test_window import listed, soon, unlocked

PERSONAL = (Contact, Row, Fact, Card, Draft, contacts.Listing, contacts.Step, Workspace)


def alive() -> Counter[str]:
    """How many objects that tell of somebody are still there."""
    gc.collect()
    often = sys.getswitchinterval()
    sys.setswitchinterval(60)  # a tuple that another thread is filling can't grow while somebody else holds it too
    try:
        return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, PERSONAL))
    finally:
        sys.setswitchinterval(often)


def work_a_little(space: Workspace, book: Book, qtbot: QtBot) -> None:
    """Search, change and open windows over the window."""
    space.contacts.list.search.edit.setText("zhang")
    soon(qtbot, lambda: bool(space.contacts.page.rows))
    contacts.set_tier(book, [1], Tier.KEY, now=space.desk.clock.now())
    soon(qtbot, lambda: space.undo_bar.undo_name() != "Undo")
    space.undo_bar.show_steps()
    space.contacts.page.rows[0].history_asked.emit()


def test_no_contact_row_card_or_step_outlives_a_lock(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    before = alive()
    window = open_window(stocked)
    work_a_little(unlocked(window, qtbot), stocked, qtbot)
    assert alive()["Fact"] > before["Fact"]
    window.lock()
    soon(qtbot, lambda: stocked.locked)
    soon(qtbot, lambda: not alive() - before)


def test_caches_of_names_and_numbers_are_emptied(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    work_a_little(unlocked(window, qtbot), stocked, qtbot)
    assert sounds("张薇")
    assert stored("张薇")
    window.lock()
    soon(qtbot, lambda: not sounds.cache_info().currsize and not stored.cache_info().currsize)


def test_the_passphrase_field_is_there_for_the_keyboard_at_once(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    unlocked(window, qtbot)
    window.lock()
    page = window.centralWidget()
    assert isinstance(page, Unlock)
    assert page.isVisible()
    assert window.focusWidget() is page.passphrase.edit
    soon(qtbot, lambda: stocked.locked)


def test_the_key_that_locks_does_so_over_a_dialog_and_what_was_saved_stays(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    unlocked(window, qtbot)
    keep(stocked, person("Nora Saved"))
    window._ask_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    soon(qtbot, lambda: isinstance(window.centralWidget(), Unlock))
    assert not dialog.isVisible()
    page = window.centralWidget()
    assert isinstance(page, Unlock)
    page.passphrase.edit.setText(PASSPHRASE)
    page.go.click()
    listed(unlocked(window, qtbot), qtbot, 15)
