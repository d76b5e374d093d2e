"""Front and back are one card with one contact, put together by hand or by themselves, and apart again as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.actions import capture, contacts, review, sides
from cardkeeper.errors import NotTwoSides, PhotoEmpty
from cardkeeper.model import Box, CardState, Draft, Fact, Field, Guess, Line, Page, Tier
from cardkeeper.store import cards
from cardkeeper.store.book import Book, open_book
from tests.actions.test_capture import picture, take
from tests.fakes import ScriptedReader
from tests.store.samples import DRAFT, NOW, PASSPHRASE, TODAY, found
from tests.store.test_purging import everything as everything_kept

PLACE = Box(0.1, 0.1, 0.3, 0.2)
MAIL = Guess(Field.EMAIL, "vivian.zhang@beimo.example.com", 0.95, PLACE)
COLOURS = ("white", "red", "green", "blue", "black", "grey")


def side(*guesses: Guess, text: str) -> Draft:
    return replace(DRAFT, flat=picture("white"), guesses=guesses, lines=(Line(text, 0.9, PLACE),), unassigned=())


FRONT = side(Guess(Field.NAME, "张薇", 0.9, PLACE, form="zh"), MAIL, text="张薇")
BACK = side(Guess(Field.NAME, "Vivian Zhang", 0.9, PLACE, form="en"), MAIL, text="Every mile on time")
OTHER = side(Guess(Field.NAME, "Mira Hale", 0.9, PLACE, form="en"), text="Mira Hale")


def read_in(book: Book, *drafts: Draft | None, pair: bool = False) -> list[int]:
    """The ids of photos that were taken in and read, None for one on which there is nothing."""
    ids = list(take(book, *map(picture, COLOURS[: len(drafts)])).added)
    for card, draft in zip(ids, drafts, strict=True):
        reader = ScriptedReader(PhotoEmpty() if draft is None else (draft,))
        capture.read_card(book, card, reader, now=lambda: NOW, today=TODAY, pair=pair)
    return ids


def said(book: Book, card: int) -> list[str]:
    """What the contact of a card says."""
    return [fact.value for fact in contacts.get(book, capture.card_of(book, card).contact or 0).facts]


def pairs(book: Book) -> list[tuple[int, int | None]]:
    return [(card.id, card.back) for card in capture.inbox(book)]


def everything(book: Book) -> object:
    """All contacts and where all cards stand."""
    ids = contacts.listing(book, contacts.ListQuery()).ids
    return [contacts.get(book, number) for number in ids], [
        capture.card_of(book, card.id) for card in capture.inbox(book)
    ]


def test_two_sides_are_one_item_one_contact_and_both_pictures(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    assert sides.pair(book, front, back, now=NOW) == front
    assert pairs(book) == [(front, back)]
    assert said(book, front) == ["张薇", "Vivian Zhang", "vivian.zhang@beimo.example.com"]
    contact = capture.card_of(book, front).contact
    assert list(contacts.listing(book, contacts.ListQuery()).ids) == [contact]
    assert [card.id for card in capture.cards_of(book, contact or 0)] == [front, back]
    assert found(book, "every mile") == [contact]
    assert contacts.counts(book, today=TODAY).inbox == 1


def test_undo_brings_both_back_exactly_and_redo_pairs_again(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    before = everything(book)
    sides.pair(book, front, back, now=NOW)
    after = everything(book)
    step = contacts.undo(book, now=NOW)
    assert (step and step.action, everything(book)) == ("pair", before)
    contacts.redo(book, now=NOW)
    assert everything(book) == after


def test_taken_apart_each_has_its_contact_as_it_was(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    contacts.set_tier(book, [capture.card_of(book, back).contact or 0], Tier.VIP, now=NOW)
    before = everything(book)
    sides.pair(book, front, back, now=NOW)
    assert sides.unpair(book, front, now=NOW) == back
    assert everything(book) == before
    assert found(book, "every mile") == [capture.card_of(book, back).contact]
    contacts.undo(book, now=NOW)
    assert pairs(book) == [(front, back)]


def test_what_a_person_typed_meanwhile_stays(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    note = Fact(Field.NOTE, "met in March")
    for card in (front, back):
        contact = contacts.get(book, capture.card_of(book, card).contact or 0)
        typed = replace(note, value=f"{note.value}, {contact.facts[0].value}")
        contacts.save(book, replace(contact, facts=(*contact.facts, typed)), now=NOW, name="")
    sides.pair(book, front, back, now=NOW)
    assert said(book, front)[-2:] == ["met in March, 张薇", "met in March, Vivian Zhang"]
    sides.unpair(book, front, now=NOW)
    assert said(book, back) == ["Vivian Zhang", MAIL.value, "met in March, Vivian Zhang"]


def test_swapped_sides_say_the_same_and_come_apart_as_they_were(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    before = everything(book)
    sides.pair(book, front, back, now=NOW)
    assert sides.swap(book, front, now=NOW) == back
    assert pairs(book) == [(back, front)]
    assert said(book, back) == ["Vivian Zhang", "张薇", "vivian.zhang@beimo.example.com"]
    assert sides.unpair(book, back, now=NOW) == front
    assert everything(book) == before


def test_a_photo_on_which_nothing_was_read_is_a_back_whichever_way_it_is_put(book: Book) -> None:
    front, logo = read_in(book, FRONT, None)
    assert sides.pair(book, logo, front, now=NOW) == front
    assert (pairs(book), said(book, front)) == ([(front, logo)], ["张薇", MAIL.value])
    with pytest.raises(NotTwoSides):
        sides.swap(book, front, now=NOW)
    sides.unpair(book, front, now=NOW)
    assert [card.state for card in capture.inbox(book)] == [CardState.READY, CardState.FAILED]


def test_accept_discard_and_restore_take_both_sides_along(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    sides.pair(book, front, back, now=NOW)
    contact = capture.card_of(book, front).contact or 0
    capture.discard(book, front, now=NOW)
    assert (capture.inbox(book), list(contacts.listing(book, contacts.ListQuery()).ids)) == ((), [])
    contacts.restore(book, [contact], now=NOW)
    assert pairs(book) == [(front, back)]
    review.accept(book, front, contacts.get(book, contact), now=NOW)
    assert capture.inbox(book) == ()
    assert {card.state for card in capture.cards_of(book, contact)} == {CardState.ACCEPTED}
    contacts.undo(book, now=NOW)
    assert pairs(book) == [(front, back)]
    assert capture.card_of(book, back).state is CardState.READY


def test_what_is_reviewed_in_a_pair_or_thrown_away_is_no_side(book: Book) -> None:
    front, back, third, reviewed = read_in(book, FRONT, BACK, OTHER, OTHER)
    sides.pair(book, front, back, now=NOW)
    review.accept(book, reviewed, contacts.get(book, capture.card_of(book, reviewed).contact or 0), now=NOW)
    capture.discard(book, third, now=NOW)
    for one, other in ((front, back), (front, reviewed), (reviewed, front), (front, third), (front, front)):
        with pytest.raises(NotTwoSides):
            sides.pair(book, one, other, now=NOW)
    with pytest.raises(NotTwoSides):
        sides.unpair(book, reviewed, now=NOW)


def test_shots_one_after_the_other_pair_by_themselves_in_the_background(book: Book) -> None:
    other, front, back = read_in(book, OTHER, FRONT, BACK, pair=True)
    assert pairs(book) == [(other, None), (front, back)]
    assert contacts.last_step(book) is None


def test_a_pair_taken_apart_stays_apart_also_after_a_restart(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK, pair=True)
    sides.unpair(book, front, now=NOW)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    (new,) = take(again, picture("green")).added
    capture.read_next(again, ScriptedReader((OTHER,)), now=lambda: NOW, today=TODAY)
    assert pairs(again) == [(front, None), (back, None), (new, None)]
    again.close()


def test_a_shot_waits_for_its_other_neighbour_and_is_paired_after_a_kill(book: Book) -> None:
    front, back, last = take(book, *map(picture, COLOURS[:3])).added
    reader = ScriptedReader((FRONT,), (BACK,), (OTHER,))
    for _ in range(2):
        capture.read_next(book, reader, now=lambda: NOW, today=TODAY)
    assert pairs(book) == [(front, None), (back, None), (last, None)]
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    capture.read_next(again, reader, now=lambda: NOW, today=TODAY)
    assert pairs(again) == [(front, back), (last, None)]
    again.close()


def test_what_a_person_had_a_hand_in_is_not_paired_by_itself(book: Book) -> None:
    front, back = take(book, picture("white"), picture("red")).added
    reader = ScriptedReader((FRONT,), (BACK,))
    capture.read_next(book, reader, now=lambda: NOW, today=TODAY)
    contacts.set_tier(book, [capture.card_of(book, front).contact or 0], Tier.KEY, now=NOW)
    capture.read_next(book, reader, now=lambda: NOW, today=TODAY)
    assert pairs(book) == [(front, None), (back, None)]


def test_cards_of_one_photo_are_no_sides_of_one_another(book: Book) -> None:
    take(book, picture("white"))
    capture.read_next(book, ScriptedReader((FRONT, BACK)), now=lambda: NOW, today=TODAY)
    assert [card.back for card in capture.inbox(book)] == [None, None]


def test_two_pages_of_a_file_are_sides_also_when_another_photo_came_between(book: Book) -> None:
    file, photo = take(book, picture("white"), picture("red")).added
    with book.write("look", at=NOW, step=False) as writing:
        cards.lay(writing, file, Page(picture("green"), b"", of=2))
    reader = ScriptedReader((FRONT,), (BACK,), (OTHER,))
    while capture.read_next(book, reader, now=lambda: NOW, today=TODAY):
        pass
    second = max(card.id for card in capture.cards_of(book, capture.card_of(book, file).contact or 0))
    assert second > photo
    assert pairs(book) == [(file, second), (photo, None)]


def test_what_the_back_was_by_itself_is_purged_with_its_front(book: Book) -> None:
    front, back = read_in(book, FRONT, BACK)
    contacts.set_tier(book, [capture.card_of(book, back).contact or 0], Tier.VIP, now=NOW)
    sides.pair(book, front, back, now=NOW)
    contact = capture.card_of(book, front).contact or 0
    contacts.delete(book, [contact], now=NOW)
    contacts.purge(book, [contact], now=NOW)
    with book.read() as reading:
        left = everything_kept(reading)
    assert [name for name in ("张薇", "Vivian", "vivian.zhang") if name in left] == []
