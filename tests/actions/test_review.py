"""Accepting a card makes its contact a reviewed one, in one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.actions import capture, contacts, intake, review
from cardkeeper.model import CardState, Contact, Fact, Field, Guess
from cardkeeper.store.book import Book
from tests.fakes import ScriptedReader
from tests.store.samples import DRAFT, NOW, TODAY


def waiting(book: Book) -> Contact:
    """The unreviewed contact of a card that was just read."""
    from tests.actions.test_capture import picture

    intake.take_in(book, [picture("white")], now=NOW)
    reader = ScriptedReader((replace(DRAFT, flat=picture("white")),))
    card = capture.read_next(book, reader, now=lambda: NOW, today=TODAY)
    assert card is not None
    return contacts.get(book, card.contact or 0)


def test_a_draft_makes_facts_that_nobody_has_confirmed() -> None:
    draft = replace(DRAFT, guesses=(Guess(Field.NAME, "张薇", 0.9, None, form="zh", printed="張薇"),))
    (fact,) = review.contact_of(draft, today=TODAY).facts
    assert (fact.value, fact.printed, fact.confidence, fact.since) == ("张薇", "張薇", 0.9, TODAY)
    assert not review.contact_of(draft, today=TODAY).reviewed


def test_accepting_keeps_what_was_put_right_and_empties_the_inbox(book: Book) -> None:
    read = waiting(book)
    (card,) = capture.inbox(book)
    title = Fact(Field.TITLE, "供应链总监", form="zh")
    accepted = review.accept(book, card.id, replace(read, facts=(*read.facts, title)), now=NOW)
    assert capture.inbox(book) == ()
    assert contacts.get(book, read.id or 0) == accepted
    assert (accepted.id, accepted.reviewed, accepted.first(Field.TITLE)) == (read.id, True, "供应链总监")
    assert [one.state for one in capture.cards_of(book, read.id or 0)] == [CardState.ACCEPTED]


def test_undo_brings_the_card_back_to_the_inbox_and_redo_accepts_again(book: Book) -> None:
    read = waiting(book)
    (card,) = capture.inbox(book)
    accepted = review.accept(book, card.id, read, now=NOW)
    step = contacts.undo(book, now=NOW)
    assert step is not None
    assert (step.action, step.facts) == ("accept", {"name": "张薇"})
    assert [one.state for one in capture.inbox(book)] == [CardState.READY]
    assert contacts.get(book, read.id or 0) == read
    contacts.redo(book, now=NOW)
    assert capture.inbox(book) == ()
    assert contacts.get(book, read.id or 0) == accepted
