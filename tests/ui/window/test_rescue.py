"""A damaged store in the window: what can be read is saved, or a backup takes its place; the damaged one stays."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.actions import backup, contacts, health
from cardkeeper.store import engine
from cardkeeper.store.book import Book
from cardkeeper.store.place import FILE, SLOTS
from cardkeeper.store.restoring import ASIDE
from cardkeeper.store.writing import Progress
from cardkeeper.ui.health_section import HealthSection
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.new_store import NewStore
from cardkeeper.ui.rescue import Rescue
from cardkeeper.ui.restore_dialog import RestoreDialog
from cardkeeper.ui.settings_page import SettingsDialog
from cardkeeper.ui.unlock import Unlock
from tests.store.samples import NOW, PASSPHRASE
from tests.ui.window.conftest import Open

PATIENCE = 30_000


def break_page(folder: Path, number: int) -> bytes:
    """What the file is after a bit of its page was turned over."""
    data = bytearray((folder / FILE).read_bytes())
    data[number * engine.PAGE + 100] ^= 0x01
    (folder / FILE).write_bytes(data)
    return bytes(data)


def unlock(window: MainWindow) -> None:
    page: QWidget | None = window.centralWidget()
    assert isinstance(page, Unlock)
    page.passphrase.edit.setText(PASSPHRASE)
    page.go.click()


def rescue(window: MainWindow, qtbot: QtBot) -> Rescue:
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Rescue), timeout=PATIENCE)
    page: QWidget | None = window.centralWidget()
    assert isinstance(page, Rescue)
    return page


def number_of_people(book: Book) -> int:
    return contacts.counts(book, today=NOW.date()).contacts


def choose_backup(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(RestoreDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(RestoreDialog)
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert dialog.told.text().startswith("It is whole")
    dialog.go.click()


def is_open(window: MainWindow, qtbot: QtBot) -> Book:
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=PATIENCE)
    book: Book = window._book
    return book


def test_what_can_be_read_is_saved_and_gone_on_with(
    open_window: Open, stocked: Book, qtbot: QtBot, folder: Path
) -> None:
    stocked.close()
    damaged = break_page(folder, 0)
    window = open_window()
    unlock(window)
    page = rescue(window, qtbot)
    page.go.click()
    qtbot.waitUntil(lambda: "Saved 14 contacts." in page.words.text(), timeout=PATIENCE)
    assert (folder / FILE).read_bytes() == damaged
    page.go.click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=PATIENCE)
    unlock(window)
    assert number_of_people(is_open(window, qtbot)) == 14
    (aside,) = (folder / ASIDE).iterdir()
    assert (aside / FILE).read_bytes() == damaged


def test_a_backup_takes_the_place_of_a_store_whose_slots_are_damaged(
    open_window: Open, stocked: Book, qtbot: QtBot, folder: Path
) -> None:
    backup.back_up(stocked, backup.folder(stocked), now=NOW)
    stocked.close()
    (folder / SLOTS).write_text("{")
    window = open_window()
    unlock(window)
    page = rescue(window, qtbot)
    assert page.go.isHidden()
    page.backup.click()
    choose_backup(window, qtbot)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=PATIENCE)
    shown: QWidget | None = window.centralWidget()
    assert isinstance(shown, Unlock)
    qtbot.waitUntil(lambda: "as it was on" in shown.news.words.text(), timeout=PATIENCE)
    unlock(window)
    is_open(window, qtbot)


def test_a_new_computer_begins_with_a_backup(open_window: Open, stocked: Book, qtbot: QtBot, folder: Path) -> None:
    made = backup.back_up(stocked, backup.folder(stocked), now=NOW)
    stocked.close()
    (folder / FILE).unlink()
    window = open_window()
    page: QWidget | None = window.centralWidget()
    assert isinstance(page, NewStore)
    page.backup.click()
    choose_backup(window, qtbot)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=PATIENCE)
    shown: QWidget | None = window.centralWidget()
    assert isinstance(shown, Unlock)
    qtbot.waitUntil(lambda: "as it was on" in shown.news.words.text(), timeout=PATIENCE)
    unlock(window)
    assert made.contacts == 14
    assert number_of_people(is_open(window, qtbot)) == 14


def test_the_settings_check_the_store_and_lead_to_what_can_be_saved(
    open_window: Open, stocked: Book, qtbot: QtBot, folder: Path
) -> None:
    window = open_window(stocked)
    window._ask_settings()
    (section,) = window.findChildren(HealthSection)
    section.check.setFocus()
    section.check.click()
    qtbot.waitUntil(lambda: "every page and picture was read" in section.told.text(), timeout=PATIENCE)
    assert section.rescue.isHidden()
    assert window.findChildren(SettingsDialog)[0].focusWidget() is section.check
    break_page(folder, 0)
    section.check.click()
    qtbot.waitUntil(section.rescue.isVisible, timeout=PATIENCE)
    section.rescue.click()
    page = rescue(window, qtbot)
    page.go.click()
    qtbot.waitUntil(lambda: "Saved 14 contacts." in page.words.text(), timeout=PATIENCE)


def test_what_is_not_found_by_searching_is_mended_in_the_settings(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    with stocked.write("forget", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("DELETE FROM words WHERE rowid IN (SELECT id FROM words_docsize LIMIT 2)")
    window = open_window(stocked)
    window._ask_settings()
    (section,) = window.findChildren(HealthSection)
    section.check.click()
    qtbot.waitUntil(section.mend.isVisible, timeout=PATIENCE)
    assert section.told.text() == "2 contacts can't be found by searching."
    section.mend.click()
    qtbot.waitUntil(lambda: "every page and picture was read" in section.told.text(), timeout=PATIENCE)


def test_a_check_that_was_stopped_is_no_failure_and_the_next_one_goes_on(
    open_window: Open, stocked: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, stopped, honest = list[int](), Event(), health.check

    def slow(folder: Path, keys: health.Keys, *, deep: bool, progress: Progress) -> health.Damage:
        begun.append(len(begun))
        if len(begun) == 1:
            stopped.wait(PATIENCE / 1000)
        progress(0, 1)
        return honest(folder, keys, deep=deep, progress=progress)

    monkeypatch.setattr(health, "check", slow)
    window = open_window(stocked)
    window._ask_settings()
    (section,) = window.findChildren(HealthSection)
    section.check.click()
    qtbot.waitUntil(lambda: begun == [0], timeout=PATIENCE)
    section.task.progress.cancel.click()
    section.check.click()
    stopped.set()
    qtbot.waitUntil(lambda: "every page and picture was read" in section.told.text(), timeout=PATIENCE)
    assert begun == [0, 1]
    assert section.task.error.isHidden()
