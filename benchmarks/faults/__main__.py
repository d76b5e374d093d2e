"""What the store bears, one fault at a time; the exit code is 1 when something was lost, or a control held.

    python -m benchmarks.faults kills [--count 500]      SIGKILL in mixed work, migration, restoring
    python -m benchmarks.faults steps                    every older book, killed in each step up to the newest
    python -m benchmarks.faults power [--count 300]      the disk as after a power cut; asks for strace
    python -m benchmarks.faults full                     no room, no right to write
    python -m benchmarks.faults flips [--count 1000]     flipped bits, files cut short, broken pages
    python -m benchmarks.faults fuzz [--count 100000]    nonsense in queries, slots, backups
    python -m benchmarks.faults keys [--count 1000]      wrong passphrases, mistyped codes, damaged slots
    python -m benchmarks.faults exits [--count 200]      left while 24 threads are at work
    python -m benchmarks.faults leaks                    50 strings, looked for in clear text in every file
    python -m benchmarks.faults windows [--count 20]     a second window, and what a killed one leaves

Linux. Each has a control, which does what the store takes care not to do, and must be caught.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SALVAGED = ((1, 0.998), (5, 0.99), (20, 0.97))
"""Of so many broken pages at least this share of contacts, in the mean …"""

RUNS = 20
"""… of so many runs."""


def kills(place: Path, count: int, seed: int) -> bool:
    """Print what came of the kills; whether all is as it should be."""
    from benchmarks.faults import kills as measured

    some = max(10, count // 5)
    runs: tuple[tuple[str, Callable[[Path], measured.Outcome]], ...] = (
        ("mixed work", lambda at: measured.mixed(at, count=count, dice=random.Random(seed))),
        ("migration", lambda at: measured.migrating(at, count=some, dice=random.Random(seed))),
        ("restoring", lambda at: measured.restoring(at, count=some, dice=random.Random(seed))),
        ("control", lambda at: measured.mixed(at, count=some, dice=random.Random(seed), hasty=True)),
    )
    good = True
    for name, run in runs:
        (place / name).mkdir()
        outcome = run(place / name)
        good &= bool(outcome.bad) == (name == "control")
        print(f"{name:12}{_counted(outcome.seen)}; bad: {_counted(outcome.bad)}", flush=True)
    return good


def steps(place: Path, _count: int, _seed: int) -> bool:
    """Print what came of kills in each step of migration, and how a newer book was met."""
    from benchmarks.faults import steps as measured

    good = True
    for name, careless in (("store", False), ("control", True)):
        (place / name).mkdir()
        outcome = measured.measure(place / name, careless=careless)
        good &= bool(outcome.bad) == careless
        print(f"{name:12}{_counted(outcome.seen)}; bad: {_counted(outcome.bad)}", flush=True)
    code, said, untouched = measured.newer(place / "store" / "today")
    print(f"newer       {code}, {'untouched' if untouched else 'CHANGED'}: {said}")
    return good and code == "StoreTooNew" and untouched


def power(place: Path, count: int, seed: int) -> bool:
    """Print what came of the power cuts."""
    from benchmarks.faults import power as measured

    if not measured.possible():
        print("There is no strace here, which records what is written. To mend it: apt install strace")
        return False
    bad = {}
    for name, unsynced in (("store", False), ("control", True)):
        (place / name).mkdir()
        some = count // 5 if unsynced else count
        outcome = measured.measure(place / name, count=some, dice=random.Random(seed), unsynced=unsynced)
        bad[name] = outcome.bad
        print(f"{name:12}{_counted(outcome.seen)}; bad: {_counted(outcome.bad)}", flush=True)
    return not bad["store"] and bool(bad["control"])


def full(_place: Path, _count: int, _seed: int) -> bool:
    """Print how everything met a full disk and a folder that can't be written."""
    from benchmarks.faults import full as measured

    met = measured.measure(deeds=(*measured.DEEDS, measured.careless))
    for one in met:
        print(f"{one.deed:12}{one.fault:14}{one.code or '-':20}{one.bad or 'whole, and works again'}")
    return all(bool(one.bad) == (one.deed == "careless") for one in met)


