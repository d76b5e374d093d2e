"""A photo without what it says about its owner: place, time, camera, serial numbers, embedded previews.

JPEG (ITU-T T.81 annex B) and PNG (W3C PNG, third edition) lose segments and not one pixel. Other kinds, whose
metadata is woven into the file, are drawn again as an upright JPEG.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from cardkeeper.errors import PhotoBroken

JPEG_SIGN, PNG_SIGN = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
EXIF_SIGN = b"Exif\0\0"
START, END = b"\xff\xd8", b"\xff\xd9"
JFIF, EXIF, COLOURS, ADOBE, SCAN = 0xE0, 0xE1, 0xE2, 0xEE, 0xDA
PERSONAL = (*range(0xE0, 0xF0), 0xFE)  # application segments and comments
# A scan's compressed data ends at the first marker that is neither a stuffed zero nor a restart.
MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
# What shows the right colours in the right place; text, time, EXIF and unknown chunks do not.
PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs".split())
ORIENTATION = 0x0112


def clean(photo: bytes) -> bytes:
    """The same picture without metadata; the only EXIF entry that is kept is the way it is turned.

    JPEG and PNG are cut without being decoded, so pixels that are broken stay so. Raises PhotoBroken, FormatUnknown
    or PhotoTooLarge.
    """
    if photo.startswith((JPEG_SIGN, PNG_SIGN)):
        return cut(photo)
    from cardkeeper.ocr.photo import jpeg, upright

    return jpeg(upright(photo), quality=95)


def cut(photo: bytes) -> bytes:
    """A JPEG or PNG without metadata, anything else as it is; no picture is decoded for it. Raises PhotoBroken."""
    if photo.startswith(JPEG_SIGN):
        return _clean_jpeg(photo)
    return _clean_png(photo) if photo.startswith(PNG_SIGN) else photo


def _clean_jpeg(photo: bytes) -> bytes:
    segments = list(_segments(photo))
    exif = next((_jpeg_exif(data[10:]) for marker, data in segments if marker == EXIF and data[4:10] == EXIF_SIGN), b"")
    jfif = [data for marker, data in segments if marker == JFIF and data[4:9] == b"JFIF\0"]
    rest = [data for marker, data in segments if marker not in PERSONAL or _colours(marker, data)]
    return b"".join([START, *jfif[:1], exif, *rest])


def _segments(photo: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each segment of the first picture; what follows its end (previews, films) is not in it.

    One that is cut short has no end, and gets none: it would show grey where the rest of the card was.
    """
    at = len(START)
    while at < len(photo):
        if photo[at : at + 2] == END:
            yield END[1], END
            return
        marker = photo[at + 1] if at + 4 <= len(photo) else 0
        if photo[at] != 0xFF or not marker:
            raise PhotoBroken
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        end = at + 2 + int.from_bytes(photo[at + 2 : at + 4])
        if marker == SCAN:
            next_marker = MARKER.search(photo, end)
            end = next_marker.start() if next_marker else len(photo)
        yield marker, photo[at:end]
        at = end


def _colours(marker: int, data: bytes) -> bool:
    return (marker, data[4:15]) == (COLOURS, b"ICC_PROFILE") or (marker, data[4:9]) == (ADOBE, b"Adobe")


def _jpeg_exif(tiff: bytes) -> bytes:
    body = EXIF_SIGN + _turned(_turn_in(tiff))
    return struct.pack(">BBH", 0xFF, EXIF, len(body) + 2) + body


def _turn_in(tiff: bytes) -> int:
    """The orientation, 1..8, in EXIF data (TIFF 6.0); 1 when it has none."""
    if len(tiff) < 8:
        return 1
    order = "<" if tiff[:2] == b"II" else ">"
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    entries = tiff[start + 2 : start + 2 + 12 * 64]
    for at in range(0, len(entries) - 11, 12):
        tag, kind, count, value = struct.unpack_from(f"{order}HHIH", entries, at)
        if (tag, kind, count) == (ORIENTATION, 3, 1) and 1 <= value <= 8:
            return int(value)
    return 1


def _turned(turn: int) -> bytes:
    """EXIF data that says the orientation and nothing else."""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, ORIENTATION, 3, 1, turn, 0, 0)


def _clean_png(photo: bytes) -> bytes:
    kept, at = [PNG_SIGN], len(PNG_SIGN)
    while at + 12 <= len(photo):
        end = at + 12 + int.from_bytes(photo[at : at + 4])
        kind = photo[at + 4 : at + 8]
        if kind in PNG_KEPT:
            kept.append(photo[at:end])
        elif kind == b"eXIf":
            body = kind + _turned(_turn_in(photo[at + 8 : end - 4]))
            kept.append(struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body)))
        if kind == b"IEND":
            return b"".join(kept)
        at = end
    raise PhotoBroken
