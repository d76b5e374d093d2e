"""What a contact has is known without looking at its facts, and whatever is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import literal_column, select

from cardkeeper.model import Field, Source
from cardkeeper.rules.facets import VALUES, Facet, parsed
from cardkeeper.store import contacts, lists, narrowing, signs, tables
from cardkeeper.store.book import Book
from cardkeeper.store.lists import ListQuery
from tests.store.samples import NOW, TODAY, VIVIAN, keep


def having(book: Book, text: str) -> int:
    with book.read() as reading:
        return lists.count(reading, ListQuery(today=TODAY, facets=parsed(text).facets))


@pytest.mark.parametrize(
    "text", ["has:phone", "-has:wechat,tag", "source:import has:photo", "confirmed:never", "due:overdue", "added:month"]
)
def test_it_is_read_off_the_list_by_name(book: Book, text: str) -> None:
    asked = ListQuery(today=TODAY, facets=parsed(text).facets)
    query = select(tables.contacts.c.id).where(*lists.conditions(asked)).order_by(tables.contacts.c.sort_key)
    with book.read() as reading:
        sql = query.compile(reading, compile_kwargs={"literal_binds": True})
        (plan,) = reading.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
    assert "COVERING INDEX contacts_by_name" in plan.detail


def test_it_follows_a_change_and_its_undoing(book: Book) -> None:
    (kept,) = keep(book, VIVIAN)
    assert having(book, "has:phone") == 1
    with book.write("edit", at=NOW) as writing:
        facts = tuple(replace(fact, source=Source.IMPORT) for fact in kept.facts if fact.field is not Field.PHONE)
        contacts.save(writing, replace(kept, facts=facts))
    assert (having(book, "has:phone"), having(book, "source:import")) == (0, 1)
    book.undo(at=NOW)
    assert (having(book, "has:phone"), having(book, "source:import")) == (1, 0)
    book.redo(at=NOW)
    assert (having(book, "has:phone"), having(book, "source:import")) == (0, 1)


def test_a_book_of_before_gets_what_a_new_one_has(book: Book) -> None:
    keep(book, VIVIAN, replace(VIVIAN, uid="", facts=VIVIAN.facts[:1], categories=()))
    of = tables.contacts
    with book.read() as reading:
        derived = reading.execute(select(of.c.signs).order_by(of.c.id)).scalars().all()
        made: Any = reading.execute(select(literal_column(signs.ALL)).select_from(of).order_by(of.c.id)).scalars().all()
    assert derived == made
    assert len(set(derived)) == 2


@pytest.mark.parametrize("key", ["has", "source"])
def test_every_value_can_be_asked(key: str) -> None:
    asked = [Facet(key, (value,)) for value in VALUES[key]]
    assert len(narrowing.conditions(asked, today=TODAY)) == len(asked)
