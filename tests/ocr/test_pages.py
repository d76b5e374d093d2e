"""A PDF is as many photos as it has pages; a bad one says so."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from cardkeeper.errors import FormatUnknown, PhotoBroken, TooManyPages
from cardkeeper.ocr.metadata import clean
from cardkeeper.ocr.pages import leaf, pictures
from cardkeeper.ocr.photo import decode
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


def tiff(*pages: Image.Image, **more: object) -> bytes:
    out = BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], **more)
    return out.getvalue()


@pytest.mark.parametrize("file", [pdf, tiff])
def test_each_page_can_be_cut_out_as_a_photo_of_its_own(file: Callable[..., bytes]):
    whole = file(page("red"), page("blue"))
    assert len(list(pictures(whole))) == 2
    second = leaf(whole, 2)
    assert second.of == 2
    assert decode(second.photo)[300, 500].tolist() == pytest.approx([254, 0, 0], abs=2)
    assert Image.open(BytesIO(second.thumbnail)).width == 300
    with pytest.raises(PhotoBroken):
        leaf(whole, 3)


def test_a_smaller_copy_of_a_page_is_no_page():
    small = page("blue", (300, 180))
    small.encoderinfo = {"tiffinfo": {254: 1}}  # the tag of this picture alone
    assert leaf(tiff(page("red"), small), 1).of == 1


def test_a_file_of_endless_pages_is_refused_by_their_number(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cardkeeper.ocr.pages.MOST_PAGES", 2)
    for whole in (pdf(*[page("red")] * 3), tiff(*[page("red")] * 3)):
        with pytest.raises(TooManyPages) as refused:
            leaf(whole, 1)
        assert refused.value.facts == {"pages": 3, "most": 2}


def test_a_jpeg_that_is_odd_between_its_parts_is_drawn_again():
    out = BytesIO()
    page("red").save(out, "JPEG")
    odd = out.getvalue()[:2] + b"\xff\0" + out.getvalue()[2:]
    with pytest.raises(PhotoBroken):
        clean(odd)
    assert decode(leaf(odd, 1).photo).shape == (638, 1063, 3)
