"""Where a reader would see the lines of a written card, and how it would spell them on a worse day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from unicodedata import east_asian_width

from benchmarks.world.cards import Block, Card, Strip
from cardkeeper.model import Box, Line

LEADING = 1.5  # of the type's size, from one line to the next
TALL = 1.1  # of the type's size: how high the box around a line is
GAP = 2.0  # of the type's size, between two boxes on one line
WIDTHS = ((str.isupper, 0.66), (str.isdigit, 0.56), (str.isspace, 0.28), (str.isalpha, 0.52))
HALF = str.maketrans("：（），／", ":(),/")
FULL = str.maketrans(":(),", "：（），")
LABEL = re.compile(r"^(\S{1,12}[:：])\s*(?=\S{4})")
ALIKE = str.maketrans("lOo", "100")

Seen = tuple[str, tuple[float, float, float, float]]  # text, and left, top, right, bottom in millimetres


def lines(card: Card, *, noise: Random | None = None) -> tuple[Line, ...]:
    """The lines as `cardkeeper.ocr.fields.facts` takes them: from the top down, and from the left."""
    seen = [one for block in card.blocks for one in _of_block(block, noise)]
    if noise:
        seen = _merged(seen, noise)
    seen.sort(key=lambda one: (one[1][1] + one[1][3], one[1][0]))
    sure = [noise.uniform(0.86, 1.0) if noise else 0.99 for _ in seen]
    return tuple(
        Line(text, certainty, Box(left / card.width, top / card.height, right / card.width, bottom / card.height))
        for (text, (left, top, right, bottom)), certainty in zip(seen, sure, strict=True)
    )


def length(text: str, size: float) -> float:
    """How long `text` comes out in type of `size`, about."""
    return size * sum(map(_width, text))


def placed(block: Block) -> Iterator[tuple[Strip, float, float]]:
    """Every strip with its left and top; of a column, its middle and top."""
    x, y = block.x, block.y
    for row in block.rows:
        if block.align == "v":
            yield row[0], x, y
            x -= row[0].size * 1.6
            continue
        widths = [length(strip.text, strip.size) for strip in row]
        total = sum(widths) + GAP * row[0].size * (len(row) - 1)
        at = x - total * {"l": 0.0, "c": 0.5, "r": 1.0}[block.align]
        for strip, width in zip(row, widths, strict=True):
            at = at if strip.x is None else strip.x
            yield strip, at, y
            at += width + GAP * strip.size
        y += row[0].size * LEADING


def _width(letter: str) -> float:
    if east_asian_width(letter) in "WF":
        return 1.0
    return next((width for kind, width in WIDTHS if kind(letter)), 0.35)


def _of_block(block: Block, noise: Random | None) -> Iterator[Seen]:
    for strip, x, y in placed(block):
        if block.align == "v":
            half = strip.size * TALL / 2
            yield strip.text, (x - half, y, x + half, y + strip.size * 1.12 * len(strip.text.replace(" ", "")))
            continue
        box = (x, y, x + length(strip.text, strip.size), y + strip.size * TALL)
        yield from _misread(strip, box, noise) if noise else ((strip.text, box),)


def _misread(strip: Strip, box: tuple[float, float, float, float], noise: Random) -> Iterator[Seen]:
    """What becomes of one line: blanks go, widths change, labels come loose; never what a fact's letters are."""
    text, chance = strip.text, noise.random()
    if not strip.pieces and chance < 0.1:
        text = text.translate(ALIKE)
    elif chance < 0.2:
        text = text.translate(HALF)
    elif chance < 0.3 and not text.isascii():
        text = text.translate(FULL)
    elif chance < 0.42:
        text = re.sub(r"(?<=[a-z,.:：&]) (?=[A-Z(])", "", text)
    left, top, right, bottom = (edge + noise.uniform(-0.2, 0.2) for edge in box)
    label = LABEL.match(text)
    if label and noise.random() < 0.12:
        cut = left + length(label[0], strip.size)
        yield label[1], (left, top, cut - 0.3, bottom)
        yield text[label.end() :], (cut + 0.3, top, right, bottom)
    else:
        yield text, (left, top, right, bottom)


def _merged(seen: list[Seen], noise: Random) -> list[Seen]:
    """Neighbours on one height sometimes come as one line."""
    merged: list[Seen] = []
    for text, box in sorted(seen, key=lambda one: (round(one[1][1]), one[1][0])):
        if merged and _beside(merged[-1][1], box) and noise.random() < 0.3:
            before, (left, top, right, bottom) = merged.pop()
            whole = (left, min(top, box[1]), max(right, box[2]), max(bottom, box[3]))
            merged.append((f"{before} {text}", whole))
        else:
            merged.append((text, box))
    return merged


def _beside(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    tall = one[3] - one[1]
    return abs(one[1] - other[1]) < 0.3 * tall and 0 <= other[0] - one[2] < 2.2 * tall
