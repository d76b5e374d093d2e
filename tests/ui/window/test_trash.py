"""The trash: kept for thirty days, erased before that only by somebody who was asked."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import contacts
from cardkeeper.store.book import Book
from cardkeeper.ui.erase_question import EraseQuestion
from cardkeeper.ui.main_window import MainWindow
from tests.store.samples import keep, person
from tests.ui.review.drawn import Clock
from tests.ui.window.conftest import Open

PATIENCE = 30_000


def in_trash(book: Book) -> int:
    return contacts.counts(book, today=Clock().today()).trash


def asked(window: MainWindow, qtbot: QtBot) -> EraseQuestion:
    assert window.workspace is not None
    view = window.workspace.contacts
    window.workspace.go("trash")
    qtbot.waitUntil(lambda: bool(view.list.selected()), timeout=PATIENCE)
    view.list.view.setFocus()
    QTest.keyClick(view.list.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(window.findChildren(EraseQuestion)), timeout=PATIENCE)
    return window.findChildren(EraseQuestion)[0]


def test_only_a_yes_erases(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    (gone,) = keep(stocked, person("Nora Gone"))
    contacts.delete(stocked, [gone.id or 0], now=Clock().now())
    window = open_window(stocked)
    question = asked(window, qtbot)
    question.keep.click()
    assert in_trash(stocked) == 1
    question = asked(window, qtbot)
    question.go.click()
    qtbot.waitUntil(lambda: in_trash(stocked) == 0, timeout=PATIENCE)


def test_what_lay_there_for_a_month_goes_with_the_next_opening(open_window: Open, stocked: Book, qtbot: QtBot) -> None:
    old, young = keep(stocked, person("Nora Old"), person("Yara Young"))
    contacts.delete(stocked, [old.id or 0], now=Clock().now() - timedelta(days=31))
    contacts.delete(stocked, [young.id or 0], now=Clock().now() - timedelta(days=2))
    open_window(stocked)
    qtbot.waitUntil(lambda: in_trash(stocked) == 1, timeout=PATIENCE)
