"""Photos are shown so that a person can see what is on them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from cardkeeper.ui.review.photo import lit


def card(paper: int, ink: int) -> QImage:
    image = QImage(300, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(paper, paper, paper))
    for x in range(100, 140):
        image.setPixelColor(x, 90, QColor(ink, ink, ink))
    return image


@pytest.mark.parametrize("paper", [4, 12, 60])
def test_a_card_that_is_nearly_black_is_shown_bright(paper: int) -> None:
    shown = lit(card(paper, paper // 4))
    assert shown.pixelColor(10, 10).red() >= 120
    assert shown.pixelColor(120, 90).red() * 3 < shown.pixelColor(10, 10).red()


def test_a_card_in_ordinary_light_is_left_alone() -> None:
    picture = card(200, 20)
    assert lit(picture) == picture


def test_no_picture_stays_none() -> None:
    assert lit(QImage()).isNull()
