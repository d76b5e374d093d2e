"""Rolls of fronts and backs: which photos are told to be two sides of one card."""

from __future__ import annotations

import argparse
from collections import Counter

from benchmarks.cards.sides import rolls
from benchmarks.reading import readers, tables
from benchmarks.reading.score import Tally, of_guesses, of_truth, optional
from cardkeeper.ocr.pairs import merge, pair


def measure(asked: argparse.Namespace) -> None:
    """Print how many pairs are right for each kind of back, and the facts of these pairs.

    A single card is right when it stays alone.
    """
    there: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: list[str] = []
    tally = Tally()
    with readers.own_process() as process:
        process.submit(readers.warm, "rapid").result()
        for number, roll in enumerate(rolls(asked.count, seed=asked.seed, half=asked.half)):
            found = [process.submit(readers.drafted, shot.jpeg).result()[0] for shot in roll.shots]
            sides = [at for at, drafts in enumerate(found) if drafts]
            said = {tuple(sorted(sides[at] for at in group)) for group in pair([found[at][0] for at in sides])}
            together = {at for group in said if len(group) > 1 for at in group}
            for kind, group, told in zip(roll.kinds, roll.groups, roll.contacts, strict=True):
                is_right = group in said if len(group) > 1 else group[0] not in together
                there[kind] += 1
                right[kind] += is_right
                if is_right and len(group) > 1:
                    both = merge(*(found[at][0].guesses for at in group))
                    front = roll.shots[group[0]].truth
                    tally.add(of_guesses(both), of_truth({**told, "tags": front["tags"]}), optional(front))
                wrong += [] if is_right else [f"roll {number} {kind} {group}: {sorted(said)}"]
    rows = [[kind, str(there[kind]), str(right[kind])] for kind in sorted(there)]
    print(tables.table(("back", "cards", "right"), [*rows, ["all", str(there.total()), str(right.total())]]))
    print("\nThe facts of pairs, put together\n" + tables.by_field({"scan": tally}))
    print("\n" + "\n".join(wrong[: asked.worst]))
