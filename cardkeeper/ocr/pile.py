"""Cards that touch, overlap or lie on a desk full of print: shapes between straight edges, and which of them are cards.

Cards of one photo are about as large as each other. A card has its letters to scale, nothing runs across its sides, and
what hides a part of it is another card. Of many ways to lay such shapes the one is taken that explains most text best.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper.ocr import edges
from cardkeeper.ocr.outlines import depth, spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

    Floats = NDArray[np.float32]
    Mask = NDArray[np.bool_]

SIGHT = 1200  # pixels on the longer side
LEAST = 0.008  # of the photo: the smallest card
SHAPES = (1.3, 2.1)  # of a card that nothing hides
TYPE = (12.0, 48.0)  # lines of its usual print, one below the other, go so often into a card's length
WORDS = 2.0  # times as long as high: a line that is more than a key's letter
BORDER = 0.6  # of a line's height: it reaches over a side
SEAM = 0.08  # taken off for each edge from side to side: two cards have one between them
FAIR = 0.45  # the quality that a card must have
FINE = 0.6  # and what is left of one below another, or on which a side can't be seen
MANY = 500  # shapes that are looked at more closely
CELL = 12  # pixels of the squares in which room is counted
ALIKE = 0.16  # of the logarithm of a length: one card of a photo to another
FIRM = 0.8  # the quality of a card that nothing hides, or so it seems
HIDDEN = 0.65  # what explaining text by a hidden card is worth
SHARED = 0.15  # of a card may seem to lie below another
SIZES, TRIES = 10, 6  # sizes of a card, and orders of taking shapes, that are tried


@dataclass(frozen=True, eq=False)
class Desk:
    """What is on the photo: its edges, and lines of text, how high each is and how much it counts."""

    height: int
    width: int
    edges: Floats
    text: Quads
    high: Floats
    weight: Floats


@dataclass(frozen=True, eq=False)
class Shapes:
    """Shapes that could be cards, best first: which text each holds, the room it takes, and what is just outside."""

    quads: Quads
    quality: Floats
    sides: Floats
    worth: Floats
    holds: Mask
    room: Floats
    outside: NDArray[np.intp]


def cards(picture: Picture, spots: Quads) -> tuple[Quad, ...]:
    """The corners of each card on the photo, or of what is seen of it, given where text was found; may be none."""
    scale = SIGHT / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    text = np.asarray(spots * scale, np.float32)
    high, wide = spans(text)
    weight = np.asarray(np.where(wide > WORDS * high, wide, 0), np.float32)
    desk = Desk(small.shape[0], small.shape[1], edges.segments(small), text, high, weight)
    drawn = edges.by_direction(desk.edges, small.shape[:2])
    places = edges.corners(desk.edges)
    least = (LEAST * desk.width * desk.height / SHAPES[1]) ** 0.5 / 3
    quads = edges.closed(places, least=least)
    shapes = _judged(desk, quads, edges.seen(quads, drawn))
    chosen, (long, short) = _chosen(shapes)
    found = list(shapes.quads[chosen])
    if found:
        quads = edges.open_ended(places, long=long, short=short)
        sides = np.sort(edges.seen(quads, drawn), axis=1)[:, 1:]  # the worst side may be out of sight
        found += _missed(_judged(desk, quads, sides), shapes.room[chosen], shapes.holds[chosen])
    return tuple(np.asarray(quad / scale, np.float32) for quad in found)


def _judged(desk: Desk, quads: Quads, sides: Floats) -> Shapes:
    """The shapes that lie on edges, hold words to scale and cut none."""
    rank = sides.min(axis=1) + sides.mean(axis=1)
    order = np.argsort(-rank)
    order = order[(sides.min(axis=1) > 0.3)[order] & (sides.mean(axis=1) > 0.6)[order]]
    whole = _whole(quads[order])
    order = np.concatenate([order[whole][:MANY], order[~whole][: MANY // 2]])
    kept, quality, holds = [], [], []
    for number in order:
        quad = quads[number]
        deep = depth(quad, desk.text)
        inside = depth(quad, desk.text.mean(axis=1, keepdims=True))[:, 0] > 0
        if not desk.weight[inside].any():
            continue
        long = float(np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1).max())
        border = BORDER * desk.high
        cut = (deep.max(axis=1) > border) & (deep.min(axis=1) < -border)
        to_scale = TYPE[0] < long / float(np.median(desk.high[inside])) < TYPE[1]
        if not to_scale or desk.weight[cut].sum() > SHARED * desk.weight[inside].sum():
            continue
        good = rank[number] / 2 - _crossed(quad, desk.edges, long) - SEAM * _seams(quad, desk.edges, long)
        if good > FAIR:
            kept.append(number)
            quality.append(good)
            holds.append(inside)
    best = np.argsort(-np.array(quality), kind="stable")
    quads = quads[np.array(kept, np.intp)[best]]
    held = np.array(holds, np.bool_).reshape(len(kept), len(desk.text))[best]
    return Shapes(
        quads,
        np.array(quality, np.float32)[best],
        _log_sides(quads),
        np.asarray(held @ desk.weight, np.float32),
        held,
        _rooms(desk, quads),
        _outsides(desk, quads),
    )


def _chosen(shapes: Shapes) -> tuple[NDArray[np.intp], tuple[float, float]]:
    """The numbers of the shapes that explain most text, all of one size or hidden by others; and that size."""
    best: tuple[float, list[int], tuple[float, float]] = 0.0, [], (0.0, 0.0)
    shared = shapes.room @ shapes.room.T
    whole = _whole(shapes.quads)
    long, short = shapes.sides.max(axis=1), shapes.sides.min(axis=1)
    rng = Random(0)
    for number in _sizes(long, short, whole):
        away = np.maximum(np.abs(long - long[number]), np.abs(short - short[number]))
        of_size = whole & (away < ALIKE)
        part = _part(shapes.sides, float(long[number]), float(short[number])) if not of_size.all() else of_size
        for again in range(TRIES):
            stray = np.array([rng.uniform(0, 0.1) for _ in away]) if again > 1 else np.zeros(len(away))
            firm = of_size & (shapes.quality > FIRM) if again % 2 else of_size
            rank = shapes.quality - np.where(of_size, away, 0) - stray
            taken = _laid(shapes, shared, rank, (firm, part & ~of_size, of_size))
            worth = shapes.quality**2 * shapes.worth * np.where(of_size, 1, HIDDEN)
            if (value := float(worth[taken].sum())) > best[0]:
                best = value, taken, (float(long[number]), float(short[number]))
    return np.array(best[1], np.intp), (float(np.exp(best[2][0])), float(np.exp(best[2][1])))


def _sizes(long: Floats, short: Floats, whole: Mask) -> list[int]:
    """The best shapes of sizes that differ."""
    kept: list[int] = []
    for number in np.flatnonzero(whole).tolist():
        if all(max(abs(long[number] - long[one]), abs(short[number] - short[one])) > 0.03 for one in kept):
            kept.append(number)
    return kept[:SIZES]


def _laid(shapes: Shapes, shared: Floats, rank: Floats, turns: tuple[Mask, Mask, Mask]) -> list[int]:
    """Shapes taken one by one, the best first: whole cards, then what shows of those below them, then what is left."""
    first, parts, rest = turns
    free = np.ones(len(rank), np.bool_)
    rooms = shared.diagonal()
    full = np.zeros(shapes.room.shape[1], np.float32)
    taken: list[int] = []
    while True:
        ready = free & first
        if taken and not ready.any():
            beside = full[shapes.outside].mean(axis=2).max(axis=1) > FINE
            ready = free & parts & beside & (shapes.quality > FINE)
        if not ready.any():
            ready = free & rest
        if not ready.any():
            return taken
        number = int(np.argmax(np.where(ready, rank, -9)))
        taken.append(number)
        full = np.maximum(full, shapes.room[number])
        free &= shared[number] <= SHARED * np.minimum(rooms, rooms[number])
        free &= shapes.room @ full <= 1.3 * SHARED * rooms


def _part(sides: Floats, long: float, short: float) -> Mask:
    """Which shapes are as long one way as a card, and shorter the other: what shows of one below another."""
    fits = np.zeros(len(sides), np.bool_)
    for full, other in ((long, short), (short, long)):
        for way in (0, 1):
            fits |= (np.abs(sides[:, way] - full) < 0.1) & (sides[:, 1 - way] < other)
    return fits


def _missed(shapes: Shapes, rooms: Floats, holds: Mask) -> list[Quad]:
    """Cards of which a side can't be seen, where text is that no other card explains."""
    full, held = rooms.max(axis=0), holds.any(axis=0)
    quads = []
    for quad, quality, room, own in zip(shapes.quads, shapes.quality, shapes.room, shapes.holds, strict=True):
        if quality > FINE and room @ full <= SHARED * room.sum() and not (own & held).any():
            quads.append(quad)
            full, held = np.maximum(full, room), held | own
    return quads


