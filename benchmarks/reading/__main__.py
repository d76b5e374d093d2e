"""Measure reading on fresh photos of the report half: `python -m benchmarks.reading --count 40 --seed 11`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.cards.batch import Shot, shots
from benchmarks.cards.nouns import HALVES
from benchmarks.reading import readers, simple, tables
from benchmarks.reading.readers import Cost, Reading
from benchmarks.reading.score import FIELDS, Said, Tally, of_guesses, of_truth

SCAN, TESSERACT, SIMPLE, BARE = "scan", "tesseract", "simple", "bare rapidocr"
ENGINES = {SCAN: "rapid", TESSERACT: "tesseract"}


def main() -> None:
    """Print the tables; leave with 1 when a floor is given and `scan` stays below it."""
    asked = _asked()
    levels = tuple(int(level) for level in asked.levels.split(","))
    photos = list(shots(asked.count, seed=asked.seed, half=asked.half, levels=levels))
    print(f"{len(photos)} photos of the {asked.half} half, seed {asked.seed}, levels {asked.levels}\n")
    readings, memory = {}, {}
    for name, engine in ENGINES.items():
        if name == SCAN or not asked.quick:
            readings[name], memory[name] = _read(photos, engine, name)
    readings[SIMPLE] = [replace(one, guesses=simple.facts(one.lines)) for one in readings[SCAN]]
    truths = [of_truth(shot.truth) for shot in photos]
    _print_scores(photos, truths, readings)
    print("\nHow sure scan is, and how right\n" + tables.calibration(list(zip(readings[SCAN], truths, strict=True))))
    if not asked.quick:
        _print_costs(photos, readings, memory)
    _print_worst(photos, truths, readings[SCAN], asked.worst)
    if asked.floor and (reached := total(readings[SCAN], truths).scores()[2]) < asked.floor:
        sys.exit(f"micro F1 {reached:.3f} is below the floor of {asked.floor}")


def total(readings: Sequence[Reading], truths: Sequence[Said]) -> Tally:
    """All readings counted together."""
    tally = Tally()
    for reading, truth in zip(readings, truths, strict=True):
        tally.add(of_guesses(reading.guesses), truth)
    return tally


def _asked() -> argparse.Namespace:
    wanted = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    wanted.add_argument("--count", type=int, default=40)
    wanted.add_argument("--seed", type=int, default=11)
    wanted.add_argument("--levels", default="0,1,2,3", help="0 is a clean scan, 3 small, dark and blurred")
    wanted.add_argument("--half", choices=HALVES, default="report", help="tune on the other half only")
    wanted.add_argument("--quick", action="store_true", help="without tesseract and without costs")
    wanted.add_argument("--worst", type=int, default=5, help="how many of the worst cards to show")
    wanted.add_argument("--floor", type=float, default=0.0, help="fail when the micro F1 of scan is below")
    return wanted.parse_args()


def _read(photos: Sequence[Shot], engine: str, name: str) -> tuple[list[Reading], float]:
    with readers.own_process() as process:
        process.submit(readers.warm, engine).result()
        found = []
        for number, shot in enumerate(photos, 1):
            found.append(process.submit(readers.scanned, shot.jpeg, engine=engine).result())
            if sys.stderr.isatty():
                print(f"\r{name} {number}/{len(photos)} ", end="", file=sys.stderr, flush=True)
        return found, process.submit(readers.peak_megabytes).result()


def _print_scores(photos: Sequence[Shot], truths: Sequence[Said], readings: dict[str, list[Reading]]) -> None:
    print(tables.by_field({name: total(found, truths) for name, found in readings.items()}))
    for what in ("level", "language", "layout"):
        groups: dict[str, dict[str, Tally]] = {}
        for at, shot in enumerate(photos):
            group = groups.setdefault(str(shot.truth[what]), {name: Tally() for name in readings})
            for name, found in readings.items():
                group[name].add(of_guesses(found[at].guesses), truths[at])
        if what == "language":
            groups["all"] = {name: total(found, truths) for name, found in readings.items()}
        print("\n" + tables.by_group(what, groups))


def _print_costs(photos: Sequence[Shot], readings: dict[str, list[Reading]], memory: dict[str, float]) -> None:
    with readers.own_process() as process:
        process.submit(readers.bare, photos[0].jpeg).result()
        costs: dict[str, list[Cost]] = {BARE: [process.submit(readers.bare, shot.jpeg).result() for shot in photos]}
        memory[BARE] = process.submit(readers.peak_megabytes).result()
    costs |= {name: [reading.cost for reading in readings[name]] for name in ENGINES}
    print("\n" + tables.costs(costs, memory, BARE))


def _print_worst(photos: Sequence[Shot], truths: Sequence[Said], readings: Sequence[Reading], count: int) -> None:
    """The cards with the most missed and made-up facts."""
    compared = [(of_guesses(reading.guesses), truth) for reading, truth in zip(readings, truths, strict=True)]
    wrong = [sum(len(said[name] ^ truth[name]) for name in FIELDS) for said, truth in compared]
    for at in sorted(range(len(wrong)), key=lambda at: -wrong[at])[:count]:
        told = photos[at].truth
        print(f"\n{told['photo']} {told['layout']}, {told['language']}, level {told['level']}: {wrong[at]} wrong")
        print("  " + tables.difference(*compared[at]))


if __name__ == "__main__":
    main()
