"""Written cards say what they mean, and the facts in their lines may not get worse."""

from __future__ import annotations

import re
from random import Random

import pytest

from benchmarks.cards.nouns import HALVES
from benchmarks.reading.score import Tally, of_guesses, of_truth, optional
from benchmarks.reading.world import read
from benchmarks.world.boxes import lines
from benchmarks.world.cards import truth, written

FLOOR = 0.93


@pytest.mark.parametrize("half", HALVES)
def test_every_card_has_a_name_of_its_own_and_facts(half):
    cards = written(half)
    assert len({card.name for card in cards}) == len(cards) > 60
    assert all(len(card.pieces) >= 4 for card in cards)


@pytest.mark.parametrize("half", HALVES)
def test_a_number_means_what_is_printed(half):
    for card in written(half):
        for piece in card.pieces:
            if piece.field == "phone":
                printed, meant = (re.sub(r"\D", "", text) for text in (piece.text, piece.means))
                assert printed[-6:] == meant[-6:], (card.name, piece)


def test_noise_is_the_same_every_time_and_leaves_clean_lines_alone():
    card = written("tune")[0]
    assert lines(card, noise=Random(3)) == lines(card, noise=Random(3)) != lines(card)


@pytest.mark.parametrize("half", HALVES)
def test_facts_are_found_above_the_floor(half):
    tally = Tally()
    for card in written(half):
        told = truth(card)
        tally.add(of_guesses(read(card).guesses), of_truth(told), optional(told))
    assert tally.scores()[2] >= FLOOR, tally.missed
