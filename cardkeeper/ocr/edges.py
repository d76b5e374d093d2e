"""Straight edges on a photo, and the four-cornered shapes that they bound: what shows of cards that touch or overlap.

A text, a grain or a weave has no long straight edge; paper has four, and where two sheets meet a thin seam. Shapes are
(x, y) pixels, clockwise from the corner nearest the picture's top left.
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

    from cardkeeper.ocr.straighten import Quads

    Floats = NDArray[np.float32]

SHORTEST = 10.0  # pixels of an edge; letters have shorter ones
LINE = 25.0  # pixels of a line of edges that may be the side of a card
MOST = 300  # lines that are looked at, the longest first
AIMS = 18  # directions that are told apart
SAME_WAY, SQUARE = 0.985, 0.2  # cosines: of lines that run one way, and of those that meet in a corner
LEAN = 1.22  # of one side to the opposite one


@dataclass(frozen=True, eq=False)
class Corners:
    """Where two lines meet: the places, and the directions of both sides, the second clockwise from the first."""

    at: Floats
    first: Floats
    second: Floats


def segments(small: MatLike) -> Floats:
    """The straight edges of a picture, n x 2 x 2."""
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD, 1.0).detect(grey)[0]
    seen = found if np.ndim(found) else np.zeros(0)  # None where there are none
    ends = np.asarray(seen, np.float32).reshape(-1, 2, 2)
    return ends[_lengths(ends) > SHORTEST]


def by_direction(edges: Floats, size: tuple[int, int]) -> NDArray[np.uint8]:
    """A black and white picture of `size` (height, width) for each direction: the edges that run that way."""
    step = 180 / AIMS
    drawn = np.zeros((AIMS, *size), np.uint8)
    run = edges[:, 1] - edges[:, 0]
    angles = np.degrees(np.arctan2(run[:, 1], run[:, 0]))
    for aim, canvas in enumerate(drawn):
        near = np.abs((angles - (aim + 0.5) * step + 90) % 180 - 90) < step / 2 + 4
        cv2.polylines(canvas, list(np.round(edges[near]).astype(np.int32)), isClosed=False, color=1, thickness=5)
    return drawn


def seen(quads: Quads, drawn: NDArray[np.uint8]) -> Floats:
    """How much of each side of each shape is edge, 0..1, n x 4; rounded ends are left out."""
    sides = np.roll(quads, -1, axis=1) - quads
    points = quads[:, :, None] + np.linspace(0.05, 0.95, 40)[None, None, :, None] * sides[:, :, None]
    angles = np.degrees(np.arctan2(sides[..., 1], sides[..., 0])) % 180
    aim = np.minimum(angles * AIMS / 180, AIMS - 1).astype(int)
    x = np.clip(np.round(points[..., 0]).astype(int), 0, drawn.shape[2] - 1)
    y = np.clip(np.round(points[..., 1]).astype(int), 0, drawn.shape[1] - 1)
    return np.asarray(drawn[aim[:, :, None], y, x].mean(axis=2), np.float32)


def corners(edges: Floats) -> Corners:
    """Where the longest lines of edges meet at right angles, or nearly meet."""
    lines = _joined(edges)
    lines = lines[np.argsort(-_lengths(lines))][:MOST]
    lines = lines[_lengths(lines) > LINE]
    long = _lengths(lines)
    start, way = lines[:, 0], (lines[:, 1] - lines[:, 0]) / long[:, None]
    one, other = np.nonzero(np.triu(np.abs(way @ way.T) < SQUARE, 1))
    cross = _cross(way[one], way[other])
    between = start[other] - start[one]
    along, across = _cross(between, way[other]) / cross, _cross(between, way[one]) / cross
    slack = np.minimum(60, 12 + 0.3 * long)
    near = (along > -slack[one]) & (along < long[one] + slack[one])
    near &= (across > -slack[other]) & (across < long[other] + slack[other])
    one, other, along, across = one[near], other[near], along[near], across[near]
    at = start[one] + along[:, None] * way[one]
    parts = []
    for sign in (1, -1):
        for opposite in (1, -1):
            there = (long[one] - along if sign > 0 else along) > 1.5 * SHORTEST
            there &= (long[other] - across if opposite > 0 else across) > 1.5 * SHORTEST
            first, second = way[one[there]] * sign, way[other[there]] * opposite
            turned = (_cross(first, second) < 0)[:, None]
            parts.append((at[there], np.where(turned, second, first), np.where(turned, first, second)))
    found = [np.concatenate(column).astype(np.float32) for column in zip(*parts, strict=True)]
    return Corners(*found)


def closed(places: Corners, *, least: float) -> Quads:
    """The shapes between each two opposite corners, their shorter side of at least so many pixels."""
    return _sound(_shapes(list(_opposite(places))), least=least)


def open_ended(places: Corners, *, long: float, short: float) -> Quads:
    """Shapes of cards of which one side can't be seen: two corners that face each other, as far apart as a card's."""
    parts = []
    for at, first, second in zip(places.at, places.first, places.second, strict=True):
        facing = (places.first @ second > SAME_WAY) & (places.second @ first < -SAME_WAY)
        apart = (places.at - at) @ first
        aside = np.abs((places.at - at) @ second)
        for base, deep in ((long, short), (short, long)):
            there = facing & (np.abs(np.log(np.maximum(apart, 1) / base)) < 0.1) & (aside < 0.06 * base)
            others = places.at[there]
            ends = others + places.first[there] * deep
            begin = np.broadcast_to(at, others.shape)
            parts.append(np.stack([begin, others, ends, begin + second * deep], axis=1))
    return _sound(_shapes(parts), least=short / 2)


def _opposite(places: Corners) -> Iterator[Quads]:
    for at, first, second in zip(places.at, places.first, places.second, strict=True):
        facing = (places.first @ first < -SAME_WAY) & (places.second @ second < -SAME_WAY)
        away = places.at - at
        there = facing & (away @ first > LINE) & (away @ second > LINE)
        far, its_first, its_second = places.at[there], places.first[there], places.second[there]
        begin = np.broadcast_to(at, far.shape)
        right = _meeting(begin, np.broadcast_to(first, far.shape), far, its_second)
        below = _meeting(begin, np.broadcast_to(second, far.shape), far, its_first)
        yield np.asarray(np.stack([begin, right, far, below], axis=1), np.float32)


def _shapes(parts: list[Quads]) -> Quads:
    return np.concatenate([np.zeros((0, 4, 2), np.float32), *parts]).astype(np.float32)


def _sound(quads: Quads, *, least: float) -> Quads:
    """Each shape once, without those that are small or that lean more than a photo makes a card lean."""
    lengths = np.linalg.norm(np.roll(quads, -1, axis=1) - quads, axis=2)
    slack = np.maximum(lengths, 1)
    lean = np.maximum(np.abs(np.log(slack[:, 0] / slack[:, 2])), np.abs(np.log(slack[:, 1] / slack[:, 3])))
    quads = quads[(lengths.min(axis=1) > least) & (lean < np.log(LEAN))]
    first = np.argmin(quads.sum(axis=2), axis=1)
    quads = np.take_along_axis(quads, ((first[:, None] + np.arange(4)) % 4)[:, :, None], axis=1)
    once = np.unique(np.round(quads / 4).reshape(len(quads), 8), axis=0, return_index=True)[1]
    return np.asarray(quads[once], np.float32)


def _joined(edges: Floats) -> Floats:
    """Edges that run on in one line, as one, however many gaps are between."""
    edges = edges[np.argsort(-_lengths(edges))]
    free = np.ones(len(edges), np.bool_)
    lines = []
    for number in range(len(edges)):
        if not free[number]:
            continue
        free[number] = False
        begin, end = edges[number]
        while True:
            length = float(np.linalg.norm(end - begin))
            way = (end - begin) / length
            away = edges - begin
            along = away @ way
            gap = np.maximum(along.min(axis=1) - length, -along.max(axis=1))
            on = free & (np.abs(away @ (-way[1], way[0])).max(axis=1) < 2.5) & (gap < max(12.0, 0.15 * length))
            if not on.any():
                break
            free &= ~on
            begin, end = begin + way * min(0.0, along[on].min()), begin + way * max(length, along[on].max())
        lines.append((begin, end))
    return np.array(lines, np.float32).reshape(-1, 2, 2)


def _meeting(start: Floats, way: Floats, other: Floats, its_way: Floats) -> Floats:
    """Where two lines meet, row by row."""
    cross = _cross(way, its_way)
    steady = np.where(np.abs(cross) < 1e-3, 1e-3, cross)
    return np.asarray(start + (_cross(other - start, its_way) / steady)[:, None] * way, np.float32)


def _cross(one: Floats, other: Floats) -> Floats:
    return np.asarray(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0], np.float32)


def _lengths(edges: Floats) -> Floats:
    return np.asarray(np.linalg.norm(edges[:, 1] - edges[:, 0], axis=1), np.float32)
