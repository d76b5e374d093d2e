"""In poor light no line is overlooked."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.world import pixels
from benchmarks.world.cards import written
from cardkeeper.ocr import light
from cardkeeper.ocr.scan import scan
from cardkeeper.ocr.upright import _touched


def grey(level: int) -> np.ndarray:
    return np.full((40, 40, 3), level, np.uint8)


@pytest.mark.timeout(300)
def test_every_line_of_a_small_dark_card_is_found():
    card = next(card for card in written("tune") if card.name == "in-it-services")
    (draft,) = scan(pixels.shot(card, 3, seed=5).jpeg)
    assert "venkatesh.s@kaveri.example.com" in " ".join(line.text for line in draft.lines)


def test_only_a_dim_picture_is_brightened():
    assert light.dim(grey(100))
    assert light.brightened(grey(100)).max() == light.BRIGHT
    assert not light.dim(grey(220))
    assert light.brightened(grey(220)).max() == 220


def test_a_black_picture_has_no_light_to_raise():
    assert light.brightened(grey(0)).max() == 0


def test_a_line_that_was_found_twice_is_one():
    line = np.array([[[0, 0], [100, 0], [100, 20], [0, 20]]], np.float32)
    longer, below = line * (2, 1), line + np.array((0, 30), np.float32)
    assert _touched(np.concatenate([line, below]), longer).tolist() == [True, False]
