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
def told(
    qtbot: QtBot, theme: Theme, work: Work, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Notices]:
    """Notices over a book with people who are due, on a computer without a desktop."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    book: Book = create(tmp_path_factory.mktemp("store"), PASSPHRASE, cost=CHEAP)[0]
    clock = drawn.Clock()
    samples.add_contacts(book, now=clock.now(), today=clock.today())
    window = QWidget()
    qtbot.addWidget(window)
    desk = Desk(book, work, ALWAYS, clock, ScriptedHelp())
    settings.save(ALWAYS)
    notices = Notices(desk, window)

    def keep(new: object) -> None:
        assert isinstance(new, Settings)
        desk.settings = new

    notices.settings_chosen.connect(keep)
    yield notices
    work.close()
    book.close()


def test_it_says_how_many_and_comes_once_a_day(told: Notices, qtbot: QtBot) -> None:
    told.look()
    qtbot.waitUntil(lambda: not told.banner.isHidden(), timeout=30_000)
    assert told.banner.words.text() == "7 contacts to re-verify today"
    told.banner.hide()
    told.look()
    told._desk.work.close()
    assert told.banner.isHidden()
    assert told._desk.settings.notice_told == drawn.Clock().today().isoformat()


def test_what_is_put_off_comes_tomorrow(told: Notices) -> None:
    told.snooze()
    assert told._desk.settings.notice_snoozed > drawn.Clock().today().isoformat()
    told.look()
    told._desk.work.close()
    assert told.banner.isHidden()


def test_what_the_command_told_is_not_told_again(told: Notices) -> None:
    settings.save(replace(ALWAYS, notice_told=drawn.Clock().today().isoformat()))
    told.look()
    told._desk.work.close()
    assert told.banner.isHidden()
    assert told._desk.settings.notice_told == ""
