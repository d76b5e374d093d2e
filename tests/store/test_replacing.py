"""Rows are put in the place of others, and those that stay the same are not touched."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Contact, Field
from cardkeeper.store import contacts, snapshots
from cardkeeper.store.book import Book
from cardkeeper.store.writing import Writing
from tests.store.samples import NOW, VIVIAN, keep, kept


def changes(writing: Writing) -> int:
    """How many rows this connection has written so far."""
    connection = writing.connection.connection.driver_connection
    assert connection is not None
    return int(connection.total_changes)


def titled(contact: Contact, title: str) -> Contact:
    facts = (replace(fact, value=title) if fact.field is Field.TITLE else fact for fact in contact.facts)
    return replace(contact, facts=tuple(facts))


def test_of_an_edited_contact_only_what_was_edited_is_written(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("edit", at=NOW) as writing:
        before = changes(writing)
        contacts.save(writing, titled(vivian, "总经理"))
        assert changes(writing) - before == 2  # the fact, out and in; when that was is the same
    assert kept(book, vivian) == titled(vivian, "总经理")


def test_of_a_contact_that_is_put_back_only_what_was_edited_is_written(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, titled(vivian, "总经理"))
        before = changes(writing)
        snapshots.put_back(writing.connection, "contact", writing.before["contact"])
        assert changes(writing) - before == 2
    assert kept(book, vivian) == vivian


def test_facts_may_come_go_and_change_places(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    for facts in (vivian.facts[2:], vivian.facts[::-1], vivian.facts[:1], vivian.facts):
        with book.write("edit", at=NOW) as writing:
            contacts.save(writing, replace(vivian, facts=facts, photos=vivian.photos[: len(facts) % 3]))
        assert kept(book, vivian).facts == facts
    for _ in range(4):
        book.undo(at=NOW)
    assert kept(book, vivian) == vivian
