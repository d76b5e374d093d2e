"""The whole window over a real store, with a reader that finds a drawn card on every photo."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import samples
from cardkeeper.model import Draft
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book, open_book
from cardkeeper.ui.main_window import MainWindow
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.store.samples import PASSPHRASE
from tests.ui.review import drawn

Open = Callable[..., MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store goes; nothing is there yet."""
    return tmp_path / "store"


@pytest.fixture(scope="session")
def stocked_store(blank_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the bundled sample people, closed."""
    folder = tmp_path_factory.mktemp("stocked") / "store"
    shutil.copytree(blank_store, folder)
    book = open_book(folder, passphrase=PASSPHRASE)
    samples.add_contacts(book, now=drawn.Clock().now(), today=drawn.Clock().today())
    book.close()
    return folder


@pytest.fixture
def stocked(folder: Path, stocked_store: Path) -> Book:
    """A store with the bundled sample people, handed to a window that closes it."""
    shutil.copytree(stocked_store, folder)
    return open_book(folder, passphrase=PASSPHRASE)


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[Open]:
    """Opens a window on `folder`, or on an open book; `read` stands in for the reading process."""
    windows: list[MainWindow] = []

    people = cycle((drawn.CLEAN, drawn.BILINGUAL))  # one after the other, or the two would be sides of one card

    def read(_photo: bytes) -> tuple[Draft, ...]:
        return (drawn.draft_of(next(people)),)

    def open_(book: Book | None = None, *, size: tuple[int, int] = (1280, 800)) -> MainWindow:
        window = MainWindow(
            folder,
            Work(),
            Settings(),
            clock=drawn.Clock(),
            reader=ScriptedHelp(),
            read=lambda _settings: read,
            stop_reading=lambda: None,
            applied=lambda _settings: None,
        )
        windows.append(window)
        window.resize(*size)
        window.start(book=book)
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    yield open_
    for window in windows:
        window.close()
        window.deleteLater()
