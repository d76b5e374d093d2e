"""Single cards: every fact, by field, level, language, layout and hard case; how sure, how dear, how large."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchmarks.cards.batch import Shot, shots
from benchmarks.reading import readers, simple, tables
from benchmarks.reading.readers import Cost, Reading
from benchmarks.reading.score import FIELDS, Said, Tally, of_guesses, of_truth, optional

SCAN, TESSERACT, BARE = "scan", "tesseract", "bare rapidocr"
SIMPLE = {SCAN: "rapidocr+simple", TESSERACT: "tesseract+simple"}
ENGINES = {SCAN: "rapid", TESSERACT: "tesseract"}
GROUPS = ("level", "language", "layout", "tags")


def measure(asked: argparse.Namespace) -> None:
    """Print the tables; leave with 1 when a floor is given and `scan` stays below it."""
    levels = tuple(int(level) for level in asked.levels.split(","))
    photos = list(shots(asked.count, seed=asked.seed, half=asked.half, levels=levels))
    print(f"{len(photos)} photos of the {asked.half} half, seed {asked.seed}, levels {asked.levels}\n")
    readings, memory = {}, {}
    for name, engine in ENGINES.items():
        if name == SCAN or not asked.quick:
            readings[name], memory[name] = read(photos, engine, name)
    readings |= {SIMPLE[name]: _simply(found) for name, found in readings.items()}
    report(photos, readings, worst=asked.worst)
    if wrong := [shot.truth["photo"] for shot, one in zip(photos, readings[SCAN], strict=True) if one.cards != 1]:
        print(f"\nNot taken for one card: {len(wrong)} of {len(photos)}: {' '.join(wrong)}")
    if not asked.quick:
        _print_costs(photos, readings, memory)
    hold(total(readings[SCAN], photos), asked.floor)


def report(photos: Sequence[Shot], readings: dict[str, list[Reading]], *, worst: int) -> None:
    """Print how well every reader did, how sure `scan` was, and its worst cards."""
    _print_scores(photos, readings)
    accepted = [_accepted(shot) for shot in photos]
    print("\nHow sure scan is, and how right\n" + tables.calibration(list(zip(readings[SCAN], accepted, strict=True))))
    _print_worst(photos, readings[SCAN], worst)


def hold(tally: Tally, floor: float) -> None:
    """Leave with 1 when a floor is given and the micro F1 stays below it."""
    if floor and (reached := tally.scores()[2]) < floor:
        sys.exit(f"micro F1 {reached:.3f} is below the floor of {floor}")


def total(readings: Sequence[Reading], photos: Sequence[Shot]) -> Tally:
    """All readings counted together."""
    tally = Tally()
    for reading, shot in zip(readings, photos, strict=True):
        count(tally, reading, shot)
    return tally


def count(tally: Tally, reading: Reading, shot: Shot) -> None:
    """Count one reading in."""
    tally.add(of_guesses(reading.guesses), of_truth(shot.truth), optional(shot.truth))


def _accepted(shot: Shot) -> Said:
    must, may = of_truth(shot.truth), optional(shot.truth)
    return {name: must[name] | may[name] for name in must}


def _simply(readings: Iterable[Reading]) -> list[Reading]:
    return [replace(one, guesses=simple.facts(one.lines)) for one in readings]


def read(photos: Sequence[Shot], engine: str, name: str) -> tuple[list[Reading], float]:
    """What one engine reads on all photos, in a process of its own, and the megabytes that took."""
    with readers.own_process() as process:
        process.submit(readers.warm, engine).result()
        found = []
        for number, shot in enumerate(photos, 1):
            found.append(process.submit(readers.scanned, shot.jpeg, engine=engine).result())
            if sys.stderr.isatty():
                print(f"\r{name} {number}/{len(photos)} ", end="", file=sys.stderr, flush=True)
        return found, process.submit(readers.peak_megabytes).result()


def _print_scores(photos: Sequence[Shot], readings: dict[str, list[Reading]]) -> None:
    print(tables.by_field({name: total(found, photos) for name, found in readings.items()}))
    for what in GROUPS:
        groups: dict[str, dict[str, Tally]] = {}
        for at, shot in enumerate(photos):
            of_shot = shot.truth[what] if what == "tags" else [str(shot.truth[what])]
            for name in of_shot:
                group = groups.setdefault(name, {reader: Tally() for reader in readings})
                for reader, found in readings.items():
                    count(group[reader], found[at], shot)
        groups = dict(sorted(groups.items()))
        if what == "language":
            groups["all"] = {name: total(found, photos) for name, found in readings.items()}
        print("\n" + tables.by_group("hard case" if what == "tags" else what, groups))


def _print_costs(photos: Sequence[Shot], readings: dict[str, list[Reading]], memory: dict[str, float]) -> None:
    with readers.own_process() as process:
        process.submit(readers.bare, photos[0].jpeg).result()
        costs: dict[str, list[Cost]] = {BARE: [process.submit(readers.bare, shot.jpeg).result() for shot in photos]}
        memory[BARE] = process.submit(readers.peak_megabytes).result()
    costs |= {name: [reading.cost for reading in readings[name]] for name in ENGINES}
    print("\n" + tables.costs(costs, memory, BARE))


def _print_worst(photos: Sequence[Shot], readings: Sequence[Reading], most: int) -> None:
    """The cards with the most missed and made-up facts."""
    compared = []
    for reading, shot in zip(readings, photos, strict=True):
        said, truth, may = of_guesses(reading.guesses), of_truth(shot.truth), optional(shot.truth)
        compared.append(({name: said[name] - (may[name] - truth[name]) for name in FIELDS}, truth))
    wrong = [sum(len(said[name] ^ truth[name]) for name in FIELDS) for said, truth in compared]
    for at in sorted(range(len(wrong)), key=lambda at: -wrong[at])[:most]:
        told = photos[at].truth
        print(f"\n{told['photo']} {told['layout']}, {told['language']}, level {told['level']}: {wrong[at]} wrong")
        print(f"  {', '.join(told['tags'])}")
        print("  " + tables.difference(*compared[at]))
