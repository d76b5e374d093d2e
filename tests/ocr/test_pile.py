"""Cards that touch, overlap or lie on print are told apart by their edges; one card is never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from cardkeeper.ocr import split
from tests.ocr.tables import words

if TYPE_CHECKING:
    from cardkeeper.ocr.photo import Picture
    from cardkeeper.ocr.straighten import Quads

WIDE, TALL = 780, 470


def desk(*places: tuple[int, int], colour: int = 150, lean: float = 0.0) -> tuple[Picture, Quads]:
    """White cards laid one after the other at these top left corners, each with a thin shadow and lines; their text."""
    noise = np.random.default_rng(3).normal(0, 3, (2000, 2800, 3))
    picture = np.asarray(np.clip(colour + noise, 0, 255), np.uint8)
    for number, (left, top) in enumerate(places):
        corners = cv2.boxPoints(((left + WIDE / 2, top + TALL / 2), (WIDE, TALL), lean * (-1) ** number))
        card = np.round(corners).astype(np.int32)
        cv2.polylines(picture, [card], isClosed=True, color=(190, 190, 190), thickness=7)
        cv2.fillConvexPoly(picture, card, (240, 240, 240), cv2.LINE_AA)
    boxes = [
        (left + 60, top + at, left + 60 + length, top + at + 26)
        for left, top in places
        for at, length in ((60, 300), (120, 420), (220, 360), (300, 500))
    ]
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1), np.uint8), words(*boxes)


def own_text(picture: Picture, spots: Quads) -> list[int]:
    """The number of the card on which each card's first line lies."""
    quads = split.cards(picture, spots)
    return [int(number) for number in split.owners(quads, spots)[::4]]


@pytest.mark.parametrize("lean", [0.0, 0.6])
def test_cards_that_touch_are_told_apart(lean: float):
    grid = [(300 + column * (WIDE + 3), 250 + row * (TALL + 3)) for row in range(3) for column in range(2)]
    assert own_text(*desk(*grid, lean=lean)) == list(range(6))


def test_four_cards_that_together_have_the_shape_of_one_are_four():
    grid = [(300 + column * (WIDE + 3), 250 + row * (TALL + 3)) for row in range(2) for column in range(2)]
    assert own_text(*desk(*grid)) == list(range(4))


def test_cards_that_cover_the_margins_of_others_are_told_apart():
    assert own_text(*desk((300, 200), (1020, 230), (310, 590), (1030, 640))) == list(range(4))


def test_print_on_the_desk_is_no_card():
    picture, spots = desk((300, 250), (1600, 250), (900, 1200), colour=200)
    print_on_desk = words(*((x, y, x + 190, y + 22) for y in range(40, 1960, 60) for x in (20, 1250, 2550)))
    quads = split.cards(picture, np.concatenate([spots, print_on_desk]))
    assert len(quads) == 3
    assert set(split.owners(quads, print_on_desk).tolist()) <= {-1, *range(3)}
    assert (split.owners(quads, spots) >= 0).all()


def test_a_card_alone_on_print_is_found():
    picture, spots = desk((900, 700), colour=200)
    print_on_desk = words(*((x, y, x + 190, y + 22) for y in range(40, 1960, 60) for x in (20, 300, 2200, 2550)))
    (quad,) = split.cards(picture, np.concatenate([spots, print_on_desk]))
    assert np.abs(quad.mean(axis=0) - (900 + WIDE / 2, 700 + TALL / 2)).max() < 15


@pytest.mark.parametrize(
    ("top", "left", "bottom", "right"),
    [(180, 0, 184, WIDE), (0, 590, TALL, 594), (0, 560, TALL, WIDE)],
    ids=["line across", "line down", "field of colour"],
)
def test_lines_and_fields_from_edge_to_edge_do_not_cut_a_card(top: int, left: int, bottom: int, right: int):
    picture, spots = desk((900, 700))
    picture[700 + top : 700 + bottom, 900 + left : 900 + right] = (60, 60, 160)
    assert len(split.cards(picture, spots)) == 1


def test_a_large_code_does_not_cut_a_card():
    picture, spots = desk((900, 700))
    squares = np.random.default_rng(4).integers(0, 2, (25, 25), np.uint8) * 220 + 20
    code = cv2.resize(squares, (400, 400), interpolation=cv2.INTER_NEAREST)
    picture[735:1135, 1260:1660] = code[:, :, None]
    within = spots[:, :, 0].max(axis=1) < 1260
    assert len(split.cards(picture, spots[within])) == 1
