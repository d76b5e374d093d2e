"""Invented cards: the same again from the same seed, their truth printed on them, the two halves strangers."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from benchmarks.cards import layouts, people, photograph, samples
from benchmarks.cards.batch import shots
from benchmarks.cards.nouns import HALVES, LANGUAGES
from benchmarks.reading.score import plain


def test_the_same_seed_draws_the_same_photos():
    first, again = ([shot.jpeg for shot in shots(2, seed=5, half="tune", levels=(3,))] for _ in range(2))
    assert first == again


@pytest.mark.parametrize("half", HALVES)
def test_every_fact_stands_on_the_card_and_every_line_lies_on_it(half):
    for shot in shots(30, seed=1, half=half, levels=(0,)):
        card = plain("".join(line["text"] for line in shot.truth["lines"]))
        for name, key in (("names", "text"), ("companies", "text"), ("titles", "text"), ("departments", "text"),
                          ("phones", "printed"), ("emails", "address"), ("addresses", "text")):  # fmt: skip
            stated = shot.truth["code"]["facts"][name] if shot.truth["code"] else []
            assert all(plain(fact[key]) in card for fact in shot.truth[name] if fact not in stated), (shot.name, name)
        boxes = np.array([line["box"] for line in shot.truth["lines"]])
        assert boxes.min() > 0, shot.truth["layout"]
        assert boxes.max() < 1, shot.truth["layout"]


def test_no_name_or_company_and_no_layout_is_in_both_halves():
    seen = {half: {layout.name for layout in layouts.of_half(side)} for side, half in enumerate(HALVES)}
    for half in HALVES:
        for number in range(200):
            card = people.invent(Random(f"{half} {number}"), LANGUAGES[number % len(LANGUAGES)], half)
            seen[half] |= {name.text for name in card.names if name.form == "zh"}
            seen[half] |= {company.text for company in card.company.names}
    assert not seen["tune"] & seen["report"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_corners_begin_at_the_cards_own_top_left(turn):
    flat = layouts.printed(layouts.named("bare"), samples.CHEN, samples.SAMPLES[1].look).finished()
    photo = photograph.photograph(flat, photograph.LEVELS[2], seed=1, turn=turn, ground="slate", exif=False)
    (left, top), (right, below) = photo.quad[:2]
    across = np.degrees(np.arctan2(below - top, right - left))
    assert abs((across - turn + 180) % 360 - 180) < 25


def test_the_samples_in_the_package_are_those_that_are_drawn():
    drawn = samples.shot(1, samples.SAMPLES[0])
    kept = (samples.FOLDER / drawn.name).with_suffix(".json").read_text("utf-8")
    assert all(line["text"] in kept for line in drawn.truth["lines"])


def test_the_samples_are_small_and_each_has_its_truth():
    photos = sorted(samples.FOLDER.glob("*.jpg"))
    assert len(photos) == len(samples.SAMPLES)
    assert all(photo.stat().st_size < 350_000 and photo.with_suffix(".json").exists() for photo in photos)
