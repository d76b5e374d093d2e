"""A card is read anew where a person shows it; what people put in, and the photo, stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.actions import by_hand, capture, contacts, sides
from cardkeeper.errors import PhotoEmpty
from cardkeeper.model import Box, CardState, Draft, Fact, Field, Line, Source
from cardkeeper.store.book import Book
from tests.actions.test_capture import draft, picture
from tests.actions.test_sides import BACK, FRONT, read_in, said, side
from tests.fakes import ScriptedHelp
from tests.store.samples import NOW, TODAY

OTHER_CORNERS = ((5.0, 5.0), (80.0, 5.0), (80.0, 50.0), (5.0, 50.0))
NEW = replace(draft("李嘉"), quad=OTHER_CORNERS, flat=picture("red"))


def anew(book: Book, card: int, found: Draft, *, of: int = 0) -> None:
    by_hand.read_anew(book, card, lambda _photo: found, side=of, now=lambda: NOW, today=TODAY)


def test_the_new_reading_takes_the_place_of_the_old_with_its_outline_and_picture(book: Book) -> None:
    (card,) = read_in(book, draft("张薇"))
    photo, contact = capture.photo(book, card), capture.card_of(book, card).contact
    small = capture.thumbnail(book, card)
    anew(book, card, NEW)
    after = capture.card_of(book, card)
    assert after.draft is not None
    assert (after.draft.quad, after.contact, said(book, card)) == (OTHER_CORNERS, contact, ["李嘉"])
    assert capture.flat(book, card) == picture("red")
    assert capture.thumbnail(book, card) != small
    assert capture.photo(book, card) == photo


def test_what_a_person_put_into_the_contact_stays(book: Book) -> None:
    (card,) = read_in(book, draft("张薇"))
    contact = contacts.get(book, capture.card_of(book, card).contact or 0)
    note = Fact(Field.NOTE, "met in Suzhou", source=Source.TYPED)
    contacts.save(book, replace(contact, facts=(*contact.facts, note)), now=NOW, name="张薇")
    anew(book, card, NEW)
    assert said(book, card) == ["李嘉", "met in Suzhou"]


def test_a_photo_that_failed_becomes_a_card_with_a_contact(book: Book) -> None:
    (card,) = read_in(book, None)
    assert capture.card_of(book, card).state is CardState.FAILED
    anew(book, card, NEW)
    assert capture.card_of(book, card).state is CardState.READY
    assert said(book, card) == ["李嘉"]


def test_nothing_changes_when_nothing_can_be_read(book: Book) -> None:
    (card,) = read_in(book, draft("张薇"))
    before = capture.card_of(book, card)

    def read(_photo: bytes) -> Draft:
        raise PhotoEmpty

    with pytest.raises(PhotoEmpty):
        by_hand.read_anew(book, card, read, now=lambda: NOW, today=TODAY)
    assert capture.card_of(book, card) == before


def test_a_card_thrown_away_meanwhile_stays_thrown_away(book: Book) -> None:
    (card,) = read_in(book, draft("张薇"))
    before = capture.card_of(book, card)
    capture.discard(book, card, now=NOW)
    anew(book, card, NEW)
    assert capture.card_of(book, card) == before
    assert capture.inbox(book) == ()


def test_the_back_is_read_anew_alone(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    sides.pair(book, front, back, now=NOW)
    unchanged = capture.card_of(book, front)
    other = side(replace(BACK.guesses[0], value="Vivian Chang"), BACK.guesses[1], text="Vivian Chang")
    anew(book, front, other, of=1)
    assert capture.card_of(book, front) == unchanged
    assert [line.text for line in (capture.card_of(book, back).draft or BACK).lines] == ["Vivian Chang"]
    assert "Vivian Chang" in said(book, front)
    assert "Vivian Zhang" not in said(book, front)


def test_a_box_is_read_on_its_own_side_inside_the_corners_that_side_has(book: Book) -> None:
    front, back = read_in(book, FRONT, replace(BACK, quad=OTHER_CORNERS))
    sides.pair(book, front, back, now=NOW)
    line = Line("Every mile on time", 0.9, Box(0, 0, 1, 1, side=1))
    help_ = ScriptedHelp((line,))
    place = Box(0.1, 0.1, 0.5, 0.3, side=1)
    assert by_hand.read_box(book, front, help_.read_box, box=place) == (line,)
    assert help_.asked == [(OTHER_CORNERS, place)]


def test_each_side_has_an_outline_of_its_own_and_what_was_not_found_has_none(book: Book) -> None:
    front, back, lost = read_in(book, FRONT, replace(BACK, quad=OTHER_CORNERS), None)
    sides.pair(book, front, back, now=NOW)
    assert by_hand.outline(book, front) == FRONT.quad
    assert by_hand.outline(book, front, side=1) == OTHER_CORNERS
    assert by_hand.outline(book, lost) == ()
