"""Reading may not get worse: a few fresh photos, and a floor under the micro F1 of all their facts."""

from __future__ import annotations

import pytest

from benchmarks.cards.batch import shots
from benchmarks.reading import readers
from benchmarks.reading.cards import count
from benchmarks.reading.score import Tally

FLOOR = 0.88


@pytest.mark.timeout(600)  # six photos take half a minute, and much longer on a busy machine
def test_a_few_photos_are_read_above_the_floor():
    tally = Tally()
    for shot in shots(6, seed=3, half="report", levels=(1, 2)):
        count(tally, readers.scanned(shot.jpeg), shot)
    precision, recall, f1 = tally.scores()
    assert f1 >= FLOOR, f"precision {precision:.3f}, recall {recall:.3f}, missed {tally.missed}"
