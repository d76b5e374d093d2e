"""A store is made, opened by each of its ways, and thrown away; the samples fill it with invented people."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from cardkeeper.actions import contacts, opening, rounds, samples
from cardkeeper.errors import FolderNotWritable, KeyringUnavailable, NoStore, StoreExists, StoreInUse, WrongPassphrase
from cardkeeper.model import Field, Tier
from tests.store.samples import NOW, TODAY


def test_a_store_opens_by_passphrase_and_by_its_recovery_code(tmp_path: Path) -> None:
    made = opening.create(tmp_path / "store", "four quiet words")
    made.book.close()
    by_passphrase = partial(opening.open_, tmp_path / "store", now=NOW, passphrase="four quiet words")
    by_code = partial(opening.open_, tmp_path / "store", now=NOW, recovery=made.recovery_code.lower())
    for way in (by_passphrase, by_code):
        book = way()
        assert not book.locked
        with pytest.raises(StoreInUse):
            way()
        book.close()


def test_a_folder_is_free_or_not(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    opening.check_free(folder)
    with pytest.raises(NoStore):
        opening.open_(folder, now=NOW, passphrase="four quiet words")
    opening.create(folder, "four quiet words").book.close()
    assert opening.exists(folder)
    with pytest.raises(StoreExists):
        opening.check_free(folder)


def test_a_folder_that_cannot_be_looked_into_says_so(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        opening.exists(tmp_path / ("x" * 300))


def test_only_a_keyring_that_fails_makes_one_ask_for_the_passphrase() -> None:
    assert opening.asks_for_passphrase(KeyringUnavailable())
    assert opening.asks_for_passphrase(WrongPassphrase())
    assert not opening.asks_for_passphrase(StoreInUse(folder="/"))
    assert opening.keyring_name() == ""


def test_a_throw_away_store_has_people_a_review_and_every_tier(tmp_path: Path) -> None:
    book = samples.fresh(tmp_path, now=NOW, today=TODAY, passphrase="four quiet words")
    try:
        people = contacts.found(book, "", limit=99)
        assert {one.tier for one in people} == set(Tier)
        assert all(one.first(Field.NAME) and one.uid for one in people)
        assert rounds.look(book, today=TODAY, most=50).due
        later = rounds.look(book, today=TODAY + timedelta(days=400), most=50)
        assert later.overdue > rounds.look(book, today=TODAY, most=50).overdue
    finally:
        book.close()
    opening.open_(tmp_path, now=NOW, passphrase="four quiet words").close()


def test_the_sample_cards_are_photos_that_ship_with_the_program() -> None:
    assert [photo.suffix for photo in samples.cards()] == [".jpg"] * 6
