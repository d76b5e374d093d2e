"""A text laid out like a card: each of its lines gets a place on a page, so that all that is done with cards works."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cardkeeper.model import Box, Line

UNIT, LETTER, PITCH, MARGIN, BREAK = 12, 24, 40, 28, 20
"""Pixels: a Latin letter's width, a letter's height, from line to line, around all, and what a blank line adds."""

COLUMN = 4 * UNIT  # between what stands beside each other
WIDEST = 56  # letters in a line; Chinese characters count twice
NARROWEST = 52 * UNIT

_SAME = re.compile(r"\s*[|｜¦│]\s*(?=\d{4,6}\s[^\W\d]{3})")  # Gewerbepark 4 | 93053 Regensburg is one address
_COLUMNS = re.compile(r"\t+|\s*[|｜¦│]\s*|\s{4,}|\s+[•●]\s+")


@dataclass(frozen=True)
class Page:
    """Lines in their places on a page of `width` x `height` pixels; `rows` says which lines came from which text."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[int, ...], ...]
    width: int
    height: int


def page(texts: Sequence[str]) -> Page:
    """`texts` one under the other, cut into columns at tabs and bars; "" is a gap between parts."""
    placed: list[tuple[str, int, int]] = []
    rows: list[tuple[int, ...]] = []
    down = MARGIN
    for text in texts:
        first = len(placed)
        if not text.strip():
            down += BREAK
        across = MARGIN
        for part in filter(None, map(str.strip, _COLUMNS.split(_SAME.sub(", ", text)))):
            for number, stretch in enumerate(_wrapped(part)):
                if number or (across > MARGIN and across + width(stretch) * UNIT > MARGIN + WIDEST * UNIT):
                    across, down = MARGIN, down + PITCH
                placed.append((stretch, across, down))
                across += width(stretch) * UNIT + COLUMN
        down += PITCH if len(placed) > first else 0
        rows.append(tuple(range(first, len(placed))))
    wide = max([NARROWEST, *(left + width(text) * UNIT for text, left, _ in placed)]) + MARGIN
    high = max(down, MARGIN + PITCH) - (PITCH - LETTER) + MARGIN
    return Page(tuple(_line(*one, size=(wide, high)) for one in placed), tuple(rows), wide, high)


def under(lines: Sequence[Line], box: Box) -> tuple[Line, ...]:
    """What stands in a box on the page: lines, or the letters of them that lie inside it."""
    return tuple(part for line in lines if (part := _part(line, box)).text)


def _part(line: Line, box: Box) -> Line:
    """The letters of a line whose middle lies in the box, none where the box is above or below."""
    if not line.box.top <= (box.top + box.bottom) / 2 <= line.box.bottom and not (
        box.top <= (line.box.top + line.box.bottom) / 2 <= box.bottom
    ):
        return replace(line, text="")
    wide = (line.box.right - line.box.left) / max(width(line.text), 1)
    ends = [line.box.left + wide * width(line.text[:end]) for end in range(len(line.text) + 1)]
    inside = [at for at, (left, right) in enumerate(pairwise(ends)) if box.left <= (left + right) / 2 <= box.right]
    if not inside:
        return replace(line, text="")
    first, last = inside[0], inside[-1] + 1
    place = replace(line.box, left=ends[first], right=ends[last])
    return replace(line, text=line.text[first:last].strip(), box=place)


def width(text: str) -> int:
    """How many Latin letters wide a text is: Chinese characters count twice."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def _line(text: str, left: int, top: int, *, size: tuple[int, int]) -> Line:
    wide, high = size
    right = left + max(width(text), 1) * UNIT
    return Line(text, 1.0, Box(left / wide, top / high, right / wide, (top + LETTER) / high))


def _wrapped(text: str) -> Iterator[str]:
    """A text in stretches that fit on a line, broken at blanks where there are any near the end."""
    while width(text) > WIDEST:
        end, room = 0, WIDEST
        while room > 1:
            room -= width(text[end])
            end += 1
        blank = text.rfind(" ", end // 2, end)
        end = blank if blank > 0 else end
        yield text[:end].strip()
        text = text[end:].strip()
    yield text
