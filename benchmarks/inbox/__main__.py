"""Two hundred mixed files dropped on the window at once and read for real: states, seconds, memory, the longest stall.

    python -m benchmarks.inbox [--count 200] [--seed 7] [--fast]

Ten of the files are broken or hostile, and the reading process is killed once in the middle. Linux only.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import tempfile
from pathlib import Path


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.inbox", description=__doc__)
    asked.add_argument("--count", type=int, default=200)
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--fast", action="store_true", help="read as the setting “Read photos faster” does")
    options = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    with tempfile.TemporaryDirectory(prefix="cardkeeper-inbox-") as place:
        os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = place
        _measure(Path(place), options)


def _measure(place: Path, options: argparse.Namespace) -> None:
    from benchmarks.inbox import files, watch

    dropped = place / "dropped"
    dropped.mkdir()
    with multiprocessing.get_context("spawn").Pool(1) as apart:  # what draws the cards is not the window's memory
        cards = apart.apply(files.write, (dropped,), {"count": options.count, "seed": options.seed})
    seen = watch.drop(dropped, place / "store", crash_after=cards // 3, fast=options.fast)
    print(f"{options.count} files with {cards} cards and {files.BROKEN} broken files")
    print(f"refused at once {seen.refused}; in the inbox: {_counted(seen.states)}")
    print(f"failed: {_counted(seen.reasons)}")
    print(
        f"taken in after {seen.taken:.1f} s, all pictured {seen.pictured:.1f} s, first ready {seen.first_ready:.1f} s"
    )
    print(f"all read after {seen.over:.0f} s, {seen.over / max(1, cards):.2f} s a card")
    for name, samples in (("window", seen.window), ("reader", seen.reader)):
        print(f"{name}: at most {max(samples):.0f} MB; {_growth(samples)}")
    print(f"the window stood still for {seen.stall * 1000:.0f} ms at most")


def _counted(what: dict[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(what.items())) or "none"


def _growth(samples: list[float]) -> str:
    quarter = max(1, len(samples) // 4)
    second, last = samples[quarter : 2 * quarter] or samples, samples[-quarter:]
    return f"second quarter {statistics.median(second):.0f} MB, last quarter {statistics.median(last):.0f} MB"


if __name__ == "__main__":
    main()
