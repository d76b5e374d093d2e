"""A review teaches the next reading, with the step that accepts the card and with no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cardkeeper.actions import capture, contacts, intake, learning, review
from cardkeeper.model import Draft, Field
from cardkeeper.rules.lessons import Kind
from cardkeeper.rules.outcomes import Outcome
from cardkeeper.store import cards
from cardkeeper.store import contacts as stored
from cardkeeper.store.book import Book
from tests.actions.test_capture import picture
from tests.fakes import ScriptedReader
from tests.rules.lessons.sheets import accepted, card, guess, said
from tests.store.samples import NOW, TODAY

COMPANY = "澄川仪器（苏州）有限公司"
MAIL = guess(Field.EMAIL, "liqun.chen@chengchuan.example.com")
NAME, HERS = guess(Field.NAME, "陈立群", form="zh"), guess(Field.NAME, "林小满", form="zh")
AS_TITLE = card(NAME, MAIL, guess(Field.TITLE, COMPANY, form="zh"))
AS_COMPANY = card(NAME, MAIL, guess(Field.COMPANY, COMPANY, form="zh"))
HER_MAIL = guess(Field.EMAIL, "xm.lin@chengchuan.example.com")
NEXT = card(HERS, HER_MAIL, guess(Field.TITLE, COMPANY, form="zh"))


def read(book: Book, draft: Draft, colour: str = "white") -> int:
    """A card in the inbox that was read so."""
    intake.take_in(book, [picture(colour)], now=NOW)
    reader = ScriptedReader((replace(draft, flat=picture(colour)),))
    one = capture.read_next(book, reader, now=lambda: NOW, today=TODAY)
    assert one is not None
    return one.id


def reviewed(book: Book, draft: Draft, right: Draft, colour: str = "white") -> int:
    """A card that was read as `draft` and accepted as `right`."""
    number = read(book, draft, colour)
    before = contacts.get(book, capture.card_of(book, number).contact or 0)
    review.accept(book, number, replace(before, facts=accepted(right).facts), now=NOW, seen=before)
    return number


def test_a_correction_changes_how_the_next_card_is_seen_and_not_what_was_read(book: Book) -> None:
    reviewed(book, AS_TITLE, AS_COMPANY)
    later = capture.card_of(book, read(book, NEXT, "black")).draft
    assert later is not None
    assert said(later, Field.TITLE) == [COMPANY]
    seen = learning.applied(book, later)
    assert (said(seen, Field.COMPANY), said(seen, Field.TITLE)) == ([COMPANY], [])
    found = contacts.found(book, "林小满", limit=2)
    assert [(one.reviewed, one.first(Field.COMPANY)) for one in found] == [(False, COMPANY)]


def test_undo_of_the_review_unlearns_it(book: Book) -> None:
    reviewed(book, AS_TITLE, AS_COMPANY)
    learnt = learning.lessons(book)
    contacts.undo(book, now=NOW)
    assert (learning.lessons(book), learning.accuracy(book).cards) == ((), 0)
    contacts.redo(book, now=NOW)
    assert learning.lessons(book) == learnt


def test_what_was_learnt_is_told_and_forgotten(book: Book) -> None:
    reviewed(book, AS_TITLE, AS_COMPANY)
    told = {lesson.taught.kind for lesson in learning.lessons(book)}
    assert told == {Kind.FACT, Kind.LINE, Kind.PLACE}
    before = learning.lessons(book)
    learning.forget(book, [one.taught for one in before], things=1, now=NOW + timedelta(minutes=1))
    assert learning.lessons(book) == ()
    step = contacts.undo(book, now=NOW)
    assert step is not None
    assert (step.action, step.facts) == ("forget", {"n": 1})
    assert learning.lessons(book) == before


def test_everything_forgotten_comes_back_with_undo(book: Book) -> None:
    reviewed(book, AS_TITLE, AS_COMPANY)
    before = learning.lessons(book), learning.accuracy(book)
    learning.forget_all(book, now=NOW)
    assert (learning.lessons(book), learning.accuracy(book)) == ((), learning.Accuracy(0, ()))
    contacts.undo(book, now=NOW)
    assert (learning.lessons(book), learning.accuracy(book)) == before


def test_accuracy_counts_what_the_reviewer_was_shown(book: Book) -> None:
    reviewed(book, AS_TITLE, AS_COMPANY)
    assert learning.accuracy(book).fields == (
        Outcome(Field.NAME, right=1),
        Outcome(Field.COMPANY, missed=1),
        Outcome(Field.TITLE, made_up=1),
        Outcome(Field.EMAIL, right=1),
    )
    reviewed(book, NEXT, card(HERS, HER_MAIL, guess(Field.COMPANY, COMPANY, form="zh")), "black")
    assert learning.accuracy(book) == learning.Accuracy(
        2,
        (
            Outcome(Field.NAME, right=2),
            Outcome(Field.COMPANY, right=1, missed=1),
            Outcome(Field.TITLE, made_up=1),
            Outcome(Field.EMAIL, right=2),
        ),
    )


def test_both_sides_of_a_card_teach(book: Book) -> None:
    front = read(book, AS_COMPANY)
    english = guess(Field.COMPANY, "Chengchuan Instruments (Suzhou) Co., Ltd.", form="en")
    back = read(book, card(guess(Field.NAME, "Chen Liqun", form="en"), replace(english, field=Field.TITLE)), "black")
    assert capture.card_of(book, front).back == back  # they were paired when they were read
    before = contacts.get(book, capture.card_of(book, front).contact or 0)
    right = card(NAME, guess(Field.NAME, "Chen Liqun", form="en"), AS_COMPANY.guesses[2], english, MAIL)
    review.accept(book, front, replace(before, facts=accepted(right).facts), now=NOW, seen=before)
    learnt = [one.taught for one in learning.lessons(book)]
    assert {one.said for one in learnt if one.kind is Kind.FACT} == {COMPANY, english.value}
    assert [one.said for one in learnt if one.kind is Kind.LINE] == ["company"]


def test_only_photos_tell_how_well_is_read(book: Book) -> None:
    with book.write("take in", at=NOW, step=False) as writing:
        text = cards.add(writing, b"text", name="", kind="text").id
        contact = stored.save(writing, accepted(AS_COMPANY))
        cards.keep(writing, text, AS_COMPANY, contact=contact.id)
    review.accept(book, text, contact, now=NOW, seen=contact)
    assert learning.accuracy(book).cards == 0
    assert {one.taught.said for one in learning.lessons(book) if one.taught.kind is Kind.FACT} == {COMPANY}
