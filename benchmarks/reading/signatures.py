"""Signatures and mails: what is read from each, by field, and every text that was not read all right."""

from __future__ import annotations

import argparse

from benchmarks.reading import cards, tables
from benchmarks.reading.score import FIELDS, Said, Tally, of_guesses, of_truth
from benchmarks.signatures import Written, written
from cardkeeper.actions import texts

REGION = "CN"


def measure(asked: argparse.Namespace) -> None:
    """Print the table and what is wrong; leave with 1 when a floor is given and the reading stays below it."""
    found = {one.file.name: (said(one), of_truth(one.truth)) for one in written()}
    tally = Tally()
    for read, truth in found.values():
        tally.add(read, truth)
    print(f"{tally.cards} signatures and mails, {tally.whole} all right\n")
    print(tables.by_field({"texts": tally}))
    for name, (read, truth) in found.items():
        for field in FIELDS:
            if read[field] != truth[field]:
                print(f"{name}: {field} {sorted(read[field])} for {sorted(truth[field])}")
    cards.hold(tally, asked.floor)


def said(one: Written) -> Said:
    """What is read of the sender."""
    people = texts.read(one.file.read_bytes(), kind=texts.kind_of(one.file.name), region=REGION)
    return of_guesses(people[0].draft.guesses)
