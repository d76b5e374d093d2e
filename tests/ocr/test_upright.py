"""Columns of Chinese are read downward, and don't make a card lie on its side."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.world import pixels
from benchmarks.world.cards import written
from cardkeeper.model import Field
from cardkeeper.ocr import straighten
from cardkeeper.ocr.scan import scan
from tests.ocr.tables import CARD, NO_WORDS

CARDS = {card.name: card for card in written("tune")}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("name", "level"), [("jp-vertical", 1), ("tw-vertical", 2), ("tw-columns-only", 1)])
def test_a_card_with_columns_comes_out_upright(name, level):
    (draft,) = scan(pixels.shot(CARDS[name], level, seed=5).jpeg)
    assert draft.height > draft.width
    slim = draft.height / draft.width / 2
    columns = [one.box for one in draft.lines if (one.box.bottom - one.box.top) * slim > one.box.right - one.box.left]
    assert len(columns) >= 3
    assert [box.right for box in columns] == sorted((box.right for box in columns), reverse=True)


@pytest.mark.timeout(300)
def test_an_address_goes_on_in_the_column_to_the_left():
    (draft,) = scan(pixels.shot(CARDS["tw-columns-only"], 0, seed=5).jpeg)
    (address,) = [guess.value.replace(" ", "") for guess in draft.guesses if guess.field is Field.ADDRESS]
    assert address == "嘉義縣竹崎鄉中和村石桌15號之2"


def test_lines_cross_when_some_run_down_a_card_and_others_across():
    lying = np.array([[[500, 350], [900, 350], [900, 380], [500, 380]]], np.float32)
    standing = np.array([[[600, 400], [630, 400], [630, 600], [600, 600]]], np.float32)
    assert straighten.crossed(CARD, np.concatenate([lying, standing]))
    assert not straighten.crossed(CARD, lying)
    assert not straighten.crossed(CARD, NO_WORDS)
