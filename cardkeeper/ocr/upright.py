"""Which way up a card is: the way it reads best.

Columns of Chinese read the same on an upright card and on one turned a quarter left, where they lie; only lines that
run the other way, or single characters, tell the two apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cardkeeper.model import Line
    from cardkeeper.ocr.engines import Engine
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

    Numbers = NDArray[np.intp]
    Way = tuple[Quad, Picture, Quads, tuple[Line, ...]]

LEGIBLE = 0.5  # a line read with less states no fact, and is kept for people to look at
TRIAL = 5  # lines that tell which way up a card is
TRIAL_ACROSS = 3  # of each direction, when lines run both across and down
LATIN = 0.25  # of the characters: columns of Chinese hold a house number at most
COLUMN = 1.8  # times as high as it is wide
TOUCH = 0.2  # of its room: a line that shares more with another was found twice
LETTERS = 4  # of a column of Chinese that are looked at one by one


def read_upright(
    reader: Engine, picture: Picture, quad: Quad, spots: Quads, *, ways: tuple[int, ...] = ()
) -> tuple[Quad, Picture, tuple[Line, ...]]:
    """The card's outline from its own top left, its flat picture, its lines; `ways` are the quarter turns to try."""
    import numpy as np

    from cardkeeper.ocr.light import dim
    from cardkeeper.ocr.one_script import settled
    from cardkeeper.ocr.straighten import crossed

    crosses = len(spots) > 1 and not ways and crossed(quad, spots)
    first = _telling(quad, spots, crosses=crosses)
    tried: list[Way] = []
    for turn in ways or _ways(quad, spots, crosses=crosses):
        tried.append(_tried(reader, picture, np.roll(quad, -turn, axis=0), spots, first))
        if _is_sure(tried[-1][3], reader.sure, every=len(first) if crosses else 0):
            break
    best = max(tried, key=lambda way: _worth(way[3]))
    if not ways and not crosses and _mostly_chinese(best[3]):
        best = _standing(reader, picture, best, spots, first)
    turned, flat, places, lines = best
    again = _looked_again(reader, flat) if dim(picture) else spots[:0]
    if len(again):
        places = np.concatenate([again, places[~_touched(places, again)]])
        lines = reader.read(flat, places)
    elif len(rest := np.setdiff1d(np.arange(len(spots)), first)):
        lines = (*lines, *reader.read(flat, places[rest]))
    return turned, flat, _in_order(settled(reader, flat, places, lines), flat)


def legible(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines that were read surely enough to state facts."""
    return tuple(line for line in lines if line.confidence >= LEGIBLE)


def _telling(quad: Quad, spots: Quads, *, crosses: bool) -> Numbers:
    """The lines that tell which way up the card is: the widest, for the more letters, the surer."""
    import numpy as np

    from cardkeeper.ocr.straighten import upended

    widest = np.argsort(-np.ptp(spots, axis=1).max(axis=1))
    if not crosses:
        return widest[:TRIAL]
    down = np.array([upended(quad, spots[[number]]) for number in widest])
    return np.concatenate([widest[down][:TRIAL_ACROSS], widest[~down][:TRIAL_ACROSS]])


def _ways(quad: Quad, spots: Quads, *, crosses: bool) -> tuple[int, ...]:
    """The quarter turns to try: two when the lines' direction is known, else all four, the likelier first."""
    from cardkeeper.ocr.straighten import lies, upended

    if not len(spots):
        return (0, 2, 1, 3) if lies(quad) else (1, 3, 0, 2)
    likely, others = ((1, 3), (0, 2)) if upended(quad, spots) else ((0, 2), (1, 3))
    return likely + others if crosses else likely


def _tried(reader: Engine, picture: Picture, quad: Quad, spots: Quads, first: Numbers) -> Way:
    from cardkeeper.ocr.straighten import flatten

    flat, places = flatten(picture, quad, spots)
    return quad, flat, places, reader.read(flat, places[first])


def _looked_again(reader: Engine, flat: Picture) -> Quads:
    """Where text stands on a flat card: in poor light that is found more surely there than on the photo."""
    from cardkeeper.ocr.straighten import from_top_left

    return from_top_left(reader.find(flat, most=max(flat.shape)))


def _touched(spots: Quads, others: Quads) -> NDArray[np.bool_]:
    """Which of the spots share more than `TOUCH` of their room with one of the others."""
    import numpy as np

    low, high = spots.min(axis=1)[:, None], spots.max(axis=1)[:, None]
    shared = np.minimum(high, others.max(axis=1)) - np.maximum(low, others.min(axis=1))
    room = np.prod(high - low, axis=2)
    return np.asarray((np.prod(np.clip(shared, 0, None), axis=2) > TOUCH * room).any(axis=1))


def _is_sure(lines: tuple[Line, ...], sure: float, *, every: int) -> bool:
    """Whether these are lines the right way up: `every` one of so many, or all together."""
    if every:
        return len(lines) == every and min(line.confidence for line in lines) >= sure
    kept = legible(lines)
    weight = sum(len(line.text) for line in kept)
    return weight > 0 and sum(len(line.text) * line.confidence for line in kept) / weight >= sure


def _worth(lines: tuple[Line, ...]) -> float:
    """How much was read, and how surely."""
    return sum(len(line.text) * (line.confidence - LEGIBLE) for line in legible(lines))


def _mostly_chinese(lines: tuple[Line, ...]) -> bool:
    letters = [letter for line in legible(lines) for letter in line.text if letter.isalnum()]
    return len(letters) > 1 and sum(letter.isascii() for letter in letters) < LATIN * len(letters)


def _standing(reader: Engine, picture: Picture, lying: Way, spots: Quads, first: Numbers) -> Way:
    """The card turned a quarter right, if its lines are columns: then single characters read better that way."""
    import numpy as np

    standing = _tried(reader, picture, np.roll(lying[0], 1, axis=0), spots, first)
    lies = stands = 0.0
    for number in first:
        for line in reader.read(lying[1], lying[2][[number]]):
            lies += _letter_by_letter(reader, lying, number, line.text)
            stands += _letter_by_letter(reader, standing, number, line.text)
    return standing if stands > lies else lying


def _letter_by_letter(reader: Engine, way: Way, number: np.intp, text: str) -> float:
    """How surely the first characters of a line are read when each is looked at alone."""
    _, flat, places, _ = way
    letters = reader.read(flat, _letters(places[number], len(text)))
    return sum(letter.confidence for letter in letters if letter.text in text)


def _letters(spot: Quad, count: int) -> Quads:
    """The places of the first few of `count` characters on a line, or in a column."""
    import numpy as np

    start, end = (0, 1) if np.linalg.norm(spot[1] - spot[0]) > np.linalg.norm(spot[3] - spot[0]) else (0, 3)
    step = (spot[end] - spot[start]) / count
    if end == 1:
        one = np.array([spot[0], spot[0] + step, spot[3] + step, spot[3]])
    else:
        one = np.array([spot[0], spot[1], spot[1] + step, spot[0] + step])
    return np.asarray([one + step * number for number in range(min(count, LETTERS))], np.float32)


def _in_order(lines: tuple[Line, ...], flat: Picture) -> tuple[Line, ...]:
    """Columns from the right; then lines from the top down, and from the left where two stand on one height."""
    slim = flat.shape[0] / flat.shape[1] / COLUMN

    def place(line: Line) -> tuple[bool, float, float]:
        box = line.box
        lies = len(line.text) == 1 or (box.bottom - box.top) * slim < box.right - box.left
        return (lies, box.top + box.bottom, box.left) if lies else (lies, -box.right, box.top)

    return tuple(sorted(lines, key=place))
