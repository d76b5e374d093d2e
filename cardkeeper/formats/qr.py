"""QR codes to be pointed at with a phone: a text becomes rows of dark and light squares."""

from __future__ import annotations

MARGIN = 4
"""So many light squares stand around the code; a camera needs them."""


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The code of `text` without its margin, row by row; dark is true."""
    import segno

    return tuple(tuple(bool(dark) for dark in row) for row in segno.make_qr(text, error="m").matrix)
