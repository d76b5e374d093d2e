"""Old steps can't be taken back; what facts said is known for as long as there is room, and purged with its person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cardkeeper.actions import contacts as asked
from cardkeeper.model import Contact, Fact, Field
from cardkeeper.store import contacts, fading
from cardkeeper.store.book import Book
from tests.store.samples import NOW, VIVIAN, keep

LATER = NOW + timedelta(days=300)
IN_TWO_YEARS = NOW + timedelta(days=730)


def edited(book: Book, contact: Contact, title: str) -> Contact:
    facts = tuple(fact for fact in contact.facts if fact.field is not Field.TITLE)
    with book.write("edit", at=LATER, name="张薇") as writing:
        return contacts.save(writing, replace(contact, facts=(*facts, Fact(Field.TITLE, title, form="zh"))))


def kept_of_steps(book: Book) -> str:
    with book.read() as reading:
        return "".join(reading.exec_driver_sql("SELECT before FROM journal_parts WHERE before IS NOT NULL").scalars())


def titles(book: Book, contact: Contact) -> list[str]:
    told = asked.history(book, contact.id or 0, contact.of(Field.TITLE)[0].key)
    return [version.fact.value for version in told.versions]


def test_an_old_step_is_no_more_undone_but_its_values_are_told(book: Book) -> None:
    now = edited(book, keep(book, VIVIAN)[0], "总经理")
    before = len(kept_of_steps(book))
    asked.purge_outdated(book, now=IN_TWO_YEARS)
    assert asked.last_step(book) is None
    assert book.undo(at=IN_TWO_YEARS) is None
    assert titles(book, now) == ["总经理", "供应链总监"]
    assert len(kept_of_steps(book)) < before


def test_young_steps_stay_whole(book: Book) -> None:
    edited(book, keep(book, VIVIAN)[0], "总经理")
    before = kept_of_steps(book)
    asked.purge_outdated(book, now=LATER + timedelta(days=399))
    assert kept_of_steps(book) == before
    step = asked.last_step(book)
    assert step is not None
    assert step.action == "edit"


def test_what_was_taken_back_long_ago_is_forgotten(book: Book) -> None:
    edited(book, keep(book, VIVIAN)[0], "总经理")
    book.undo(at=LATER)
    asked.purge_outdated(book, now=IN_TWO_YEARS)
    assert book.redo(at=IN_TWO_YEARS) is None
    assert "总经理" not in kept_of_steps(book)


def test_where_room_is_scarce_the_oldest_goes_first(book: Book) -> None:
    first = edited(book, keep(book, VIVIAN)[0], "总经理")
    last = edited(book, first, "董事长")
    with book.write("fade", at=IN_TWO_YEARS, step=False) as writing:
        fading.fade(writing.connection, before=IN_TWO_YEARS, most=len(kept_of_steps(book)) * 2 // 5)
    assert titles(book, last) == ["董事长", "总经理"]


def test_the_old_values_of_somebody_erased_are_gone(book: Book) -> None:
    now = edited(book, keep(book, VIVIAN)[0], "总经理")
    asked.purge_outdated(book, now=IN_TWO_YEARS)
    assert "张薇" in kept_of_steps(book)
    asked.purge(book, [now.id or 0], now=IN_TWO_YEARS)
    assert kept_of_steps(book) == ""
