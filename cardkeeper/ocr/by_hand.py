"""A person helps: the photo is shown for its corners, and a box drawn on the card is read on the photo itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cardkeeper.model import Box, Line

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.scan import Corners

SHOWN = 2400  # pixels on the longer side of a photo that is only looked at
HIGH = 48  # pixels: a lower box is enlarged, or the finder of text passes over what stands in it
SHEET = 736  # pixels: a finder of text enlarges what is smaller, and then takes each word for a line
MARGIN = 32  # pixels of paper around the box: text is not found at the very edge
LINE_LIKE = 2.0  # times as wide as high: where no line is found, the box itself is one


def shown(photo: bytes) -> tuple[bytes, tuple[int, int]]:
    """The photo as a JPEG that any window can show, no larger than need be, and its own width and height."""
    import cv2
    import numpy as np

    from cardkeeper.ocr.pages import pictures
    from cardkeeper.ocr.photo import encode

    whole = next(pictures(photo))
    height, width = whole.shape[:2]
    scale = min(1.0, SHOWN / max(width, height))
    small = cv2.resize(whole, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return encode(np.asarray(small, np.uint8)), (width, height)


def read_box(photo: bytes, corners: Corners, box: Box, *, engine: str = "") -> tuple[Line, ...]:
    """The lines in a box on the card flattened from `corners`, from the top down; none when nothing is legible.

    Their own boxes are on that card. Raises as `scan` does.
    """
    import numpy as np

    from cardkeeper.ocr import straighten
    from cardkeeper.ocr.pages import pictures
    from cardkeeper.ocr.scan import ready
    from cardkeeper.ocr.upright import LEGIBLE

    reader, _ = ready(engine)
    quad = straighten.place(np.asarray(corners, np.float32), box)
    piece, _ = straighten.flatten(next(pictures(photo)), quad, np.empty((0, 4, 2), np.float32))
    sheet, room = _on_paper(_enlarged(piece))
    height, width = sheet.shape[:2]
    spots = straighten.from_top_left(reader.find(sheet, most=max(height, width)))
    if not len(spots) and piece.shape[1] > LINE_LIKE * piece.shape[0]:
        whole = [(room.left, room.top), (room.right, room.top), (room.right, room.bottom), (room.left, room.bottom)]
        spots = np.array([whole], np.float32) * np.array([width, height], np.float32)
    found = (line for line in reader.read(sheet, spots) if line.confidence >= LEGIBLE)
    return tuple(Line(line.text, line.confidence, _on_card(line.box, room, box)) for line in found)


def _enlarged(piece: Picture) -> Picture:
    import cv2
    import numpy as np

    scale = max(1.0, HIGH / min(piece.shape[:2]))
    return np.asarray(cv2.resize(piece, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)


def _on_paper(piece: Picture) -> tuple[Picture, Box]:
    """The piece in the middle of a sheet of its own colour, and where it lies there."""
    import cv2
    import numpy as np

    height, width = piece.shape[:2]
    aside, above = (max(MARGIN, (SHEET - side) // 2) for side in (width, height))
    paper = [float(level) for level in np.median(piece.reshape(-1, 3), axis=0)]
    sheet = cv2.copyMakeBorder(piece, above, above, aside, aside, cv2.BORDER_CONSTANT, value=paper)
    left, top = aside / sheet.shape[1], above / sheet.shape[0]
    return np.asarray(sheet, np.uint8), Box(left, top, 1 - left, 1 - top)


def _on_card(spot: Box, room: Box, box: Box) -> Box:
    """A spot on the sheet as one on the card; `room` and `box` are one place on both, beyond which nothing reaches."""

    def across(at: float) -> float:
        share = (at - room.left) / (room.right - room.left)
        return box.left + (box.right - box.left) * min(max(share, 0.0), 1.0)

    def down(at: float) -> float:
        share = (at - room.top) / (room.bottom - room.top)
        return box.top + (box.bottom - box.top) * min(max(share, 0.0), 1.0)

    return Box(across(spot.left), down(spot.top), across(spot.right), down(spot.bottom), side=box.side)
