"""Where the cards lie on a photo: one, or as many as lie there.

A card cut in two is worse than two taken for one, so a photo shows several cards only when several outlines, of like
size and with table between them, hold the text apart. Corners are (x, y) pixels, clockwise from the one nearest the
photo's top left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper.ocr.outlines import Outline, clockwise, outlines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

    Mask = NDArray[np.bool_]  # one for each spot of text

SIGHT = 640  # outlines are looked for on a picture this long
LEAST_ALONE, LEAST_OF_MANY = 0.04, 0.012  # of the photo: anything smaller is no card somebody meant to show
NEARLY = 0.85
SURE = 0.75  # the score of an outline that needs no text to be a card
EDGE = 2.0  # pixels that text may reach over an outline
SHAPES = (1.3, 2.1)  # of one card among many
ALIKE = 0.45  # the smaller area to the larger of two cards on one photo
GAPS = 0.96  # cards side by side cover less of the frame around them; the fields of one card cover more
REACH = 0.3  # of a card's shorter side: what may be empty between two lines of it
STRAIGHT = 2.0  # degrees that the lines of a scan may be turned
OVERLAP = 0.2  # how much of a card another one may cover


@dataclass(frozen=True, eq=False)
class Holder:
    """An outline, and which spots of text it holds."""

    outline: Outline
    holds: Mask


@dataclass(frozen=True, eq=False)
class Sight:
    """A photo made small, with its text, and the outlines that cut no text in two."""

    scale: float
    width: int
    height: int
    text: Quads
    holders: tuple[Holder, ...]


def cards(picture: Picture, spots: Quads) -> tuple[Quad, ...]:
    """Each card's four corners, given where text was found (`spots`, n x 4 x 2, may be none); row by row.

    At least one: when no outline holds the text, the text's own rectangle; the whole frame when the text fills it
    straight, as on a scan, or when there is no text either.
    """
    sight = _look(picture, spots, least=LEAST_OF_MANY)
    alone = _alone(sight)
    found = _with_text(sight.holders)
    if found and (len(found) > 1 or alone is None):
        found += _missed(picture, sight, found)
    if len(found) == 2 and _halves(*found):
        found = []
    found += _blank(sight.holders, found)
    quads = [one.quad for one in found] if len(found) > 1 else [alone.quad if alone else _around(sight)]
    return tuple(np.asarray(clockwise(quad) / sight.scale, np.float32) for quad in _in_rows(quads))


def owners(quads: Sequence[Quad], spots: Quads) -> NDArray[np.intp]:
    """The number of the card on which each spot lies, -1 for none; all that is on the photo of one card is its own."""
    if len(quads) == 1:
        return np.zeros(len(spots), np.intp)
    depths = np.stack([_depth_of_middles(quad, spots) for quad in quads])
    return np.where(depths.max(axis=0) > 0, depths.argmax(axis=0), -1)


def inside(quad: Quad, spots: Quads) -> Mask:
    """Which spots have their middle inside four corners."""
    return np.asarray(_depth_of_middles(quad, spots) > 0, np.bool_)


def _depth_of_middles(quad: Quad, spots: Quads) -> NDArray[np.float32]:
    return _depth(clockwise(quad), spots.mean(axis=1, keepdims=True))[:, 0]


def _in_rows(quads: Sequence[Quad]) -> list[Quad]:
    """Row by row, each from the left; a row is what lies beside its highest card."""
    rows: list[list[Quad]] = []
    for quad in sorted(quads, key=lambda quad: float(quad[:, 1].mean())):
        if not rows or quad[:, 1].mean() > rows[-1][0][:, 1].max():
            rows.append([])
        rows[-1].append(quad)
    return [quad for row in rows for quad in sorted(row, key=lambda quad: float(quad[:, 0].mean()))]


def _look(picture: Picture, spots: Quads, *, least: float) -> Sight:
    scale = SIGHT / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    text = np.asarray(spots * scale, np.float32)
    found = ((one, _held(one.quad, text)) for one in outlines(small, least=least))
    holders = tuple(Holder(one, holds) for one, holds in found if holds is not None)
    return Sight(scale, small.shape[1], small.shape[0], text, holders)


def _alone(sight: Sight) -> Outline | None:
    """The outline of the one card there would be."""
    least = LEAST_ALONE * sight.width * sight.height
    whole = [one for one in sight.holders if one.holds.all() and one.outline.area > least]
    return max((one.outline for one in _good(whole)), key=attrgetter("area"), default=None)


def _good(holders: Sequence[Holder]) -> list[Holder]:
    """Those nearly as good as the best; the largest is the card: a white field beside a band is only part of one."""
    good = max((one.outline.score for one in holders), default=0.0) * NEARLY
    return [one for one in holders if one.outline.score >= good]


def _with_text(holders: Sequence[Holder]) -> list[Outline]:
    """The outlines of single cards that hold text, of about one size."""
    same_text: dict[bytes, list[Holder]] = {}
    for one in holders:
        if one.holds.any() and SHAPES[0] < one.outline.shape < SHAPES[1]:
            same_text.setdefault(one.holds.tobytes(), []).append(one)
    single: list[Holder] = []
    best = [max(_good(same), key=attrgetter("outline.area")) for same in same_text.values()]
    for one in sorted(best, key=lambda one: (int(one.holds.sum()), one.outline.area)):
        inner = _apart([part for part in reversed(single) if not (part.holds & ~one.holds).any()])
        if len(inner) < 2 or not _frames(one, inner):
            single.append(one)
    found = [one.outline for one in _apart(single[::-1])]
    usual = np.median([one.area for one in found]) if found else 0.0
    return [one for one in found if ALIKE < one.area / usual < 1 / ALIKE]


def _apart(holders: Sequence[Holder]) -> list[Holder]:
    """Those that share neither text nor much room with one before them."""
    kept: list[Holder] = []
    for one in holders:
        if not any((one.holds & other.holds).any() or _shared(one.outline, other.outline) > OVERLAP for other in kept):
            kept.append(one)
    return kept


def _frames(one: Holder, inner: Sequence[Holder]) -> bool:
    """Whether `one` only frames several cards: they hold all its text, are alike, and leave table between."""
    areas = [part.outline.area for part in inner]
    rest = one.holds & ~np.logical_or.reduce([part.holds for part in inner])
    return not rest.any() and min(areas) > ALIKE * max(areas) and sum(areas) < GAPS * one.outline.area


def _halves(first: Outline, second: Outline) -> bool:
    """Whether two outlines side by side are the dark and the light half of one card."""
    hull = cv2.convexHull(np.concatenate([first.quad, second.quad]))
    (_, (width, height), _) = cv2.minAreaRect(hull)
    fills = cv2.contourArea(hull) * GAPS < first.area + second.area
    return fills and SHAPES[0] < max(width, height) / min(width, height) < SHAPES[1]


def _blank(holders: Sequence[Holder], found: Sequence[Outline]) -> list[Outline]:
    """Outlines without text just like those with text: a blank back, or a card too dim to read."""
    kept = list(found)
    bare = [one.outline for one in holders if not one.holds.any() and one.outline.score > SURE]
    for one in sorted(bare, key=attrgetter("score"), reverse=True) if found else ():
        area, shape = (float(np.median([getattr(other, what) for other in found])) for what in ("area", "shape"))
        alike = 0.75 < one.area / area < 1.33 and 0.87 < one.shape / shape < 1.15
        if alike and all(_shared(one, other) < OVERLAP / 4 for other in kept):
            kept.append(one)
    return kept[len(found) :]


def _missed(picture: Picture, sight: Sight, found: Sequence[Outline]) -> list[Outline]:
    """Cards whose text lies outside all those found, looked for once more around that text alone."""
    area, shape = (float(np.median([getattr(one, what) for one in found])) for what in ("area", "shape"))
    short = (area / shape) ** 0.5
    outside = np.all([(_depth(one.quad, sight.text) < EDGE).all(axis=1) for one in found], axis=0)
    kept = list(found)
    for cluster in _clusters(sight, outside, short=short, long=short * shape):
        one = _closer(picture, sight, cluster, margin=short)
        if one is None and len(found) > 1 and len(cluster) > 2:
            one = _text_alone(cluster, margin=0.12 * short)
        if one and ALIKE < one.area / area < 1 / ALIKE and all(_shared(one, other) < OVERLAP for other in kept):
            kept.append(one)
    return kept[len(found) :]


def _clusters(sight: Sight, wanted: Mask, *, short: float, long: float) -> list[Quads]:
    """The wanted spots of text in groups, each of which fits on a card of `short` by `long` pixels."""
    clusters: list[Quads] = []
    for near in sorted(_neighbours(sight, wanted, reach=REACH * short), key=len, reverse=True):
        for place, cluster in enumerate(clusters):
            both = np.concatenate([cluster, near])
            width, height = cv2.minAreaRect(both.reshape(-1, 2))[1]
            if max(width, height) < long and min(width, height) < short:
                clusters[place] = both
                break
        else:
            clusters.append(near)
    return clusters


def _neighbours(sight: Sight, wanted: Mask, *, reach: float) -> Iterator[Quads]:
    """The wanted spots of text in groups that are further apart than `reach` pixels."""
    canvas = np.zeros((sight.height, sight.width), np.uint8)
    cv2.fillPoly(canvas, [spot.astype(np.int32) for spot in sight.text[wanted]], 255)
    size = max(1, round(reach))
    canvas = np.asarray(cv2.dilate(canvas, np.ones((size, size), np.uint8)), np.uint8)
    labels = cv2.connectedComponents(canvas)[1]
    x, y = sight.text.mean(axis=1).astype(int).T
    of_spot = labels[y.clip(0, sight.height - 1), x.clip(0, sight.width - 1)]
    for label in sorted(set(of_spot[wanted].tolist())):
        yield sight.text[wanted & (of_spot == label)]


def _closer(picture: Picture, sight: Sight, cluster: Quads, *, margin: float) -> Outline | None:
    """The outline around a cluster of text that shows when the photo is seen from nearer by."""
    corners = cluster.reshape(-1, 2)
    left, top = np.maximum((corners.min(axis=0) - margin) / sight.scale, 0).astype(int)
    right, bottom = ((corners.max(axis=0) + margin) / sight.scale).astype(int)
    near = _look(picture[top:bottom, left:right], cluster / sight.scale - (left, top), least=LEAST_ALONE)
    one = _alone(near)
    if one is None:
        return None
    ratio = sight.scale / near.scale
    quad = one.quad * ratio + np.array([left, top], np.float32) * sight.scale
    return replace(one, quad=quad, area=one.area * ratio**2)


def _text_alone(text: Quads, *, margin: float) -> Outline:
    """The rectangle around text, with a margin as cards have."""
    middle, (width, height), angle = cv2.minAreaRect(text.reshape(-1, 2))
    quad = np.asarray(cv2.boxPoints((middle, (width + 2 * margin, height + 2 * margin), angle)), np.float32)
    return Outline(quad, 0.0, float(cv2.contourArea(quad)), max(width, height) / max(1.0, min(width, height)))


def _shared(one: Outline, other: Outline) -> float:
    """The part of the smaller one that lies under the larger, 0..1."""
    return float(cv2.intersectConvexConvex(one.quad, other.quad)[0]) / min(one.area, other.area)


def _held(quad: Quad, text: Quads) -> Mask | None:
    """Which spots lie inside; None when the outline cuts one in two."""
    depth = _depth(quad, text)
    inside = np.asarray((depth >= -EDGE).all(axis=1), np.bool_)
    return None if ((depth > EDGE).any(axis=1) & ~inside).any() else inside


def _depth(quad: Quad, text: Quads) -> NDArray[np.float32]:
    """How many pixels inside an outline each corner of each spot lies; less than nothing for those outside."""
    sides = np.roll(quad, -1, axis=0) - quad
    steps = text.reshape(-1, 1, 2) - quad
    depth = (sides[:, 0] * steps[:, :, 1] - sides[:, 1] * steps[:, :, 0]) / np.linalg.norm(sides, axis=1)
    return np.asarray(depth.min(axis=1).reshape(text.shape[:2]), np.float32)


def _around(sight: Sight) -> Quad:
    """The text's rectangle with a margin as cards have; the whole frame if that is as good."""
    width, height = sight.width, sight.height
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if not len(sight.text):
        return frame
    angle = _slant(sight.text)
    turn = cv2.getRotationMatrix2D((0, 0), angle, 1)[:, :2]
    corners = sight.text.reshape(-1, 2) @ turn.T
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
