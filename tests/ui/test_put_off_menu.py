"""A follow-up is put off twice without a word; the third time it is asked what is to become of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper.dealings import FollowUp
from cardkeeper.ui.talks.promise_card import PUT_OFF, put_off_menu

pytestmark = pytest.mark.usefixtures("theme")
TODAY = date(2026, 11, 22)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def menu_of(parent: QWidget, *, snoozed: int, told: list[date | str]) -> QMenu:
    promise = FollowUp(1, TODAY - timedelta(days=2), "send the quote", snoozed=snoozed)
    return put_off_menu(parent, promise, told.append, dropped=lambda: told.append("dropped"), today=TODAY)


def test_twice_it_only_asks_to_when(parent: QWidget) -> None:
    assert len(menu_of(parent, snoozed=1, told=[]).actions()) == len(PUT_OFF)


def test_the_third_time_it_can_be_done_today_dropped_or_kept(parent: QWidget) -> None:
    told: list[date | str] = []
    asked, today, drop, keep, first, *_ = menu_of(parent, snoozed=2, told=told).actions()
    assert (asked.text(), asked.isEnabled()) == ("Put off 2 times already. Keep it?", False)
    assert keep.isSeparator()
    for action in (today, drop, first):
        action.trigger()
    assert told == [TODAY, "dropped", TODAY + timedelta(days=1)]
