"""Where the cards lie on a photo: one, or as many as lie there.

A card cut in two is worse than two taken for one. One outline that holds all text, large as a card with such letters,
is one card; several of like size with table between them are several. Where outlines leave text over, cards touch or
overlap or the desk is printed: then straight edges decide (`pile`). Corners are (x, y) pixels, clockwise from the one
nearest the photo's top left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper.ocr import pile
from cardkeeper.ocr.around import around, rectangle
from cardkeeper.ocr.outlines import Outline, clockwise, depth, outlines, spans

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
SMALL_PRINT = 42.0  # lines of its usual print, one below the other, go at most so often into a card's length
MINE = 0.5  # of all text on a photo: a card that has less lies on print
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
    if not _clear(sight, found if len(found) > 1 else [alone] if alone else []):
        piled = pile.cards(picture, spots)
        if len(piled) > max(1, len(found)) or _amid_print(piled, spots):
            return tuple(np.asarray(clockwise(quad), np.float32) for quad in _in_rows(piled))
    quads = (
        [one.quad for one in found]
        if len(found) > 1
        else [alone.quad if alone else around(sight.text, sight.width, sight.height)]
    )
    return tuple(np.asarray(clockwise(quad) / sight.scale, np.float32) for quad in _in_rows(quads))


def _clear(sight: Sight, found: Sequence[Outline]) -> bool:
    """Whether these outlines are plainly the cards: they hold all text, and it is as small as cards have it."""
    if not len(sight.text):
        return True
    high, _ = spans(sight.text)
    left = np.ones(len(high), np.bool_)
    for one in found:
        if not one.score:  # only its text was seen
            return False
        held = (depth(one.quad, sight.text) >= -EDGE).all(axis=1)
        left &= ~held
        if held.any() and (one.area * one.shape) ** 0.5 > SMALL_PRINT * float(np.median(high[held])):
            return False
    return not left.any()


def _amid_print(piled: Sequence[Quad], spots: Quads) -> bool:
    """Whether cards lie among print that is not their own: most text is outside of them."""
    return bool(piled) and sum(float(inside(quad, spots).mean()) for quad in piled) < MINE


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
    return depth(clockwise(quad), spots.mean(axis=1, keepdims=True))[:, 0]


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
    outside = np.all([(depth(one.quad, sight.text) < EDGE).all(axis=1) for one in found], axis=0)
    kept = list(found)
    for cluster in _clusters(sight, outside, short=short, long=short * shape):
        one = _closer(picture, sight, cluster, margin=short)
        if one is None and len(found) > 1 and len(cluster) > 2:
            one = rectangle(cluster, margin=0.12 * short)
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


def _shared(one: Outline, other: Outline) -> float:
    """The part of the smaller one that lies under the larger, 0..1."""
    return float(cv2.intersectConvexConvex(one.quad, other.quad)[0]) / min(one.area, other.area)


def _held(quad: Quad, text: Quads) -> Mask | None:
    """Which spots lie inside; None when the outline cuts one in two."""
    deep = depth(quad, text)
    inside = np.asarray((deep >= -EDGE).all(axis=1), np.bool_)
    return None if ((deep > EDGE).any(axis=1) & ~inside).any() else inside
