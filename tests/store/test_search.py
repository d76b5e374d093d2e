"""Whatever way a contact is typed, it is found, and the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.search_terms import words
from cardkeeper.store import contacts, derived, indexing, search
from cardkeeper.store.book import Book, create, open_book
from cardkeeper.store.lists import ListQuery
from tests.store.samples import CHEAP, NOW, PASSPHRASE, TODAY, VIVIAN, found, keep, person


@pytest.fixture(scope="module")
def two_people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A book that nobody changes: Vivian, and Li Jia, who shares nothing with her."""
    book, _ = create(tmp_path_factory.mktemp("two") / "store", PASSPHRASE, cost=CHEAP)
    keep(book, VIVIAN, person("李嘉", "禾沐食品有限公司", phone="+8614299998877"))
    yield book
    book.close()


@pytest.mark.parametrize(
    "typed",
    [
        "张薇", "薇", "張薇", "zhangwei", "zhang wei", "wei zhang",
        "zhangw", "zw", "zhw", "zwei", "张w", "Vivian Z", "viv",
        "北陌物流", "陌物", "流科", "beimo", "bmwl", "beimo logistics", "供应链", "总监", "華東", "华东", "春季展会",
        "14200000036", "142 0000 0036", "+86 142-0000", "0036", "000", "021-5550 0123", "02155500123", "5550", "316",
        "0086 1420", "vivian.zhang@beimo", "VIVIAN.ZHANG@BEIMO.EXAMPLE.COM", "beimo-vivian", "样本大道", "88 号",
        "望舒", "张薇 物流", "zhang 0036", "beimo 316", "ｖｉｖｉａｎ",
    ],
)  # fmt: skip
def test_one_person_is_found_in_every_way_to_type_them(two_people: Book, typed: str) -> None:
    assert found(two_people, typed) == [1]


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "*", "NEAR(", "zhang AND", "whole:", "'; DROP TABLE words", "薇张", "77366"]
)
def test_what_is_not_there_is_not_found_and_nothing_breaks(two_people: Book, typed: str) -> None:
    assert found(two_people, typed) == []


@pytest.mark.parametrize(
    ("name", "typed"),
    [("曾志伟", "zengzw"), ("仇英", "qiuy"), ("单雄信", "sxx"), ("欧阳清", "ouyangq"), ("吕梁", "lvl"),
     ("吕梁", "luliang"), ("乐天", "yuet"), ("陳偉國", "陈伟国"), ("Müller", "muller"), ("张维桢", "zwzhen"),
     ("张维桢", "weizhen"), ("张维桢", "wz")],
)  # fmt: skip
def test_names_are_found_as_they_are_read(book: Book, name: str, typed: str) -> None:
    (saved,) = keep(book, person(name))
    assert found(book, typed) == [saved.id]


def test_exact_before_beginning_before_inside_then_tier_then_newer(book: Book) -> None:
    note = Contact(facts=(Fact(Field.NAME, "李嘉"), Fact(Field.NOTE, "张维介绍")), tier=Tier.VIP)
    people = (note, person("张维桢"), person("张维"), person("张维明", tier=Tier.KEY), person("张维清"))
    inside, older, exact, higher, newer = (one.id for one in keep(book, *people))
    assert found(book, "张维") == [exact, higher, newer, older, inside]


def test_a_search_stays_within_its_list(book: Book) -> None:
    vip, food, gone = keep(
        book, person("张薇", tier=Tier.VIP), replace(person("张巍"), industry="food"), person("张婉")
    )  # fmt: skip
    with book.write("delete", at=NOW) as writing:
        contacts.trash(writing, [gone.id or 0])
    queries = {
        vip.id: ListQuery(tier=Tier.VIP), food.id: ListQuery(industry="food"), gone.id: ListQuery(view="trash"),
    }  # fmt: skip
    with book.read() as connection:
        for number, query in queries.items():
            assert list(search.find(connection, "zhang", query=query).ids) == [number]
        assert search.find(connection, "zhang").total == 2


def test_a_search_in_todays_review(book: Book) -> None:
    old = TODAY - timedelta(days=500)
    overdue = Contact(facts=(Fact(Field.NAME, "张薇"), Fact(Field.EMAIL, "a@example.com", since=old)))
    late, _ = keep(book, overdue, person("张巍", phone="+8614200000001"))
    with book.read() as connection:
        assert list(search.find(connection, "zhang", query=ListQuery(view="due", today=TODAY)).ids) == [late.id]


def test_the_first_of_many_and_how_many_there_are(book: Book) -> None:
    keep(book, *(person(f"张{name}") for name in "薇巍婉为维"), person("李嘉", "张江食品"))
    with book.read() as connection:
        hits = search.find(connection, "zhang", limit=3)
        assert (list(hits.ids), hits.total) == ([5, 4, 3], 6)


def test_what_changed_is_found_anew_and_no_longer_as_it_was(book: Book) -> None:
    (saved,) = keep(book, person("李嘉", phone="+8614200000001"))
    with book.write("edit", at=NOW) as writing:
        contacts.save(writing, replace(saved, facts=person("王芳").facts, tier=Tier.VIP))
    assert (found(book, "lijia"), found(book, "0001"), found(book, "wangf")) == ([], [], [saved.id])


def test_an_index_of_another_version_is_made_anew_at_opening(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.write("break", at=NOW) as writing:
        indexing.create(writing.connection)
    assert found(book, "zhangw") == []
    book.close()
    monkeypatch.setattr(indexing, "VERSION", indexing.VERSION + 1)
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert found(again, "zhangw") == [saved.id]
    again.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text("aZé9ｗ张長薇ßΩжñ0 -.'\"*():^+{}", min_size=1, max_size=9).filter(words))
def test_everybody_is_found_by_their_own_name_however_odd(book: Book, name: str) -> None:
    with book.write("edit", at=NOW) as writing:
        saved = contacts.save(writing, person(name))
        derived.refresh(writing.connection, [saved.id or 0])
        assert saved.id in search.find(writing.connection, name).ids
