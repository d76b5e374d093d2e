"""The pictures in a file: a photo is one, a PDF (ISO 32000) has one a page.

pdfium is native code and meets files from anywhere, so pages are drawn where cards are read: a crash costs one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cardkeeper.errors import PhotoBroken, TooManyPages
from cardkeeper.model import Page
from cardkeeper.ocr import photo as photos

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfDocument

    from cardkeeper.ocr.photo import Picture

PDF = re.compile(rb".{0,1023}%PDF-", re.DOTALL)  # readers allow for rubbish before it
DOTS = 300 / 72  # pixels a point: 300 an inch
LEAST, MOST = 2000, 4000  # pixels on the longer side, for pages as small as a card or as large as a poster
MOST_PAGES = 200


def pictures(file: bytes) -> Iterator[Picture]:
    """Each picture, upright, height x width x 3, blue green red; raises as `decode` does, PhotoBroken for a bad PDF."""
    if PDF.match(file):
        with _document(file) as document:
            for number in range(len(document)):
                yield photos.pixels(_drawn(document, number))
    else:
        for frame in photos.frames(file, most=MOST_PAGES):
            yield photos.decode(file, frame=frame)


def leaf(file: bytes, number: int) -> Page:
    """One page, from 1, as a photo of its own: upright, without metadata, JPEG or PNG.

    Raises as `decode` does, PhotoBroken when there is no such page, TooManyPages.
    """
    from cardkeeper.ocr.metadata import clean

    if PDF.match(file):
        with _document(file) as document:
            return _page(_drawn(document, _place(number, len(document))), of=len(document))
    frames = photos.frames(file, most=MOST_PAGES)
    frame = frames[_place(number, len(frames))]
    if len(frames) > 1:
        return _page(photos.upright(file, frame=frame), of=len(frames))
    try:
        photo = clean(file)
    except PhotoBroken:  # odd between its parts, and yet it may show
        photo = photos.jpeg(photos.upright(file), quality=95)
    return Page(photo, photos.thumbnail(photo), of=1)


def _place(number: int, pages: int) -> int:
    if pages > MOST_PAGES:
        raise TooManyPages(pages=pages, most=MOST_PAGES)
    if not 1 <= number <= pages:
        raise PhotoBroken
    return number - 1


def _page(image: Image.Image, *, of: int) -> Page:
    return Page(photos.jpeg(image, quality=92), photos.small(image), of=of)


@contextmanager
def _document(file: bytes) -> Iterator[PdfDocument]:
    """The PDF; PhotoBroken too when it wants a password."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as why:
        raise PhotoBroken from why
    with document:
        yield document


def _drawn(document: PdfDocument, number: int) -> Image.Image:
    import pypdfium2

    try:
        page = document[number]
        longer = max(page.get_size())
        drawn: Image.Image = page.render(scale=min(max(DOTS, LEAST / longer), MOST / longer)).to_pil().convert("RGB")
        page.close()
    except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as why:
        raise PhotoBroken from why
    return drawn
