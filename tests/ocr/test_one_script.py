"""Where the reader wavers between two forms of a character, the script of the card decides; elsewhere nothing does."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest

from cardkeeper.model import Box, Line
from cardkeeper.ocr.engines import Engine
from cardkeeper.ocr.engines.rapid import _leaning
from cardkeeper.ocr.one_script import settled
from cardkeeper.rules.scripts import JAPANESE, SIMPLIFIED, TRADITIONAL, script_of, written

BLANK, AI, LOVE, OTHER = range(4)
OWN = np.array([BLANK, LOVE, LOVE, OTHER])  # 爱 is written 愛


class Wavering:
    """An engine that reads 愛 for 爱 when it is told the script."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []

    def read(self, flat: np.ndarray, spots: np.ndarray, *, script: str = "") -> tuple[Line, ...]:
        self.asked.append((len(spots), script))
        return (Line("愛知県", 0.9, Box(0.0, 0.0, 0.5, 0.5)),)


@pytest.mark.parametrize(
    ("likely", "chosen"),
    [((0.0, 0.85, 0.15, 0.0), LOVE), ((0.0, 0.999, 0.001, 0.0), AI), ((0.9, 0.06, 0.04, 0), BLANK)],
)
def test_a_form_that_is_ruled_out_is_not_taken(likely: tuple[float, ...], chosen: int) -> None:
    answer = np.array([[likely]], np.float32)
    assert _leaning(answer, OWN).argmax() == chosen
    assert _leaning(answer, OWN).sum() == pytest.approx(1.0)


def test_only_the_lines_that_slipped_are_read_again() -> None:
    reader, flat = Wavering(), np.zeros((100, 100, 3), np.uint8)
    spots = np.array([[[0, 0], [50, 0], [50, 50], [0, 50]], [[50, 50], [100, 50], [100, 100], [50, 100]]], np.float32)
    upper, lower = (
        Line("爱知県", 0.9, Box(0.0, 0.0, 0.5, 0.5)),
        Line("名古屋市見本区 見本ビル", 0.9, Box(0.5, 0.5, 1.0, 1.0)),
    )
    read = settled(cast(Engine, reader), flat, spots, (upper, lower))
    assert [line.text for line in read] == ["愛知県", "名古屋市見本区 見本ビル"]
    assert reader.asked == [(1, JAPANESE)]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("愛知県名古屋市見本区 第二例示ビル 爱", JAPANESE),
        ("數據分析師 電話 傳真 样本", TRADITIONAL),
        ("采购经理 电话 传真 樣", SIMPLIFIED),
        ("总经理 张伟 電話 傳真 號", ""),
        ("Sales Director", ""),
        ("ソニー 采购经理 电话 传真 样本区 创业园", SIMPLIFIED),
    ],
)
def test_the_script_of_a_card_is_what_most_of_it_is_written_in(text: str, script: str) -> None:
    assert script_of(text) == script


def test_characters_are_written_as_the_script_does() -> None:
    assert written("爱", JAPANESE) == written("爱", TRADITIONAL) == "愛"
    assert (written("专", JAPANESE), written("專", SIMPLIFIED), written("里", TRADITIONAL)) == ("専", "专", "里")
    assert written("é", SIMPLIFIED) == "é"
