"""Photos of several cards: how often their number is right, how well each is read, what twelve cost beside one."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import product
from math import dist
from statistics import median
from typing import Any

from benchmarks.cards.batch import shots
from benchmarks.cards.frames import Frame, frames
from benchmarks.reading import readers, tables
from benchmarks.reading.score import Tally, of_guesses, of_truth, optional
from cardkeeper.model import Draft

NEAR = 0.35  # of a card's length: how far its centre may be from the truth


def measure(asked: argparse.Namespace) -> None:
    """Print the numbers of cards told right, the facts of all cards, and the costs."""
    levels = tuple(int(level) for level in asked.levels.split(",") if level in "12") or (1, 2)
    tally, rows, costs, right, found, there = Tally(), [], [], 0, 0, 0
    by_lie: dict[str, list[bool]] = {}
    with readers.own_process() as process:
        process.submit(readers.warm, "rapid").result()
        single = [process.submit(readers.drafted, shot.jpeg).result()[1]
                  for shot in shots(4, seed=asked.seed, half=asked.half, levels=(1, 2))]  # fmt: skip
        one = median(cost.processor for cost in single)
        for frame in frames(asked.count, seed=asked.seed, half=asked.half, levels=levels):
            drafts, cost = process.submit(readers.drafted, frame.jpeg).result()
            matched = match(drafts, frame)
            for truth, draft in zip(frame.truths, matched, strict=True):
                tally.add(of_guesses(draft.guesses if draft else ()), of_truth(truth), optional(truth))
            right += len(drafts) == len(frame.truths)
            found += sum(draft is not None for draft in matched)
            there += len(frame.truths)
            costs.append(cost.processor / one)
            by_lie.setdefault(frame.lie, []).append(len(drafts) == len(frame.truths))
            cells = len(frame.truths), len(drafts), sum(draft is not None for draft in matched)
            rows.append([frame.name, frame.lie, *map(str, cells), f"{cost.wall:.1f}", f"{costs[-1]:.1f}"])
        memory = process.submit(readers.peak_megabytes).result()
    print(tables.table(("frame", "lie", "cards", "drafts", "in place", "s", "x one card"), rows))
    print(f"\nNumber of cards right on {right} of {len(rows)} frames; {found} of {there} cards found in their place")
    print("By how they lie: " + ", ".join(f"{lie} {sum(told)} of {len(told)}" for lie, told in by_lie.items()))
    print(f"Peak memory {memory:.0f} MB; one card alone takes {one:.2f} s of the processor\n")
    print(tables.by_field({"scan": tally}))
    print(f"\nwhole {tally.whole}, key facts {tally.key} of {tally.cards}")


def match(drafts: Sequence[Draft], frame: Frame) -> list[Draft | None]:
    """For each card of the frame the draft whose outline lies where the card lies; nearest first, each once."""
    near = sorted(
        (dist(_centre(truth["quad"]), _centre(draft.quad)), number, at)
        for (number, truth), (at, draft) in product(enumerate(frame.truths), enumerate(drafts))
    )
    matched: dict[int, int] = {}
    for far, number, at in near:
        quad = frame.truths[number]["quad"]
        if number not in matched and at not in matched.values() and far < NEAR * dist(quad[0], quad[1]):
            matched[number] = at
    return [drafts[matched[number]] if number in matched else None for number in range(len(frame.truths))]


def _centre(quad: Any) -> tuple[float, float]:
    return sum(x for x, _ in quad) / 4, sum(y for _, y in quad) / 4
