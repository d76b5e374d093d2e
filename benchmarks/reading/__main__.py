"""Measure reading on fresh photos of the report half: `python -m benchmarks.reading --count 40 --seed 11`.

`--frames`, `--pairs` and `--codes` measure photos of several cards, fronts with backs, and QR codes instead, `--world`
the facts in written cards, without photos: milliseconds a card, `--signatures` those in mails and pasted texts,
`--learning` what the first reviewed cards of a company do for the next ones.
"""

from __future__ import annotations

import argparse

from benchmarks.cards.nouns import HALVES
from benchmarks.reading import cards, codes, frames, learning, pairs, signatures, world

MODES = {
    "frames": frames.measure, "pairs": pairs.measure, "codes": codes.measure, "world": world.measure,
    "signatures": signatures.measure, "learning": learning.measure,
}  # fmt: skip


def main() -> None:
    """Print the tables of what is asked for."""
    asked = _asked()
    chosen = [measure for name, measure in MODES.items() if getattr(asked, name)]
    for measure in chosen or [cards.measure]:
        measure(asked)


def _asked() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    wanted.add_argument("--count", type=int, default=40)
    wanted.add_argument("--seed", type=int, default=11)
    wanted.add_argument("--levels", default="0,1,2,3", help="0 is a clean scan, 3 small, dark and blurred")
    wanted.add_argument("--half", choices=HALVES, default="report", help="tune on the other half only")
    wanted.add_argument("--quick", action="store_true", help="without tesseract and without costs")
    wanted.add_argument("--worst", type=int, default=5, help="how many of the worst cards to show")
    wanted.add_argument("--floor", type=float, default=0.0, help="fail when the micro F1 of scan is below")
    wanted.add_argument("--frames", action="store_true", help="photos of 2 to 12 cards: how many, and their facts")
    wanted.add_argument("--pairs", action="store_true", help="rolls of fronts and backs: which belong together")
    wanted.add_argument("--codes", action="store_true", help="cards with a QR code: what it says, and where it differs")
    wanted.add_argument("--world", action="store_true", help="cards written as the world prints them, all of the half")
    wanted.add_argument("--file", default="*", help="with --world: only the cards of one file, another_hand")
    wanted.add_argument("--pixels", action="store_true", help="with --world: --count of them, printed and photographed")
    wanted.add_argument("--signatures", action="store_true", help="mails and pasted signatures: what they say")
    wanted.add_argument("--learning", action="store_true", help="colleagues one after the other, reviewed in between")
    wanted.add_argument("--noise", action="store_true", help="with --world: lines merged, split, without blanks")
    return wanted.parse_args()


if __name__ == "__main__":
    main()
