"""Tags are given, taken, renamed and put together: each is a step, and the search knows at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cardkeeper.actions import contacts, own_rules, smart_lists, tags
from cardkeeper.actions.tags import Tag
from cardkeeper.errors import Cancelled
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store.book import Book
from tests.store.samples import NOW, keep, person

TODAY = date(2026, 11, 22)


@pytest.fixture
def tagged(book: Book) -> Book:
    """Three people: 1 is tagged 华东, 2 华东 and Fair, 3 not at all."""
    people = [person("张薇"), person("李嘉"), person("Adam Hale")]
    given = [("华东",), ("华东", "Fair"), ()]
    keep(book, *(replace(one, categories=some) for one, some in zip(people, given, strict=True)))
    return book


def of(book: Book, contact: int) -> tuple[str, ...]:
    return contacts.get(book, contact).categories


def found(book: Book, text: str) -> list[int]:
    return sorted(contacts.listing(book, contacts.ListQuery(today=TODAY), text=text).ids)


def undo(book: Book) -> None:
    assert contacts.undo(book, now=NOW) is not None


def test_tags_are_listed_with_how_many_have_them(tagged: Book) -> None:
    contacts.delete(tagged, [1], now=NOW)
    tags.add(tagged, [3], "Fair", now=NOW)
    assert tags.get_all(tagged) == (Tag("Fair", 2), Tag("华东", 1))


def test_who_is_given_a_tag_is_found_by_it_and_by_its_sound_until_it_is_undone(tagged: Book) -> None:
    tags.add(tagged, [1, 3], "重点客户", now=NOW)
    for text in ("重点", "zhongdian", "tag:重点客户", "标签:zdkh"):
        assert found(tagged, text) == [1, 3], text
    undo(tagged)
    assert (of(tagged, 1), of(tagged, 3)) == (("华东",), ())
    assert found(tagged, "重点") == found(tagged, "tag:重点客户") == []
    contacts.redo(tagged, now=NOW)
    assert found(tagged, "zhongdian") == [1, 3]


def test_a_tag_keeps_the_spelling_that_is_known(tagged: Book) -> None:
    tags.add(tagged, [1, 2], "FAIR", now=NOW)
    assert of(tagged, 1) == of(tagged, 2) == ("华东", "Fair")
    last = contacts.last_step(tagged)
    assert last is not None
    assert last.facts == {"n": 1, "tag": "Fair"}


def test_what_changes_nothing_is_no_step(tagged: Book) -> None:
    before = contacts.last_step(tagged)
    tags.add(tagged, [1, 2], "华东", now=NOW)
    tags.remove(tagged, [3], "华东", now=NOW)
    assert contacts.last_step(tagged) == before


def test_a_tag_is_taken_away_and_comes_back(tagged: Book) -> None:
    tags.remove(tagged, [1, 2, 3], "华东", now=NOW)
    assert (of(tagged, 1), of(tagged, 2), found(tagged, "华东")) == ((), ("Fair",), [])
    undo(tagged)
    assert (of(tagged, 2), found(tagged, "huadong")) == (("华东", "Fair"), [1, 2])


def test_a_tag_is_called_otherwise_everywhere_also_in_rules_and_lists(tagged: Book) -> None:
    contacts.delete(tagged, [2], now=NOW)
    own_rules.save(tagged, OwnRule("r", "tag:fair tier:vip", tag="Fair"), now=NOW)
    smart_lists.add(tagged, "l", "-tag:fair zhang", now=NOW)
    tags.rename(tagged, "Fair", "Spring Fair", now=NOW)
    (rule,), (kept,) = own_rules.get_all(tagged), smart_lists.get_all(tagged)
    assert of(tagged, 2) == ("华东", "Spring Fair")
    assert (rule.condition, rule.tag) == ('tag:"Spring Fair" tier:vip', "Spring Fair")
    assert kept.search == '-tag:"Spring Fair" zhang'
    undo(tagged)
    (rule,), (kept,) = own_rules.get_all(tagged), smart_lists.get_all(tagged)
    assert (of(tagged, 2), rule.tag, kept.search) == (("华东", "Fair"), "Fair", "-tag:fair zhang")


def test_two_tags_become_one(tagged: Book) -> None:
    tags.rename(tagged, "华东", "fair", now=NOW)
    assert (of(tagged, 1), of(tagged, 2)) == (("Fair",), ("Fair",))
    last = contacts.last_step(tagged)
    assert last is not None
    assert last.action == "tag_merge"
    undo(tagged)
    assert (of(tagged, 1), of(tagged, 2)) == (("华东",), ("华东", "Fair"))


def test_only_the_capitals_of_a_tag_can_be_changed(tagged: Book) -> None:
    tags.rename(tagged, "Fair", "FAIR", now=NOW)
    assert of(tagged, 2) == ("华东", "FAIR")


def test_a_tag_is_dropped_everywhere(tagged: Book) -> None:
    tags.drop(tagged, "华东", now=NOW)
    assert tags.get_all(tagged) == (Tag("Fair", 1),)
    undo(tagged)
    assert tags.get_all(tagged) == (Tag("华东", 2), Tag("Fair", 1))


def test_the_steps_name_the_tag_also_when_somebody_who_had_it_was_erased(tagged: Book) -> None:
    tags.add(tagged, [1, 3], "Lunch", now=NOW)
    contacts.purge(tagged, [3], now=NOW)
    last = contacts.last_step(tagged)
    assert last is not None
    assert last.facts["tag"] == "Lunch"


def test_many_are_tagged_in_steps_and_cancelling_leaves_all_as_it_was(tagged: Book) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        tags.add(tagged, [1, 2, 3], "x", now=NOW, progress=stop)
    assert of(tagged, 3) == ()
    told: list[tuple[int, int]] = []
    tags.add(tagged, [1, 2, 3], "x", now=NOW, progress=lambda *step: told.append(step))
    assert told == [(0, 3)]


def test_a_name_that_is_typed_whole_finds_that_tag_only(tagged: Book) -> None:
    tags.add(tagged, [3], "Fair 2027", now=NOW)
    assert found(tagged, "tag:fair") == [2]
    assert found(tagged, "tag:fai") == [2, 3]
    assert found(tagged, "-tag:fair") == [1, 3]


def test_a_tag_is_given_at_an_instant_of_today(tagged: Book) -> None:
    later = datetime(2027, 1, 1, tzinfo=UTC)
    tags.add(tagged, [1], "x", now=later)
    assert contacts.get(tagged, 1).updated == later
