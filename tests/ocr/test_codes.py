"""What a QR code says goes before what was read from print, and loses nothing that only the print knows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from cardkeeper import paths
from cardkeeper.model import Box, Field, Guess, Source
from cardkeeper.ocr import codes
from cardkeeper.ocr.photo import decode

PLACE = Box(0.7, 0.5, 0.9, 0.9)


def said(payload: str, *, region: str = "CN") -> dict[str, str]:
    """Field and value of each fact in a code."""
    return {guess.field.value: guess.value for guess in codes.facts(payload, box=None, region=region)}


def printed(field: Field, value: str, *, kind: str = "", form: str | None = None) -> Guess:
    return Guess(field, value, 0.9, PLACE, kind=kind, form=form, printed=value)


def coded(field: Field, value: str, *, kind: str = "", form: str | None = None) -> Guess:
    return Guess(field, value, 1.0, None, Source.CODE, kind=kind, form=form, printed=value)


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


def test_a_chinese_name_in_a_mecard_is_written_in_one():
    (name,) = codes.facts("MECARD:N:欧阳,嘉宁;;", box=None, region="CN")
    assert (name.value, name.form) == ("欧阳嘉宁", "zh")


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("tel:+14155550143", {"phone": "+14155550143"}),
        ("mailto:sofia%2Bcards@meridian.example.com?subject=hi", {"email": "sofia+cards@meridian.example.com"}),
        ("https://Meridian.example.com/", {"website": "meridian.example.com"}),
        ("https://u.wechat.com/MADEUP", {"messenger": "https://u.wechat.com/MADEUP"}),
        ("tel:12", {}),
        ("WIFI:S:guests;P:secret;;", {}),
        ("MECARD:", {}),
        ("BEGIN:VCARD", {}),
        ("", {}),
    ],
)
def test_short_codes(payload: str, expected: dict[str, str]):
    assert said(payload) == expected


def test_a_code_is_found_where_it_stands_on_the_card():
    code = zxingcpp.create_barcode("tel:+14155550143", zxingcpp.BarcodeFormat.QRCode)
    drawn = np.array(zxingcpp.write_barcode_to_image(code, scale=4))
    photo = np.full((600, 1000, 3), 255, np.uint8)
    photo[300 : 300 + len(drawn), 700 : 700 + len(drawn)] = drawn[..., None]
    whole = np.array([[0, 0], [1000, 0], [1000, 600], [0, 600]], np.float32)
    (guess,) = codes.guesses(codes.find(photo), whole, region="US")
    assert guess.box is not None
    assert guess.source is Source.CODE
    assert 0.7 < guess.box.left < guess.box.right < (700 + len(drawn)) / 1000
    assert 0.5 < guess.box.top < guess.box.bottom < (300 + len(drawn)) / 600


def test_the_code_of_a_sample_card_is_read():
    picture = decode(paths.resource("samples/01.jpg").read_bytes())
    height, width = picture.shape[:2]
    whole = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    fields = {guess.field for guess in codes.guesses(codes.find(picture), whole, region="CN")}
    assert fields >= {Field.NAME, Field.PHONE}


def test_the_code_corrects_a_slip_and_keeps_the_print():
    slip = replace(printed(Field.EMAIL, "sofia@rneridian.example.com"), printed="E: sofia@rneridian.example.com")
    (merged,) = codes.merge([coded(Field.EMAIL, "sofia@meridian.example.com")], [slip])
    assert merged.value == "sofia@meridian.example.com"
    assert (merged.printed, merged.box, merged.source) == ("E: sofia@rneridian.example.com", PLACE, Source.CODE)


def test_the_name_in_a_code_wins_in_its_own_language_only():
    chinese, english = printed(Field.NAME, "陈嘉宇", form="zh"), printed(Field.NAME, "Chen Jianing", form="en")
    merged = codes.merge([coded(Field.NAME, "陈嘉宁", form="zh")], [english, chinese])
    assert [guess.value for guess in merged] == ["陈嘉宁", "Chen Jianing"]


def test_a_fax_next_to_the_telephone_is_kept():
    fax = printed(Field.PHONE, "+862155500124", kind="fax")
    merged = codes.merge([coded(Field.PHONE, "+862155500123", kind="work")], [fax])
    assert [guess.value for guess in merged] == ["+862155500123", "+862155500124"]


def test_a_printed_extension_is_not_lost_to_the_code():
    phone = replace(printed(Field.PHONE, "+862155500123", kind="work"), extension="801")
    (merged,) = codes.merge([coded(Field.PHONE, "+862155500123", kind="work")], [phone])
    assert merged.extension == "801"


def test_without_a_code_nothing_changes():
    facts = (printed(Field.NAME, "Mira"), printed(Field.TITLE, "Buyer"))
    assert codes.merge((), facts) == facts
