"""What the lanes do when the program closes, and what they never do: tear widgets down."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.ui.work import Work


@pytest.mark.parametrize(("can_wait", "ended"), [(True, False), (False, True)])
def test_closing_waits_for_a_long_job_unless_it_can_wait(qtbot: QtBot, can_wait: bool, ended: bool) -> None:
    work, owner, begun, at_the_end = Work(), QWidget(), Event(), Event()
    qtbot.addWidget(owner)

    def job(step: Callable[[int, int], None]) -> None:
        begun.set()
        while not work.closed:
            begun.wait(0.01)
        step(1, 2)
        at_the_end.set()

    work.run_steps(owner, job, progress=lambda _done, _total: None, done=lambda _nothing: None, can_wait=can_wait)
    assert begun.wait(30)
    work.close()
    assert at_the_end.is_set() is ended


@pytest.mark.parametrize(("total", "ended"), [(100_000, False), (1000, True)])
def test_closing_stops_a_change_that_has_a_long_way_to_go(qtbot: QtBot, total: int, ended: bool) -> None:
    work, owner, begun, at_the_end = Work(), QWidget(), Event(), Event()
    qtbot.addWidget(owner)

    def job(step: Callable[[int, int], None]) -> None:
        begun.set()
        while not work.closed:
            begun.wait(0.01)
        step(500, total)
        at_the_end.set()

    work.run_steps(owner, job, done=lambda _nothing: None)
    assert begun.wait(30)
    work.close()
    assert at_the_end.is_set() is ended


class Knot(QWidget):
    """A widget that only the collector of garbage can take away."""

    def __init__(self, untied: Callable[[], None]) -> None:
        super().__init__()
        self.knot = self
        self.destroyed.connect(untied, Qt.ConnectionType.DirectConnection)


def test_a_widget_that_nobody_holds_goes_in_the_windows_thread(qtbot: QtBot, work: Work) -> None:
    untied, made = list[object](), list[object]()
    Knot(lambda: untied.append(current_thread()))
    work.run(work, lambda: [[number] for number in range(5_000)], done=made.append)  # Python would collect here
    qtbot.waitUntil(lambda: bool(untied))
    assert untied == [main_thread()]
