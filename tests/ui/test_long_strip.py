"""A change of many shows how far it is, and Cancel leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.ui.long_strip import LongStrip
from cardkeeper.ui.work import Work

pytestmark = pytest.mark.usefixtures("theme")


def test_it_shows_itself_after_a_moment_and_cancel_stops_the_work(work: Work, qtbot: QtBot) -> None:
    strip, go_on, done = LongStrip(work), Event(), list[object]()
    qtbot.addWidget(strip)
    owner = QWidget()
    qtbot.addWidget(owner)

    def job(step: Callable[[int, int], None]) -> None:
        step(500, 2000)
        go_on.wait(30)
        step(1000, 2000)

    work.run_steps(owner, job, done=done.append)
    qtbot.waitUntil(strip.isVisible, timeout=30_000)
    assert strip.words.text() == "Changing contacts: 500 of 2,000"
    strip.cancel.click()
    go_on.set()
    qtbot.waitUntil(strip.isHidden, timeout=30_000)
    assert done == []


def test_what_is_over_at_once_shows_nothing(work: Work, qtbot: QtBot) -> None:
    strip, done = LongStrip(work), list[object]()
    qtbot.addWidget(strip)
    work.run_steps(strip, lambda step: step(0, 5), done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert strip.isHidden()
    assert not strip._wait.isActive()
