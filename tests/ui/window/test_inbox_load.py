"""A small drop, read for real: what is broken costs only itself, and so does a crash of the reading process."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.inbox import files, watch


@pytest.mark.usefixtures("theme")
@pytest.mark.skipif(sys.platform != "linux", reason="pipes and /proc")
def test_ten_broken_files_cost_nothing_but_themselves(tmp_path: Path) -> None:
    dropped = tmp_path / "dropped"
    dropped.mkdir()
    cards = files.write(dropped, count=13, seed=3)
    seen = watch.drop(dropped, tmp_path / "store", crash_after=1)
    crashed = seen.reasons.pop("ReaderDied", 0)
    assert (crashed, seen.states["ready"] + crashed, seen.refused) == (1, cards, 2)
    assert seen.reasons == {
        "FormatUnknown": 1, "PhotoBroken": 3, "PhotoEmpty": 3, "PhotoTooLarge": 1, "TooManyPages": 1,
    }  # fmt: skip
