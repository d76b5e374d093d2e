"""The three vCards of the shelf. One reader takes them all, for many a file lies about its version."""

from __future__ import annotations

import re
from functools import partial

from cardkeeper.formats import charsets, vcard_reader, vcard_writer
from cardkeeper.formats.format import Format

_SUFFIXES = (".vcf", ".vcard")


def _version(data: bytes) -> str | None:
    """The version the first card states, "" when it states none; None when there is no card."""
    start = charsets.as_utf8(data[: 1 << 16]).replace(b"\r", b"\n")
    if not re.search(rb"^(?:\xef\xbb\xbf)?BEGIN\s*:\s*VCARD", start, re.IGNORECASE | re.MULTILINE):
        return None
    found = re.search(rb"^VERSION\s*:\s*([\d.]+)", start, re.IGNORECASE | re.MULTILINE)
    return found[1].decode() if found else ""


VCARD3 = Format(
    "vcard3",
    _SUFFIXES,
    lambda data: _version(data) not in (None, "2.1", "4.0"),
    partial(vcard_writer.write, version="3.0"),
    vcard_reader.read,
)
VCARD4 = Format(
    "vcard4",
    _SUFFIXES,
    lambda data: _version(data) == "4.0",
    partial(vcard_writer.write, version="4.0"),
    vcard_reader.read,
)
VCARD21 = Format(
    "vcard21",
    _SUFFIXES,
    lambda data: _version(data) == "2.1",
    partial(vcard_writer.write, version="2.1"),
    vcard_reader.read,
)