def flips(place: Path, count: int, seed: int) -> bool:
    """Print what was found of flips and cuts, and how much was salvaged."""
    from benchmarks.faults import books
    from benchmarks.faults import flips as measured

    missed = {}
    for name, shallow in (("deep check", False), ("control", True)):
        (place / name).mkdir()
        some = count // 10 if shallow else count
        outcome = measured.measure(
            place / name, flips=some, cuts=max(4, some // 10), dice=random.Random(seed), shallow=shallow
        )
        told = {f"{kind} {how}": n for (kind, how), n in sorted(outcome.seen.items())}
        missed[name] = outcome.touched + sum(n for (_, how), n in outcome.seen.items() if how == measured.MISSED)
        print(f"{name:12}{_counted(told)}; files changed by looking: {outcome.touched}", flush=True)
    good = not missed["deep check"] and bool(missed["control"])
    whole = place / "whole"
    books.make(whole, count=3000, photos=1)
    for pages, least in SALVAGED:
        found = [
            measured.salvaged(whole, place / f"{pages}-{one}", pages=pages, seed=seed + one) for one in range(RUNS)
        ]
        contacts, facts = ([getattr(one, name) for one in found] for name in ("contacts", "facts"))
        good &= sum(contacts) / RUNS >= least
        print(
            f"{pages:2} pages broken, {RUNS} runs: contacts {sum(contacts) / RUNS:.4f} saved in the mean, least "
            f"{min(contacts):.4f}; facts {sum(facts) / RUNS:.4f}, least {min(facts):.4f}",
            flush=True,
        )
    bare = measured.salvaged(whole, place / "bare", pages=1, seed=seed, bare=True)
    print(f"control     without the pages kept twice: contacts {bare.contacts:.4f}")
    return good and not bare.contacts


def fuzz(place: Path, count: int, seed: int) -> bool:
    """Print what fell over."""
    from benchmarks.faults import fuzz as measured

    unhandled = {}
    for name, naive in (("store", False), ("control", True)):
        (place / name).mkdir()
        some = count // 10 if naive else count
        outcome = measured.measure(place / name, count=some, dice=random.Random(seed), naive=naive)
        unhandled[name] = outcome.unhandled
        print(
            f"{name:12}tried: {_counted(outcome.tried)}; refused: {_counted(outcome.refused)}; "
            f"unhandled: {_counted(outcome.unhandled)}"
        )
    return not unhandled["store"] and bool(unhandled["control"])


def exits(place: Path, count: int, seed: int) -> bool:
    """Print how so many exits under load ended."""
    from benchmarks.faults import exits as measured

    good = {}
    for name, forgotten in (("store", False), ("control", True)):
        (place / name).mkdir()
        some, patience = (3, 10.0) if forgotten else (count, 60.0)
        found = measured.measure(
            place / name, exits=some, dice=random.Random(seed), forgotten=forgotten, patience=patience
        )
        good[name] = set(found) == {"ended well"}
        print(f"{name:12}{_counted(found)}", flush=True)
    return good["store"] and not good["control"]


def leaks(place: Path, _count: int, _seed: int) -> bool:
    """Print in which files something could be read."""
    from benchmarks.faults import leaks as measured

    good = {}
    for name, careless in (("store", False), ("control", True)):
        outcome = measured.measure(place / name, careless=careless)
        good[name] = outcome.is_good
        for state, files in outcome.files.items():
            told, others = outcome.told[state], outcome.open_to_others[state]
            print(f"{name:12}{state}: {files} files; tell something: {told or 'none'}; not private: {others or 'none'}")
    return good["store"] and not good["control"]


def windows(place: Path, count: int, _seed: int) -> bool:
    """Print how second windows and those after a kill fared."""
    from benchmarks.faults import windows as measured

    for name in ("windows", "book", "control"):
        (place / name).mkdir()
    shown = measured.measure(place / "windows", count=count)
    opened = measured.locks(place / "book", count=count)
    careless = measured.locks(place / "control", count=3, careless=True)
    for name, found in (("windows", shown), ("book", opened), ("control", careless)):
        print(f"{name:12}{_counted(found)}", flush=True)
    return set(shown) == measured.REFUSED and set(opened) == measured.FREE != set(careless)


def keys(place: Path, count: int, seed: int) -> bool:
    """Print what was accepted of what opens nothing, and what was said of it."""
    from benchmarks.faults import locks as measured

    good = True
    for name, careless in (("store", False), ("control", True)):
        (place / name).mkdir()
        some = count // 10 if careless else count
        outcome = measured.measure(place / name, count=some, dice=random.Random(seed), careless=careless)
        good &= bool(outcome.accepted.total()) == careless and bool(outcome.misled.total()) == careless
        good &= outcome.distinct
        print(
            f"{name:12}tried: {_counted(outcome.tried)}; accepted: {_counted(outcome.accepted)}; "
            f"told something else: {_counted(outcome.misled)}"
        )
        for kind, said in outcome.said.items():
            print(f"            {kind}: {' | '.join(sorted(said))}")
    return good


def _counted(what: dict[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(what.items()) if number) or "none"


FAULTS = {
    "kills": (kills, 500),
    "steps": (steps, 0),
    "power": (power, 300),
    "full": (full, 0),
    "flips": (flips, 1000),
    "fuzz": (fuzz, 100_000),
    "keys": (keys, 1000),
    "exits": (exits, 200),
    "leaks": (leaks, 0),
    "windows": (windows, 20),
}


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("fault", choices=FAULTS)
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    run, count = FAULTS[asked.fault]
    with tempfile.TemporaryDirectory(prefix="cardkeeper-faults-") as place:
        good = run(Path(place), asked.count or count, asked.seed)
    print("as it should be" if good else "NOT as it should be")
    return not good


if __name__ == "__main__":
    sys.exit(main())
