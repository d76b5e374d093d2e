"""Contacts to bytes and back: the shelf of formats. A new one is a module that makes a `Format`, and its name below."""

from __future__ import annotations

from pathlib import PurePath

from cardkeeper.errors import FileNotContacts
from cardkeeper.formats.contact_json import JSON
from cardkeeper.formats.format import PRESETS, REFUSALS, Format, Preset, Refusal, Result, WriteOptions
from cardkeeper.formats.vcard import VCARD3, VCARD4, VCARD21

__all__ = [
    "FORMATS",
    "PRESETS",
    "REFUSALS",
    "Format",
    "Preset",
    "Refusal",
    "Result",
    "WriteOptions",
    "detect",
    "for_file",
    "named",
]

FORMATS = (VCARD3, VCARD4, VCARD21, JSON)
"""In the order they are asked whether a file is theirs; the first with a suffix is what that suffix writes."""


def detect(data: bytes, file_name: str) -> Format:
    """The format of a file by its content, else by its name; FileNotContacts when neither says."""
    found = next((one for one in FORMATS if one.read and one.claims(data)), None) or for_file(file_name)
    if found is None or found.read is None:
        raise FileNotContacts(name=file_name)
    return found


def for_file(file_name: str) -> Format | None:
    """The format to write a file of this name in; None for a suffix that means nothing here."""
    suffix = PurePath(file_name).suffix.lower()
    return next((one for one in FORMATS if suffix in one.suffixes), None)


def named(name: str) -> Format:
    """The format of that name; KeyError if there is none."""
    return {one.name: one for one in FORMATS}[name]
