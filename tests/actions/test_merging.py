"""Two become one in the book: whatever belongs to either is the one's, and undo brings both back to the last row."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from cardkeeper.actions import contacts as asked
from cardkeeper.actions import merging
from cardkeeper.actions.merging import Merged
from cardkeeper.errors import Cancelled, ContactInTrash, ContactUnknown
from cardkeeper.model import Contact, Extra, Fact, Field, Photo, Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store import cards, contacts, evidence, own_rules, tables
from cardkeeper.store.book import Book, open_book
from tests.store.samples import DRAFT, NOW, PASSPHRASE, VIVIAN, found, keep, kept, person, right
from tests.store.test_dealings import say_all

LATER = NOW + timedelta(hours=1)
MADE_ANEW = ("looked", "twins", "twin_keys", "twins_sought")
"""What follows from contacts, and is found out again when they change."""

OTHER = Contact(
    facts=(
        Fact(Field.NAME, "张薇", form="zh"),
        Fact(Field.COMPANY, "霁光能源集团", form="zh"),
        Fact(Field.TITLE, "高级品牌经理", form="zh"),
        Fact(Field.PHONE, "+8614200000036", kind="mobile"),
        Fact(Field.PHONE, "+8657155500188", kind="work"),
        Fact(Field.EMAIL, "vivian@jiguang.example.com"),
        Fact(Field.NOTE, "新品试用"),
    ),
    tier=Tier.KEY,
    categories=("华东", "新品试用"),
    uid="urn:uuid:00000000-0000-4000-8000-000000000037",
    extra=(Extra("X-OLD", "1"),),
    photos=(Photo(b"\xff\xd8 another face"),),
)


def two(book: Book) -> tuple[Contact, Contact]:
    """Two contacts of one person, each with one of everything that a contact can have, and a card."""
    with book.write("rule_add", at=NOW) as writing:
        own_rules.add(writing, OwnRule("energy", "tier:key,vip", promise="问候", finding="看看"))
    pair = keep(book, VIVIAN, OTHER)
    for place, one in enumerate(pair):
        say_all(book, one.id or 0)
        with book.write("verify", at=NOW, step=False) as writing:
            evidence.add(writing, one.id or 0, [right(one, Field.COMPANY, days_ago=9 - place)])
            card = cards.add(writing, b"photo %d" % place, name=f"{place}.jpg").id
            cards.keep(writing, card, DRAFT, contact=one.id, thumbnail=b"small")
    return kept(book, pair[0]), kept(book, pair[1])


def rows_of(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that undo must put back, to the last column."""
    with book.read() as reading:
        return {
            table.name: sorted((tuple(row) for row in reading.execute(select(table))), key=repr)
            for table in tables.metadata.sorted_tables
            if table.name not in {"journal", "journal_parts", "audit", "meta", *MADE_ANEW}
        }


def pointing(book: Book) -> list[tuple[str, str]]:
    """Each table and column that points to a contact, as the database has it."""
    with book.read() as reading:
        return [
            (table.name, column)
            for table in tables.metadata.sorted_tables
            for _, _, parent, column, *_ in reading.exec_driver_sql(f"PRAGMA foreign_key_list({table.name})")
            if parent == "contacts"
        ]


def counts(book: Book, contact: int) -> dict[str, int]:
    """How many rows of each table point to a contact."""
    with book.read() as reading:
        found = {name: select(tables.metadata.tables[name].c[column]) for name, column in pointing(book)}
        return {name: list(reading.execute(rows).scalars()).count(contact) for name, rows in found.items()}


def test_nothing_that_points_to_a_contact_is_forgotten(book: Book) -> None:
    one, other = two(book)
    before = counts(book, one.id or 0), counts(book, other.id or 0)
    fresh = {"aliases", *MADE_ANEW}
    assert [table for table, number in before[1].items() if not number and table not in fresh] == []
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    after = counts(book, one.id or 0)
    assert {number for table, number in counts(book, other.id or 0).items() if table not in MADE_ANEW} == {0}
    together = {"facts", "rulings", "problems"}  # what is alike in both stands once
    for table, number in after.items():
        if table not in fresh | together:
            assert number == before[0][table] + before[1][table], table
    assert (after["aliases"], after["rulings"], after["problems"], after["facts"]) == (1, 1, 2, len(made.facts))
    assert made == kept(book, one)


def test_one_undo_brings_both_back_to_the_last_row_and_redo_merges_again(book: Book) -> None:
    one, other = two(book)
    before, words = rows_of(book), ("kexin", "beimo", "jiguang", "zhangwei", "5550")
    hits = [found(book, word) for word in words]
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    after = rows_of(book)
    for _ in range(2):
        step = asked.undo(book, now=LATER)
        assert step is not None
        assert (step.action, step.facts["name"], step.facts["other"]) == ("merge", "张薇", "张薇")
        assert rows_of(book) == before
        assert [found(book, word) for word in words] == hits
        asked.redo(book, now=LATER)
        assert rows_of(book) == after
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    asked.undo(again, now=LATER)
    assert rows_of(again) == before
    again.close()


