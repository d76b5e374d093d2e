"""Bytes to text when a file does not say, or lies about, its character set."""

from __future__ import annotations

import codecs
import re

_UTF_16 = (
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    ("BEGIN".encode("utf-16-le"), "utf-16-le"),
    ("BEGIN".encode("utf-16-be"), "utf-16-be"),
)
_TWO_HIGH = re.compile(rb"[\x80-\xff]{2}")


def as_utf8(data: bytes) -> bytes:
    """A file without its byte order mark; UTF-16 (Outlook, with or without a mark) becomes UTF-8."""
    for start, encoding in _UTF_16:
        if data.startswith(start):
            return data.decode(encoding, "replace").removeprefix("\ufeff").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


def text(data: bytes, declared: str = "") -> str:
    """`data` as text: as declared, else as UTF-8, GB18030 or, when nothing fits, Windows-1252."""
    for encoding in (declared, "utf-8"):
        try:
            if encoding:
                # utf-7 and unicode_escape let halves of surrogate pairs through, which nothing can write again.
                return data.decode(encoding).encode("utf-8", "replace").decode()
        except (LookupError, ValueError):
            continue  # a made-up name, or a name that is not true
    # GB18030 takes almost anything: b"M\xfcller" would be M黮ler. Chinese has two high bytes side by side.
    if _TWO_HIGH.search(data):
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass
    return data.decode("cp1252", "replace")
