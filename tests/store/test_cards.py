"""Cards wait, are read, fail, are read again, are accepted or thrown away; nothing is taken in twice or lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from cardkeeper.errors import CardUnknown
from cardkeeper.model import Card, CardState, Change
from cardkeeper.store import cards, contacts, lists, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import DRAFT, NOW, PASSPHRASE, TODAY, found, keep, kept, person


def test_a_photo_waits_in_the_inbox(book: Book) -> None:
    heard: list[Change] = []
    book.listen(heard.append)
    card = _take_in(book, b"photo one")
    assert heard == [Change("cards", (card,))]
    assert _inbox(book) == [Card(card, CardState.WAITING, "card.jpg", NOW, page=1)]
    assert (cards.photo(book, card), cards.flat(book, card)) == (b"photo one", b"")


def test_the_same_picture_is_taken_in_once(book: Book) -> None:
    card = _take_in(book, b"photo one")
    with book.write("take in", at=NOW, step=False) as writing:
        assert cards.add(writing, b"photo one", name="copy.jpg") == cards.Added(card, new=False)
        assert cards.add(writing, b"photo two", name="other.jpg").new
    assert len(list((book.folder / "pictures").iterdir())) == 2


def test_a_text_says_of_what_kind_it_is_and_needs_no_flat_picture(book: Book) -> None:
    with book.write("take in", at=NOW, step=False) as writing:
        card = cards.add(writing, b"Vivian Zhang", name="", kind="text").id
        beside = cards.another(writing, card)
        cards.keep(writing, card, replace(DRAFT, flat=b""))
    assert [(one.id, one.kind) for one in _inbox(book)] == [(card, "text"), (beside, "text")]
    assert (cards.photo(book, card), cards.flat(book, card)) == (b"Vivian Zhang", b"")


def test_what_was_read_is_kept_with_pictures_and_found_by_its_text(book: Book) -> None:
    (contact,) = keep(book, person("李嘉"))
    card = _take_in(book, b"photo one")
    with book.write("read", at=NOW, step=False) as writing:
        cards.keep(writing, card, DRAFT, contact=contact.id, thumbnail=b"small")
    with book.read() as connection:
        assert cards.get(connection, card).draft == replace(DRAFT, flat=b"")
        assert cards.thumbnail(connection, card) == b"small"
        assert [one.id for one in cards.of_contact(connection, contact.id or 0)] == [card]
    assert cards.flat(book, card) == DRAFT.flat
    assert found(book, "every mile") == [contact.id]


def test_a_second_reading_replaces_the_first_and_its_picture(book: Book) -> None:
    card = _take_in(book, b"photo one")
    for flat in (b"first", b"second"):
        with book.write("read", at=NOW, step=False) as writing:
            cards.keep(writing, card, replace(DRAFT, flat=flat))
    assert cards.flat(book, card) == b"second"
    book.close()
    open_book(book.folder, passphrase=PASSPHRASE).close()
    assert len(list((book.folder / "pictures").iterdir())) == 2


def test_a_picture_can_be_seen_to_the_end_while_another_takes_its_place(book: Book) -> None:
    card = _take_in(book, b"photo one")
    with book.write("read", at=NOW, step=False) as writing:
        cards.keep(writing, card, replace(DRAFT, flat=b"first"))
    with book.read() as connection:
        picture = connection.execute(select(tables.cards.c.flat_id)).scalar_one()
        with book.write("read", at=NOW, step=False) as writing:
            cards.keep(writing, card, replace(DRAFT, flat=b"second"))
        assert book.picture(connection, picture) == b"first"


def test_two_cards_on_one_photo(book: Book) -> None:
    card = _take_in(book, b"photo of two")
    with book.write("read", at=NOW, step=False) as writing:
        second = cards.another(writing, card)
        cards.keep(writing, second, DRAFT)
    assert cards.photo(book, second) == b"photo of two"
    assert [one.state for one in _inbox(book)] == [CardState.WAITING, CardState.READY]


def test_a_failed_card_says_why_and_can_be_read_again(book: Book) -> None:
    card = _take_in(book, b"photo one")
    with book.write("fail", at=NOW, step=False) as writing:
        cards.fail(writing, card, "PhotoTooLarge", megapixels=108, most=80)
    (failed,) = _inbox(book)
    assert (failed.state, failed.reason) == (CardState.FAILED, "PhotoTooLarge")
    assert dict(failed.facts) == {"megapixels": 108, "most": 80}
    with book.write("retry", at=NOW, step=False) as writing:
        cards.wait(writing, [card])
    assert _inbox(book) == [Card(card, CardState.WAITING, "card.jpg", NOW, page=1)]


def test_a_card_thrown_away_takes_its_contact_to_the_trash_and_undo_brings_both_back(book: Book) -> None:
    (contact,) = keep(book, person("李嘉"))
    card = _take_in(book, b"photo one")
    with book.write("read", at=NOW, step=False) as writing:
        cards.keep(writing, card, DRAFT, contact=contact.id)
    with book.write("discard", at=NOW) as writing:
        cards.discard(writing, [card])
    assert kept(book, contact).deleted == NOW
    assert _inbox(book) == []
    book.undo(at=NOW)
    assert kept(book, contact).deleted is None
    assert [one.id for one in _inbox(book)] == [card]


def test_a_picture_thrown_away_comes_back_when_it_is_taken_in_again(book: Book) -> None:
    card = _take_in(book, b"photo one")
    with book.write("discard", at=NOW) as writing:
        cards.discard(writing, [card])
    assert _inbox(book) == []
    assert _take_in(book, b"photo one") == card
    assert [one.id for one in _inbox(book)] == [card]


def test_an_accepted_card_leaves_the_inbox_and_the_count(book: Book) -> None:
    card = _take_in(book, b"photo one")
    _take_in(book, b"photo two")
    with book.write("accept", at=NOW) as writing:
        cards.accept(writing, card, contacts.save(writing, person("李嘉")).id or 0)
    with book.read() as connection:
        assert lists.counts(connection, today=TODAY).inbox == 1
        assert cards.inbox(connection, CardState.ACCEPTED) == ()


def test_no_card_by_that_id(book: Book) -> None:
    with pytest.raises(CardUnknown):
        cards.photo(book, 7)
    with pytest.raises(CardUnknown), book.write("accept", at=NOW) as writing:
        cards.accept(writing, 7, 1)


def _take_in(book: Book, photo: bytes) -> int:
    with book.write("take in", at=NOW, step=False) as writing:
        return cards.add(writing, photo, name="card.jpg").id


def _inbox(book: Book) -> list[Card]:
    with book.read() as connection:
        return list(cards.inbox(connection))
