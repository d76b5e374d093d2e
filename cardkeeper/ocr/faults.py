"""Why nothing could be read on a picture: it is too dark, nothing on it is sharp, or nothing stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.errors import PhotoBlurred, PhotoDark, PhotoEmpty

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture

SIGHT = 1000  # pixels on the longer side, on which the rest is measured
DARK = 24.0  # of 255: its lightest parts
PLAIN = 50.0  # of 255: between its darkest and its lightest parts; a wall has less
SHARP = 1.1  # its steepest edges, in parts of that; a card is still read at 1.4


def fault(picture: Picture) -> PhotoEmpty:
    """The failure to tell of a picture on which nothing was read."""
    import cv2
    import numpy as np

    scale = SIGHT / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    darkest, light, lightest = (float(level) for level in np.percentile(grey, (0.5, 95, 99.5)))
    if light < DARK:
        return PhotoDark()
    edges = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    span = lightest - darkest
    blurred = span > PLAIN and float(np.percentile(edges, 99.8)) < SHARP * span
    return PhotoBlurred() if blurred else PhotoEmpty()
