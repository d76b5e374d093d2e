"""Backups by themselves, from the settings, and back again, through the whole window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.actions import backup
from cardkeeper.store.book import Book
from cardkeeper.ui.backing_up import BackingUp
from cardkeeper.ui.backup_section import BackupSection
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.restore_dialog import RestoreDialog
from cardkeeper.ui.unlock import Unlock
from tests.store.samples import NOW, PASSPHRASE, found, keep, person
from tests.ui.conftest import speak
from tests.ui.window.conftest import Open

PATIENCE = 30_000


def section(window: MainWindow, qtbot: QtBot) -> BackupSection:
    window._ask_settings()
    (shown,) = window.findChildren(BackupSection)
    qtbot.waitUntil(lambda: bool(shown.last.text()), timeout=PATIENCE)
    return shown


def test_one_is_made_by_itself_and_not_another_while_nothing_changes(
    open_window: Open, stocked: Book, qtbot: QtBot
) -> None:
    window = open_window(stocked)
    (by_itself,) = window.findChildren(BackingUp)
    into = backup.folder(stocked)
    by_itself.look()
    qtbot.waitUntil(lambda: backup.latest(stocked, into) is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: by_itself._task is None, timeout=PATIENCE)
    by_itself.look()
    qtbot.waitUntil(lambda: by_itself._task is None, timeout=PATIENCE)
    assert len(backup.listed(stocked, into)) == 1


def test_a_folder_that_is_gone_is_told_in_the_page(
    open_window: Open, stocked: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(stocked)
    assert window.workspace is not None
    shown = section(window, qtbot)
    shown.folder_chosen.emit(str(tmp_path / "gone"))
    (by_itself,) = window.findChildren(BackingUp)
    by_itself.look()
    error = window.workspace.error
    qtbot.waitUntil(lambda: bool(error.words.text()), timeout=PATIENCE)
    assert f"There is no folder {tmp_path / 'gone'}." in error.words.text()
    shown.back_up()
    qtbot.waitUntil(lambda: bool(shown.task.error.words.text()), timeout=PATIENCE)
    (tmp_path / "gone").mkdir()
    by_itself.look()
    qtbot.waitUntil(lambda: not shown.task.error.words.text(), timeout=PATIENCE)


def test_the_settings_say_when_the_last_was_made(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    shown = section(open_window(stocked), qtbot)
    assert shown.last.text() == "There is none yet."
    shown.now.click()
    qtbot.waitUntil(lambda: "contacts" in shown.last.text(), timeout=PATIENCE)
    speak("zh_CN", shown)
    assert "联系人" in shown.last.text()


def test_a_backup_takes_the_place_of_the_store_after_a_look(
    open_window: Open, stocked: Book, qtbot: QtBot, folder: Path
) -> None:
    backup.back_up(stocked, backup.folder(stocked), now=NOW)
    keep(stocked, person("Nora Later"))
    window = open_window(stocked)
    section(window, qtbot).back.click()
    (dialog,) = window.findChildren(RestoreDialog)
    dialog.passphrase.edit.setText("not this one")
    dialog.look.click()
    qtbot.waitUntil(lambda: "not the passphrase" in dialog.error.words.text(), timeout=PATIENCE)
    assert not dialog.go.isEnabled()
    dialog.passphrase.edit.setText(PASSPHRASE)
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=PATIENCE)
    assert "1 contact came later and goes: Nora Later" in dialog.told.text()
    dialog.go.click()
    page: QWidget | None = window.centralWidget()
    assert isinstance(page, Unlock)
    qtbot.waitUntil(lambda: "as it was on" in page.news.words.text(), timeout=PATIENCE)
    page.passphrase.edit.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=PATIENCE)
    assert window._book is not None
    assert found(window._book, "Nora Later") == []


def test_open_settings_hear_of_a_backup_that_is_made_by_itself(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    window = open_window(stocked)
    shown = section(window, qtbot)
    assert shown.last.text() == "There is none yet."
    (by_itself,) = window.findChildren(BackingUp)
    by_itself.look()
    qtbot.waitUntil(lambda: "contacts" in shown.last.text(), timeout=PATIENCE)