def test_what_was_done_since_is_taken_back_first(book: Book) -> None:
    one, other = two(book)
    before = rows_of(book)
    made = merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    say_all(book, one.id or 0)
    asked.save(book, replace(made, facts=made.facts[:2]), now=LATER, name="")
    while (step := asked.undo(book, now=LATER)) is not None and step.action != "merge":
        pass
    assert rows_of(book) == before


def test_either_is_found_by_what_the_other_said(book: Book) -> None:
    one, other = two(book)
    merging.merge(book, one.id or 0, other.id or 0, now=LATER)
    for word in ("5550 0188", "vivian@jiguang", "新品试用", "beimo", "On time, every mile"):
        assert found(book, word) == [one.id], word
    with pytest.raises(ContactUnknown):
        asked.get(book, other.id or 0)


def test_who_is_in_the_trash_or_gone_is_not_merged(book: Book) -> None:
    one, other = two(book)
    asked.delete(book, [other.id or 0], now=NOW)
    for pair in ((one.id, other.id), (other.id, one.id)):
        with pytest.raises(ContactInTrash) as why:
            merging.merge(book, pair[0] or 0, pair[1] or 0, now=LATER)
        assert why.value.facts == {"name": "张薇"}
    with pytest.raises(ContactUnknown):
        merging.merge(book, one.id or 0, 99, now=LATER)
    with pytest.raises(ValueError, match="no pair"):
        merging.merge(book, one.id or 0, one.id or 0, now=LATER)
    assert kept(book, one) == one


def crowd(book: Book, count: int) -> list[Contact]:
    """Pairs of alike contacts, the second of all behind the first of all."""
    people = [person(f"示例{place}", phone=f"+86142000{place:05d}") for place in range(count)]
    with book.write("add", at=NOW) as writing:
        return list(contacts.save_all(writing, [*people, *people]))


def test_many_are_merged_in_one_step_also_where_the_journal_has_them_in_different_batches(book: Book) -> None:
    people = crowd(book, 260)
    first, last = people[0], people[-1]
    for contact in (first, last):
        say_all(book, contact.id or 0)
    ids = [contact.id or 0 for contact in people]
    before, pairs = rows_of(book), list(zip(ids[:260], reversed(ids), strict=False))
    told: list[tuple[int, int]] = []
    done = merging.merge_all(book, pairs, now=LATER, progress=lambda done, total: told.append((done, total)))
    assert done == Merged(260)
    assert told[:2] == [(0, 260), (1, 260)]
    after = rows_of(book)
    assert len(after["contacts"]) == 260
    for rows in (before, after, before):
        step = (asked.undo if rows is before else asked.redo)(book, now=LATER)
        assert step is not None
        assert (step.action, step.facts["n"]) == ("merge_all", 260)
        assert rows_of(book) == rows


def test_one_may_be_in_several_pairs(book: Book) -> None:
    one, other, third = (contact.id or 0 for contact in keep(book, VIVIAN, OTHER, replace(OTHER, uid="urn:test:third")))
    before = rows_of(book)
    assert merging.merge_all(book, [(other, third), (one, other), (third, one)], now=LATER) == Merged(2)
    assert [alias.id for alias in asked.get(book, one).aliases] == [other, third]
    asked.undo(book, now=LATER)
    assert rows_of(book) == before


def test_who_was_not_looked_at_or_is_gone_is_left(book: Book) -> None:
    one, other = two(book)
    third, fourth, fifth = keep(book, person("李嘉"), person("李嘉"), person("李嘉"))
    asked.delete(book, [fifth.id or 0], now=NOW)
    left = ((one.id or 0, other.id or 0), (third.id or 0, fifth.id or 0), (third.id or 0, 99))
    pairs = (*left, (third.id or 0, fourth.id or 0))
    assert merging.merge_all(book, pairs, now=LATER) == Merged(1, left)
    assert not kept(book, third).reviewed
    assert merging.merge_all(book, left, now=LATER) == Merged(0, left)
    step = asked.last_step(book)
    assert step is not None
    assert step.facts["n"] == 1


def test_merging_many_can_be_cancelled_and_is_none_then(book: Book) -> None:
    people = crowd(book, 3)
    before = rows_of(book)

    def cancel(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        merging.merge_all(
            book, [(people[n].id or 0, people[n + 3].id or 0) for n in range(3)], now=LATER, progress=cancel
        )
    assert rows_of(book) == before
