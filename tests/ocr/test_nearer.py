"""A small card on a large photo is looked at from nearer by; a large one, or one among others, is not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from cardkeeper import paths
from cardkeeper.ocr import nearer
from cardkeeper.ocr.photo import decode, encode
from cardkeeper.ocr.scan import scan

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture

DESK, PAPER = (70, 80, 60), (245, 248, 250)


def desk(width: int, height: int) -> Picture:
    grain = np.random.default_rng(3).normal(0, 3, (height, width, 3))
    return np.asarray(np.clip(np.full((height, width, 3), DESK) + grain, 0, 255), np.uint8)


def rectangle(left: int, top: int, right: int, bottom: int) -> np.ndarray:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def test_where_no_text_was_seen_the_likeliest_outline_is_looked_at():
    photo = desk(2600, 1900)
    photo[900:1040, 1400:1640] = PAPER
    ((left, top, right, bottom), *_) = nearer.views(photo, np.empty((0, 4, 2), np.float32), (), most=1280)
    assert (left < 1400, right > 1640, top < 900, bottom > 1040) == (True,) * 4
    assert right - left < 1300


@pytest.mark.parametrize(("quad", "seen"), [((1000, 800, 1300, 990), 1), ((200, 200, 2000, 1300), 0)])
def test_text_is_looked_at_again_only_where_it_is_smaller_than_a_card_alone(quad: tuple[int, ...], seen: int):
    spots = np.stack([rectangle(1020, 820, 1280, 840)])
    assert len(list(nearer.views(desk(2600, 1900), spots, (rectangle(*quad),), most=1280))) == seen


def test_a_photo_that_was_seen_whole_is_not_looked_at_again():
    assert not list(nearer.views(desk(1300, 1000), np.empty((0, 4, 2), np.float32), (), most=1280))


def test_a_card_of_a_sixth_of_a_photo_is_read_whole_and_lies_where_it_lies():
    sample = paths.resource("samples/05.jpg")
    corners = np.array(json.loads(sample.with_suffix(".json").read_text("utf-8"))["quad"], np.float32)
    card, photo = rectangle(1500, 900, 1920, 1152), desk(2600, 1900)
    way = cv2.getPerspectiveTransform(corners, card)
    small = cv2.warpPerspective(decode(sample.read_bytes()), way, (2600, 1900), flags=cv2.INTER_AREA)
    mask = cv2.fillConvexPoly(np.zeros((1900, 2600), np.uint8), card.astype(np.int32), 255)
    photo[mask > 0] = small[mask > 0]
    (draft,) = scan(encode(photo, quality=95), fast=True, region="US")
    assert "Okafor" in " ".join(line.text for line in draft.lines)
    assert len(draft.lines) > 8  # from afar six
    assert np.abs(np.array(draft.quad).mean(axis=0) - card.mean(axis=0)).max() < 30
