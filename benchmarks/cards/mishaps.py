"""What goes wrong while a photo is taken: a lamp glares, a hand throws its shadow, one side is out of focus."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def happen(rng: np.random.Generator, picture: Array, chance: float, quad: Array) -> Array:
    """`picture` (0..255, BGR or RGB) after those of the three that happen, each with `chance`; `quad` is the card."""
    drawn = rng.random(3)
    if drawn[0] < chance:
        picture = _glare(rng, picture, quad)
    if drawn[1] < chance:
        picture = _shadow(rng, picture, quad)
    if drawn[2] < chance:
        picture = _defocus(rng, picture)
    return picture


def _glare(rng: np.random.Generator, picture: Array, quad: Array) -> Array:
    """A soft bright spot on the card; print under it pales but does not vanish."""
    tall, wide = picture.shape[:2]
    centre = quad.mean(axis=0) + (quad[2] - quad[0]) * rng.uniform(-0.3, 0.3, 2)
    across, down = wide * rng.uniform(0.08, 0.2), tall * rng.uniform(0.06, 0.14)
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    spot = np.exp(-(((x - centre[0]) / across) ** 2 + ((y - centre[1]) / down) ** 2))
    strength = (spot * rng.uniform(0.3, 0.6))[..., None]
    glared: Array = (picture * (1 - strength) + 255 * strength).astype(np.float32)
    return glared


def _shadow(rng: np.random.Generator, picture: Array, quad: Array) -> Array:
    """The shadow of a phone (four corners) or a hand (rounder), reaching in from one side of the frame."""
    tall, wide = picture.shape[:2]
    edge = np.array([(wide / 2, tall), (0, tall / 2), (wide, tall / 2)][rng.integers(3)], np.float32)
    tip = quad.mean(axis=0) + rng.uniform(-0.15, 0.15, 2) * (wide, tall)
    along = tip - edge
    aside = np.array((-along[1], along[0])) / np.linalg.norm(along) * wide * rng.uniform(0.12, 0.22)
    shape = np.array([edge - along * 0.2 - aside, tip - aside, tip + aside, edge - along * 0.2 + aside])
    mask = np.zeros((tall, wide), np.float32)
    cv2.fillConvexPoly(mask, shape.astype(np.int32), 1.0)
    if rng.random() < 0.5:
        cv2.circle(mask, tuple(int(value) for value in tip), int(np.linalg.norm(aside)), 1.0, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), wide * rng.uniform(0.006, 0.02))
    shadowed: Array = (picture * (1 - soft * rng.uniform(0.3, 0.5))[..., None]).astype(np.float32)
    return shadowed


def _defocus(rng: np.random.Generator, picture: Array) -> Array:
    """Sharp on one side, slightly blurred on the other."""
    tall, wide = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : tall * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    far = np.clip((x * np.cos(angle) + y * np.sin(angle)) * 0.8 + 0.4, 0, 1)[..., None]
    blurred = cv2.GaussianBlur(picture, (0, 0), rng.uniform(1.2, 1.9))
    mixed: Array = (picture * (1 - far) + blurred * far).astype(np.float32)
    return mixed
