"""The pictures in a file: a photo is one, a PDF (ISO 32000) has one a page.

pdfium is native code and meets files from anywhere, so pages are drawn where cards are read: a crash costs one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cardkeeper.errors import PhotoBroken
from cardkeeper.ocr.photo import decode

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture

PDF = re.compile(rb".{0,1023}%PDF-", re.DOTALL)  # readers allow for rubbish before it
DOTS = 300 / 72  # pixels a point: 300 an inch
LEAST, MOST = 2000, 4000  # pixels on the longer side, for pages as small as a card or as large as a poster


def pictures(file: bytes) -> Iterator[Picture]:
    """Each picture, upright, height x width x 3, blue green red; raises as `decode` does, PhotoBroken for a bad PDF."""
    if PDF.match(file):
        yield from _pages(file)
    else:
        yield decode(file)


def _pages(file: bytes) -> Iterator[Picture]:
    """The pages of a PDF, drawn when they are asked for; PhotoBroken too when it wants a password."""
    import numpy as np
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as why:
        raise PhotoBroken from why
    with document:
        for number in range(len(document)):
            try:
                page = document[number]
                longer = max(page.get_size())
                drawn = page.render(scale=min(max(DOTS, LEAST / longer), MOST / longer)).to_numpy()
            except (pypdfium2.PdfiumError, ValueError, ZeroDivisionError) as why:
                raise PhotoBroken from why
            yield np.array(drawn[:, :, :3], np.uint8)
            page.close()
