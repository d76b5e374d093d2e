"""Several cards on one table, photographed at once: each its own way up, each with its own truth.

They lie apart, edge to edge, over one another, fanned out as a stack of which the last is whole, or apart on a desk
that is not plain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, cos, radians, sin
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.cards import batch, desks, layouts, mishaps, photograph, style, truth
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
class Lie:
    """From one card to the next so many millimetres `across` and `down`; `close` cards all lie the same way.

    They stray by `stray` millimetres and lean by that part of the damage's tilt.
    """

    across: float = CELL
    down: float = CELL
    stray: float = 0.0
    lean: float = 1.0
    busy: bool = False

    @property
    def close(self) -> bool:
        """Whether a card's neighbours touch it or lie over it."""
        return self.across < CELL or self.down < CELL


LIES = {
    "apart": Lie(),
    "touching": Lie(90.6, 54.6, stray=0.3, lean=0.1),
    "overlapping": Lie(82, 47, stray=1.5, lean=0.25),
    "fanned": Lie(98, 19, stray=1.5, lean=0.2),
    "busy": Lie(busy=True),
}


@dataclass(frozen=True)
class Frame:
    """One photo and the truths of its cards (see `truth.whole`), row by row; how they lie is one of `LIES`."""

    name: str
    lie: str
    jpeg: bytes
    truths: tuple[dict[str, Any], ...]


def frames(count: int, *, seed: int, half: str, levels: tuple[int, ...] = (1, 2)) -> Iterator[Frame]:
    """`count` photos of 2 to 12 cards; levels and ways to lie take turns, the numbers of cards come in mixed order."""
    sizes = list(range(FEWEST, MOST + 1))
    Random(f"{half} {seed}").shuffle(sizes)
    for number in range(count):
        rng = Random(f"frame {half} {seed} {number}")
        lie = list(LIES)[number // len(levels) % len(LIES)]
        yield _frame(rng, sizes[number % len(sizes)], half, levels[number % len(levels)], lie, f"frame{number:03d}.jpg")


def _frame(rng: Random, count: int, half: str, level: int, lie: str, name: str) -> Frame:
    damage, way = DAMAGES[level], LIES[lie]
    columns, rows = _grid(count, way.across / way.down)
    room = CELL + (columns - 1) * way.across, CELL + (rows - 1) * way.down
    scale = min(FINEST, LONGEST / max(room))
    size = round(room[0] * scale), round(room[1] * scale)
    noise = np.random.default_rng(rng.getrandbits(32))
    picture = _table(rng, noise, size, busy=way.busy)
    laid = []
    for number in range(count):
        printed, sheet = _printed(rng, half, number, close=way.close)
        flat = np.asarray(sheet.finished(), np.float32)
        place = np.array([CELL / 2 + number % columns * way.across, CELL / 2 + number // columns * way.down])
        place += [rng.uniform(-way.stray, way.stray) for _ in range(2)]
        quad = _quad(rng, (sheet.width, sheet.height), place * scale, scale, damage, way=way)
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
    return Frame(name, lie, jpeg, tuple(truths))


def _table(rng: Random, noise: np.random.Generator, size: tuple[int, int], *, busy: bool) -> NDArray[Any]:
    if busy:
        return rng.choice(desks.DESKS)(rng, size).copy()
    return photograph.GROUNDS[rng.choice(sorted(photograph.GROUNDS))](noise, size)


def _grid(count: int, shape: float) -> tuple[int, int]:
    """Columns and rows for `count` cards whose places are so much wider than high, on a frame wider than high."""
    columns = ceil((count * 4 / 3 / shape) ** 0.5) if count > 2 else count
    return columns, ceil(count / columns)


def _printed(rng: Random, half: str, number: int, *, close: bool) -> tuple[tuple[CardText, layouts.Layout], Sheet]:
    card = batch.invented(rng, rng.choice(LANGUAGES), half, number)
    side = HALVES.index(half)
    fitting = [layout for layout in layouts.of_half(side) if card.forms[0] in layout.forms]
    layout = rng.choice([one for one in fitting if not (close and one.height > one.width)])
    look = style.choose(rng, card.forms, side, dark=layout.dark)
    return (card, layout), layouts.printed(layout, card, look)


def _quad(
    rng: Random, size: tuple[float, float], centre: NDArray[Any], scale: float, damage: photograph.Damage, *, way: Lie
) -> NDArray[Any]:
    """The card's own top left, top right, bottom right, bottom left on the photo."""
    turn = rng.choice((180,) if way.close else (90, 180, 270)) if rng.random() < damage.turned else 0
    angle = radians(turn + rng.uniform(-damage.tilt, damage.tilt) * way.lean)
    wide, tall = np.array(size) * (scale / 2 if way.close else scale / 2 * rng.uniform(0.93, 1.0))
    half = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]])
    turned = half @ np.array([[cos(angle), sin(angle)], [-sin(angle), cos(angle)]])
    if not way.close:
        turned += np.array([[rng.uniform(-1, 1) for _ in range(2)] for _ in range(4)]) * damage.bend * size[0] * scale
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
