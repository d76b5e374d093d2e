"""A stored photo says nothing of where, when and with what it was taken."""

from __future__ import annotations

import io

import numpy as np
import pillow_heif
import pytest
from PIL import Image, PngImagePlugin

from cardkeeper import paths
from cardkeeper.errors import PhotoBroken
from cardkeeper.ocr.metadata import clean
from cardkeeper.ocr.photo import decode

ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825
pillow_heif.register_heif_opener()


def taken(kind: str, *, turn: int = 1, **more: object) -> bytes:
    """A photo as a telephone writes it: with its maker and the place."""
    image = Image.effect_noise((64, 48), 60).convert("RGB")
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = turn, "Secret Camera"
    exif.get_ifd(GPS)[1] = "N"
    out = io.BytesIO()
    image.save(out, kind, exif=exif, **more)
    return out.getvalue()


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_jpeg_keeps_each_pixel_and_its_turn_and_nothing_else(turn: int, progressive: bool):
    photo = taken("JPEG", turn=turn, progressive=progressive, comment=b"for my eyes only")
    cleaned = clean(photo)
    exif = Image.open(io.BytesIO(cleaned)).getexif()
    assert np.array_equal(decode(cleaned), decode(photo))
    assert dict(exif) == {ORIENTATION: turn}
    assert b"Secret" not in cleaned
    assert b"my eyes" not in cleaned


def test_a_jpeg_keeps_its_colour_profile_and_its_kind_of_colours():
    out = io.BytesIO()
    Image.new("CMYK", (40, 40), (10, 200, 30, 5)).save(out, "JPEG", icc_profile=b"profile" * 20)
    cleaned = clean(out.getvalue())
    assert Image.open(io.BytesIO(cleaned)).info["icc_profile"] == b"profile" * 20
    assert np.array_equal(decode(cleaned), decode(out.getvalue()))


def test_pictures_and_films_behind_a_jpeg_are_left_behind():
    photo = taken("JPEG")
    assert clean(photo + photo + b"ftypmp4 of the room") == clean(photo)


def test_a_png_keeps_its_pixels_and_loses_its_texts():
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "Secret Author")
    photo = taken("PNG", turn=6, pnginfo=words)
    cleaned = clean(photo)
    assert b"Secret" not in cleaned
    assert np.array_equal(decode(cleaned), decode(photo))


@pytest.mark.parametrize("kind", ["WEBP", "HEIF"])
def test_other_kinds_are_drawn_again_upright(kind: str):
    photo = taken(kind, turn=3)
    cleaned = clean(photo)
    assert b"Secret" not in cleaned
    assert cleaned.startswith(b"\xff\xd8")
    assert decode(cleaned).shape == decode(photo).shape


def test_a_sample_card_stays_the_same_to_the_eye():
    photo = paths.resource("samples/01.jpg").read_bytes()
    assert np.array_equal(decode(clean(photo)), decode(photo))


@pytest.mark.parametrize("data", [b"\xff\xd8\xff\xe0\0\x04abgarbage", b"\x89PNG\r\n\x1a\nshort"])
def test_what_is_cut_in_its_first_lines_is_broken(data: bytes):
    with pytest.raises(PhotoBroken):
        clean(data)


def test_a_jpeg_that_was_cut_short_stays_so():
    photo = taken("JPEG")
    cut = photo[: len(photo) * 2 // 3]
    with pytest.raises(PhotoBroken):
        decode(clean(cut))
    assert clean(clean(photo)) == clean(photo)
