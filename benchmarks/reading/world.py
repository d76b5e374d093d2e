"""Written cards: what becomes of lines whose letters are right, by field, language, region and hard case."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from random import Random

from benchmarks.cards.batch import Shot
from benchmarks.reading import cards, readers
from benchmarks.reading.readers import Cost, Reading
from benchmarks.world import pixels
from benchmarks.world.boxes import lines
from benchmarks.world.cards import Card, truth, written
from cardkeeper.ocr.fields import facts

PIXELS = 16  # a millimetre


def measure(asked: argparse.Namespace) -> None:
    """Print the tables; leave with 1 when a floor is given and the reading stays below it."""
    found = written(asked.half, file=asked.file)
    if asked.pixels:
        shots = photographed(found, asked)
        readings = cards.read(shots, "rapid", cards.SCAN)[0]
    else:
        shots = [Shot(card.name, b"", truth(card)) for card in found]
        readings = [read(card, noise=asked.noise) for card in found]
    print(f"{len(shots)} written cards of the {asked.half} half{', with noise' * asked.noise}\n")
    cards.report(shots, {cards.SCAN: readings}, worst=asked.worst)
    cards.hold(cards.total(readings, shots), asked.floor)


def photographed(found: Sequence[Card], asked: argparse.Namespace) -> list[Shot]:
    """As many of the cards as are asked for, drawn by the seed, on photos whose levels take turns."""
    levels = [int(level) for level in asked.levels.split(",")]
    chosen = Random(asked.seed).sample(found, min(asked.count, len(found)))
    return [
        pixels.shot(card, levels[number % len(levels)], seed=asked.seed + number) for number, card in enumerate(chosen)
    ]


def read(card: Card, *, noise: bool = False) -> Reading:
    """The facts in the card's lines."""
    seen = lines(card, noise=Random(card.name) if noise else None)
    size = round(card.width * PIXELS), round(card.height * PIXELS)
    return Reading(facts(seen, region=readers.REGION, size=size)[0], seen, Cost(0, 0))
