"""What was photographed in poor light: lines are overlooked there and letters misread, until it is brightened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture

DIM = 190.0  # of 255: its lightest parts; a card on a table by day has more
BRIGHT = 235.0  # of 255: what becomes of them
STEP = 4  # of so many pixels each way one tells the light


def dim(picture: Picture) -> bool:
    """Whether lines may be overlooked on a picture for want of light."""
    return _lightest(picture) < DIM


def brightened(picture: Picture) -> Picture:
    """The picture with its lightest parts almost white, if it is dim: text is found and read better on it."""
    import cv2
    import numpy as np

    lightest = _lightest(picture)
    if lightest >= DIM:
        return picture
    return np.asarray(cv2.convertScaleAbs(picture, alpha=BRIGHT / max(lightest, 1.0)), np.uint8)


def _lightest(picture: Picture) -> float:
    import cv2
    import numpy as np

    return float(np.percentile(cv2.cvtColor(picture[::STEP, ::STEP], cv2.COLOR_BGR2GRAY), 99))
