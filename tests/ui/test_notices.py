"""Where neither tray nor desktop shows a notice, the window does: once, without a name, and it can be put off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cardkeeper import settings
from cardkeeper.actions import samples
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book, create
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.notices import Notices
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import CHEAP, PASSPHRASE
from tests.ui.review import drawn

ALWAYS = Settings(quiet_from=0, quiet_to=0)


@pytest.fixture
def desk(work: Work, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A book with people who are due."""
    book: Book = create(tmp_path_factory.mktemp("store"), PASSPHRASE, cost=CHEAP)[0]
    clock = drawn.Clock()
    samples.add_contacts(book, now=clock.now(), today=clock.today())
    yield Desk(book, work, ALWAYS, clock, ScriptedHelp())
    work.close()
    book.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """Where the notices are shown."""
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def told(window: QWidget, desk: Desk) -> Notices:
    """Notices where nobody but the window can show them."""
    settings.save(ALWAYS)
    notices = Notices(desk, window)

    def keep(new: object) -> None:
        assert isinstance(new, Settings)
        desk.settings = new

    notices.settings_chosen.connect(keep)
    notices.telling.connect(notices.show_banner)
    return notices


def settled(desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    """Wait until whatever was asked before has been answered: a lane answers in order."""
    answered: list[None] = []
    desk.work.run(window, lambda: None, done=answered.append, lane="search")
    qtbot.waitUntil(lambda: bool(answered), timeout=30_000)


def test_it_says_how_many_and_comes_once_a_day(told: Notices, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    told.look()
    qtbot.waitUntil(lambda: not told.banner.isHidden(), timeout=30_000)
    assert told.banner.words.text() == "7 contacts to re-verify today"
    told.banner.hide()
    told.look()
    settled(desk, window, qtbot)
    assert told.banner.isHidden()
    assert desk.settings.notice_told == drawn.Clock().today().isoformat()


def test_what_is_put_off_comes_tomorrow(told: Notices, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    told.snooze()
    assert desk.settings.notice_snoozed > drawn.Clock().today().isoformat()
    told.look()
    settled(desk, window, qtbot)
    assert told.banner.isHidden()


def test_what_the_command_told_is_not_told_again(told: Notices, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    settings.save(replace(ALWAYS, notice_told=drawn.Clock().today().isoformat()))
    told.look()
    settled(desk, window, qtbot)
    assert told.banner.isHidden()
    assert desk.settings.notice_told == ""


def test_who_is_at_today_s_review_is_not_told_of_it(told: Notices, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    told.enter_review()
    told.look()
    settled(desk, window, qtbot)
    assert told.banner.isHidden()
    assert desk.settings.notice_told == ""
    told.leave_review()
    told.look()
    qtbot.waitUntil(lambda: not told.banner.isHidden(), timeout=30_000)
    told.enter_review()
    assert told.banner.isHidden()
