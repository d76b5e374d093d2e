"""Photos are read whenever they come in, also in the very moment in which the reading ends."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture
from cardkeeper.model import CardState
from cardkeeper.settings import Settings
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.scanning import Scanning
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.ui.review import drawn


def test_a_photo_that_comes_just_as_the_reading_saw_that_none_waits_is_read(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    book, owner, looked, read = drawn.book_with(tmp_path / "book"), QObject(), Event(), drawn.draft_of(drawn.CLEAN)
    desk = Desk(book, work, Settings(), drawn.Clock(), ScriptedHelp())
    scanning = Scanning(desk, lambda _photo: (read,), lambda: None, owner)
    scanning.resume()
    work.run(owner, looked.set, done=lambda _nothing: None, lane="scan")
    assert looked.wait(30)
    capture.take(book, read.flat, name="late.jpg", now=drawn.NOW)
    scanning.heed()
    qtbot.waitUntil(lambda: len(capture.inbox(book, CardState.READY)) == 1)
    work.close()
    book.close()
