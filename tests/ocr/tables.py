"""Photographed tables: one bare card at a slant, or several cards laid out on a grid."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper import paths
from cardkeeper.ocr import straighten
from cardkeeper.ocr.photo import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def sample(number: int) -> Picture:
    """A sample card, flat and upright."""
    photo = paths.resource(f"samples/{number:02}.jpg")
    corners = json.loads(photo.with_suffix(".json").read_text("utf-8"))["quad"]
    return straighten.flatten(decode(photo.read_bytes()), np.array(corners, np.float32), NO_WORDS)[0]


def laid(cards: Sequence[Picture], *, columns: int, colour: tuple[int, int, int] = (70, 95, 120)) -> Picture:
    """Cards in rows on a table with a little grain, 900 x 560 pixels of table each."""
    rows = -(-len(cards) // columns)
    noise = np.random.default_rng(2).normal(0, 4, (rows * 560, columns * 900, 3))
    picture = np.asarray(np.clip(np.array(colour) + noise, 0, 255), np.uint8)
    for number, card in enumerate(cards):
        scale = min(780 / card.shape[1], 480 / card.shape[0])
        small = cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        top, left = number // columns * 560 + 40, number % columns * 900 + 60
        picture[top : top + small.shape[0], left : left + small.shape[1]] = small
    return picture


def words(*boxes: tuple[float, float, float, float]) -> Quads:
    """Spots of text from left, top, right and bottom."""
    return np.array([[[a, b], [c, b], [c, d], [a, d]] for a, b, c, d in boxes], np.float32)


def overlap(one: Quad, other: Quad) -> float:
    """What two outlines share of all they cover, 0..1."""
    shared = float(cv2.intersectConvexConvex(np.asarray(one, np.float32), np.asarray(other, np.float32))[0])
    both = cv2.contourArea(np.asarray(one, np.float32)) + cv2.contourArea(np.asarray(other, np.float32))
    return shared / (both - shared)
