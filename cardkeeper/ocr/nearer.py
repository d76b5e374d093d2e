"""A small card on a large photo: where to look for text again from nearer by, since it was too small to be seen."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from cardkeeper.ocr.outlines import outlines
from cardkeeper.ocr.split import LEAST_ALONE, SIGHT, SURE

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

View = tuple[int, int, int, int]  # left, top, right, bottom on the photo

SHRUNK = 1.25  # times the pixels at which text was looked for: a photo that is no larger shows no more from near by
LEAST = 0.002  # of the photo: outlines that may be cards although no text was seen in them
MOST = 3  # of those are looked at
AROUND, BESIDE = 0.1, 0.5  # what is seen around text, of the photo's longer side and of the text's own extent
NEAR = 0.6  # of the photo's longer side: a view that is larger shows hardly more


def views(picture: Picture, spots: Quads, quads: tuple[Quad, ...], *, most: int) -> Iterator[View]:
    """Parts of a photo to look at again, when `quads`, found where text was seen at `most` pixels, show no card.

    The text's surroundings, when it is smaller than any card alone is; where no text was seen, the likeliest outlines.
    """
    height, width = picture.shape[:2]
    longest = max(height, width)
    if longest < SHRUNK * most or len(quads) > 1:
        return
    if len(spots):
        if cv2.contourArea(quads[0]) < LEAST_ALONE * width * height:
            yield from _around(spots.reshape(-1, 2), picture)
        return
    scale = SIGHT / longest
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    likely = [one for one in outlines(small, least=LEAST) if one.score > SURE]
    for one in sorted(likely, key=attrgetter("score"), reverse=True)[:MOST]:
        yield from _around(one.quad / scale, picture)


def _around(points: Quad, picture: Picture) -> Iterator[View]:
    """What is around `points`, if it is a small part of the photo."""
    height, width = picture.shape[:2]
    longest = max(height, width)
    margin = np.maximum(AROUND * longest, BESIDE * np.ptp(points, axis=0))
    left, top = np.maximum(points.min(axis=0) - margin, 0).astype(int).tolist()
    right, bottom = np.minimum(points.max(axis=0) + margin, (width, height)).astype(int).tolist()
    if max(right - left, bottom - top) < NEAR * longest:
        yield left, top, right, bottom
