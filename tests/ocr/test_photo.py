"""Photo files of every kind become one kind of picture; what is broken, foreign or enormous is told apart."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from cardkeeper.errors import FormatUnknown, PhotoBroken, PhotoEmpty, PhotoTooLarge
from cardkeeper.ocr.photo import decode, encode, thumbnail

ORIENTATION = 0x0112
pillow_heif.register_heif_opener()


def saved(image: Image.Image, kind: str, *, turn: int = 1) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = turn
    out = io.BytesIO()
    image.save(out, kind, exif=exif)
    return out.getvalue()


def flag() -> Image.Image:
    """60 x 40: red on the left, blue on the right."""
    image = Image.new("RGB", (60, 40), (230, 20, 20))
    image.paste((20, 20, 230), (30, 0, 60, 40))
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
def test_every_kind_of_photo_becomes_blue_green_red(kind: str):
    picture = decode(saved(flag(), kind))
    assert picture.shape == (40, 60, 3)
    assert picture.dtype == np.uint8
    assert np.abs(picture[20, 10].astype(int) - (20, 20, 230)).max() < 40
    assert np.abs(picture[20, 50].astype(int) - (230, 20, 20)).max() < 40


def test_a_photo_is_turned_as_its_camera_said():
    picture = decode(saved(flag(), "JPEG", turn=6))
    assert picture.shape == (60, 40, 3)
    assert picture[10, 20, 2] > 180  # the left, red, is on top
    assert picture[50, 20, 0] > 180


@pytest.mark.parametrize(
    ("mode", "kind", "colour", "expected"),
    [
        ("RGBA", "PNG", (0, 0, 0, 0), 255),
        ("LA", "PNG", (0, 0), 255),
        ("CMYK", "JPEG", (0, 0, 0, 0), 255),
        ("P", "PNG", 0, 0),
        ("1", "TIFF", 1, 255),
        ("L", "JPEG", 128, 128),
    ],
)
def test_every_mode_shows_what_an_eye_would_see(mode: str, kind: str, colour: float, expected: int):
    picture = decode(saved(Image.new(mode, (60, 40), colour), kind))
    assert picture.shape == (40, 60, 3)
    assert np.abs(picture.astype(int) - expected).max() <= 1


def test_sixteen_bits_become_eight():
    levels = np.zeros((40, 60), np.uint16)
    levels[:, 40:] = 4095  # a scanner's twelve bits
    levels[:, 20:40] = 2048
    picture = decode(saved(Image.fromarray(levels), "TIFF"))
    assert [int(value) for value in picture[5, [10, 30, 50], 0]] == [0, 127, 255]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
def test_a_photo_that_was_cut_short_is_broken(kind: str):
    whole = saved(Image.effect_noise((200, 200), 90).convert("RGB"), kind)
    with pytest.raises(PhotoBroken):
        decode(whole[: len(whole) // 2])


def test_no_bytes_are_a_broken_photo():
    with pytest.raises(PhotoBroken):
        decode(b"")


@pytest.mark.parametrize("data", [b"Dear all, the photo follows.", b"%PDF-1.7\n", b"GIF89a\x01\0\x01\0", b"\0" * 100])
def test_what_is_no_photo_is_not_read(data: bytes):
    with pytest.raises(FormatUnknown):
        decode(data)


def test_a_hundred_megapixels_are_refused_before_they_are_decoded():
    head = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    idat = b"IDAT" + zlib.compress(b"\0")
    bomb += struct.pack(">I", len(idat) - 4) + idat + struct.pack(">I", zlib.crc32(idat))
    with pytest.raises(PhotoTooLarge) as refused:
        decode(bomb)
    assert refused.value.facts == {"megapixels": 100, "most": 80}


@pytest.mark.parametrize("size", [(1, 1), (31, 60), (30_000, 900), (40, 400)])
def test_a_speck_or_a_strip_can_hold_no_card(size: tuple[int, int]):
    with pytest.raises(PhotoEmpty):
        decode(saved(Image.new("L", size), "PNG"))


def test_a_thumbnail_is_small_and_upright():
    thumb = thumbnail(saved(Image.new("RGB", (1200, 800), "teal"), "JPEG", turn=8), width=300)
    assert Image.open(io.BytesIO(thumb)).size == (300, 450)


def test_a_small_photo_is_its_own_thumbnail():
    assert decode(thumbnail(saved(flag(), "PNG"))).shape == (40, 60, 3)


def test_a_picture_comes_back_from_its_jpeg():
    picture = decode(saved(flag(), "PNG"))
    assert np.abs(decode(encode(picture)).astype(int) - picture).mean() < 3
