"""The files that are dropped: invented cards in photos of every kind and on pages, and ten broken or hostile files."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random

import pillow_heif
from PIL import Image

from benchmarks.cards.batch import shots

KINDS = ("JPEG",) * 13 + ("PNG", "HEIF", "WEBP") * 2 + ("TIFF", "PDF")
"""In turns; every other TIFF and PDF has several pages."""

SUFFIXES = {"JPEG": "jpg", "PNG": "png", "HEIF": "heic", "WEBP": "webp", "TIFF": "tif", "PDF": "pdf"}
PAGES = {"TIFF": 2, "PDF": 3}
BROKEN = 10
DRAWN = 24


def write(folder: Path, *, count: int, seed: int) -> int:
    """Put `count` files, the broken ones among them, into `folder`; how many cards lie in the others."""
    pillow_heif.register_heif_opener()
    kinds = [KINDS[number % len(KINDS)] for number in range(count - BROKEN)]
    cards = sum(PAGES.get(kind, 1) for kind in kinds)
    drawn = _drawn(cards, seed=seed)
    for number, kind in enumerate(kinds):
        pages = list(islice(drawn, PAGES.get(kind, 1)))
        (folder / f"{number:03d}.{SUFFIXES[kind]}").write_bytes(_file(pages, kind))
    for name, content in broken(Random(seed)):
        (folder / name).write_bytes(content)
    os.mkfifo(folder / "b9 pipe.jpg")
    return cards


def _drawn(cards: int, *, seed: int) -> Iterator[Image.Image]:
    """So many photos of cards; the few that are drawn come again a little smaller, which no fingerprint knows."""
    few = shots(min(cards, DRAWN), seed=seed, half="tune", levels=(0, 1, 2))
    drawn = [Image.open(io.BytesIO(shot.jpeg)) for shot in few]
    for number in range(cards):
        photo, smaller = drawn[number % len(drawn)], number // len(drawn)
        yield photo.resize((photo.width - 8 * smaller, photo.height - 8 * smaller)) if smaller else photo


def broken(rng: Random) -> Iterator[tuple[str, bytes]]:
    """Files that must cost only themselves; a pipe is the tenth."""
    whole = _file([Image.effect_noise((900, 600), 60).convert("RGB")], "JPEG")
    yield "b0 cut.jpg", whole[: len(whole) // 3]
    yield "b1 empty.png", b""
    yield "b2 text.jpg", b"This is no picture at all."
    yield "b3 bomb.png", _png_of(30_000, 30_000)
    yield "b4 rubbish.heic", b"\0\0\0\x18ftypheic" + rng.randbytes(4000)
    yield "b5 round.tif", _tiff_round()
    yield "b6 many.pdf", _file([Image.new("L", (9, 9))] * 201, "PDF")
    yield "b7 cut.pdf", _file([Image.new("RGB", (900, 600))], "PDF")[:400]
    yield "b8 speck.webp", _file([Image.new("RGB", (3, 3), "white")], "WEBP")


def _file(pages: Sequence[Image.Image], kind: str) -> bytes:
    out = io.BytesIO()
    more = {"save_all": True, "append_images": pages[1:]} if kind in PAGES else {}
    quality = {} if kind == "PNG" else {"quality": 90}
    pages[0].save(out, kind, **more, **quality)
    return out.getvalue()


def _png_of(width: int, height: int) -> bytes:
    """A few hundred bytes that say they are a picture of that size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _tiff_round() -> bytes:
    """A TIFF whose last page says that the first comes next."""
    out = io.BytesIO()
    pages = [Image.new("RGB", (60, 40), "white")] * 2
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    data = bytearray(out.getvalue())
    first = struct.unpack_from("<I", data, 4)[0]
    entries = struct.unpack_from("<H", data, first)[0]
    second = struct.unpack_from("<I", data, first + 2 + 12 * entries)[0]
    entries = struct.unpack_from("<H", data, second)[0]
    struct.pack_into("<I", data, second + 2 + 12 * entries, first)
    return bytes(data)
