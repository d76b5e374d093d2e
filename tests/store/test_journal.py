"""Every step can be taken back and done again, in order, also after a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper.actions import contacts as asked
from cardkeeper.errors import Cancelled
from cardkeeper.model import CardState, Contact, Field, Tier
from cardkeeper.store import cards, contacts, evidence, journal
from cardkeeper.store.book import Book, open_book
from tests.store.samples import DRAFT, NOW, PASSPHRASE, VIVIAN, found, keep, kept, person, right


def test_undo_and_redo_go_through_all_steps_and_survive_a_restart(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("edit", at=NOW) as writing:
        edited = contacts.save(writing, replace(vivian, facts=vivian.facts[:3], photos=(), tier=Tier.KEY))
    with book.write("confirm", at=NOW) as writing:
        confirmed = evidence.add(writing, vivian.id or 0, [right(vivian, Field.COMPANY)])
    states = [vivian, edited, confirmed]
    for state in (edited, vivian):
        assert book.undo(at=NOW) is not None
        assert kept(book, vivian) == state
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    for state in states[1:]:
        assert again.redo(at=NOW) is not None
        assert kept(again, vivian) == state
    assert again.redo(at=NOW) is None
    again.close()


def test_undo_of_a_new_contact_takes_it_from_list_and_search(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    step = book.undo(at=NOW)
    assert step is not None
    assert step.action == "add"
    assert found(book, "zhangwei") == []
    assert book.undo(at=NOW) is None
    book.redo(at=NOW)
    assert found(book, "zhangwei") == [vivian.id]


def test_undo_says_what_it_took_back(book: Book) -> None:
    with book.write("add", at=NOW, name="张薇", n=1) as writing:
        contacts.save(writing, VIVIAN)
    with book.read() as connection:
        last = journal.last(connection)
        assert last is not None
        assert (last.action, last.facts, last.at) == ("add", {"name": "张薇", "n": 1}, NOW)
        assert journal.next_redo(connection) is None
    assert book.undo(at=NOW) == last


def test_a_new_step_ends_what_could_be_redone(book: Book) -> None:
    keep(book, person("李嘉"))
    book.undo(at=NOW)
    keep(book, person("张巍"))
    assert book.redo(at=NOW) is None
    assert len(found(book, "zhangwei")) == 1


def test_work_in_the_background_is_passed_over(book: Book) -> None:
    keep(book, person("李嘉"))
    with book.write("read", at=NOW, step=False) as writing:
        read = contacts.save(writing, person("张巍"))
    step = book.undo(at=NOW)
    assert step is not None
    assert step.action == "add"
    assert kept(book, read) == read
    assert book.undo(at=NOW) is None


def test_one_undo_takes_back_a_change_of_many(book: Book) -> None:
    people = keep(book, *(person(f"李嘉{number}") for number in range(7)))
    with book.write("tier", at=NOW, n=7) as writing:
        contacts.set_tier(writing, [one.id or 0 for one in people], Tier.VIP)
    book.undo(at=NOW)
    assert [kept(book, one) for one in people] == list(people)


def test_undoing_an_acceptance_puts_the_card_back_into_the_inbox(book: Book) -> None:
    with book.write("read", at=NOW, step=False) as writing:
        card = cards.add(writing, b"photo", name="a.jpg").id
        read = contacts.save(writing, person("李嘉"))
        cards.keep(writing, card, DRAFT, contact=read.id)
    with book.write("accept", at=NOW) as writing:
        accepted = contacts.save(writing, replace(read, reviewed=True))
        cards.accept(writing, card, read.id or 0)
    assert _where(book, card, read) == (CardState.ACCEPTED, 0, accepted)
    book.undo(at=NOW)
    assert _where(book, card, read) == (CardState.READY, 1, read)
    book.redo(at=NOW)
    assert _where(book, card, read) == (CardState.ACCEPTED, 0, accepted)


def _where(book: Book, card: int, contact: Contact) -> tuple[CardState, int, Contact]:
    with book.read() as connection:
        return cards.get(connection, card).state, len(cards.inbox(connection)), kept(book, contact)


def test_what_is_set_for_many_keeps_no_copy_of_their_facts(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    with book.write("tier", at=NOW, n=1) as writing:
        contacts.set_tier(writing, [vivian.id or 0], Tier.KEY)
    with book.read() as connection:
        (taken,) = connection.exec_driver_sql("SELECT before FROM journal_parts WHERE kind = 'row'").scalars()
    assert "张薇" not in taken
    book.undo(at=NOW)
    assert kept_as(book, vivian)
    book.redo(at=NOW)
    assert found(book, "zhangwei") == [vivian.id]


def test_a_tier_and_an_edit_in_one_step_are_taken_back_together(book: Book) -> None:
    (vivian,) = keep(book, VIVIAN)
    for edit_first in (True, False):
        with book.write("edit", at=NOW) as writing:
            if edit_first:
                contacts.save(writing, replace(vivian, facts=vivian.facts[:3]))
            contacts.set_tier(writing, [vivian.id or 0], Tier.PROSPECT)
            if not edit_first:
                contacts.save(writing, replace(vivian, facts=vivian.facts[:3]))
        book.undo(at=NOW)
        assert kept_as(book, vivian)


def test_a_change_of_many_can_be_cancelled_and_is_none_then(book: Book) -> None:
    people = keep(book, *(person(f"李嘉{number}") for number in range(3)))

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        asked.set_tier(book, [one.id or 0 for one in people], Tier.VIP, now=NOW, progress=cancel)
    assert [kept(book, one) for one in people] == list(people)
    with book.read() as connection:
        last = journal.last(connection)
    assert last is not None
    assert last.action == "add"


def kept_as(book: Book, contact: Contact) -> bool:
    return kept(book, contact) == contact and found(book, "zhangwei") == [contact.id]