def _whole(quads: Quads) -> Mask:
    """Which shapes are those of cards that nothing hides."""
    sides = _log_sides(quads)
    slim = np.abs(sides[:, 0] - sides[:, 1])
    return np.asarray((slim > np.log(SHAPES[0])) & (slim < np.log(SHAPES[1])), np.bool_)


def _log_sides(quads: Quads) -> Floats:
    """The logarithms of how long the first and third side are, and the second and fourth."""
    lengths = np.linalg.norm(np.roll(quads, -1, axis=1) - quads, axis=2)
    return np.log(np.stack([lengths[:, 0] + lengths[:, 2], lengths[:, 1] + lengths[:, 3]], axis=1) / 2)


def _crossed(quad: Quad, straight: Floats, long: float) -> float:
    """How much runs across the sides of a shape, in parts of its length: of the desk, or of a card on top."""
    deep = depth(quad, straight)
    inside, outside = deep.max(axis=1), -deep.min(axis=1)
    across = (inside > 5) & (outside > 5)
    return float(np.clip(np.minimum(inside, outside)[across], 0, 25).sum()) / (1.6 * long)


def _seams(quad: Quad, straight: Floats, long: float) -> int:
    """How many edges run from side to side of a shape, two at most."""
    within = straight[depth(quad, straight).min(axis=1) > -6]
    lengths = np.linalg.norm(within[:, 1] - within[:, 0], axis=1)
    seams = 0
    for corner in (0, 1):
        side, other = quad[corner + 1] - quad[corner], quad[(corner + 2) % 4] - quad[corner + 1]
        room, far = float(np.linalg.norm(side)), float(np.linalg.norm(other))
        way = side / room
        along = np.abs((within[:, 1] - within[:, 0]) @ way) > edges.SAME_WAY * lengths
        off = (within[along].mean(axis=1) - quad[corner]) @ (-way[1], way[0])
        amid = (off > 0.1 * long) & (off < far - 0.1 * long)
        rows = np.bincount((off[amid] / 4).astype(int), lengths[along][amid], minlength=2)
        seams += int((rows[:-1] + rows[1:] > 0.88 * room).sum() > 0)
    return seams


