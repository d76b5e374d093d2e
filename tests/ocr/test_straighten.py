"""A card is found on its table whatever the two look like, and comes out flat, upright and whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from cardkeeper import paths
from cardkeeper.ocr import straighten
from cardkeeper.ocr.photo import decode

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

CARD = np.array([[320, 180], [1150, 260], [1090, 790], [260, 680]], np.float32)
WORDS = np.array([[[400, 280], [800, 315], [795, 355], [395, 320]]], np.float32)
NO_WORDS = np.empty((0, 4, 2), np.float32)


def table(colour: tuple[int, int, int], card: tuple[int, int, int], *, grain: float = 4) -> Picture:
    """A bare card on a table, photographed at a slant, 1400 x 1000."""
    picture = np.full((1000, 1400, 3), colour, np.float32)
    cv2.fillPoly(picture, [CARD.astype(np.int32)], card)
    noise = np.random.default_rng(1).normal(0, grain, picture.shape)
    return np.asarray(np.clip(cv2.GaussianBlur(picture, (0, 0), 1.2) + noise, 0, 255), np.uint8)


def overlap(one: Quad, other: Quad) -> float:
    shared = cv2.intersectConvexConvex(np.asarray(one, np.float32), np.asarray(other, np.float32))[0]
    return float(
        shared
        / (cv2.contourArea(np.asarray(one, np.float32)) + cv2.contourArea(np.asarray(other, np.float32)) - shared)
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
    assert overlap(straighten.outline(table(colour, card), WORDS), CARD) > 0.95


def test_a_card_is_found_on_a_rough_table():
    assert overlap(straighten.outline(table((80, 110, 150), (235, 238, 240), grain=25), WORDS), CARD) > 0.95


def test_a_coloured_band_belongs_to_the_card():
    picture = table((60, 70, 75), (245, 245, 245))
    band = np.array([CARD[0], (CARD[0] * 3 + CARD[1]) / 4, (CARD[3] * 3 + CARD[2]) / 4, CARD[3]])
    cv2.fillPoly(picture, [band.astype(np.int32)], (130, 80, 20))
    beside = WORDS + np.array([200, 100], np.float32)
    assert overlap(straighten.outline(picture, beside.astype(np.float32)), CARD) > 0.95


def test_a_scan_without_edges_is_a_card_from_edge_to_edge():
    scan = np.full((600, 1000, 3), 250, np.uint8)
    words: Quads = np.array(
        [[[60, 60], [700, 60], [700, 110], [60, 110]], [[60, 400], [600, 400], [600, 440], [60, 440]]]
    )
    corners = straighten.outline(scan, words.astype(np.float32))
    assert corners.tolist() == [[0, 0], [1000, 0], [1000, 600], [0, 600]]


def test_text_without_an_outline_makes_its_own():
    fog = np.full((1000, 1400, 3), 200, np.uint8)
    corners = straighten.outline(fog, WORDS)
    assert all(cv2.pointPolygonTest(corners, (float(x), float(y)), measureDist=True) > 10 for x, y in WORDS[0])
    assert cv2.contourArea(corners) < 0.1 * fog.shape[0] * fog.shape[1]


def test_an_outline_never_leaves_text_out():
    aside = WORDS + np.array([-330, 300], np.float32)
    corners = straighten.outline(
        table((40, 40, 45), (245, 245, 245)), np.asarray(np.concatenate([WORDS, aside]), np.float32)
    )
    for x, y in aside[0]:
        assert cv2.pointPolygonTest(corners, (float(x), float(y)), measureDist=True) > 0


def test_nothing_on_a_blank_wall_is_the_whole_wall():
    wall = np.full((300, 400, 3), 128, np.uint8)
    assert straighten.outline(wall, NO_WORDS).tolist() == [[0, 0], [400, 0], [400, 300], [0, 300]]


@pytest.mark.parametrize("number", range(1, 7))
def test_the_sample_cards_are_found_without_knowing_where_text_is(number: int):
    picture = decode(paths.resource(f"samples/{number:02}.jpg").read_bytes())
    truth = json.loads(paths.resource(f"samples/{number:02}.json").read_text("utf-8"))
    assert overlap(straighten.outline(picture, NO_WORDS), np.array(truth["quad"], np.float32)) > 0.95


def test_a_flat_card_keeps_its_size_and_its_first_corner_on_the_left():
    picture = table((40, 40, 45), (245, 245, 245))
    cv2.circle(picture, (1060, 720), 20, (0, 0, 255), -1)
    flat, spots = straighten.flatten(picture, np.roll(CARD, -2, axis=0), WORDS)  # upside down: from the far corner
    assert abs(flat.shape[1] - 840) < 20
    assert flat[: flat.shape[0] // 4, : flat.shape[1] // 4, 1].min() < 60  # the red dot is top left now
    assert spots[0][:, 0].min() > flat.shape[1] / 3  # and the words have gone to the right
    assert spots[0][0].tolist() == [
        pytest.approx(spots[0][:, 0].min(), abs=20),
        pytest.approx(spots[0][:, 1].min(), abs=20),
    ]


def test_a_flat_card_is_never_enormous_and_keeps_its_thin_strokes():
    corners = np.array([[0, 0], [5000, 0], [5000, 3000], [0, 3000]], np.float32)
    striped = np.full((3000, 5000, 3), 255, np.uint8)
    striped[:, ::2] = 0
    flat, _ = straighten.flatten(striped, corners, NO_WORDS)
    assert flat.shape == (1080, 1800, 3)
    assert 100 < flat.min() <= flat.max() < 155


def test_a_card_lies_on_its_side_when_its_lines_run_up():
    assert not straighten.upended(CARD, WORDS)
    assert straighten.upended(np.roll(CARD, -1, axis=0), WORDS)


def test_boxes_are_fractions_of_the_flat_card():
    (box,) = straighten.boxes(CARD, CARD[None])
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx((0, 0, 1, 1), abs=1e-4)
