"""Conditions narrow a list and a search alike, each of them and its contrary."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cardkeeper import i18n
from cardkeeper.model import Address, Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import facets
from cardkeeper.store import contacts, narrowing, search_text
from cardkeeper.store.book import Book
from cardkeeper.store.lists import ListQuery
from tests.store.samples import NOW, TODAY, VIVIAN, keep, person

LI = replace(
    person("李嘉", "禾沐食品有限公司", phone="+8614299998877", tier=Tier.KEY),
    industry="food", categories=("Spring Fair",), reviewed=True,
)  # fmt: skip


@pytest.fixture
def three(book: Book) -> Book:
    """Vivian (1), Li Jia (2) whose number is wrong, and Adam Hale (3), who has nothing but a name and an address."""
    wrong = replace(LI.of(Field.PHONE)[0], invalid="not_in_service", key="p")
    seen = Evidence("p", How.CALL, Result.RIGHT, TODAY - timedelta(days=40))
    li = replace(LI, facts=(*LI.facts[:2], wrong), evidence=(seen,))
    adam = Contact(
        facts=(Fact(Field.NAME, "Adam Hale"), Fact(Field.ADDRESS, "1 High St", address=Address(city="廣州")))
    )
    keep(book, replace(VIVIAN, reviewed=True), li, adam)
    return book


def found(book: Book, text: str) -> list[int]:
    with book.read() as reading:
        query = ListQuery(today=TODAY)
        ids = sorted(search_text.find(reading, text, query=query).ids)
        assert search_text.count(reading, text, query=query) == len(ids)
        return ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tier:vip", [1]), ("等级:重要,vip", [1, 2]), ("-tier:vip", [2, 3]), ("industry:food", [2]), ("行业:物流", [1]),
        ("tag:春季", [1]), ('event:"spring fair"', [2]), ("活动:华东", [1]), ("tag:huadong", [1]), ("has:tag", [1, 2]),
        ("tag:夏季", []), ("has:phone", [1, 2]), ("有:微信", [1]), ("-has:email", [2, 3]), ("has:photo", [1]),
        ("has:note", [1]), ("has:mobile -has:wechat", [2]), ("has:card", []), ("invalid:phone", [2]),
        ("失效:任何", [2]), ("invalid:email", []), ("reviewed:no", [3]), ("reviewed:yes", [1, 2]),
        ("company:beimo", [1]),
        ("公司:禾沐", [2]), ("city:上海", [1]), ("city:广州", [3]), ("city:guangzhou", [3]),
        ("confirmed:never", [1, 3]),
        ("confirmed:month", []), ("confirmed:year", [2]), ("-confirmed:year", [1, 3]), ("added:today", [1, 2, 3]),
        ("added:..2025", []), ("added:2026", [1, 2, 3]), ("added:2026-11-22", [1, 2, 3]), ("zhang tier:vip", [1]),
        ("zhang tier:key", []), ("嘉 -tier:vip 行业:food", [2]), ("8877 invalid:phone", [2]), ("tag:?!", []),
        ("tier: has:", [1, 2, 3]), ("tier:xyz", []),
    ],
)  # fmt: skip
def test_a_condition_finds_whom_it_says(three: Book, text: str, expected: list[int]) -> None:
    assert found(three, text) == expected


def test_every_condition_can_be_asked_with_every_value_and_its_contrary(three: Book) -> None:
    assert set(facets.NAMES) == set(narrowing._ASK)
    for key in facets.NAMES:
        for value in facets.VALUES.get(key, {"anything": ""}):
            text = f"{key}:{value}"
            assert sorted(found(three, text) + found(three, f"-{text}")) == [1, 2, 3], text


def test_what_is_due_is_told_by_its_day(book: Book) -> None:
    days = (-1, 0, 1, 30, 31)
    for ago in days:
        day = TODAY + timedelta(days=ago - 90)
        facts = (Fact(Field.NAME, f"day {ago}"), Fact(Field.TITLE, "Buyer", since=day, key="t"))
        keep(book, Contact(facts=facts, tier=Tier.VIP))
    assert [found(book, f"due:{when}") for when in ("overdue", "today", "soon", "overdue,today")] == [
        [1], [2], [3, 4], [1, 2],
    ]  # fmt: skip
    assert found(book, f"due:{TODAY + timedelta(days=1)}..") == [3, 4, 5]
    assert found(book, "due:never") == [1, 2, 3, 4, 5]


def test_the_slip_of_a_word_is_forgiven_within_the_conditions(three: Book) -> None:
    with three.read() as reading:
        hits, meant = search_text.find_meant(reading, "vivain tier:vip", query=ListQuery(today=TODAY))
        none, _ = search_text.find_meant(reading, "vivain tier:key", query=ListQuery(today=TODAY))
    assert (list(hits.ids), meant, list(none.ids)) == ([1], "vivian", [])


@pytest.mark.parametrize(
    ("text", "near", "elsewhere"),
    [
        ("zhang tier:key", "", 1), ("viviannne", "vivian", 0), ("vivixnne 行业:物流", "industry:logistics vivian", 0),
        ("viviannne tier:key", "", 0), ("qqqqqq", "", 0), ("tier:vip -tier:vip", "", 0), ("77366", "", 0),
    ],
)  # fmt: skip
def test_where_nobody_is_found_there_is_a_way_to_somebody(three: Book, text: str, near: str, elsewhere: int) -> None:
    i18n.use("en")
    with three.read() as reading:
        assert search_text.instead(reading, text, query=ListQuery(today=TODAY)) == (near, elsewhere)


def test_conditions_hold_in_the_trash_too(three: Book) -> None:
    with three.write("delete", at=NOW, n=1) as writing:
        contacts.trash(writing, [1])
    with three.read() as reading:
        trash = ListQuery(view="trash", today=TODAY)
        assert list(search_text.find(reading, "tier:vip", query=trash).ids) == [1]
        assert list(search_text.find(reading, "zhang tier:vip", query=trash).ids) == [1]
    assert found(three, "tier:vip") == []
