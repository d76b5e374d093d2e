"""Photo files: bytes to an upright picture, to a thumbnail, and a picture back to bytes.

Kinds: JPEG, PNG, WebP, TIFF and HEIC. Pillow and numpy are imported when a photo comes, so that a window which only
hands photos on stays light.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from cardkeeper.errors import FormatUnknown, PhotoBroken, PhotoEmpty, PhotoTooLarge

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    Picture: TypeAlias = NDArray[np.uint8]

MOST_MEGAPIXELS = 80
THINNEST, LONGEST = 32, 8  # pixels on the shorter side, and times that on the longer: beyond, no card fits
SUBFILE, REDUCED = 254, 1  # the tag that says whether a picture in a TIFF is a smaller copy of another (TIFF 6.0)
KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF")
SIGNS = (b"\xff\xd8", b"\x89PNG", b"RIFF", b"II*\0", b"MM\0*")
# What Pillow's readers raise when a file was cut short or overwritten.
BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, RuntimeError, struct.error, zlib.error)


def decode(photo: bytes, *, frame: int = 0) -> Picture:
    """The picture in a file, turned as its EXIF says: height x width x 3, blue green red, 0..255.

    Transparent parts become white, 16 bits become 8. Raises FormatUnknown, PhotoBroken, PhotoTooLarge (nothing is
    decoded then) and PhotoEmpty (a speck or a strip).
    """
    return pixels(upright(photo, frame=frame))


def pixels(image: Image.Image) -> Picture:
    """The pixels of an RGB image, as `decode` gives them; PhotoEmpty."""
    import numpy as np

    if min(image.size) < max(THINNEST, max(image.size) / LONGEST):
        raise PhotoEmpty
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def thumbnail(photo: bytes, width: int = 300) -> bytes:
    """A JPEG of the photo, `width` pixels wide or as wide as it was, upright; raises as `decode` does."""
    return small(upright(photo, least=width), width)


def small(image: Image.Image, width: int = 300) -> bytes:
    """A JPEG of the image, `width` pixels wide or as wide as it was."""
    if image.width > width:
        image = image.resize((width, max(1, round(image.height * width / image.width))), reducing_gap=2.0)
    return jpeg(image, quality=82)


def encode(picture: Picture, *, quality: int = 90) -> bytes:
    """The picture as a JPEG that says nothing but its pixels."""
    from PIL import Image

    return jpeg(Image.fromarray(picture[:, :, ::-1]), quality=quality)


def jpeg(image: Image.Image, *, quality: int) -> bytes:
    """The image as a JPEG without metadata."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def frames(photo: bytes, *, most: int) -> tuple[int, ...]:
    """Which pictures in a file are pages: those of a TIFF but smaller copies of them, else the first.

    No more than one beyond `most` are looked for. Raises as `decode` does.
    """
    found: list[int] = []
    try:
        image = _open(photo)
        if image.format != "TIFF":
            return (0,)
        with suppress(EOFError):  # behind the last
            for frame in count():
                image.seek(frame)
                if not getattr(image, "tag_v2", {}).get(SUBFILE, 0) & REDUCED:
                    found.append(frame)
                if len(found) > most:
                    break
    except BROKEN as why:
        raise PhotoBroken from why
    return tuple(found) or (0,)


def upright(photo: bytes, *, least: int = 0, frame: int = 0) -> Image.Image:
    """The RGB image in a file, EXIF turn applied; `least` lets a JPEG be decoded smaller, but no side below that."""
    from PIL import ImageOps

    try:
        with warnings.catch_warnings(action="ignore"):  # of odd tags; a picture that shows is good enough
            image = _open(photo, frame=frame)
            if least:
                image.draft("RGB", (least, least))
            image.load()
            return _plain(ImageOps.exif_transpose(image))
    except BROKEN as why:
        raise PhotoBroken from why


def _open(photo: bytes, *, frame: int = 0) -> Image.Image:
    """The image with its size known and nothing decoded yet."""
    import pillow_heif
    from PIL import Image, UnidentifiedImageError

    pillow_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None  # the limit below is stricter, and says how many pixels there were
    try:
        image = Image.open(io.BytesIO(photo), formats=KINDS)
    except UnidentifiedImageError as why:
        if not photo or photo.startswith(SIGNS) or photo[4:8] == b"ftyp":
            raise PhotoBroken from why
        raise FormatUnknown(suffix="") from why
    if frame:
        image.seek(frame)
    megapixels = image.width * image.height / 1e6
    if megapixels > MOST_MEGAPIXELS:
        raise PhotoTooLarge(megapixels=round(megapixels), most=MOST_MEGAPIXELS)
    return image


def _plain(image: Image.Image) -> Image.Image:
    """The image as RGB, whatever mode it came in."""
    import numpy as np
    from PIL import Image

    if image.mode[0] in "IF":  # 16 or 32 bits a pixel, which convert() would clip instead of scaling
        levels = np.asarray(image, np.float32)
        image = Image.fromarray(np.asarray(levels * (255 / max(1.0, float(levels.max()))), np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, image)
    return image.convert("RGB")
