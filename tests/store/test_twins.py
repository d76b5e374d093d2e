"""Who may be one person: kept beside the contacts, never of who is gone, and remembered to be two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from cardkeeper.actions import contacts, duplicates
from cardkeeper.dealings import Ghost
from cardkeeper.errors import Cancelled
from cardkeeper.model import Contact
from cardkeeper.store import contacts as store
from cardkeeper.store import seeking, twins
from cardkeeper.store.book import Book
from tests.store.samples import NOW, keep, kept, person

MOBILE = "+8614200000057"


def one_in_two(book: Book) -> tuple[Contact, Contact]:
    """One person who came into the book twice."""
    one, other = keep(book, person("林可欣", "禾沐食品", phone=MOBILE), person("林可欣", "霁光能源", phone=MOBILE))
    duplicates.scan(book, now=NOW)
    return one, other


def ids(book: Book) -> list[tuple[int, int]]:
    return [(pair.a, pair.b) for pair in duplicates.waiting(book)]


def number(contact: Contact) -> int:
    assert contact.id is not None
    return contact.id


def test_who_came_twice_waits_with_the_reasons(book: Book) -> None:
    one, other = one_in_two(book)
    (pair,) = duplicates.waiting(book)
    assert (pair.a, pair.b, pair.score) == (one.id, other.id, 0.68)
    assert {reason.code for reason in pair.reasons} == {"mobile", "name", "company_differs"}
    assert duplicates.count(book) == 1
    assert not duplicates.is_due(book)


def test_a_number_that_many_have_is_nobodys_own_also_of_two_chosen_by_hand(book: Book) -> None:
    one, other = one_in_two(book)
    assert duplicates.compared(book, number(other), number(one)).score == 0.68
    keep(book, person("周文博", phone=MOBILE), person("罗思远", phone=MOBILE))
    assert "mobile" not in {why.code for why in duplicates.compared(book, number(one), number(other)).reasons}


def test_only_whoever_changed_is_looked_at_again(book: Book) -> None:
    one_in_two(book)
    assert duplicates.scan(book, now=NOW) == 0
    (third,) = keep(book, person("Cathy Lin", phone=MOBILE))
    assert duplicates.is_due(book)
    assert duplicates.scan(book, now=NOW) == 1
    assert len(ids(book)) == 3
    with book.write("edit", at=NOW) as writing:
        store.save(writing, replace(kept(book, third), facts=person("Cathy Lin", phone="+8614200000099").facts))
    duplicates.scan(book, now=NOW)
    assert len(ids(book)) == 1


def test_who_is_in_the_trash_set_aside_or_gone_waits_for_nothing(book: Book) -> None:
    one, other = map(number, one_in_two(book))
    contacts.delete(book, [other], now=NOW)
    assert ids(book) == []
    contacts.restore(book, [other], now=NOW)
    assert ids(book) == [(one, other)]
    with book.write("ghost", at=NOW) as writing:
        store.set_ghost(writing, [one], Ghost.QUARANTINED)
    assert ids(book) == []
    assert duplicates.for_contact(book, person("林可欣", phone=MOBILE))[0].b == other
    contacts.purge(book, [other], now=NOW)
    assert duplicates.for_contact(book, person("林可欣", phone=MOBILE)) == ()


def test_what_is_stopped_goes_on_where_it_was(book: Book) -> None:
    keep(book, *(person(f"林可欣{sign}", phone=MOBILE) for sign in "甲乙丙"))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        duplicates.scan(book, now=NOW, step=stop)
    assert duplicates.is_due(book)
    assert duplicates.scan(book, now=NOW) == 3
    assert not duplicates.is_due(book)


def test_who_changes_while_being_compared_is_compared_again(book: Book) -> None:
    one, _ = keep(book, person("林可欣", phone=MOBILE), person("李嘉"))

    def change(_done: int, _total: int) -> None:
        with book.write("edit", at=NOW) as writing:
            store.save(writing, replace(one, facts=person("林可欣", phone="+8614200000058").facts))

    duplicates.scan(book, now=NOW, step=change)
    assert duplicates.is_due(book)


def test_who_is_purged_while_being_compared_is_kept_with_nobody(book: Book) -> None:
    one, other = one_in_two(book)
    (pair,) = duplicates.waiting(book)
    contacts.delete(book, [number(other)], now=NOW)
    contacts.purge(book, [number(other)], now=NOW)
    with book.write("seek_twins", at=NOW, step=False) as writing:
        twins.keep(writing.connection, [number(one), number(other)], [(pair, None)])
    assert ids(book) == []


def test_two_who_were_said_not_to_be_one_are_asked_about_no_more(book: Book) -> None:
    one, other = map(number, one_in_two(book))
    duplicates.apart(book, one, other, now=NOW)
    assert (ids(book), list(duplicates.apart_of(book, one).values())) == ([], [other])
    duplicates.apart(book, other, one, now=NOW)  # once is enough
    contacts.undo(book, now=NOW)
    assert ids(book) == [(one, other)]
    contacts.redo(book, now=NOW)
    assert ids(book) == []
    (ruling,) = duplicates.apart_of(book, other)
    duplicates.together(book, ruling, now=NOW)
    assert ids(book) == [(one, other)]
    contacts.undo(book, now=NOW)
    assert ids(book) == []


def test_two_who_are_said_not_to_be_one_while_they_are_compared_are_two(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = map(number, keep(book, person("林可欣", phone=MOBILE), person("林可欣", phone=MOBILE)))
    honest = seeking.among

    def slow(connection: Connection, some: Sequence[int], *, secret: bytes) -> object:
        found = honest(connection, some, secret=secret)
        duplicates.apart(book, one, other, now=NOW)
        return found

    monkeypatch.setattr(seeking, "among", slow)
    duplicates.scan(book, now=NOW)
    assert duplicates.is_due(book)
    duplicates.scan(book, now=NOW)
    assert ids(book) == []
    assert not duplicates.is_due(book)


def test_that_is_so_when_it_is_done_again_after_a_scan(book: Book) -> None:
    one, other = one_in_two(book)
    duplicates.apart(book, number(one), number(other), now=NOW)
    with book.write("edit", at=NOW) as writing:
        store.save(writing, replace(kept(book, one), facts=person("林可欣", phone=MOBILE).facts))
    for _ in range(2):
        contacts.undo(book, now=NOW)
    duplicates.scan(book, now=NOW)
    assert ids(book) == [(one.id, other.id)]
    contacts.redo(book, now=NOW)
    duplicates.scan(book, now=NOW)
    assert ids(book) == []


def test_that_lasts_when_they_change_or_come_again(book: Book) -> None:
    one, other = one_in_two(book)
    duplicates.apart(book, number(one), number(other), now=NOW)
    moved = replace(kept(book, one), facts=(*one.facts, *person("林可欣", "澄川仪器").facts[1:]))
    with book.write("edit", at=NOW) as writing:
        store.save(writing, moved)
    duplicates.scan(book, now=NOW)
    assert ids(book) == []
    contacts.delete(book, [number(other)], now=NOW)
    contacts.purge(book, [number(other)], now=NOW)
    (again,) = keep(book, replace(other, id=None))
    duplicates.scan(book, now=NOW)
    assert (ids(book), duplicates.for_contact(book, again)) == ([], ())


def test_what_is_kept_of_two_people_names_neither(book: Book) -> None:
    one, other = one_in_two(book)
    duplicates.apart(book, number(one), number(other), now=NOW)
    with book.read() as reading:
        rows = reading.exec_driver_sql("SELECT digest FROM apart_traces").all()
        audit = reading.exec_driver_sql("SELECT facts FROM audit WHERE what = 'apart'").scalar_one()
    assert rows
    assert all(len(row.digest) == 64 for row in rows)
    assert "林可欣" not in audit
