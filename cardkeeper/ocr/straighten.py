"""A card on a photo comes out flat, and what stands on it goes along.

A card's place is a quad: four (x, y) pixel corners on the photo, clockwise from the card's own top left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np

from cardkeeper.model import Box

if TYPE_CHECKING:
    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from cardkeeper.ocr.photo import Picture

    Quad: TypeAlias = NDArray[np.float32]  # 4 x 2
    Quads: TypeAlias = NDArray[np.float32]  # n x 4 x 2

LONGEST = 1800  # side of a flat card in pixels
LONG = 1.8  # times as long as it is wide: which way a line of text runs
FEW = 0.08  # of all lines' length: fewer than that run another way by chance


def flatten(picture: Picture, quad: Quad, spots: Quads) -> tuple[Picture, Quads]:
    """The card inside `quad` as a rectangle, its first corner top left; `spots` go with it.

    On the flat card each spot begins with the corner from where its line reads left to right.
    """
    matrix, (width, height) = _projection(quad)
    smaller = 1.5 * width / _distance(quad[0], quad[1])
    source: MatLike = picture
    to_flat = matrix
    if smaller < 0.75:  # a warp picks pixels and a strong reduction would drop thin strokes; resizing averages them
        source = cv2.resize(picture, None, fx=smaller, fy=smaller, interpolation=cv2.INTER_AREA)
        to_flat = matrix @ np.diag([1 / smaller, 1 / smaller, 1])
    flat = cv2.warpPerspective(source, to_flat, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8), _follow(spots, matrix)


def upended(quad: Quad, spots: Quads) -> bool:
    """Whether most lines would run up and down on the card flattened from `quad`."""
    matrix, _ = _projection(quad)
    flat_spots = _follow(spots, matrix)
    across = np.linalg.norm(flat_spots[:, 1] - flat_spots[:, 0], axis=1)
    down = np.linalg.norm(flat_spots[:, 2] - flat_spots[:, 1], axis=1)
    return bool(np.sum(across - down) < 0)


def crossed(quad: Quad, spots: Quads) -> bool:
    """Whether some lines run across the card flattened from `quad` and others down, as Chinese columns do."""
    matrix, _ = _projection(quad)
    flat_spots = _follow(spots, matrix)
    across = np.linalg.norm(flat_spots[:, 1] - flat_spots[:, 0], axis=1)
    down = np.linalg.norm(flat_spots[:, 2] - flat_spots[:, 1], axis=1)
    lying, standing = (np.sum(one[one > LONG * other]) for one, other in ((across, down), (down, across)))
    return bool(min(lying, standing) > FEW * (lying + standing))


def lies(quad: Quad) -> bool:
    """Whether the card flattened from `quad` is wider than it is high."""
    _, (width, height) = _projection(quad)
    return width >= height


def boxes(quad: Quad, spots: Quads) -> tuple[Box, ...]:
    """Where `spots` on the photo lie on the card flattened from `quad`, upright, cut off at its edges."""
    matrix, size = _projection(quad)
    return tuple(box_of(spot, size) for spot in _follow(spots, matrix))


def place(quad: Quad, box: Box) -> Quad:
    """Where a box on the card flattened from `quad` lies on the photo."""
    matrix, (width, height) = _projection(quad)
    corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
    on_card = np.array([corners], np.float32) * np.array([width, height], np.float32)
    return np.asarray(cv2.perspectiveTransform(on_card, np.linalg.inv(matrix))[0], np.float32)


def box_of(spot: Quad, size: tuple[int, int]) -> Box:
    """The upright box around a spot on a flat card of that width and height in pixels."""
    corners = np.clip(spot / size, 0, 1)
    (left, top), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return Box(left, top, right, bottom)


def _projection(quad: Quad) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """The 3 x 3 matrix from the photo to the flat card, and the flat card's width and height in pixels."""
    across = max(_distance(quad[0], quad[1]), _distance(quad[3], quad[2]))
    down = max(_distance(quad[1], quad[2]), _distance(quad[0], quad[3]))
    scale = min(1.0, LONGEST / max(across, down))
    width, height = max(1, round(across * scale)), max(1, round(down * scale))
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(quad, np.float32), frame)
    return np.asarray(matrix, np.float64), (width, height)


def _follow(spots: Quads, matrix: NDArray[np.float64]) -> Quads:
    if not len(spots):
        return spots
    moved = cv2.perspectiveTransform(spots.reshape(1, -1, 2).astype(np.float32), matrix)
    return from_top_left(np.asarray(moved, np.float32).reshape(-1, 4, 2))


def from_top_left(spots: Quads) -> Quads:
    """Spots on a flat card, each beginning with the corner from where its line reads left to right."""
    sides = np.roll(spots, -1, axis=1) - spots
    first = np.argmax(sides[:, :, 0], axis=1)  # the corner whose side runs most to the right
    order = (first[:, None] + np.arange(4)) % 4
    return np.asarray(np.take_along_axis(spots, order[:, :, None], axis=1), np.float32)


def _distance(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(a - b))
