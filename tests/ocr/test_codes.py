"""What a QR code says goes before what was read from print, and loses nothing that only the print knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import zxingcpp

from cardkeeper import paths
from cardkeeper.model import Box, Field, Guess, Source
from cardkeeper.ocr import codes
from cardkeeper.ocr.photo import decode

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture

PLACE = Box(0.7, 0.5, 0.9, 0.9)


def coded_wall(payload: str, mod: float, *, turn: float) -> Picture:
    """A code of `mod` pixels a module on a grey wall, turned by some degrees."""
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    drawn = np.array(zxingcpp.write_barcode_to_image(code, scale=16))
    matrix = cv2.getRotationMatrix2D((len(drawn) / 2, len(drawn) / 2), turn, mod / 16)
    matrix += np.array([[0, 0, 300 - len(drawn) / 2]] * 2)
    small = cv2.GaussianBlur(drawn, (0, 0), 5)  # or thin modules would be skipped
    wall = cv2.warpAffine(small, matrix, (600, 600), borderMode=cv2.BORDER_CONSTANT, borderValue=235)
    return np.asarray(cv2.cvtColor(wall, cv2.COLOR_GRAY2BGR), np.uint8)


def printed(field: Field, value: str, *, kind: str = "", form: str | None = None) -> Guess:
    return Guess(field, value, 0.9, PLACE, kind=kind, form=form, printed=value)


def coded(field: Field, value: str, *, kind: str = "", form: str | None = None) -> Guess:
    return Guess(field, value, 1.0, None, Source.CODE, kind=kind, form=form, printed=value)


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


@pytest.mark.parametrize(
    ("mod", "blur"),
    [(4, 2.0), (3, 1.0)],  # pixels a module; out of focus by as many pixels
)
@pytest.mark.parametrize("light_on_dark", [False, True])
def test_a_small_code_out_of_focus_is_read(mod: float, blur: float, light_on_dark: bool):
    photo = coded_wall("https://u.wechat.com/MADEUP-CODE-142-0000", mod, turn=33)
    photo = np.asarray(cv2.GaussianBlur(255 - photo if light_on_dark else photo, (0, 0), blur), np.uint8)
    assert [code.text for code in codes.find(photo)] == ["https://u.wechat.com/MADEUP-CODE-142-0000"]


def test_half_a_code_says_nothing():
    photo = coded_wall("https://u.wechat.com/MADEUP-CODE-142-0000", 6, turn=33)
    assert codes.find(np.ascontiguousarray(photo[:, 300:])) == ()


def test_a_wall_without_a_code_says_nothing():
    noise = np.random.default_rng(3).normal(128, 40, (500, 700, 3))
    assert codes.find(np.asarray(np.clip(noise, 0, 255), np.uint8)) == ()


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


def test_where_code_and_print_disagree_the_print_is_proposed():
    said, stated = coded(Field.COMPANY, "Larkfield"), printed(Field.COMPANY, "Larkfield Analytics plc")
    (merged,) = codes.merge([said], [stated])
    assert (merged.value, merged.proposal) == ("Larkfield", "Larkfield Analytics plc")
    (merged,) = codes.merge(
        [coded(Field.ADDRESS, "上海市 样本大道 88 号")], [printed(Field.ADDRESS, "上海市样本大道88号")]
    )
    assert merged.proposal == ""


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