def _rooms(desk: Desk, quads: Quads) -> Floats:
    """The squares of the photo that each shape covers."""
    high, wide = desk.height // CELL + 1, desk.width // CELL + 1
    rooms = np.zeros((len(quads), high, wide), np.uint8)
    for room, quad in zip(rooms, quads, strict=True):
        cv2.fillConvexPoly(room, np.round(quad / CELL * 16).astype(np.int32), 1, shift=4)
    return rooms.reshape(len(quads), high * wide).astype(np.float32)


def _outsides(desk: Desk, quads: Quads) -> NDArray[np.intp]:
    """The numbers of the squares just outside each side of each shape."""
    sides = np.roll(quads, -1, axis=1) - quads
    out = np.stack([sides[..., 1], -sides[..., 0]], axis=-1) / np.linalg.norm(sides, axis=2, keepdims=True)
    steps = np.linspace(0.05, 0.95, 20)[None, None, :, None]
    points = quads[:, :, None] + steps * sides[:, :, None] + 0.7 * CELL * out[:, :, None]
    x = np.clip(points[..., 0] / CELL, 0, desk.width // CELL).astype(np.intp)
    y = np.clip(points[..., 1] / CELL, 0, desk.height // CELL).astype(np.intp)
    return np.asarray(y * (desk.width // CELL + 1) + x, np.intp)
