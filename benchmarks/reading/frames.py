"""Photos of several cards: how often their number is right, how well each is read, what twelve cost beside one.

With `--quick` the cards are counted and not read. One card alone on a photo must be one: it is the control.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import product
from math import dist
from statistics import median

from benchmarks.cards.batch import shots
from benchmarks.cards.frames import LIES, Frame, frames
from benchmarks.reading import readers, tables
from benchmarks.reading.readers import Corners
from benchmarks.reading.score import Tally, of_guesses, of_truth, optional

NEAR = 0.35  # of a card's length: how far its centre may be from the truth
HIDING = ("overlapping", "fanned")  # facts that another card lies on can't be read


def measure(asked: argparse.Namespace) -> None:
    """Print the numbers of cards told right; unless `--quick`, also the facts of all cards that lie free, and costs."""
    levels = tuple(int(level) for level in asked.levels.split(",") if level in "12") or (1, 2)
    told = {lie: [0, 0, 0, 0] for lie in LIES}
    tally, rows, costs = Tally(), [], []
    with readers.own_process() as process:
        process.submit(readers.warm, "rapid").result()
        alone = [shot.jpeg for shot in shots(max(4, asked.count), seed=asked.seed, half=asked.half)]
        single = sum(len(process.submit(readers.outlined, jpeg).result()) == 1 for jpeg in alone)
        one = 0.0
        if not asked.quick:
            read = [process.submit(readers.drafted, shot.jpeg).result()[1].processor
                    for shot in shots(4, seed=asked.seed, half=asked.half, levels=(1, 2))]  # fmt: skip
            one = median(read)
        for frame in frames(asked.count, seed=asked.seed, half=asked.half, levels=levels):
            if asked.quick:
                quads = process.submit(readers.outlined, frame.jpeg).result()
                matched = match(quads, frame)
            else:
                drafts, cost = process.submit(readers.drafted, frame.jpeg).result()
                quads = tuple(draft.quad for draft in drafts)
                matched = match(quads, frame)
                for truth, at in zip(frame.truths, matched, strict=True):
                    if frame.lie not in HIDING:
                        guesses = () if at is None else drafts[at].guesses
                        tally.add(of_guesses(guesses), of_truth(truth), optional(truth))
                costs = [f"{cost.wall:.1f}", f"{cost.processor / one:.1f}"]
            placed = sum(at is not None for at in matched)
            counts = len(quads) == len(frame.truths), 1, placed, len(matched)
            told[frame.lie] = [sum(pair) for pair in zip(told[frame.lie], counts, strict=True)]
            rows.append([frame.name, frame.lie, *map(str, (len(matched), len(quads), placed)), *costs])
        memory = process.submit(readers.peak_megabytes).result()
    print(tables.table(("frame", "lie", "cards", "drafts", "in place", *(("s", "x one card") if one else ())), rows))
    print(f"\nOne card alone is one on {single} of {len(alone)} photos")
    for lie, (right, photos, found, cards) in told.items():
        print(f"{lie}: number right on {right} of {photos} photos, {found} of {cards} cards in their place")
    print(f"Peak memory {memory:.0f} MB")
    if one:
        _facts(tally, one)


def _facts(tally: Tally, one: float) -> None:
    """Print what was read of the cards on which no other lies."""
    print(f"One card alone takes {one:.2f} s of the processor\n")
    print(tables.by_field({"scan": tally}))
    print(f"\nwhole {tally.whole}, key facts {tally.key} of {tally.cards}")


def match(quads: Sequence[Corners], frame: Frame) -> list[int | None]:
    """For each card of the frame the number of the outline that lies where it lies; nearest first, each once."""
    near = sorted(
        (dist(_centre(truth["quad"]), _centre(quad)), number, at)
        for (number, truth), (at, quad) in product(enumerate(frame.truths), enumerate(quads))
    )
    matched: dict[int, int] = {}
    for far, number, at in near:
        quad = frame.truths[number]["quad"]
        if number not in matched and at not in matched.values() and far < NEAR * dist(quad[0], quad[1]):
            matched[number] = at
    return [matched.get(number) for number in range(len(frame.truths))]


def _centre(quad: Corners) -> tuple[float, float]:
    return sum(x for x, _ in quad) / 4, sum(y for _, y in quad) / 4
