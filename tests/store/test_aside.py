"""Who was set aside as nobody is in no list, count or search, is found when asked for, and comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cardkeeper.dealings import FollowUp, Ghost
from cardkeeper.model import Fact, Field, Tier
from cardkeeper.store import contacts, facet_counts, lists, migrations, rounds, search_text, tags, talks
from cardkeeper.store.book import Book, open_book
from cardkeeper.store.lists import ListQuery
from tests.store.samples import NOW, PASSPHRASE, TODAY, VIVIAN, keep

NOBODY = replace(
    VIVIAN, uid="", tier=Tier.KEY, industry="it", owner="Mei", categories=("fair",),
    facts=(Fact(Field.NAME, "Zhang Nobody"), Fact(Field.PHONE, "+8614200000077", kind="mobile")),
)  # fmt: skip


def found(book: Book, text: str, **how: object) -> list[int]:
    with book.read() as reading:
        return list(search_text.find(reading, text, query=ListQuery(today=TODAY, **how)).ids)  # type: ignore[arg-type]


def set_aside(book: Book, number: int, ghost: Ghost = Ghost.QUARANTINED) -> None:
    with book.write("ghost", at=NOW, n=1) as writing:
        contacts.set_ghost(writing, [number], ghost)


@pytest.fixture
def people(book: Book) -> tuple[int, int]:
    """Vivian, and one who was set aside."""
    vivian, nobody = (one.id or 0 for one in keep(book, VIVIAN, NOBODY))
    set_aside(book, nobody)
    return vivian, nobody


@pytest.mark.parametrize(
    "text", ["", "zhang", "0000", "+8614200000077", "tier:key", "tag:fair", "-ghost:aside", "owner:mei"]
)
def test_no_list_and_no_search_has_who_was_set_aside(book: Book, people: tuple[int, int], text: str) -> None:
    assert people[1] not in found(book, text)


@pytest.mark.parametrize(
    "text", ["ghost:aside", "查无:隔离", "ghost:aside zhang", "ghost:aside 000077", "ghost:aside tier:key owner:MEI"]
)
def test_a_condition_finds_them_alone(book: Book, people: tuple[int, int], text: str) -> None:
    assert found(book, text) == [people[1]]


def test_counts_are_without_them_and_the_condition_says_how_many(book: Book, people: tuple[int, int]) -> None:
    with book.read() as reading:
        counted = lists.counts(reading, today=TODAY)
        assert (counted.contacts, counted.aside) == (1, 1)
        assert (Tier.KEY in counted.tiers, "it" in counted.industries) == (False, False)
        assert facet_counts.counts(reading, "ghost", today=TODAY)["aside"] == 1
        assert facet_counts.counts(reading, "owner", today=TODAY) == {}
        assert "fair" not in tags.counts(reading)


def test_nothing_promised_to_them_and_no_day_to_ask_is_left(book: Book, people: tuple[int, int]) -> None:
    with book.write("promise", at=NOW, n=1) as writing:
        talks.promise(writing, FollowUp(people[1], TODAY, "call"))
    with book.read() as reading:
        assert talks.open_promises(reading) == ()
        assert lists.counts(reading, today=TODAY).promised == 0
        later = TODAY + timedelta(days=4000)
        assert people[1] not in rounds.waiting(reading, today=later, until=later, most=9)


def test_they_come_back_by_undo_and_by_a_decision(book: Book, people: tuple[int, int]) -> None:
    book.undo(at=NOW)
    assert sorted(found(book, "zhang")) == sorted(people)
    book.redo(at=NOW)
    assert found(book, "zhang") == [people[0]]
    set_aside(book, people[1], Ghost.CLEARED)
    assert sorted(found(book, "zhang")) == sorted(people)
    assert found(book, "ghost:cleared") == [people[1]]


def test_in_the_trash_they_lie_with_the_others(book: Book, people: tuple[int, int]) -> None:
    with book.write("delete", at=NOW, n=2) as writing:
        contacts.trash(writing, people)
    assert sorted(found(book, "", view="trash")) == sorted(people)
    assert sorted(found(book, "zhang", view="trash")) == sorted(people)
    assert found(book, "ghost:aside zhang") == []


def test_a_search_of_the_trash_finds_nobody_who_is_only_aside(book: Book, people: tuple[int, int]) -> None:
    assert found(book, "zhang", view="trash") == []


def test_the_search_of_an_older_book_learns_who_is_aside(book: Book, people: tuple[int, int]) -> None:
    step = next(step for step in migrations.STEPS if step.__name__ == "know_in_indexes")
    with book.write("look_over", at=NOW, step=False) as writing:
        step(writing.connection.connection.driver_connection)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert found(again, "zhang") == [people[0]]
    again.close()
