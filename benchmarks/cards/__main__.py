"""Draw and photograph invented cards: `python -m benchmarks.cards OUT --count 40 --seed 7`."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.cards.batch import save, shots
from benchmarks.cards.nouns import HALVES, LANGUAGES


def main() -> None:
    """Write photos and truths into a folder."""
    wanted = argparse.ArgumentParser(prog="python -m benchmarks.cards", description=__doc__)
    wanted.add_argument("out", type=Path, help="folder for 0000.jpg, 0000.json and so on")
    wanted.add_argument("--count", type=int, default=40)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--level", type=int, choices=range(4), help="only this damage; else 0 to 3 in turn")
    wanted.add_argument("--language", choices=LANGUAGES, help="only this language; else all in turn")
    wanted.add_argument("--half", choices=HALVES, default="tune", help="never tune on what reports")
    asked = wanted.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    levels = (0, 1, 2, 3) if asked.level is None else (asked.level,)
    languages = (asked.language,) if asked.language else LANGUAGES
    for shot in shots(asked.count, seed=asked.seed, half=asked.half, levels=levels, languages=languages):
        save(shot, asked.out)


if __name__ == "__main__":
    main()
