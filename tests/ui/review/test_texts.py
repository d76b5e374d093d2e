"""A signature, a mail or a vCard is reviewed like the photo of a card: its lines take the place of the picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cardkeeper.actions import capture, contacts
from cardkeeper.model import CardState, Contact, Field, Source
from cardkeeper.settings import Settings
from cardkeeper.store.book import Book
from cardkeeper.ui import card_pictures
from cardkeeper.ui.desk import Desk
from cardkeeper.ui.review import case as cases
from cardkeeper.ui.review.page import ReviewPage
from cardkeeper.ui.theme import Theme
from cardkeeper.ui.work import Work
from tests.fakes import ScriptedHelp, ScriptedReader
from tests.ui.review import drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE = (
    b"\xe7\x8e\x8b\xe8\x8a\xb3\nExample Instruments Ltd\nSales Manager\nMobile 142 0000 0036\nsince 1998 in Leeds"
)
VCARD = b"BEGIN:VCARD\nVERSION:3.0\nUID:urn:x\nFN:Maria Lindner\nTITLE:%s\nTEL:+44 7700 900123\nX-A:1\nEND:VCARD\n"

Come = Callable[[bytes, str], ReviewPage]


@pytest.fixture
def come(qtbot: QtBot, theme: Theme, books: Callable[..., Book], work: Work) -> Iterator[Come]:
    """Takes a text in, reads it and opens its review; the book is the same for all."""
    book, pages = books(), list[ReviewPage]()

    def begin(data: bytes, kind: str) -> ReviewPage:
        clock = drawn.Clock()
        card = capture.take(book, data, name="", kind=kind, now=clock.now()).id
        capture.read_card(book, card, ScriptedReader(), now=clock.now, today=clock.today())
        page = ReviewPage(Desk(book, work, Settings(), clock, ScriptedHelp()))
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1224, 744)
        page.show()
        qtbot.waitExposed(page)
        page.begin(card)
        qtbot.waitUntil(lambda: page.card == card)
        return page

    yield begin
    work.close()


def accepted(page: ReviewPage, qtbot: QtBot) -> Contact:
    with qtbot.waitSignal(page.accepted) as signal:
        page.finish()
    return contacts.get(page.desk.book, signal.args[0])


def place(page: ReviewPage, number: int) -> QPoint:
    return page.side.view.picture.place_of(page.form.sheet.lines[number].box).center()


def test_the_lines_of_a_signature_stand_where_a_card_would(come: Come) -> None:
    page = come(SIGNATURE, "text")
    image = page.side._cards[0]
    dark = [
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    ]
    assert 0.005 < sum(dark) / len(dark) < 0.2
    assert page.form.sheet.unassigned == (4,)
    assert not page.side.original.isVisible()
    assert not page.side.turn.isEnabled()


def test_a_line_is_clicked_into_a_fact_and_says_where_it_is_from(come: Come, qtbot: QtBot) -> None:
    page = come(SIGNATURE, "text")
    page.form.focus(next(entry.key for entry in page.form.sheet.entries if entry.guess.field is Field.TITLE))
    QTest.mouseClick(page.side.view.picture, Qt.MouseButton.LeftButton, pos=place(page, 4))
    assert page.form.sheet.unassigned == (2,)
    contact = accepted(page, qtbot)
    assert contact.first(Field.TITLE) == "since 1998 in Leeds"
    assert {fact.source for fact in contact.facts} == {Source.SIGNATURE}


def test_a_box_around_a_part_of_a_line_takes_just_that(come: Come, qtbot: QtBot) -> None:
    page = come(SIGNATURE, "text")
    card = page.card
    box = page.form.sheet.lines[4].box
    middle = (box.left + box.right) / 2
    half = type(box)(box.left, box.top, middle, box.bottom)
    found: list[str] = []
    page.by_hand.read_box(half, lambda lines: found.extend(line.text for line in lines))
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["since 1998"]
    assert page.card == card


def test_what_a_vcard_knows_beside_its_facts_outlives_the_review(come: Come, qtbot: QtBot) -> None:
    contact = accepted(come(VCARD % b"Buyer", "vcard"), qtbot)
    assert (contact.uid, [one.name for one in contact.extra]) == ("urn:x", ["X-A"])
    assert {fact.source for fact in contact.facts} == {Source.VCARD}


def test_somebody_known_is_said_to_be_and_gets_what_is_new(come: Come, qtbot: QtBot) -> None:
    first = accepted(come(VCARD % b"Buyer", "vcard"), qtbot)
    page = come(VCARD % b"Head Buyer", "vcard")
    assert page.known.isVisible()
    assert "Maria Lindner" in page.known.words.text()
    again = accepted(page, qtbot)
    assert (again.id, again.first(Field.TITLE)) == (first.id, "Head Buyer")
    assert len(contacts.found(page.desk.book, "", limit=9)) == 1


def test_a_text_about_nobody_says_what_helps(come: Come) -> None:
    page = come(b"see you on Thursday at ten", "text")
    assert page._unread.isVisible()
    assert "signature" in page._unread._why.words.text()
    assert "text" in page._unread._kept.text()


def test_the_small_picture_shows_the_first_lines(come: Come) -> None:
    page = come(SIGNATURE, "text")
    book = page.desk.book
    (card,) = capture.inbox(book, CardState.READY)
    picture, doubtful = cases.preview(book, card)
    assert not picture.isNull()
    assert doubtful is not None
    assert card_pictures.flat(book, card.id).width() > picture.width()
