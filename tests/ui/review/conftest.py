"""A review page over a real book, in a window that really has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardkeeper.model import Draft
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review.page import ReviewPage
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp
from tests.ui.review import drawn

Sit = Callable[..., ReviewPage]


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Callable[..., Book]]:
    """Makes a book whose inbox holds the given cards."""
    made: list[Book] = []

    def make(*cards: Draft | str | None) -> Book:
        made.append(drawn.book_with(tmp_path / f"book{len(made)}", *cards))
        return made[-1]

    yield make
    for book in made:
        book.close()


@pytest.fixture
def sit(qtbot: QtBot, theme: Theme, books: Callable[..., Book], work: Work) -> Iterator[Sit]:
    """Begins a sitting over the given cards and waits until the first is open."""
    pages: list[ReviewPage] = []

    def begin(*cards: Draft | str | None) -> ReviewPage:
        page = ReviewPage(Desk(books(*cards), work, Settings(), drawn.Clock(), ScriptedHelp()))
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1224, 744)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.begin()
        qtbot.waitUntil(lambda: page.card is not None)
        return page

    yield begin
    work.close()  # before the book: a lane may still be reading a picture


@pytest.fixture
def bilingual() -> Draft:
    return drawn.draft_of(drawn.BILINGUAL)


@pytest.fixture
def clean() -> Draft:
    return drawn.draft_of(drawn.CLEAN)
