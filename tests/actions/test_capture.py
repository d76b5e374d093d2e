"""Photos come in encrypted, are read one by one, and wait for their review; nothing that came in is lost."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cardkeeper.actions import capture, contacts, intake, samples
from cardkeeper.errors import Cancelled, FileUnreadable, PhotoBroken, PhotoTooLarge
from cardkeeper.model import Card, CardState, Draft, Field, Guess
from cardkeeper.ocr.scan import scan
from cardkeeper.store.book import Book, open_book
from tests.fakes import ScriptedReader
from tests.store.samples import DRAFT, NOW, PASSPHRASE, TODAY


def picture(colour: str) -> bytes:
    """A JPEG of one colour, with a camera's notes."""
    drawn = BytesIO()
    notes = Image.Exif()
    notes[0x010F] = "Camera of Vivian"
    Image.new("RGB", (90, 54), colour).save(drawn, "JPEG", exif=notes)
    return drawn.getvalue()


def draft(name: str = "张薇", form: str = "zh") -> Draft:
    return replace(DRAFT, flat=picture("white"), guesses=(Guess(Field.NAME, name, 0.9, None, form=form),))


def read(book: Book, reader: ScriptedReader) -> Card | None:
    return capture.read_next(book, reader, now=lambda: NOW, today=TODAY)


def take(book: Book, *photos: Path | bytes) -> intake.TakenIn:
    return intake.take_in(book, photos, now=NOW)


def test_files_go_in_once_and_what_cannot_be_opened_is_named(book: Book, tmp_path: Path) -> None:
    good, broken, gone = tmp_path / "a.jpg", tmp_path / "b.jpg", tmp_path / "gone.jpg"
    good.write_bytes(picture("white"))
    broken.write_bytes(b"\xff\xd8\xff cut short")
    taken = take(book, good, broken, good, gone)
    assert [card.name for card in capture.inbox(book)] == ["a.jpg", "b.jpg"]
    assert taken.known == ("a.jpg",)
    assert [(name, type(why)) for name, why in taken.refused] == [("gone.jpg", FileUnreadable)]


def test_what_the_camera_wrote_about_its_owner_is_not_kept(book: Book) -> None:
    photo = picture("white")
    kept = capture.photo(book, take(book, photo).added[0])
    assert b"Vivian" in photo
    assert b"Vivian" not in kept
    assert Image.open(BytesIO(kept)).size == (90, 54)


def test_a_card_that_was_read_is_an_unreviewed_contact_at_once(book: Book) -> None:
    take(book, picture("white"))
    card = read(book, ScriptedReader((draft(),)))
    assert card is not None
    assert (card.state, card.draft and card.draft.lines) == (CardState.READY, DRAFT.lines)
    (found,) = contacts.found(book, "zhangwei", limit=9)
    assert (found.id, found.reviewed) == (card.contact, False)
    assert capture.cards_of(book, found.id or 0)[0].id == card.id
    assert capture.flat(book, card.id) == picture("white")
    assert Image.open(BytesIO(capture.thumbnail(book, card.id))).format == "JPEG"
    assert read(book, ScriptedReader()) is None


def test_several_cards_on_a_photo_are_several_contacts(book: Book) -> None:
    take(book, picture("white"))
    read(book, ScriptedReader((draft("张薇"), draft("李嘉"))))
    ready = capture.inbox(book, CardState.READY)
    assert [contacts.get(book, card.contact or 0).first(Field.NAME) for card in ready] == ["张薇", "李嘉"]
    assert capture.photo(book, ready[0].id) == capture.photo(book, ready[1].id)


def test_a_photo_that_cannot_be_read_stays_with_its_reason_and_can_be_tried_again(book: Book) -> None:
    (card,) = take(book, picture("white")).added
    read(book, ScriptedReader(PhotoTooLarge(megapixels=120, most=80)))
    (failed,) = capture.inbox(book, CardState.FAILED)
    assert (failed.reason, dict(failed.facts)) == ("PhotoTooLarge", {"megapixels": 120, "most": 80})
    assert read(book, ScriptedReader()) is None
    capture.retry(book, [card], now=NOW)
    again = read(book, ScriptedReader((draft(),)))
    assert again is not None
    assert (again.id, again.state, again.reason) == (card, CardState.READY, "")


