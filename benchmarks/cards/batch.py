"""Many cards from one seed: which language, layout, look and damage each gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.cards import layouts, people, photograph, style, truth
from benchmarks.cards.nouns import HALVES, LANGUAGES, CardText


@dataclass(frozen=True)
class Shot:
    """One photo and its truth (see `truth.whole`)."""

    name: str
    jpeg: bytes
    truth: dict[str, Any]


def shots(
    count: int, *, seed: int, half: str, levels: tuple[int, ...] = (0, 1, 2, 3), languages: tuple[str, ...] = LANGUAGES
) -> Iterator[Shot]:
    """`count` photos of the report or the tune half; languages, levels and layouts take turns, so all come up."""
    order = list(layouts.of_half(HALVES.index(half)))
    Random(f"{half} {seed}").shuffle(order)
    for number in range(count):
        language = languages[number % len(languages)]
        level = levels[number // len(languages) % len(levels)]
        rng = Random(f"{half} {seed} {number} {language}")
        card = people.invent(rng, language, half)
        fitting = [layout for layout in order if card.forms[0] in layout.forms]
        yield _shot(rng, card, fitting[number * 5 // 4 % len(fitting)], level, f"{number:04d}.jpg")


def _shot(rng: Random, card: CardText, layout: layouts.Layout, level: int, name: str) -> Shot:
    if level == 3:
        # A code that a good lens would just read is noise on a bad photo.
        card = replace(card, code=False)
    look = style.choose(rng, card.forms, dark=layout.dark)
    sheet = layouts.printed(layout, card, look)
    photo = photograph.photograph(sheet.finished(), photograph.LEVELS[level], seed=rng.getrandbits(32))
    code = card.code and layout.code is not None
    told = truth.whole(card, sheet, photo, name=name, layout=layout.name, level=level, code=code)
    return Shot(name, photo.jpeg, told)


def save(shot: Shot, folder: Path) -> None:
    """Write the photo and, beside it, its truth."""
    (folder / shot.name).write_bytes(shot.jpeg)
    text = json.dumps(shot.truth, ensure_ascii=False, indent=1)
    (folder / shot.name).with_suffix(".json").write_text(text + "\n", "utf-8")
