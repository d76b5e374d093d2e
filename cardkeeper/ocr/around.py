"""The outline of a card of which nothing but its text is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper.ocr.outlines import Outline

if TYPE_CHECKING:
    from cardkeeper.ocr.straighten import Quad, Quads

STRAIGHT = 2.0  # degrees that the lines of a scan may be turned


def rectangle(text: Quads, *, margin: float) -> Outline:
    """The rectangle around text, with a margin as cards have."""
    middle, (width, height), angle = cv2.minAreaRect(text.reshape(-1, 2))
    quad = np.asarray(cv2.boxPoints((middle, (width + 2 * margin, height + 2 * margin), angle)), np.float32)
    return Outline(quad, 0.0, float(cv2.contourArea(quad)), max(width, height) / max(1.0, min(width, height)))


def around(text: Quads, width: int, height: int) -> Quad:
    """The text's rectangle with a margin as cards have; the whole frame if that is as good."""
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if not len(text):
        return frame
    angle = _slant(text)
    turn = cv2.getRotationMatrix2D((0, 0), angle, 1)[:, :2]
    corners = text.reshape(-1, 2) @ turn.T
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    if abs(angle) < STRAIGHT and (right - left) * (bottom - top) > 0.1 * width * height:
        return frame
    margin = 0.06 * max(right - left, bottom - top)
    left, top, right, bottom = left - margin, top - margin, right + margin, bottom + margin
    around = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    return np.asarray(around @ turn, np.float32)


def _slant(text: Quads) -> float:
    """How many degrees the lines are turned, -45..45; the longest tell most."""
    sides = np.concatenate([text[:, 1] - text[:, 0], text[:, 2] - text[:, 1]])
    angles = np.degrees(np.arctan2(sides[:, 1], sides[:, 0])) * 4
    lengths = np.linalg.norm(sides, axis=1) ** 2
    across, down = (np.sum(lengths * of(np.radians(angles))) for of in (np.cos, np.sin))
    return float(np.degrees(np.arctan2(down, across)) / 4)
