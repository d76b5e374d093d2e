"""Photo files: bytes to an upright picture, to a thumbnail, and a picture back to bytes.

Kinds: JPEG, PNG, WebP, TIFF and HEIC. Pillow and numpy are imported when a photo comes, so that a window which only
hands photos on stays light.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING, TypeAlias

from cardkeeper.errors import FormatUnknown, PhotoBroken, PhotoEmpty, PhotoTooLarge

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    Picture: TypeAlias = NDArray[np.uint8]

MOST_MEGAPIXELS = 80
THINNEST, LONGEST = 32, 8  # pixels on the shorter side, and times that on the longer: beyond, no card fits
KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF")
SIGNS = (b"\xff\xd8", b"\x89PNG", b"RIFF", b"II*\0", b"MM\0*")
# What Pillow's readers raise when a file was cut short or overwritten.
BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, RuntimeError, struct.error, zlib.error)


def decode(photo: bytes) -> Picture:
    """The picture in a file, turned as its EXIF says: height x width x 3, blue green red, 0..255.

    Transparent parts become white, 16 bits become 8. Raises FormatUnknown, PhotoBroken, PhotoTooLarge (nothing is
    decoded then) and PhotoEmpty (a speck or a strip).
    """
    import numpy as np

    image = upright(photo)
    if min(image.size) < max(THINNEST, max(image.size) / LONGEST):
        raise PhotoEmpty
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def thumbnail(photo: bytes, width: int = 300) -> bytes:
    """A JPEG of the photo, `width` pixels wide or as wide as it was, upright; raises as `decode` does."""
    image = upright(photo, least=width)
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


def upright(photo: bytes, *, least: int = 0) -> Image.Image:
    """The RGB image in a file, EXIF turn applied; `least` lets a JPEG be decoded smaller, but no side below that."""
    from PIL import ImageOps

    try:
        with warnings.catch_warnings(action="ignore"):  # of odd tags; a picture that shows is good enough
            image = _open(photo)
            if least:
                image.draft("RGB", (least, least))
            image.load()
            return _plain(ImageOps.exif_transpose(image))
    except BROKEN as why:
        raise PhotoBroken from why


def _open(photo: bytes) -> Image.Image:
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
