"""The weeks before everybody was first looked over are made of what is known, once."""

from __future__ import annotations

from datetime import timedelta

from cardkeeper.actions import findings, quality, samples
from cardkeeper.rules.quality import Tile
from cardkeeper.store.book import Book
from tests.store.samples import NOW, TODAY


def tiles(book: Book) -> dict[str, Tile]:
    return {tile.measure: tile for tile in quality.figures(book, today=TODAY, weeks=12).tiles}


def test_lines_begin_before_the_first_look_where_the_days_are_known(book: Book) -> None:
    samples.add_contacts(book, now=NOW, today=TODAY)
    findings.look_over(book, today=TODAY, now=NOW, region="CN")
    assert {len(tile.history) for tile in tiles(book).values()} == {0, 1}
    assert quality.recall(book, today=TODAY, now=NOW)
    found = tiles(book)
    assert [len(found[one].history) for one in ("completeness", "timeliness", "accuracy")] == [13, 13, 13]
    assert [len(found[one].history) for one in ("validity", "uniqueness")] == [1, 1]
    assert found["timeliness"].history[-1] == (TODAY, found["timeliness"].value)
    assert found["timeliness"].change != 0


def test_they_are_made_once_and_never_in_the_place_of_what_was_kept(book: Book) -> None:
    samples.add_contacts(book, now=NOW, today=TODAY)
    before = TODAY - timedelta(weeks=3)
    findings.look_over(book, today=before, now=NOW, region="CN")
    kept = dict(tiles(book)["completeness"].history)
    assert quality.recall(book, today=TODAY, now=NOW)
    history = dict(tiles(book)["completeness"].history)
    assert history[before] == kept[before]
    assert min(history) < before
    assert not quality.recall(book, today=TODAY, now=NOW)


def test_a_book_of_nobody_has_no_weeks(book: Book) -> None:
    assert quality.recall(book, today=TODAY, now=NOW)
    assert all(tile.history == () for tile in tiles(book).values())