def test_a_reader_that_finds_nothing_is_not_asked_for_ever(book: Book) -> None:
    take(book, picture("white"))
    read(book, ScriptedReader(()))
    assert [card.reason for card in capture.inbox(book)] == ["PhotoEmpty"]


def test_a_card_seen_beside_others_but_not_read_says_so_and_is_tried_again_in_its_place(book: Book) -> None:
    take(book, picture("white"))
    aside = ((500.0, 0.0), (900.0, 0.0), (900.0, 300.0), (500.0, 300.0))
    blank = replace(draft(), lines=(), guesses=(), quad=aside)
    read(book, ScriptedReader((draft(), blank)))
    seen, unread = capture.inbox(book)
    assert (seen.state, unread.state, unread.reason) == (CardState.READY, CardState.FAILED, "CardIllegible")
    assert capture.thumbnail(book, unread.id)
    capture.retry(book, [unread.id], now=NOW)
    again = read(book, ScriptedReader((draft(), replace(draft("李嘉"), quad=aside))))
    assert again is not None
    assert (again.id, again.state) == (unread.id, CardState.READY)
    assert [card.id for card in capture.inbox(book)] == [seen.id, unread.id]
    assert contacts.get(book, again.contact or 0).first(Field.NAME) == "李嘉"


def test_one_bad_photo_does_not_hold_up_the_next(book: Book) -> None:
    take(book, b"no picture", picture("white"))
    reader = ScriptedReader(PhotoBroken(), (draft(),))
    started: list[int] = []
    while capture.read_next(book, reader, now=lambda: NOW, today=TODAY, started=started.append):
        pass
    cards = capture.inbox(book)
    assert [card.state for card in cards] == [CardState.FAILED, CardState.READY]
    assert started == [card.id for card in cards]


def test_a_stopped_reading_leaves_its_photo_waiting(book: Book) -> None:
    take(book, picture("white"))
    with pytest.raises(Cancelled):
        read(book, ScriptedReader(Cancelled()))
    assert [card.state for card in capture.inbox(book)] == [CardState.WAITING]


def test_after_a_restart_the_inbox_goes_on_where_it_was(book: Book) -> None:
    take(book, picture("white"), picture("red"))
    read(book, ScriptedReader((draft(),)))
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    try:
        card = read(again, ScriptedReader((draft("李嘉"),)))
        assert card is not None
        assert [one.state for one in capture.inbox(again)] == [CardState.READY, CardState.READY]
    finally:
        again.close()


def test_discarding_takes_card_and_contact_away_and_one_undo_brings_both_back(book: Book) -> None:
    take(book, picture("white"))
    card = read(book, ScriptedReader((draft(),)))
    assert card is not None
    capture.discard(book, card.id, now=NOW)
    assert capture.inbox(book) == ()
    assert contacts.found(book, "zhangwei", limit=9) == ()
    contacts.undo(book, now=NOW)
    assert [one.id for one in capture.inbox(book, CardState.READY)] == [card.id]
    assert len(contacts.found(book, "zhangwei", limit=9)) == 1


def test_a_card_thrown_away_while_it_is_read_stays_away(book: Book) -> None:
    (card,) = take(book, picture("white")).added

    def slow(_photo: bytes) -> tuple[Draft, ...]:
        capture.discard(book, card, now=NOW)
        return (draft(),)

    assert capture.read_next(book, slow, now=lambda: NOW, today=TODAY) is not None
    assert capture.inbox(book) == ()
    assert contacts.found(book, "", limit=9) == ()


def test_a_discarded_picture_that_comes_again_is_back_in_the_inbox(book: Book) -> None:
    (card,) = take(book, picture("white")).added
    capture.discard(book, card, now=NOW)
    assert take(book, picture("white")).known == ("",)
    assert [one.id for one in capture.inbox(book, CardState.WAITING)] == [card]


def test_a_sample_card_goes_the_whole_way_for_real(book: Book) -> None:
    take(book, samples.cards()[0])
    card = capture.read_next(book, lambda photo: scan(photo, fast=True), now=lambda: NOW, today=TODAY)
    assert card is not None
    assert [one.id for one in contacts.found(book, "vivian.zhang@beimo.example.com", limit=2)] == [card.contact]
    assert [one.id for one in contacts.found(book, "zhangw 0036", limit=2)] == [card.contact]
