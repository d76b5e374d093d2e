"""Four-cornered shapes on a photo that may be cards.

No single cue finds every card: a white card on a white table has edges but no brightness of its own, a card on wood
has a colour of its own but drowns in edges. So many cues each propose outlines, and every outline is scored by how
much of it lies on real edges. Corners are (x, y) pixels, clockwise from the one nearest the picture's top left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from cardkeeper.ocr.straighten import Quad

LEAST_SCORE = 0.55
SHAPES = (1.15, 2.6)  # long side to short side; cards are 1.4 to 1.8, perspective does the rest


@dataclass(frozen=True, eq=False)
class Outline:
    """A shape, `score` 0..1: how much of it lies on edges, less for odd corners; `area` in pixels."""

    quad: Quad
    score: float
    area: float
    shape: float


def outlines(small: MatLike, *, least: float) -> tuple[Outline, ...]:
    """Every shape a card could have that lies on edges and covers at least that part of the picture."""
    edges = _edges(small)
    found = (_scored(quad, edges) for quad in _proposals(small, least * edges.size))
    return tuple(one for one in found if one.score > LEAST_SCORE)


def clockwise(quad: Quad) -> Quad:
    """The corners clockwise as seen, from the one nearest the top left."""
    middle = quad.mean(axis=0)
    ordered = quad[np.argsort(np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0]))]
    return np.asarray(np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0), np.float32)


def depth(quad: Quad, points: NDArray[np.float32]) -> NDArray[np.float32]:
    """How many pixels inside a shape each point of each group lies; less than nothing for those outside."""
    sides = np.roll(quad, -1, axis=0) - quad
    steps = points[:, :, None] - quad
    inside = (sides[:, 0] * steps[..., 1] - sides[:, 1] * steps[..., 0]) / np.linalg.norm(sides, axis=1)
    return np.asarray(inside.min(axis=2), np.float32)


def spans(quads: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The shorter and the longer side of each shape: of a line of text, how high it is and how long."""
    across, down = (np.linalg.norm(quads[:, corner] - quads[:, corner - 1], axis=1) for corner in (1, 2))
    return np.asarray(np.minimum(across, down), np.float32), np.asarray(np.maximum(across, down), np.float32)


def _proposals(small: MatLike, least: float) -> Iterator[Quad]:
    """Every four-cornered shape of `least` pixels that a cue sees."""
    for mask in _cues(small):
        for contour in cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]:
            if len(contour) < 4 or cv2.boundingRect(contour)[2] * cv2.boundingRect(contour)[3] < least:
                continue
            hull = cv2.convexHull(contour)
            if cv2.contourArea(hull) < least:
                continue
            length = cv2.arcLength(hull, closed=True)
            for slack in (0.02, 0.04, 0.07):
                corners = cv2.approxPolyDP(hull, slack * length, closed=True)
                if len(corners) == 4:
                    yield np.asarray(corners.reshape(4, 2), np.float32)
                    break
            else:
                yield np.asarray(cv2.boxPoints(cv2.minAreaRect(hull)), np.float32)


def _cues(small: MatLike) -> Iterator[MatLike]:
    """Black and white pictures in which a card could stand out: by brightness, colour, edges, unlike the rim."""
    soft = cv2.GaussianBlur(small, (5, 5), 0)
    lab = cv2.cvtColor(soft, cv2.COLOR_BGR2LAB)
    saturation = cv2.cvtColor(soft, cv2.COLOR_BGR2HSV)[:, :, 1]
    closing = np.ones((5, 5), np.uint8)
    for channel in (*cv2.split(lab), saturation, _unlike_the_rim(lab)):
        mask = cv2.threshold(channel, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
        yield cv2.morphologyEx(mask, cv2.MORPH_CLOSE, closing)
        yield cv2.morphologyEx(cv2.bitwise_not(mask), cv2.MORPH_CLOSE, closing)
    for channel in (lab[:, :, 0], saturation):
        for low, high in ((10, 30), (30, 90), (70, 180)):
            yield cv2.dilate(cv2.Canny(channel, low, high), np.ones((3, 3), np.uint8))


def _unlike_the_rim(lab: MatLike) -> MatLike:
    """How far each pixel's colour is from that of the photo's border, stretched to 0..255."""
    rim = np.concatenate([lab[:8].reshape(-1, 3), lab[-8:].reshape(-1, 3), lab[:, :8].reshape(-1, 3)])
    away = np.linalg.norm(lab.astype(np.float32) - np.median(rim, axis=0), axis=2)
    return np.asarray(np.clip(away * (255 / max(1.0, float(np.percentile(away, 99)))), 0, 255), np.uint8)


def _edges(small: MatLike) -> NDArray[np.float32]:
    """Strength of the steepest step in any channel over what is usual, 0..1, widened so that a pixel or two matter not.

    What is usual is taken off because the grain of a rough table would make every line look like an edge.
    """
    soft = cv2.GaussianBlur(small, (3, 3), 0).astype(np.float32)
    steps = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)).max(axis=2)
    wide = cv2.dilate(steps, np.ones((5, 5), np.uint8))
    usual, strong = float(np.median(wide)), max(16.0, float(np.percentile(steps, 90)))
    return np.asarray(np.clip((wide - usual) / max(8.0, strong - usual / 2), 0, 1), np.float32)


def _scored(quad: Quad, edges: NDArray[np.float32]) -> Outline:
    """The shape with its score; 0 when no card has that shape."""
    quad = clockwise(quad)
    area = float(cv2.contourArea(quad))
    sides = np.roll(quad, -1, axis=0) - quad
    lengths = np.linalg.norm(sides, axis=1)
    short, long = sorted((float(lengths[0] + lengths[2]), float(lengths[1] + lengths[3])))
    shape = long / max(short, 1e-6)
    if not cv2.isContourConvex(quad) or not SHAPES[0] <= shape <= SHAPES[1]:
        return Outline(quad, 0.0, area, shape)
    unit = sides / lengths[:, None]
    lean = float(np.abs((unit * np.roll(unit, -1, axis=0)).sum(axis=1)).max())  # cosine at the oddest corner
    weakest = min(_on_edges(start, side, edges) for start, side in zip(quad, sides, strict=True))
    return Outline(quad, weakest * (1 - lean / 2), area, shape)


def _on_edges(start: NDArray[np.float32], side: NDArray[np.float32], edges: NDArray[np.float32]) -> float:
    """The mean edge along one side; its rounded ends are left out. A side on the photo's rim counts as half seen."""
    points = np.asarray(start + np.linspace(0.08, 0.92, 40)[:, None] * side, np.int32)
    height, width = edges.shape
    x, y = np.clip(points[:, 0], 0, width - 1), np.clip(points[:, 1], 0, height - 1)
    rim = (x <= 2) | (y <= 2) | (x >= width - 3) | (y >= height - 3)
    return float(np.where(rim, 0.5, edges[y, x]).mean())
