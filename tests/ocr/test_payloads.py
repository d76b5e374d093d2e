"""Whatever a code says is understood, in standard form; what is no fact about a person is left alone."""

from __future__ import annotations

import pytest

from cardkeeper.ocr import payloads


def said(payload: str, *, region: str = "CN") -> dict[str, str]:
    """Field and value of each fact in a code."""
    return {guess.field.value: guess.value for guess in payloads.facts(payload, box=None, region=region)}


def test_a_vcard():
    payload = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Daniel\nFN:Daniel Okafor\nORG:Larkfield\nTITLE:Buyer\n"
        "TEL;TYPE=CELL:+447700900123\nEMAIL:daniel@larkfield.example.com\nEND:VCARD"
    )
    assert said(payload) == {
        "name": "Daniel Okafor",
        "company": "Larkfield",
        "title": "Buyer",
        "phone": "+447700900123",
        "email": "daniel@larkfield.example.com",
    }


def test_a_mecard():
    payload = r"MECARD:N:Grant,Oliver;ORG:Northfield\; Sons;TEL:07700900456;EMAIL:Oliver@Northfield.Example;NOTE:a\,b;;"
    assert said(payload, region="GB") == {
        "name": "Oliver Grant",
        "company": "Northfield; Sons",
        "phone": "+447700900456",
        "email": "oliver@northfield.example",
        "note": "a,b",
    }


def test_a_bizcard():
    payload = (
        "BIZCARD:N:Oliver;X:Grant;T:Buyer;C:Northfield;A:1 Sample Road;B:+44 20 7946 0111;E:o@northfield.example;;"
    )
    assert said(payload, region="GB") == {
        "name": "Oliver Grant",
        "title": "Buyer",
        "company": "Northfield",
        "address": "1 Sample Road",
        "phone": "+442079460111",
        "email": "o@northfield.example",
    }
    (fax,) = payloads.facts("BIZCARD:F:+44 20 7946 0112;;", box=None, region="GB")
    assert fax.kind == "fax"


def test_a_chinese_name_in_a_mecard_is_written_in_one():
    (name,) = payloads.facts("MECARD:N:欧阳,嘉宁;;", box=None, region="CN")
    assert (name.value, name.form) == ("欧阳嘉宁", "zh")


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("tel:+14155550143", {"phone": "+14155550143"}),
        ("mailto:sofia%2Bcards@meridian.example.com?subject=hi", {"email": "sofia+cards@meridian.example.com"}),
        ("https://Meridian.example.com/", {"website": "meridian.example.com"}),
        ("https://u.wechat.com/MADEUP", {"messenger": "https://u.wechat.com/MADEUP"}),
        ("weixin://contacts/profile/madeup", {"messenger": "weixin://contacts/profile/madeup"}),
        ("https://wa.me/447700900123", {"messenger": "https://wa.me/447700900123"}),
        ("MATMSG:TO:Mira@Larkfield.example;SUB:Hello;;", {"email": "mira@larkfield.example"}),
        ("URLTO:larkfield.example/mira", {"website": "larkfield.example/mira"}),
        ("www.Larkfield.example", {"website": "www.larkfield.example"}),
        ("mira@larkfield.example", {"email": "mira@larkfield.example"}),
        ("tel:12", {}),
        ("see you at nine", {}),
        ("BIZCARD:;;", {}),
        ("WIFI:S:guests;P:secret;;", {}),
        ("MECARD:", {}),
        ("BEGIN:VCARD", {}),
        ("", {}),
    ],
)
def test_short_codes(payload: str, expected: dict[str, str]):
    assert said(payload) == expected
