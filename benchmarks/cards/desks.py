"""Tables that are not plain: newsprint, a checked cloth, a keyboard. Text and edges that belong to no card."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.cards import fonts

Array = NDArray[Any]
WORDS = ("markets rose again on Tuesday as buyers returned and prices held steady across the region while growers wait "
         "for rain that forecasters say may come late this year or not at all").split()  # fmt: skip
HEADINGS = ("Harvest late again", "Bridge to open in May", "新桥五月通车", "市场回暖", "Choir wins prize")


def newsprint(rng: Random, size: tuple[int, int]) -> Array:
    """An open newspaper: headings over narrow columns."""
    page = Image.new("RGB", size, (222, 218, 208))
    pen = ImageDraw.Draw(page)
    text = fonts.face("roman", bold=False, size=26, text="a")
    wide = 420
    for left in range(20, size[0], wide + 40):
        top = rng.randint(10, 60)
        while top < size[1]:
            heading = rng.choice(HEADINGS)
            face = fonts.face("roman", bold=True, size=54, text=heading)
            pen.text((left, top), heading, fill=(60, 58, 56), font=face)
            top += 80
            for _ in range(rng.randint(8, 20)):
                line = " ".join(rng.choices(WORDS, k=6))
                pen.text((left, top), line[:34], fill=(96, 94, 92), font=text)
                top += 34
            top += 40
    return np.asarray(page, np.float32)


def checks(rng: Random, size: tuple[int, int]) -> Array:
    """A tablecloth of coloured squares, some the size of a card."""
    side = rng.choice((90, 240, 420))
    one, other = rng.choice((((196, 60, 56), (238, 232, 226)), ((60, 92, 140), (226, 230, 236))))
    y, x = np.mgrid[0 : size[1], 0 : size[0]] // side % 2
    mixed = np.where((x == 1)[..., None], one, other) * 0.5 + np.where((y == 1)[..., None], one, other) * 0.5
    return np.asarray(mixed, np.float32)


def keyboard(rng: Random, size: tuple[int, int]) -> Array:
    """Rows of dark keys with a letter each."""
    page = Image.new("RGB", size, (34, 35, 38))
    pen = ImageDraw.Draw(page)
    key = rng.randint(150, 210)
    face = fonts.face("sans", bold=False, size=key * 0.3, text="A")
    for row in range(size[1] // key + 1):
        for column in range(-1, size[0] // key + 1):
            left, top = column * key + row * key // 3 % key, row * key
            pen.rounded_rectangle((left + 6, top + 6, left + key - 6, top + key - 6), 14, fill=(58, 60, 64))
            pen.text((left + 24, top + 16), chr(rng.randint(65, 90)), fill=(196, 198, 200), font=face)
    return np.asarray(page, np.float32)


DESKS: tuple[Callable[[Random, tuple[int, int]], Array], ...] = (newsprint, checks, keyboard)
