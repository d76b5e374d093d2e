"""One slip of the fingers, or characters that sound alike, still find whom somebody meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardkeeper.store import spelling
from cardkeeper.store.book import Book
from cardkeeper.store.spelling import slips
from tests.store.samples import VIVIAN, keep, person

WORDS = st.text("abcde", min_size=2, max_size=8)


@pytest.fixture
def people(book: Book) -> Book:
    keep(book, VIVIAN, person("王望舒", "Harbour Instruments"), person("Ruslan Petrov", "Eastwind"))
    return book


def meant(book: Book, text: str) -> str:
    with book.read() as reading:
        return spelling.find(reading, text)[1]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("vivain", "vivian"), ("vivan", "vivian"), ("vivvian", "vivian"), ("bivian", "vivian"), ("vivia", ""),
        ("zhagnwei", "zhangwei"), ("zhangewi", "zhangwei"), ("harbuor", "harbour"), ("instruments", ""),
        ("ruslan pertov", "ruslan petrov"), ("xyzzyq", ""), ("viv", ""), ("张威", "zhangwei"), ("张龘", ""),
    ],
)  # fmt: skip
def test_what_was_meant(people: Book, typed: str, word: str) -> None:
    assert meant(people, typed) == word


def test_what_finds_somebody_is_never_corrected(people: Book) -> None:
    with people.read() as reading:
        hits, instead = spelling.find(reading, "vivian")
    assert (len(hits.ids), instead) == (1, "")


def test_numbers_are_not_guessed_at(people: Book) -> None:
    assert meant(people, "14200000037") == ""


@given(word=WORDS, data=st.data())
def test_every_slip_is_one(word: str, data: st.DataObject) -> None:
    place, letter = data.draw(st.integers(0, len(word) - 1)), data.draw(st.sampled_from("abcdex"))
    slipped = {
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    }
    assert slipped - {word} <= slips(word)
    assert word not in slips(word)
    assert not {"xy" + word, "x" + word[1:] + "yz"} & slips(word)
