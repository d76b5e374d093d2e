"""Cards are found on a table whatever they look like: one stays one, and several are told apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from cardkeeper import paths
from cardkeeper.ocr import split
from cardkeeper.ocr.photo import decode
from tests.ocr.tables import CARD, NO_WORDS, WORDS, laid, overlap, table, words

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

WHITE = np.full((480, 780, 3), 245, np.uint8)
BLUE = np.full((480, 780, 3), (140, 60, 20), np.uint8)


def outline(picture: Picture, spots: Quads) -> Quad:
    (quad,) = split.cards(picture, spots)
    return quad


def on_each(count: int, *, columns: int) -> Quads:
    """A name and a number on each of some cards that are laid in rows."""
    corners = [(number % columns * 900 + 60, number // columns * 560 + 40) for number in range(count)]
    return words(
        *((x + 60, y + 60, x + 400, y + 110) for x, y in corners),
        *((x + 60, y + 360, x + 600, y + 400) for x, y in corners),
    )


@pytest.mark.parametrize(
    ("colour", "card"),
    [
        ((40, 40, 45), (245, 245, 245)),  # white on black
        ((225, 228, 230), (40, 30, 25)),  # black on white
        ((215, 218, 220), (246, 248, 250)),  # white on nearly white
        ((52, 48, 50), (30, 28, 26)),  # black on nearly black
        ((90, 140, 180), (140, 140, 140)),  # grey on wood of the same brightness
    ],
)
def test_a_card_is_found_on_any_table(colour: tuple[int, int, int], card: tuple[int, int, int]):
    assert overlap(outline(table(colour, card), WORDS), CARD) > 0.95


def test_a_card_is_found_on_a_rough_table():
    assert overlap(outline(table((80, 110, 150), (235, 238, 240), grain=25), WORDS), CARD) > 0.95


def test_a_coloured_band_belongs_to_the_card():
    picture = table((60, 70, 75), (245, 245, 245))
    band = np.array([CARD[0], (CARD[0] * 3 + CARD[1]) / 4, (CARD[3] * 3 + CARD[2]) / 4, CARD[3]])
    cv2.fillPoly(picture, [band.astype(np.int32)], (130, 80, 20))
    beside = WORDS + np.array([200, 100], np.float32)
    assert overlap(outline(picture, beside.astype(np.float32)), CARD) > 0.95


def test_a_scan_without_edges_is_a_card_from_edge_to_edge():
    scan = np.full((600, 1000, 3), 250, np.uint8)
    words: Quads = np.array(
        [[[60, 60], [700, 60], [700, 110], [60, 110]], [[60, 400], [600, 400], [600, 440], [60, 440]]]
    )
    corners = outline(scan, words.astype(np.float32))
    assert corners.tolist() == [[0, 0], [1000, 0], [1000, 600], [0, 600]]


def test_text_without_an_outline_makes_its_own():
    fog = np.full((1000, 1400, 3), 200, np.uint8)
    corners = outline(fog, WORDS)
    assert all(cv2.pointPolygonTest(corners, (float(x), float(y)), measureDist=True) > 10 for x, y in WORDS[0])
    assert cv2.contourArea(corners) < 0.1 * fog.shape[0] * fog.shape[1]


def test_an_outline_never_leaves_text_out():
    aside = WORDS + np.array([-330, 300], np.float32)
    corners = outline(table((40, 40, 45), (245, 245, 245)), np.asarray(np.concatenate([WORDS, aside]), np.float32))
    for x, y in aside[0]:
        assert cv2.pointPolygonTest(corners, (float(x), float(y)), measureDist=True) > 0


def test_nothing_on_a_blank_wall_is_the_whole_wall():
    wall = np.full((300, 400, 3), 128, np.uint8)
    assert outline(wall, NO_WORDS).tolist() == [[0, 0], [400, 0], [400, 300], [0, 300]]


@pytest.mark.parametrize("number", range(1, 7))
def test_the_sample_cards_are_found_without_knowing_where_text_is(number: int):
    picture = decode(paths.resource(f"samples/{number:02}.jpg").read_bytes())
    truth = json.loads(paths.resource(f"samples/{number:02}.json").read_text("utf-8"))
    assert overlap(outline(picture, NO_WORDS), np.array(truth["quad"], np.float32)) > 0.95


@pytest.mark.parametrize(("count", "columns"), [(2, 1), (2, 2), (4, 2), (12, 4)])
def test_several_cards_are_told_apart(count: int, columns: int):
    picture = laid([WHITE, BLUE] * (count // 2), columns=columns)
    spots = on_each(count, columns=columns)
    quads = split.cards(picture, spots)
    assert len(quads) == count
    owners = split.owners(quads, spots)
    assert (owners[:count] == owners[count:]).all()
    assert sorted(owners[:count]) == list(range(count))


def test_a_blank_card_among_others_is_seen():
    picture = laid([WHITE, WHITE, WHITE], columns=2)
    assert len(split.cards(picture, on_each(2, columns=2))) == 3


def test_a_card_as_dark_as_the_table_is_found_by_its_text():
    picture = laid([WHITE, WHITE, np.full((480, 780, 3), (70, 95, 120), np.uint8)], columns=2)
    spots = np.concatenate([on_each(3, columns=2), words((90, 880, 500, 920))])
    quads = split.cards(picture, spots)
    assert len(quads) == 3
    assert (split.owners(quads, spots) >= 0).all()


def test_the_fields_of_one_card_are_not_cards():
    card = WHITE.copy()
    card[:, 390:] = (90, 40, 30)
    picture = laid([card], columns=1)
    halves = words((90, 100, 380, 150), (90, 300, 400, 340), (500, 100, 780, 150), (500, 300, 780, 340))
    assert overlap(outline(picture, halves), np.array([[60, 40], [840, 40], [840, 520], [60, 520]])) > 0.95


def test_two_columns_on_a_card_without_an_outline_stay_together():
    fog = np.full((1000, 1400, 3), 200, np.uint8)
    columns = words((300, 300, 550, 340), (300, 400, 550, 440), (850, 300, 1100, 340), (850, 400, 1100, 440))
    assert len(split.cards(fog, columns)) == 1


def test_what_lies_on_no_card_is_nobodys():
    picture = laid([WHITE, WHITE], columns=2)
    quads = split.cards(picture, on_each(2, columns=2))
    assert split.owners(quads, words((5, 530, 40, 550))).tolist() == [-1]
