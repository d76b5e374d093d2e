"""QR codes on a card. What they say was typed by the owner, so it wins over what was read from print.

Payloads: vCard (RFC 6350 and older), MECARD (NTT docomo), mailto: (RFC 6068), tel: (RFC 3966), web addresses, and
WeChat's own links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cardkeeper.formats import vcard_reader
from cardkeeper.model import Box, Field, Guess, Source
from cardkeeper.rules import standard
from cardkeeper.rules.phones import phone

if TYPE_CHECKING:
    import zxingcpp

    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quad, Quads

MECARD_FIELDS = {
    "N": Field.NAME, "ORG": Field.COMPANY, "TITLE": Field.TITLE, "TIL": Field.TITLE, "TEL": Field.PHONE,
    "EMAIL": Field.EMAIL, "URL": Field.WEBSITE, "ADR": Field.ADDRESS, "NOTE": Field.NOTE,
}  # fmt: skip
MANY = (Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.MESSENGER)  # several on a card, each its own fact
ALIKE, SAME_FIELD = 0.85, 0.01  # how alike two values are: a slip or two of the reader apart; not at all
HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, eq=False)
class Code:
    """What a code says, and its corners on the photo, clockwise."""

    text: str
    place: Quad


def find(picture: Picture) -> tuple[Code, ...]:
    """The QR codes on a photo that can be read."""
    import zxingcpp

    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return tuple(Code(code.text, _corners(code.position)) for code in found)


def guesses(codes: Sequence[Code], quad: Quad, *, region: str) -> tuple[Guess, ...]:
    """The facts in codes, boxed on the card flattened from `quad`."""
    from cardkeeper.ocr.straighten import boxes

    spots = boxes(quad, places(codes))
    return tuple(
        guess for code, box in zip(codes, spots, strict=True) for guess in facts(code.text, box=box, region=region)
    )


def places(codes: Sequence[Code]) -> Quads:
    """Where codes are on the photo."""
    import numpy as np

    return np.array([code.place for code in codes], np.float32).reshape(-1, 4, 2)


def facts(payload: str, *, box: Box | None, region: str) -> Iterator[Guess]:
    """What one code says; nothing when it is none of the kinds above."""
    text = payload.strip()
    scheme = text.partition(":")[0].lower()
    if scheme == "begin":
        for contact in vcard_reader.read(text.encode()).contacts:
            for fact in contact.facts:
                yield Guess(
                    fact.field, fact.value, 1.0, box, Source.CODE, fact.kind, fact.form, fact.extension,
                    fact.address.postcode if fact.address else "", fact.value,
                )  # fmt: skip
    elif scheme == "mecard":
        for field, value in _mecard(text):
            yield from _fact(field, value, box=box, region=region)
    elif scheme == "tel":
        yield from _fact(Field.PHONE, text[4:], box=box, region=region)
    elif scheme == "mailto":
        yield from _fact(Field.EMAIL, unquote(text[7:].partition("?")[0]), box=box, region=region)
    elif re.match(r"https?://(u\.wechat\.com|([\w-]+\.)?weixin\.qq\.com|work\.weixin)", text, re.IGNORECASE):
        yield Guess(Field.MESSENGER, text, 1.0, box, Source.CODE, "wechat", printed=text)
    elif scheme in ("http", "https"):
        yield from _fact(Field.WEBSITE, text, box=box, region=region)


def merge(coded: Sequence[Guess], printed: Sequence[Guess]) -> tuple[Guess, ...]:
    """All facts, those of the codes first; a printed fact that a code states too is dropped, its print is kept."""
    left = list(printed)
    merged = []
    for guess in coded:
        twin = max(left, key=partial(_likeness, guess), default=None)
        if twin is None or _likeness(guess, twin) < (ALIKE if guess.field in MANY else SAME_FIELD):
            merged.append(guess)
        else:
            left.remove(twin)
            merged.append(_with_print(guess, twin))
    return (*merged, *left)


def _with_print(coded: Guess, printed: Guess) -> Guess:
    """The code's value, with what only the print knows: its place, its wording, that it is a fax."""
    return replace(
        coded,
        printed=printed.printed,
        box=printed.box or coded.box,
        form=coded.form or printed.form,
        kind=printed.kind or coded.kind,
        extension=coded.extension or printed.extension,
        postcode=coded.postcode or printed.postcode,
    )


def _likeness(one: Guess, other: Guess) -> float:
    """0..1; 0 for another kind of fact, and for one in another language."""
    if one.field is not other.field or (one.form and other.form and one.form != other.form):
        return 0.0
    if one.value == other.value:
        return 1.0
    if one.field is Field.PHONE and one.kind != other.kind:  # a fax is often the telephone's neighbour
        return 0.0
    return max(SAME_FIELD, 0.99 * SequenceMatcher(None, one.value, other.value).ratio())


def _mecard(text: str) -> Iterator[tuple[Field, str]]:
    """Fields and values of `MECARD:N:Grant,Oliver;TEL:…;;`, where a backslash takes the meaning from what follows."""
    for part in re.split(r"(?<!\\);", text.partition(":")[2]):
        key, _, value = part.partition(":")
        field = MECARD_FIELDS.get(key.strip().upper())
        if not field or not value.strip():
            continue
        pieces = [re.sub(r"\\(.)", r"\1", piece).strip() for piece in re.split(r"(?<!\\),", value)]
        if field is Field.NAME and len(pieces) == 2:  # family, given
            pieces = ["".join(pieces)] if HAN.search(value) else [" ".join(reversed(pieces))]
        yield field, " ".join(filter(None, pieces))


def _fact(field: Field, text: str, *, box: Box | None, region: str) -> Iterator[Guess]:
    """The fact in standard form; none for a number that can't ring."""
    guess = Guess(field, standard.line_of_text(text), 1.0, box, Source.CODE, printed=text.strip())
    if field is Field.PHONE:
        number = phone(text, region=region)
        if number:
            yield replace(guess, value=number.number, extension=number.extension, kind=number.kind)
    elif field is Field.EMAIL:
        yield replace(guess, value=standard.email(text))
    elif field is Field.WEBSITE:
        yield replace(guess, value=standard.website(text))
    elif field in (Field.NAME, Field.COMPANY, Field.TITLE, Field.ADDRESS):
        yield replace(guess, form="zh" if HAN.search(text) else "en")
    else:
        yield guess


def _corners(place: zxingcpp.Position) -> Quad:
    import numpy as np

    four = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return np.array([(corner.x, corner.y) for corner in four], np.float32)
