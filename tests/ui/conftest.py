"""What every test of a window needs: the theme on, a worker that does its jobs, and patience."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cardkeeper import i18n
from cardkeeper.settings import Settings
from cardkeeper.store.book import open_book
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.palette import LIGHT
from cardkeeper.ui.theme import Theme, colours
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import PASSPHRASE
from tests.ui.review.drawn import Clock

PATIENCE = 30_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try a window test that fails once more on the spot; the summary names it and says what failed."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.flaky(reruns=1))


class PatientBot(QtBot):
    """Waits long enough for a machine that is busy with something else."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The plug-in's own, but patient."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> None:
    """Let go of Ctrl and its like: Qt remembers those of the last key, and rows are chosen as if they were held."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application's one theme; dressing every window anew for each test would take longer than the tests."""
    return Theme(qapp, choice="light")


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The application in its light colours; light again afterwards."""
    yield dressed
    if colours() is not LIGHT:
        dressed.choose("light")


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """The lanes, closed when the test is over."""
    lanes = Work()
    yield lanes
    lanes.close()


@pytest.fixture
def desk(work: Work, blank_store: Path, tmp_path: Path) -> Iterator[Desk]:
    """An open book with nobody in it, for windows that stand alone."""
    shutil.copytree(blank_store, tmp_path / "store")
    book = open_book(tmp_path / "store", passphrase=PASSPHRASE)
    yield Desk(book, work, Settings(), Clock(), ScriptedHelp())
    work.close()
    book.close()


def speak(language: str, *windows: QWidget) -> None:
    """Switch the language as the application does while these windows are open."""
    i18n.use(language)
    for window in windows:
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def stops(page: QWidget) -> list[QWidget]:
    """What the Tab key reaches on a page as it stands."""
    widgets = page.findChildren(QWidget)
    return [one for one in widgets if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def nameless(page: QWidget) -> list[QWidget]:
    """What the Tab key reaches and a screen reader would have no word for."""
    return [one for one in stops(page) if not (one.accessibleName() or getattr(one, "text", str)())]
