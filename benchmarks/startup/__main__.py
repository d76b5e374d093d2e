"""Time from the command to the shown window and memory at rest, beside a bare PySide6 window: ratios, in one run.

    python -m benchmarks.startup [--rounds 7]

Each window is started in a process of its own on the display there is (offscreen without one), in turns, and closes
itself once it has been painted. CPU seconds of the whole process, wall seconds until the first paint, and resident
memory two seconds after it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
REST = 2.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    rounds = options.parse_args().rounds
    found: dict[str, list[tuple[float, float, float]]] = {"bare": [], "cardkeeper": []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            for which, results in found.items():
                results.append(_start(which, Path(folder)))
    print(f"{'':12}{'shown after s':>15}{'CPU s':>10}{'memory MB':>12}   (median of {rounds})")
    medians = {
        which: [statistics.median(column) for column in zip(*rows, strict=True)] for which, rows in found.items()
    }
    for which, (shown, cpu, memory) in medians.items():
        print(f"{which:12}{shown:15.2f}{cpu:10.2f}{memory:12.0f}")
    ratios = [ours / theirs for ours, theirs in zip(medians["cardkeeper"], medians["bare"], strict=True)]
    print(f"{'ratio':12}{ratios[0]:15.2f}{ratios[1]:10.2f}{ratios[2]:12.2f}")


def _start(which: str, folder: Path) -> tuple[float, float, float]:
    environment = os.environ | {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, str(HERE / "window.py"), which, str(folder / "store"), str(REST)]
    began = time.time()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    shown, cpu, memory = map(float, done.stdout.split())
    return shown - began, cpu, memory


if __name__ == "__main__":
    main()
