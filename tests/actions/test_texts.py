"""Signatures, mails and vCards come in beside photos, wait for the same review, and are never anybody's second copy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cardkeeper.actions import capture, contacts, exchange, review, texts
from cardkeeper.errors import FileUnreadable, PeopleTooMany, TextBroken, TextEmpty, TextTooLarge
from cardkeeper.formats import WriteOptions
from cardkeeper.model import Card, CardState, Contact, Extra, Field, Name, Source
from cardkeeper.store.book import Book
from tests.fakes import ScriptedReader
from tests.store.samples import NOW, TODAY

SIGNATURE = "王芳 | 销售经理\n样例科技有限公司\n手机 142 0000 0036\nwang.fang@example.com"
MAIL = b"From: Maria Lindner <maria@example.com>\nSubject: x\n\nHi,\n\nBest regards\nSales Manager\nExample GmbH\n"
VCARD = """BEGIN:VCARD
VERSION:3.0
UID:{uid}
N:van Dyke;Maria;;Dr.;
FN:Maria van Dyke
ORG:Example GmbH
TITLE:{title}
TEL;TYPE=CELL:+44 7700 900123
X-SHIRT-SIZE:M
CATEGORIES:fair
END:VCARD
"""


def vcard(*, uid: str = "urn:uuid:00000000-0000-4000-8000-000000000001", title: str = "Buyer") -> bytes:
    return VCARD.format(uid=uid, title=title).encode()


def come(book: Book, data: bytes, kind: str) -> Card:
    """Take a text in and read it, with a reading process that must not be asked."""
    card = capture.take(book, data, name="", kind=kind, now=NOW).id
    return capture.read_card(book, card, ScriptedReader(), now=lambda: NOW, today=TODAY, region="CN")


def accept(book: Book, card: Card, *, title: str) -> Contact:
    """Review a card as the window does, with one fact changed."""
    seen = contacts.get(book, card.contact) if card.contact else texts.of_vcard(book, card, region="CN")[0]
    facts = tuple(replace(one, value=title) if one.field is Field.TITLE else one for one in seen.facts)
    return review.accept(book, card.id, replace(seen, facts=facts), now=NOW, seen=seen)


def test_a_signature_becomes_a_draft_without_the_reading_process(book: Book) -> None:
    card = come(book, SIGNATURE.encode(), "text")
    assert (card.state, card.kind) == (CardState.READY, "text")
    (found,) = contacts.found(book, "王芳", limit=9)
    assert (found.id, found.reviewed, found.first(Field.PHONE)) == (card.contact, False, "+8614200000036")
    assert {fact.source for fact in found.facts} == {Source.SIGNATURE}
    assert {fact.since for fact in found.facts} == {TODAY}
    assert (capture.photo(book, card.id), capture.flat(book, card.id)) == (SIGNATURE.encode(), b"")


def test_texts_wait_and_are_read_in_their_turn(book: Book) -> None:
    capture.take(book, MAIL, name="mail.eml", kind="mail", now=NOW)
    assert not capture.take(book, MAIL, name="copy.eml", kind="mail", now=NOW).new
    card = capture.read_next(book, ScriptedReader(), now=lambda: NOW, today=TODAY)
    assert card is not None
    assert (card.state, card.kind, card.name) == (CardState.READY, "mail", "mail.eml")
    assert contacts.get(book, card.contact or 0).first(Field.EMAIL) == "maria@example.com"


@pytest.mark.parametrize(
    ("data", "kind", "failure"),
    [
        (b"see you on Thursday", "text", TextEmpty),
        (b"\0\1\2\3" * 9, "text", TextBroken),
        (b"\x7fELF", "mail", TextBroken),
        (b"no card", "vcard", TextBroken),
        (b"BEGIN:VCARD\nX-A:1\nEND:VCARD\n", "vcard", TextEmpty),
        (vcard() * 21, "vcard", PeopleTooMany),
        (b" " * (texts.MOST["text"] + 1), "text", TextTooLarge),
    ],
)
def test_what_cannot_be_read_stays_in_the_inbox_with_its_reason(
    book: Book, data: bytes, kind: str, failure: type[Exception]
) -> None:
    card = come(book, data, kind)
    assert (card.state, card.reason) == (CardState.FAILED, failure.__name__)
    assert capture.photo(book, card.id) == data


def test_every_person_of_a_vcard_is_a_card_and_keeps_what_a_card_has_no_place_for(book: Book) -> None:
    come(book, vcard() + vcard(uid="urn:uuid:00000000-0000-4000-8000-000000000002").replace(b"Maria", b"Anna"), "vcard")
    cards = capture.inbox(book, CardState.READY)
    people = [contacts.get(book, card.contact or 0) for card in cards]
    assert [person.first(Field.NAME) for person in people] == ["Maria van Dyke", "Anna van Dyke"]
    assert [person.uid[-1] for person in people] == ["1", "2"]
    assert people[0].extra == (Extra("X-SHIRT-SIZE", "M"),)
    assert people[0].categories == ("fair",)
    assert people[0].facts[0].name == Name("van Dyke", "Maria", "Dr.")
    assert {fact.source for fact in people[0].facts} == {Source.VCARD}


def test_somebody_known_by_uid_is_no_second_person(book: Book) -> None:
    first = accept(book, come(book, vcard(), "vcard"), title="Buyer")
    card = come(book, vcard(title="Head Buyer"), "vcard")
    assert card.contact is None
    assert texts.of_vcard(book, card, region="CN")[1]
    assert contacts.get(book, first.id or 0).first(Field.TITLE) == "Buyer"
    accept(book, card, title="Head Buyer")
    (person,) = contacts.found(book, "", limit=9)
    assert (person.id, person.first(Field.TITLE), person.reviewed) == (first.id, "Head Buyer", True)
    assert [one.id for one in capture.cards_of(book, person.id or 0)][-1] == card.id


def test_a_card_of_somebody_known_is_thrown_away_alone(book: Book) -> None:
    first = accept(book, come(book, vcard(), "vcard"), title="Buyer")
    capture.discard(book, come(book, vcard(title="Head Buyer"), "vcard").id, now=NOW)
    assert capture.inbox(book) == ()
    assert contacts.get(book, first.id or 0).deleted is None


def test_the_vcard_in_a_mail_wins_over_its_signature(book: Book) -> None:
    mail = (
        b"From: Maria van Dyke <m@example.com>\nSubject: x\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nBest regards\nMaria van Dyke\nExample\n\n'
        b"--b\nContent-Type: text/vcard\n\n" + vcard() + b"\n--b--\n"
    )
    card = come(book, mail, "mail")
    person = contacts.get(book, card.contact or 0)
    assert (person.first(Field.COMPANY), person.first(Field.PHONE)) == ("Example GmbH", "+447700900123")
    assert (person.first(Field.EMAIL), person.extra) == ("m@example.com", (Extra("X-SHIRT-SIZE", "M"),))
    assert len(capture.inbox(book)) == 1


def test_a_large_vcard_file_is_an_address_book(tmp_path: Path) -> None:
    file = tmp_path / "people.VCF"
    file.write_bytes(vcard() * texts.PEOPLE_MOST)
    assert not texts.is_address_book(file)
    file.write_bytes(vcard().replace(b"\n", b"\r\n") * (texts.PEOPLE_MOST + 1))
    assert texts.is_address_book(file)
    with pytest.raises(FileUnreadable):
        texts.is_address_book(tmp_path / "gone.vcf")


def test_what_a_file_or_a_pasted_text_is_shows_before_it_is_read() -> None:
    names = ("a.jpg", "b.EML", "c.vcf", "d.txt", "e")
    assert [texts.kind_of(name) for name in names] == ["photo", "mail", "vcard", "text", "photo"]
    pasted = (SIGNATURE, vcard().decode(), "Thursday at ten", "a" * 3_000_000)
    assert [texts.kind_of_pasted(text) for text in pasted] == ["text", "vcard", "", ""]


def test_an_exported_person_that_is_dropped_again_is_the_same(book: Book) -> None:
    first = accept(book, come(book, vcard(), "vcard"), title="Buyer")
    again = exchange.written((first,), kind="vcard3", options=WriteOptions(now=NOW))
    accept(book, come(book, again, "vcard"), title="Buyer")
    (person,) = contacts.found(book, "", limit=9)
    assert person.facts == first.facts
