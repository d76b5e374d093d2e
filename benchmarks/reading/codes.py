"""QR codes on cards: whether they are read, whether their values win, and whether what differs on the print is kept."""

from __future__ import annotations

import argparse
from collections import Counter

from benchmarks.cards.batch import coded
from benchmarks.reading import readers, tables
from benchmarks.reading.score import of_guesses, of_truth
from cardkeeper.model import Source


def measure(asked: argparse.Namespace) -> None:
    """Print for each kind of code how many there were, were read, and were told in full."""
    there: Counter[str] = Counter()
    read: Counter[str] = Counter()
    full: Counter[str] = Counter()
    missed: list[str] = []
    with readers.own_process() as process:
        process.submit(readers.warm, "rapid").result()
        for shot in coded(asked.count, seed=asked.seed, half=asked.half):
            code = shot.truth["code"]
            reading = process.submit(readers.scanned, shot.jpeg).result()
            kinds = [code["kind"], *([f"{code['kind']}, another {code['differs']}"] if code["differs"] else []), "all"]
            said = of_guesses(guess for guess in reading.guesses if guess.source is Source.CODE)
            wanted = of_truth(code["facts"])
            lost = {
                name: values - said[name]
                for name, values in wanted.items()
                if name != "phone kind" and values - said[name]
            }
            there.update(kinds)
            read.update(kinds if any(guess.source is Source.CODE for guess in reading.guesses) else ())
            full.update(kinds if not lost else ())
            missed += [f"{shot.name} {code['kind']}: {lost}"] if lost else []
    rows = [[kind, *(str(counter[kind]) for counter in (there, read, full))] for kind in sorted(there)]
    print(tables.table(("code", "cards", "read", "all its facts"), rows))
    print("\n" + "\n".join(missed[: asked.worst]))
