"""QR codes on a photo. What they say was typed by the owner, so it wins over what was read from print."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import partial
from typing import TYPE_CHECKING

from cardkeeper.model import Field, Guess
from cardkeeper.ocr.payloads import facts

if TYPE_CHECKING:
    import zxingcpp

    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

MANY = (Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.MESSENGER)  # several on a card, each its own fact
ALIKE, SAME_FIELD = 0.85, 0.01  # how alike two values are: a slip or two of the reader apart; not at all


@dataclass(frozen=True, eq=False)
class Code:
    """What a code says, and its corners on the photo, clockwise."""

    text: str
    place: Quad


def find(picture: Picture) -> tuple[Code, ...]:
    """The QR codes on a photo, each once: any way up, light on dark, small or out of focus.

    A blurred code is read sharpened; one of which only the place can be told is sharpened again from nearer by.
    """
    import cv2
    import numpy as np

    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    found: list[Code] = []
    unread: list[Quad] = []
    for view in (grey, _sharp(grey, strength=3, reach=2)):
        for seen in _codes(view):
            if seen.valid:
                _add(found, Code(seen.text, _corners(seen.position)))
            else:
                unread.append(_corners(seen.position))
    for place in unread:
        for code in _nearer(grey, place):
            _add(found, code)
    return tuple(found)


def guesses(codes: Sequence[Code], quad: Quad, *, region: str) -> tuple[Guess, ...]:
    """The facts in codes, boxed on the card flattened from `quad`."""
    from cardkeeper.ocr.straighten import boxes

    stated = zip(codes, boxes(quad, places(codes)), strict=True)
    return tuple(guess for code, box in stated for guess in facts(code.text, box=box, region=region))


def places(codes: Sequence[Code]) -> Quads:
    """Where codes are on the photo."""
    import numpy as np

    return np.array([code.place for code in codes], np.float32).reshape(-1, 4, 2)


def merge(coded: Sequence[Guess], printed: Sequence[Guess]) -> tuple[Guess, ...]:
    """All facts, those of the codes first; a printed fact that a code states too is dropped, its print is kept.

    Where the two say different things, what was read from print is kept as the proposal, so that somebody decides.
    """
    left = list(printed)
    merged = []
    for guess in coded:
        twin = max(left, key=partial(_likeness, guess), default=None)
        if twin is None or _likeness(guess, twin) < (ALIKE if guess.field in MANY else SAME_FIELD):
            merged.append(guess)
        else:
            left.remove(twin)
            merged.append(with_print(guess, twin))
    return (*merged, *left)


def with_print(coded: Guess, printed: Guess) -> Guess:
    """The code's value, with what only the print knows: its place, its wording, that it is a fax."""
    return replace(
        coded,
        printed=printed.printed,
        box=printed.box or coded.box,
        form=coded.form or printed.form,
        kind=printed.kind or coded.kind,
        extension=coded.extension or printed.extension,
        postcode=coded.postcode or printed.postcode,
        proposal="" if _letters(coded.value) == _letters(printed.value) else printed.value,
    )


def _letters(text: str) -> str:
    """What is left of a value when spelling it another way makes no difference: 上海 市 A座 and 上海市A座."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _likeness(one: Guess, other: Guess) -> float:
    """0..1; 0 for another kind of fact, and for one in another language."""
    if one.field is not other.field or (one.form and other.form and one.form != other.form):
        return 0.0
    if one.value == other.value:
        return 1.0
    if one.field is Field.PHONE and one.kind != other.kind:  # a fax is often the telephone's neighbour
        return 0.0
    return max(SAME_FIELD, 0.99 * SequenceMatcher(None, one.value, other.value).ratio())


def _codes(view: Picture) -> list[zxingcpp.Barcode]:
    import zxingcpp

    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    return zxingcpp.read_barcodes(view, formats=kinds, return_errors=True)


def _nearer(grey: Picture, place: Quad) -> Iterator[Code]:
    """The code around `place`, enlarged and sharpened."""
    import cv2
    import numpy as np

    margin = np.ptp(place, axis=0).max() / 4
    edge = (grey.shape[1], grey.shape[0])
    left, top = np.clip(place.min(axis=0) - margin, 0, edge).astype(int)
    right, bottom = np.clip(place.max(axis=0) + margin, 0, edge).astype(int)
    if left == right or top == bottom:  # it has guessed a code beyond the photo's edge
        return
    large = cv2.resize(grey[top:bottom, left:right], None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    for code in _codes(_sharp(np.asarray(large, np.uint8), strength=1.5, reach=3)):
        if code.valid:
            yield Code(code.text, np.asarray(_corners(code.position) / 2 + (left, top), np.float32))


def _add(found: list[Code], code: Code) -> None:
    """Take a code in unless it was read before in the same place."""
    import numpy as np

    size = np.ptp(code.place, axis=0).max()
    middles = [other.place.mean(axis=0) for other in found]
    if all(np.abs(middle - code.place.mean(axis=0)).max() > size / 2 for middle in middles):
        found.append(code)


def _sharp(grey: Picture, *, strength: float, reach: float) -> Picture:
    """Its blur of `reach` pixels taken off, `strength` times."""
    import cv2
    import numpy as np

    soft = cv2.GaussianBlur(grey, (0, 0), reach)
    return np.asarray(cv2.addWeighted(grey, 1 + strength, soft, -strength, 0), np.uint8)


def _corners(place: zxingcpp.Position) -> Quad:
    import numpy as np

    four = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return np.array([(corner.x, corner.y) for corner in four], np.float32)
