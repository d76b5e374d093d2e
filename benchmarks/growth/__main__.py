"""What the store and the window cost as they grow: `python -m benchmarks.growth [--sizes 1000,10000,100000]`.

Each size is a store of invented people with pictures and history. First the store, in CPU milliseconds of the asking
thread (300,000 can be asked for); then a real window on it, from the unlocking on; at last, at the smallest size, the
encrypted store beside the same library without a key, in turns: ratios.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.growth import costs, stores

WINDOW = Path(__file__).with_name("window.py")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=5, help="of the comparison with no key, 0 for none")
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    with tempfile.TemporaryDirectory(prefix="cardkeeper-growth-") as place:
        for size in sizes:
            measure(Path(place) / str(size), size, window=not options.no_window)
        if options.rounds:
            compare(Path(place), min(sizes), options.rounds)


def measure(folder: Path, size: int, *, window: bool) -> None:
    """Make a store and print what it costs."""
    book = stores.fill(folder, size)
    megabytes = (folder / "book.db").stat().st_size / 1e6
    print(f"{size:,} contacts, {megabytes:.0f} MB without the pictures", flush=True)
    for name, spent in costs.of(book).items():
        print(f"  {name:34} p50 {statistics.median(spent):8.2f}  max {max(spent):8.2f} ms CPU", flush=True)
    for name, spent in costs.opening(folder).items():
        print(f"  {name:34} p50 {statistics.median(spent):8.2f}  max {max(spent):8.2f} ms CPU", flush=True)
    if window:
        environment = os.environ | {"HOME": str(folder.parent), "XDG_CONFIG_HOME": str(folder.parent)}
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run([sys.executable, str(WINDOW), str(folder)], env=environment, check=True)


def compare(place: Path, size: int, rounds: int) -> None:
    """Print the encrypted store against one without a key."""
    found: dict[str, list[dict[str, float]]] = {"keyed": [], "unkeyed": []}
    for number in range(rounds):
        for kind, results in found.items():
            results.append(costs.compared(place / f"{kind}-{number}", size, keyed=kind == "keyed"))
    print(f"encrypted against not, {size:,} contacts, CPU, median of {rounds}")
    for name in found["keyed"][0]:
        keyed, unkeyed = (statistics.median(one[name] for one in found[kind]) for kind in ("keyed", "unkeyed"))
        print(f"  {name:34} {keyed:8.2f} {unkeyed:8.2f} ms   x{keyed / unkeyed:.2f}")


if __name__ == "__main__":
    main()
