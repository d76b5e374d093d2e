"""A small drop, read for real: what is broken costs only itself, and so does a crash of the reading process."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.inbox import files, watch

BROKEN = Counter(FormatUnknown=1, PhotoBroken=3, PhotoEmpty=3, PhotoTooLarge=1, TooManyPages=1)


@pytest.mark.usefixtures("theme")
@pytest.mark.timeout(400)  # cards are read for real
@pytest.mark.skipif(sys.platform != "linux", reason="pipes and /proc")
def test_ten_broken_files_cost_nothing_but_themselves(tmp_path: Path) -> None:
    dropped = tmp_path / "dropped"
    dropped.mkdir()
    cards = files.write(dropped, count=13, seed=3)
    seen = watch.drop(dropped, tmp_path / "store", crash_after=1)
    crashed = seen.reasons.pop("ReaderDied", 0)
    spared = BROKEN - seen.reasons  # the crash may hit one that is broken anyway
    assert (crashed, seen.refused) == (1, 2)
    assert seen.reasons <= BROKEN
    assert seen.states["ready"] + (not spared) == cards
    assert spared.total() <= 1
