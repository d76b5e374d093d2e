"""Several cards on one table, photographed at once: each its own way up, each with its own truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, cos, radians, sin
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.cards import batch, layouts, mishaps, photograph, style, truth
from benchmarks.cards.draw import Sheet
from benchmarks.cards.nouns import HALVES, LANGUAGES, CardText
from benchmarks.cards.photograph import Photo

FEWEST, MOST = 2, 12
CELL = 104.0  # millimetres a side: room for a card however it lies
LONGEST = 4000  # pixels, as telephones take them
FINEST = 13.0  # pixels a millimetre
DAMAGES = {
    1: photograph.Damage(LONGEST, (0, 0), 6, 0, (0.92, 1.03), 0.15, (0, 0.5), 0, 2, 90, 0.3, 0.05),
    2: photograph.Damage(LONGEST, (0, 0), 12, 0.01, (0.75, 1.0), 0.3, (0.4, 0.8), 0, 4, 84, 0.6, 0.15),
}


@dataclass(frozen=True)
class Frame:
    """One photo and the truths of its cards (see `truth.whole`), row by row."""

    name: str
    jpeg: bytes
    truths: tuple[dict[str, Any], ...]


def frames(count: int, *, seed: int, half: str, levels: tuple[int, ...] = (1, 2)) -> Iterator[Frame]:
    """`count` photos of 2 to 12 cards; levels 1 and 2 take turns, the numbers of cards come in mixed order."""
    sizes = list(range(FEWEST, MOST + 1))
    Random(f"{half} {seed}").shuffle(sizes)
    for number in range(count):
        rng = Random(f"frame {half} {seed} {number}")
        yield _frame(rng, sizes[number % len(sizes)], half, levels[number % len(levels)], f"frame{number:03d}.jpg")


def _frame(rng: Random, count: int, half: str, level: int, name: str) -> Frame:
    damage = DAMAGES[level]
    columns, rows = _grid(count)
    scale = min(FINEST, LONGEST / (columns * CELL))
    size = round(columns * CELL * scale), round(rows * CELL * scale)
    noise = np.random.default_rng(rng.getrandbits(32))
    picture = photograph.GROUNDS[rng.choice(sorted(photograph.GROUNDS))](noise, size)
    laid = []
    for number in range(count):
        printed, sheet = _printed(rng, half, number)
        flat = np.asarray(sheet.finished(), np.float32)
        centre = (np.array((number % columns, number // columns)) + 0.5) * CELL * scale
        quad = _quad(rng, (sheet.width, sheet.height), centre, scale, damage)
        _lay(flat, quad, picture)
        laid.append((printed, sheet, quad))
    middle = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    picture = photograph.lit(noise, picture, damage)
    picture = mishaps.happen(noise, picture, damage.mishap, middle)
    picture = photograph.blurred(noise, picture, damage)
    jpeg = photograph.jpeg(picture + photograph.grain(noise, picture.shape, damage.noise), damage.quality, 0)
    truths = []
    for (card, layout), sheet, quad in laid:
        photo = Photo(jpeg, tuple((float(x), float(y)) for x, y in quad), *size)
        truths.append(truth.whole(card, sheet, photo, name=name, layout=layout.name, level=level))
    return Frame(name, jpeg, tuple(truths))


def _grid(count: int) -> tuple[int, int]:
    """Columns and rows for `count` cards, wider than high."""
    columns = ceil((count * 4 / 3) ** 0.5) if count > 2 else count
    return columns, ceil(count / columns)


def _printed(rng: Random, half: str, number: int) -> tuple[tuple[CardText, layouts.Layout], Sheet]:
    card = batch.invented(rng, rng.choice(LANGUAGES), half, number)
    side = HALVES.index(half)
    layout = rng.choice([layout for layout in layouts.of_half(side) if card.forms[0] in layout.forms])
    look = style.choose(rng, card.forms, side, dark=layout.dark)
    return (card, layout), layouts.printed(layout, card, look)


def _quad(
    rng: Random, size: tuple[float, float], centre: NDArray[Any], scale: float, damage: photograph.Damage
) -> NDArray[Any]:
    """The card's own top left, top right, bottom right, bottom left on the photo."""
    turn = rng.choice((90, 180, 270)) if rng.random() < damage.turned else 0
    angle = radians(turn + rng.uniform(-damage.tilt, damage.tilt))
    wide, tall = size
    half = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) * scale / 2 * rng.uniform(0.93, 1.0)
    turned = half @ np.array([[cos(angle), sin(angle)], [-sin(angle), cos(angle)]])
    turned += np.array([[rng.uniform(-1, 1) for _ in range(2)] for _ in range(4)]) * damage.bend * wide * scale
    corners: NDArray[Any] = (turned + centre).astype(np.float32)
    return corners


def _lay(flat: NDArray[Any], quad: NDArray[Any], picture: NDArray[Any]) -> None:
    """Put the card on `picture`, of which only the piece around the card is painted anew."""
    edge = 60
    left, top = np.maximum(0, quad.min(axis=0).astype(int) - edge)
    right, bottom = quad.max(axis=0).astype(int) + edge
    piece = picture[top:bottom, left:right]
    own = (quad - (left, top)).astype(np.float32)
    shaded = photograph.shadowed(piece, own, (piece.shape[1], piece.shape[0]))
    picture[top:bottom, left:right] = photograph.laid(flat, own, shaded)
