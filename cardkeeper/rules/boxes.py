"""Boxes on a card: the one around several, how much two share, and which lines lie in one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cardkeeper.model import Box, Line

HALF = 0.5


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of `boxes`, at least one and all on one side of the card."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
        side=boxes[0].side,
    )


def shared(one: Box, other: Box) -> float:
    """How much of the smaller box lies in the larger, 0..1; nothing on the other side of the card."""
    if one.side != other.side:
        return 0
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    smaller = min(_area(one), _area(other))
    return max(width, 0) * max(height, 0) / smaller if smaller > 0 else 0


def lines_in(box: Box | None, lines: Sequence[Line], *, without: Collection[int]) -> frozenset[int]:
    """The lines that lie at least half in the box, `without` some."""
    if box is None:
        return frozenset()
    return frozenset(
        index for index, line in enumerate(lines) if index not in without and shared(line.box, box) >= HALF
    )


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
