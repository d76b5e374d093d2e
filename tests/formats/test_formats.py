"""The shelf: which format a file is in, and which one a file name asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from cardkeeper import formats
from cardkeeper.errors import FileNotContacts

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("apple-30.vcf", "vcard3"),
        ("rfc-40.vcf", "vcard4"),
        ("outlook-utf16.vcf", "vcard21"),
        ("latin-21.vcf", "vcard21"),
    ],
)
def test_the_content_tells_the_format_whatever_the_name(file: str, name: str) -> None:
    assert formats.detect((DATA / file).read_bytes(), "upload.txt").name == name


def test_json_and_a_card_without_a_version_are_known() -> None:
    assert formats.detect(b'\xef\xbb\xbf [{"names": []}]', "x").name == "json"
    assert formats.detect(b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n", "x").name == "vcard3"


def test_the_name_decides_when_the_content_does_not() -> None:
    assert formats.detect(b"", "CONTACTS.VCF").name == "vcard3"
    with pytest.raises(FileNotContacts) as refused:
        formats.detect(b"PK", "holiday.zip")
    assert refused.value.facts == {"name": "holiday.zip"}


def test_each_format_is_found_by_its_name_and_presets_name_one() -> None:
    assert [one.name for one in formats.FORMATS] == ["vcard3", "vcard4", "vcard21", "json"]
    assert all(formats.named(one.name) is one for one in formats.FORMATS)
    assert {preset.format for preset in formats.PRESETS.values()} <= {one.name for one in formats.FORMATS}
    assert formats.for_file("out.txt") is None


def test_the_examples_in_the_docstrings_hold() -> None:
    import doctest

    from cardkeeper.formats import vcard_values

    assert doctest.testmod(vcard_values).failed == 0
