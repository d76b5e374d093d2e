"""A picture on which nothing can be read says why."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from cardkeeper import paths
from cardkeeper.errors import PhotoBlurred, PhotoDark, PhotoEmpty
from cardkeeper.ocr.faults import fault
from cardkeeper.ocr.photo import decode
from cardkeeper.ocr.scan import scan


def jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def card() -> Image.Image:
    return Image.open(paths.resource("samples/01.jpg")).convert("RGB")


@pytest.mark.parametrize(
    ("spoilt", "why"),
    [
        (lambda picture: ImageEnhance.Brightness(picture).enhance(0.003), PhotoDark),
        (lambda picture: picture.filter(ImageFilter.GaussianBlur(picture.width / 100)), PhotoBlurred),
    ],
)
def test_a_spoilt_photo_says_what_spoilt_it(spoilt: Callable[[Image.Image], Image.Image], why: type[PhotoEmpty]):
    with pytest.raises(why):
        scan(jpeg(spoilt(card())), fast=True)


@pytest.mark.parametrize("shade", [128, 250])
def test_a_wall_is_empty_and_nothing_worse(shade: int):
    assert type(fault(decode(jpeg(Image.new("RGB", (900, 600), (shade, shade, shade)))))) is PhotoEmpty


def test_a_sharp_landscape_is_empty_and_nothing_worse():
    picture = Image.new("RGB", (900, 600), (128, 150, 190))
    picture.paste(Image.effect_noise((900, 250), 80).convert("RGB"), (0, 350))
    assert type(fault(decode(jpeg(picture)))) is PhotoEmpty
