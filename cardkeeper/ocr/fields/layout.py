"""Where pieces stand to each other."""

from __future__ import annotations

from cardkeeper.model import Box
from cardkeeper.ocr.fields.pieces import Piece


def follows(below: Piece, above: Piece) -> bool:
    """Whether `below` is the next line of the same text: close under it, of like size, and lined up with it.

    The next of two columns stands left of the other.
    """
    a, b = above.box, below.box
    height = max(above.height, below.height, 1e-6)
    alike = below is not above and 0.7 < below.height / max(above.height, 1e-6) < 1.43
    if _is_column(above) and _is_column(below):
        letter, gap = b.right - b.left, a.left - b.right
        return alike and -0.45 * letter < gap < 1.1 * letter and abs(a.top - b.top) < 1.5 * height
    gap = b.top - a.bottom
    return alike and -0.45 * height < gap < 1.1 * height and lined_up(above, below)


def _is_column(piece: Piece) -> bool:
    return piece.box.bottom - piece.box.top > 1.8 * piece.height


def lined_up(one: Piece, other: Piece) -> bool:
    """Whether two pieces share a left edge, a middle or a right edge, or one starts within a hanging indent.

    Below a labelled line a text may go on anywhere from under its label to under the first half of its value.
    """
    a, b = one.box, other.box
    if one.labels:
        return one.margin - 0.03 < b.left < (a.left + a.right) / 2
    middle = abs((a.left + a.right) - (b.left + b.right)) / 2
    near = min(abs(a.left - b.left), middle, abs(a.right - b.right))
    overlap = min(a.right, b.right) - max(a.left, b.left)
    return overlap > 0 and (near < 0.03 or abs(a.left - b.left) < 0.08)


def distance(one: Piece, other: Piece) -> float:
    """How far two pieces are apart, in fractions of the card: the larger of the gaps across and down."""
    a, b = one.box, other.box
    across = max(a.left - b.right, b.left - a.right, 0.0)
    down = max(a.top - b.bottom, b.top - a.bottom, 0.0)
    return max(across * 0.5, down)


def is_next(one: Box, other: Box, *, alike: bool = True) -> bool:
    """Whether two boxes are lines right above each other, lined up left, in the middle or right; `alike` in height."""
    heights = one.bottom - one.top, other.bottom - other.top
    gap = max(one.top - other.bottom, other.top - one.bottom)
    middle = abs((one.left + one.right) - (other.left + other.right)) / 2
    near = min(abs(one.left - other.left), middle, abs(one.right - other.right)) < 0.03
    return near and (not alike or max(heights) < 1.4 * min(heights)) and -0.3 * min(heights) < gap < 0.9 * max(heights)
