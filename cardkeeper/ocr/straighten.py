"""Where the card lies on the photo, and the same card flat.

No single cue finds every card: a white card on a white table has edges but no brightness of its own, a card on wood
has a colour of its own but drowns in edges. So many cues each propose outlines, every outline is scored by how much
of it lies on real edges, and it must hold the text. Corners are (x, y) pixels, clockwise from the card's top left.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
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

SIGHT = 640  # outlines are looked for on a picture this long
LONGEST = 1800  # side of a flat card in pixels
LEAST_AREA = 0.04  # of the photo: anything smaller is no card somebody meant to show
LEAST_SCORE = 0.55
NEARLY = 0.85
SHAPES = (1.15, 2.6)  # long side to short side; cards are 1.4 to 1.8, perspective does the rest


def outline(picture: Picture, spots: Quads) -> Quad:
    """The card's four corners, given where text was found (`spots`, n x 4 x 2, may be none).

    The best outline that holds all text; if there is none, the text's own rectangle; the whole frame when the text
    fills it straight, as on a scan, or when there is no text either.
    """
    scale = SIGHT / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    text = spots.reshape(-1, 2) * scale
    edges = _edges(small)
    scored = [(score, quad) for quad in _proposals(small) if (score := _score(quad, edges, text)) > LEAST_SCORE]
    if scored:  # the largest of the good ones: a white field beside a coloured band is only part of a card
        good = max(scored, key=itemgetter(0))[0] * NEARLY
        best = max((quad for score, quad in scored if score >= good), key=cv2.contourArea)
    else:
        best = _around(text, small.shape[1], small.shape[0])
    return np.asarray(_clockwise(best) / scale, np.float32)


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


def lies(quad: Quad) -> bool:
    """Whether the card flattened from `quad` is wider than it is high."""
    _, (width, height) = _projection(quad)
    return width >= height


def boxes(quad: Quad, spots: Quads) -> tuple[Box, ...]:
    """Where `spots` on the photo lie on the card flattened from `quad`, upright, cut off at its edges."""
    matrix, size = _projection(quad)
    return tuple(box_of(spot, size) for spot in _follow(spots, matrix))


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
    moved = np.asarray(moved, np.float32).reshape(-1, 4, 2)
    sides = np.roll(moved, -1, axis=1) - moved
    first = np.argmax(sides[:, :, 0], axis=1)  # the corner whose side runs most to the right
    order = (first[:, None] + np.arange(4)) % 4
    return np.asarray(np.take_along_axis(moved, order[:, :, None], axis=1), np.float32)


def _proposals(small: MatLike) -> Iterator[Quad]:
    """Every four-cornered shape that a cue sees."""
    least = LEAST_AREA * small.shape[0] * small.shape[1]
    for mask in _cues(small):
        for contour in cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]:
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


def _score(quad: Quad, edges: NDArray[np.float32], text: NDArray[np.float32]) -> float:
    """0..1: how much of the outline lies on edges, less for odd shapes; 0 when it is no card or leaves text out."""
    quad = _clockwise(quad)
    if not cv2.isContourConvex(quad) or cv2.contourArea(quad) < LEAST_AREA * edges.size:
        return 0.0
    sides = np.roll(quad, -1, axis=0) - quad
    lengths = np.linalg.norm(sides, axis=1)
    pairs = sorted((lengths[0] + lengths[2], lengths[1] + lengths[3]))
    if not SHAPES[0] <= pairs[1] / pairs[0] <= SHAPES[1]:
        return 0.0
    if any(cv2.pointPolygonTest(quad, (float(x), float(y)), measureDist=True) < -2 for x, y in text):
        return 0.0
    unit = sides / lengths[:, None]
    lean = float(np.abs((unit * np.roll(unit, -1, axis=0)).sum(axis=1)).max())  # cosine at the oddest corner
    return min(_on_edges(start, side, edges) for start, side in zip(quad, sides, strict=True)) * (1 - lean / 2)


def _on_edges(start: NDArray[np.float32], side: NDArray[np.float32], edges: NDArray[np.float32]) -> float:
    """The mean edge along one side; its rounded ends are left out. A side on the photo's rim counts as half seen."""
    points = np.asarray(start + np.linspace(0.08, 0.92, 40)[:, None] * side, np.int32)
    height, width = edges.shape
    x, y = np.clip(points[:, 0], 0, width - 1), np.clip(points[:, 1], 0, height - 1)
    rim = (x <= 2) | (y <= 2) | (x >= width - 3) | (y >= height - 3)
    return float(np.where(rim, 0.5, edges[y, x]).mean())


def _around(text: NDArray[np.float32], width: int, height: int) -> Quad:
    """The text's rectangle with a margin as cards have; the whole frame if that is as good."""
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if not len(text):
        return frame
    (x, y), (w, h), angle = cv2.minAreaRect(np.asarray(text, np.float32))
    straight = min(angle % 90, 90 - angle % 90) < 2
    if straight and w * h > 0.1 * width * height:
        return frame
    margin = 0.12 * max(w, h)
    return np.asarray(cv2.boxPoints(((x, y), (w + margin, h + margin), angle)), np.float32)


def _clockwise(quad: Quad) -> Quad:
    """The corners clockwise as seen, from the one nearest the photo's top left."""
    middle = quad.mean(axis=0)
    ordered = quad[np.argsort(np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0]))]
    return np.asarray(np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0), np.float32)


def _distance(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(a - b))
