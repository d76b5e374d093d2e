"""What is told outside the window leads back to it: by the desktop's notice, by the tray's menu, also while locked."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper import i18n
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.tray import Tray
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedDesktop


@pytest.fixture
def tray(qtbot: QtBot, theme: Theme, work: Work) -> Tray:
    """A window's tray, where there is no tray."""
    window = QWidget()
    qtbot.addWidget(window)
    kept = Tray(window, work)
    kept.setProperty("window", window)  # which lives as long
    return kept


def took(desktop: ScriptedDesktop, count: int) -> bool:
    """Whether the desktop took so many notices."""
    return len(desktop.told) == count


def test_a_click_on_the_desktop_s_notice_asks_for_the_review(
    tray: Tray, desktop: ScriptedDesktop, qtbot: QtBot
) -> None:
    tray.tell("7 contacts", "who and why")
    qtbot.waitUntil(lambda: bool(desktop.told), timeout=30_000)
    with qtbot.waitSignal(tray.review_asked, timeout=30_000):
        desktop.click(1)


def test_the_notice_of_the_next_day_is_heard_instead(tray: Tray, desktop: ScriptedDesktop, qtbot: QtBot) -> None:
    for count in (1, 2):
        tray.tell("7 contacts", "who and why")
        qtbot.waitUntil(partial(took, desktop, count), timeout=30_000)
    with qtbot.waitSignal(tray.review_asked, timeout=30_000):
        desktop.click(2)


def test_where_nobody_shows_it_the_window_is_told(tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with qtbot.waitSignal(tray.unheard, timeout=30_000) as said:
        tray.tell("7 contacts", "who and why")
    assert said.args == ["7 contacts", "who and why"]


def test_only_what_is_open_can_be_locked(tray: Tray) -> None:
    assert not tray.lock.isEnabled()
    tray.set_locked(locked=False)
    assert tray.lock.isEnabled()


def test_the_menu_speaks_the_language_in_use(tray: Tray) -> None:
    i18n.use("zh_CN")
    QApplication.sendEvent(tray, QEvent(QEvent.Type.LanguageChange))
    shown = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert shown == ["打开 CardKeeper", "今日复核", "锁定", "退出"]
