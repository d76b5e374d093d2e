"""A person helps: the corners of a card, its way up, and a box drawn on it."""

from __future__ import annotations

import numpy as np
import pytest

from cardkeeper import paths
from cardkeeper.errors import PhotoEmpty
from cardkeeper.model import Box, Draft, Line
from cardkeeper.ocr import by_hand, straighten
from cardkeeper.ocr.photo import decode
from cardkeeper.ocr.scan import Corners, read_card, scan

PHOTO = paths.resource("samples/06.jpg")


@pytest.fixture(scope="module")
def photo() -> bytes:
    return PHOTO.read_bytes()


@pytest.fixture(scope="module")
def draft(photo: bytes) -> Draft:
    (only,) = scan(photo, region="TW")
    return only


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def rolled(corners: Corners, turns: int) -> Corners:
    return corners[turns:] + corners[:turns]


def test_corners_given_by_hand_give_the_card_that_was_found(photo: bytes, draft: Draft):
    again = read_card(photo, draft.quad, region="TW")
    assert texts(again.lines) == texts(draft.lines)
    assert np.abs(np.array(again.quad) - np.array(draft.quad)).max() < 1
    assert (again.width, again.height) == (draft.width, draft.height)


def test_a_card_stands_the_way_up_that_its_corners_say(photo: bytes, draft: Draft):
    sideways = rolled(draft.quad, 1)
    turned = read_card(photo, sideways, region="TW", fast=True)
    assert (turned.width, turned.height) == (draft.height, draft.width)
    assert np.array(turned.quad) == pytest.approx(np.array(sideways))


def test_the_way_up_is_found_where_nobody_says_it(photo: bytes, draft: Draft):
    found = read_card(photo, rolled(draft.quad, 3), upright=False, region="TW")
    assert texts(found.lines) == texts(draft.lines)
    assert np.array(found.quad) == pytest.approx(np.array(draft.quad))


def test_what_lies_outside_the_corners_is_not_read(photo: bytes, draft: Draft):
    quad = np.array(draft.quad, np.float32)
    top = straighten.place(quad, Box(0, 0, 1, 0.4))
    half = read_card(photo, tuple(map(tuple, top.tolist())), region="TW")
    assert "周啟明" in texts(half.lines)
    assert not any("example.com" in text for text in texts(half.lines))


def test_bare_table_inside_the_corners_is_no_card(photo: bytes):
    with pytest.raises(PhotoEmpty):
        read_card(photo, ((0, 0), (60, 0), (60, 40), (0, 40)))
    with pytest.raises(PhotoEmpty):
        read_card(photo, ((-90, -90), (-10, -90), (-10, -10), (-90, -10)))


def test_a_box_is_read_where_it_was_drawn(photo: bytes, draft: Draft):
    mail = next(line for line in draft.lines if "@" in line.text)
    (line,) = by_hand.read_box(photo, draft.quad, mail.box)
    assert line.text == mail.text
    near = [getattr(line.box, side) - getattr(mail.box, side) for side in ("left", "top", "right", "bottom")]
    assert near == pytest.approx([0] * 4, abs=0.01)


def test_a_part_of_a_line_is_read_alone_and_several_lines_from_the_top(photo: bytes, draft: Draft):
    mail = next(line for line in draft.lines if "@" in line.text)
    middle = mail.box.left + (mail.box.right - mail.box.left) * mail.text.index("@") / len(mail.text)
    (domain,) = by_hand.read_box(photo, draft.quad, Box(middle, mail.box.top, mail.box.right, mail.box.bottom))
    assert "langyuan.example.com" in domain.text
    assert "kelvin" not in domain.text
    both = by_hand.read_box(photo, draft.quad, Box(0.07, 0.6, 0.35, 0.725))
    assert [text[:6] for text in texts(both)] == ["T +852", "M +852"]


def test_nothing_is_read_where_nothing_stands(photo: bytes, draft: Draft):
    assert by_hand.read_box(photo, draft.quad, Box(0.6, 0.93, 0.9, 0.97)) == ()


def test_a_photo_is_shown_small_with_its_own_size_told(photo: bytes, monkeypatch: pytest.MonkeyPatch):
    height, width = decode(photo).shape[:2]
    monkeypatch.setattr(by_hand, "SHOWN", 300)
    jpeg, size = by_hand.shown(photo)
    assert size == (width, height)
    assert max(decode(jpeg).shape) == 300
