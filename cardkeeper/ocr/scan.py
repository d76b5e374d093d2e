"""A photo in, drafts out: the whole way on one page.

Imported by windows that only hand photos on, so whatever is heavy is imported when a photo comes.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from cardkeeper.errors import PhotoEmpty
from cardkeeper.model import Draft
from cardkeeper.ocr.upright import LEGIBLE, legible, read_upright

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cardkeeper.ocr.codes import Code
    from cardkeeper.ocr.engines import Engine
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

Corners = tuple[tuple[float, float], ...]

FINE, FAST = 2000, 1280  # pixels on the longer side at which text is looked for
LEAST_CHARACTERS = 6  # a name and little else; a landscape gives a smudge or two


def scan(photo: bytes, *, engine: str = "", fast: bool = False, region: str = "CN") -> tuple[Draft, ...]:
    """Read the cards in a file: a photo (JPEG, PNG, WebP, TIFF or HEIC) or a PDF, each page a photo.

    `engine` is a name from `ENGINES`, "" for the best that works; `fast` halves the time and loses a few small lines;
    `region` is where a phone number without a country code rings (ISO 3166-1 alpha-2). One draft a card, page by page
    and row by row; a card among others on which nothing could be read has a draft without lines, an empty page none.
    Raises PhotoError's kinds (PhotoEmpty or one of its own, when there is nothing to read at all) and EngineMissing.
    """
    from cardkeeper.ocr.faults import fault
    from cardkeeper.ocr.pages import pictures

    reader, degraded = ready(engine)
    drafts: list[Draft] = []
    nothing = PhotoEmpty()
    for picture in pictures(photo):
        began = time.perf_counter()
        found = _drafts(reader, picture, most=FAST if fast else FINE, region=region)
        if any(draft.lines or draft.guesses for draft in found):
            seconds = (time.perf_counter() - began) / len(found)
            drafts += [replace(draft, seconds=seconds, degraded=degraded) for draft in found]
        elif not drafts:
            nothing = fault(picture)
    if not drafts:
        raise nothing
    return tuple(drafts)


def read_card(
    photo: bytes, corners: Corners, *, upright: bool = True, engine: str = "", fast: bool = False, region: str = "CN"
) -> Draft:
    """Read the card inside four corners that a person gave: pixels on the photo, clockwise.

    They begin at the card's own top left; without `upright` the way up is found as `scan` finds it. Raises as `scan`
    does, PhotoEmpty when nothing inside can be read.
    """
    import numpy as np

    from cardkeeper.ocr import codes, split
    from cardkeeper.ocr.pages import pictures

    began = time.perf_counter()
    reader, degraded = ready(engine)
    most = FAST if fast else FINE
    near, (left, top) = _around(next(pictures(photo)), corners, most=most)
    quad = np.asarray(np.array(corners) - (left, top), np.float32)
    spots = _spots(reader, near, most=most)
    found = codes.find(near)
    its_codes = [code for code, inside in zip(found, split.inside(quad, codes.places(found)), strict=True) if inside]
    ways = (0,) if upright else ()
    draft = _draft(reader, near, quad, spots[split.inside(quad, spots)], its_codes, region=region, ways=ways, least=1)
    if not draft.lines and not draft.guesses:
        raise PhotoEmpty
    return replace(_moved(draft, left, top), seconds=time.perf_counter() - began, degraded=degraded)


def warm_up(engine: str = "") -> None:
    """Load the models, so that the first photo need not wait; EngineMissing when there are none."""
    ready(engine)


def ready(engine: str) -> tuple[Engine, bool]:
    """The engine of that name, "" for the best, its models loaded, and whether a better one had to be passed over."""
    import cv2

    from cardkeeper.ocr.engines import choose

    cv2.setNumThreads(1)  # two threads cost half as much again for a tenth less time
    return choose(engine)


def _drafts(reader: Engine, picture: Picture, *, most: int, region: str) -> list[Draft]:
    """A draft for each card on one picture, in which text is looked for at `most` pixels; of a small one from near."""
    from cardkeeper.ocr import codes, nearer, split

    spots = _spots(reader, picture, most=most)
    quads = split.cards(picture, spots)
    near: list[Draft] = []
    for left, top, right, bottom in nearer.views(picture, spots, quads, most=most):
        view = picture[top:bottom, left:right]
        near = [_moved(draft, left, top) for draft in _drafts(reader, view, most=most, region=region)]
        if _letters(near) >= LEAST_CHARACTERS:
            break
    found = codes.find(picture)
    of_spot, of_code = split.owners(quads, spots), split.owners(quads, codes.places(found))
    drafts = []
    for number, quad in enumerate(quads):
        its_codes = [code for code, card in zip(found, of_code, strict=True) if card == number]
        drafts.append(_draft(reader, picture, quad, spots[of_spot == number], its_codes, region=region))
    return max(drafts, near, key=_letters)


def _letters(drafts: Sequence[Draft]) -> int:
    """How much was read on all of them."""
    return sum(len(line.text) for draft in drafts for line in draft.lines)


def _moved(draft: Draft, left: int, top: int) -> Draft:
    """The draft with its corners on the photo of which only the part from `left` and `top` was looked at."""
    return replace(draft, quad=tuple((x + left, y + top) for x, y in draft.quad))


def _spots(reader: Engine, picture: Picture, *, most: int) -> Quads:
    """Where text stands on a photo; in poor light few pixels will do, for each flat card is looked at again."""
    from cardkeeper.ocr.light import dim

    return reader.find(picture, most=FAST if dim(picture) else most)


def _around(picture: Picture, corners: Corners, *, most: int) -> tuple[Picture, tuple[int, int]]:
    """The part of a photo in which four corners lie, and where it begins; all of it where no pixel is gained by that.

    A card that is turned there and back then reads as it did.
    """
    height, width = picture.shape[:2]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    left, top = max(0, int(min(across))), max(0, int(min(down)))
    right, bottom = min(width, int(max(across)) + 1), min(height, int(max(down)) + 1)
    if right <= left or bottom <= top:
        raise PhotoEmpty
    if max(width, height) <= most:
        return picture, (0, 0)
    return picture[top:bottom, left:right], (left, top)


def _draft(
    reader: Engine,
    picture: Picture,
    quad: Quad,
    spots: Quads,
    its_codes: Sequence[Code],
    *,
    region: str,
    ways: tuple[int, ...] = (),
    least: int = LEAST_CHARACTERS,
) -> Draft:
    """One card read, without lines when it has fewer than `least` characters; `ways` are the quarter turns to try."""
    from cardkeeper.ocr import codes
    from cardkeeper.ocr.fields import facts
    from cardkeeper.ocr.photo import encode

    quad, flat, lines = read_upright(reader, picture, quad, spots, ways=ways)
    coded = codes.guesses(its_codes, quad, region=region)
    if not coded and sum(len(line.text) for line in legible(lines)) < least:
        lines = ()
    height, width = flat.shape[:2]
    lines = (*legible(lines), *(line for line in lines if line.confidence < LEGIBLE))
    printed, unassigned = facts(legible(lines), region=region, size=(width, height))
    return Draft(
        flat=encode(flat),
        width=width,
        height=height,
        quad=tuple((float(x), float(y)) for x, y in quad),
        lines=lines,
        guesses=codes.merge(coded, printed),
        unassigned=(*unassigned, *range(len(legible(lines)), len(lines))),
        engine=reader.name,
        seconds=0.0,
    )
