"""A PDF is as many photos as it has pages; a bad one says so."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from cardkeeper.errors import FormatUnknown, PhotoBroken
from cardkeeper.ocr.pages import pictures
from cardkeeper.ocr.scan import scan
from tests.ocr import tables


def pdf(*pages: Image.Image) -> bytes:
    out = BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=300)
    return out.getvalue()


def page(colour: str, size: tuple[int, int] = (1063, 638)) -> Image.Image:
    return Image.new("RGB", size, colour)


def test_every_page_is_a_picture_large_enough_to_read():
    first, second = pictures(pdf(page("red"), page("blue", (2480, 3508))))
    assert first.shape == pytest.approx((1200, 2000, 3), abs=1)
    assert second.shape == pytest.approx((3508, 2480, 3), abs=1)
    assert first[600, 1000].tolist() == [0, 0, 254]  # blue, green, red; JPEG inside
    assert second[600, 1000].tolist() == [254, 0, 0]


def test_a_poster_is_never_enormous():
    (drawn,) = pictures(pdf(page("white", (9000, 3000))))
    assert drawn.shape[:2] == pytest.approx((1333, 4000), abs=1)


def test_rubbish_before_the_first_line_does_not_matter():
    assert len(list(pictures(b"\r\n" + pdf(page("white"))))) == 1


@pytest.mark.parametrize("file", [b"%PDF-1.7 and nothing else", pdf(page("white"))[:200]])
def test_a_bad_pdf_says_so(file: bytes):
    with pytest.raises(PhotoBroken):
        list(pictures(file))
    with pytest.raises(FormatUnknown):
        list(pictures(b"PDF? no"))


def test_the_cards_of_all_pages_are_read_and_empty_pages_left_out():
    cards = [Image.fromarray(np.ascontiguousarray(tables.sample(number)[:, :, ::-1])) for number in (5, 2)]
    okafor, chen = scan(pdf(cards[0], page("white"), cards[1]), fast=True)
    assert any("Okafor" in line.text for line in okafor.lines)
    assert any("陈立群" in line.text for line in chen.lines)
