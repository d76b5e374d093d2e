"""Invented cards: the same again from the same seed, their truth printed on them, the two halves strangers."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import zxingcpp

from benchmarks.cards import layouts, people, photograph, qr, samples, tags
from benchmarks.cards.batch import invented, shots
from benchmarks.cards.draw import Sheet
from benchmarks.cards.frames import frames
from benchmarks.cards.nouns import HALVES, LANGUAGES, Code
from benchmarks.cards.sides import rolls
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


def test_a_frame_of_cards_tells_where_each_lies():
    frame = next(frames(1, seed=1, half="tune"))
    centres = np.array([np.mean(told["quad"], axis=0) for told in frame.truths])
    far = np.linalg.norm(centres[:, None] - centres[None], axis=2) + np.eye(len(centres)) * 1e6
    assert 2 <= len(frame.truths) <= 12
    assert far.min() > 400


def test_a_roll_pairs_fronts_with_backs_that_say_more():
    roll = next(rolls(1, seed=1, half="tune", levels=(0,)))
    assert sorted(at for group in roll.groups for at in group) == list(range(len(roll.shots)))
    for kind, group in zip(roll.kinds, roll.groups, strict=True):
        assert len(group) == (1 if kind == "single" else 2)
        front, back = roll.shots[group[0]].truth, roll.shots[group[-1]].truth
        assert kind != "adds" or (back["addresses"] and not front["addresses"])


def test_all_hard_cases_come_up():
    cards = [invented(Random(number), LANGUAGES[number % len(LANGUAGES)], "report", number) for number in range(900)]
    sheet = Sheet(90, 54, "#FFFFFF")
    missing = {name for name, shows in tags.FACTS.items() if not any(shows(card, sheet) for card in cards)}
    assert missing == {"decoy: wordmark", "decoy: figures", "code"}  # these are only told by what is printed


@pytest.mark.parametrize("kind", qr.KINDS)
def test_codes_are_read_back_as_they_were_written(kind):
    card = replace(samples.CHEN, code=Code(kind))
    picture = qr.picture(card).resize((600, 600), 0)
    assert [code.text for code in zxingcpp.read_barcodes(np.asarray(picture))] == [qr.payload(card)]
