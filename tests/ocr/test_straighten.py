"""A card comes out flat, upright and whole, and what stands on it goes along."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from cardkeeper.ocr import straighten
from tests.ocr.tables import CARD, NO_WORDS, WORDS, table


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
