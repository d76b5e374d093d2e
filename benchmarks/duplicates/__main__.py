"""Tell one person from two: `python -m benchmarks.duplicates`; `--store DIR --passphrase-file FILE` scans a store.

Tables by hand, and pairs by dice with two seeds; the rules were tuned on the first of each. The others were measured
before anything was changed for them; what mends came of them were general:

| first sight | pairs | precision | recall |
|---|---|---|---|
| `held_back.tsv` | 79 | .974 | .974 |
| `second_look.tsv`, written later | 60 | 1 | .867 |
| by dice, held back | 600 | 1 | 1 |

Printed are precision, recall and F1 of pairs with at least 50 points, beside what a naive comparison tells: the same
name or the same number.

A scan is that of a copy of the store, for it opens and changes it: seconds, those of CPU, and the most memory it took.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.duplicates import dice, tables
from benchmarks.duplicates.tables import Two
from cardkeeper.actions import duplicates, opening
from cardkeeper.model import Contact, Field
from cardkeeper.rules.duplicates import LIKELY, compare

Tells = Callable[[Contact, Contact], bool]
PAIRS = 600


@dataclass(frozen=True)
class Told:
    """Of pairs told to be one person the share that is; of those that are the share that was told; and who was not."""

    precision: float
    recall: float
    wrong: tuple[str, ...]

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def by_rules(one: Contact, other: Contact) -> bool:
    """As the program tells."""
    return compare(one, other).points >= LIKELY


def naively(one: Contact, other: Contact) -> bool:
    """The same name, or the same number."""
    return any(not _said(one, field).isdisjoint(_said(other, field)) for field in (Field.NAME, Field.PHONE))


def told(pairs: Sequence[Two], tells: Tells = by_rules) -> Told:
    """How well pairs are told, each by itself."""
    found = [(two, tells(two.one, two.other)) for two in pairs]
    return _measured([two for two, said in found if said and two.same], found)


def together(pairs: Sequence[Two]) -> Told:
    """How well they are told when all are in one heap: whoever is taken for somebody of another pair counts too."""
    people = [one for two in pairs for one in (two.one, two.other)]
    said = {(a, b) for a, b, _ in duplicates.among(people)}
    found = [(two, (2 * at, 2 * at + 1) in said) for at, two in enumerate(pairs)]
    right = sum(two.same for two, is_told in found if is_told)
    astray = [f"{_line(people[a])} = {_line(people[b])}" for a, b in said if a // 2 != b // 2]
    wrong = (*_measured([], found).wrong, *astray)
    return Told(right / max(1, len(said)), right / sum(two.same for two in pairs), wrong)


def _measured(right: Sequence[Two], found: Sequence[tuple[Two, bool]]) -> Told:
    said = sum(is_told for _, is_told in found)
    wrong = [f"{two.family}: {_line(two.one)} | {_line(two.other)}" for two, is_told in found if is_told != two.same]
    return Told(len(right) / max(1, said), len(right) / sum(two.same for two, _ in found), tuple(wrong))


def _said(one: Contact, field: Field) -> set[str]:
    return {fact.value for fact in one.of(field)}


def _line(one: Contact) -> str:
    return ", ".join(fact.value for fact in one.facts)


def _print_told(*, verbose: bool) -> None:
    sets = {
        "by hand": tables.table("tuned"), "by hand, held back": tables.table("held_back"),
        "by hand, a second look": tables.table("second_look"),
        "by dice": dice.pairs(PAIRS, seed=11), "by dice, held back": dice.pairs(PAIRS, seed=12),
    }  # fmt: skip
    for name, pairs in sets.items():
        same = sum(two.same for two in pairs)
        print(f"{name}: {len(pairs)} pairs, {same} the same")
        ways = {"rules": told(pairs), "naive": told(pairs, naively)}
        if name.startswith("by dice"):
            ways["rules, all in one heap"] = together(pairs)
        for way, of in ways.items():
            print(f"  {way:24} precision {of.precision:.3f}  recall {of.recall:.3f}  F1 {of.f1:.3f}")
            if verbose and way != "naive":
                print(*(f"    {line}" for line in of.wrong), sep="\n")


def _scan(folder: Path, passphrase: str) -> None:
    with closing(opening.open_(folder, passphrase=passphrase, now=datetime.now(UTC))) as book:
        begun, cost = time.perf_counter(), time.process_time()
        compared = duplicates.scan(book, now=datetime.now(UTC))
        took, cost = time.perf_counter() - begun, time.process_time() - cost
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{compared} compared in {took:.1f} s, {cost:.1f} s of CPU, {memory} MB at most")
        print(f"{duplicates.count(book)} pairs wait")


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m benchmarks.duplicates")
    words.add_argument("--store", type=Path, help="a copy of a store, to be scanned")
    words.add_argument("--passphrase-file", type=Path)
    words.add_argument("--verbose", action="store_true", help="name every pair that is told wrongly")
    options = words.parse_args()
    if options.store:
        _scan(options.store, options.passphrase_file.read_text("utf-8").strip())
    else:
        _print_told(verbose=options.verbose)


if __name__ == "__main__":
    main()
