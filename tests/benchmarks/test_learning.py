"""Colleagues share what a company is, and the reviewer of the benchmark accepts what the card says."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.cards import people
from benchmarks.cards.batch import shots
from benchmarks.cards.nouns import LANGUAGES
from benchmarks.reading.learning import accepted
from cardkeeper.model import Field


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_colleague_is_somebody_else_at_the_same_company(language: str) -> None:
    rng = Random(language)
    first = people.invent(rng, language, "tune")
    other = people.colleague(rng, first, "tune")
    assert (other.company, other.website) == (first.company, first.website)
    assert other.names != first.names
    assert other.email.partition("@")[2] == first.email.partition("@")[2]
    assert other.email != first.email
    shared = {phone for phone in first.phones if phone.kind != "mobile"}
    assert set(first.phones) & set(other.phones) == shared


def test_the_reviewer_accepts_what_the_card_says() -> None:
    (one,) = shots(1, seed=4, half="tune", levels=(0,))
    contact = accepted(one)
    assert [fact.value for fact in contact.of(Field.NAME)] == [name["text"] for name in one.truth["names"]]
    assert {(fact.value, fact.extension, fact.kind) for fact in contact.of(Field.PHONE)} == {
        (phone["number"], phone["extension"], phone["kind"]) for phone in one.truth["phones"]
    }
    postcodes = [fact.address.postcode for fact in contact.of(Field.ADDRESS) if fact.address]
    assert postcodes == [place["postcode"] for place in one.truth["addresses"]]
