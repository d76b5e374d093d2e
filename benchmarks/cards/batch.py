"""Many cards from one seed: which language, layout, look and damage each gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.cards import hard, layouts, people, photograph, qr, style, truth
from benchmarks.cards.nouns import HALVES, LANGUAGES, CardText, Code

CODED = 0.3  # how many of the cards whose layout has room for a code have one


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
        card = invented(rng, language, half, number)
        fitting = [layout for layout in order if card.forms[0] in layout.forms]
        yield _shot(rng, card, half, fitting[number * 5 // 4 % len(fitting)], level, f"{number:04d}.jpg")


def coded(count: int, *, seed: int, half: str) -> Iterator[Shot]:
    """`count` photos of cards with a QR code, at levels 0 to 2; all kinds and disagreements take turns."""
    places = [layout for layout in layouts.of_half(HALVES.index(half)) if layout.code]
    for number in range(count):
        rng = Random(f"code {half} {seed} {number}")
        kind, differs = qr.KINDS[number % len(qr.KINDS)], ("", "phone", "email", "title")[number // len(qr.KINDS) % 4]
        language = LANGUAGES[number % len(LANGUAGES)]
        card = replace(invented(rng, language, half, number), code=Code(kind, differs if kind in qr.CARDS else ""))
        layout = rng.choice([layout for layout in places if card.forms[0] in layout.forms])
        look = style.choose(rng, card.forms, HALVES.index(half), dark=layout.dark)
        yield shot(card, layout, look, number % 3, name=f"code{number:03d}.jpg", seed=rng.getrandbits(32))


def invented(rng: Random, language: str, half: str, number: int) -> CardText:
    """A card with the hard cases whose turn it is at `number`."""
    return hard.harden(rng, people.invent(rng, language, half), half, number)


def _shot(rng: Random, card: CardText, half: str, layout: layouts.Layout, level: int, name: str) -> Shot:
    # A code that a good lens would just read is noise on a bad photo.
    if layout.code and level < 3 and rng.random() < CODED:
        kind, differs = rng.choice(qr.KINDS), rng.choice(("", "", "phone", "email", "title"))
        card = replace(card, code=Code(kind, differs if kind in qr.CARDS else ""))
    look = style.choose(rng, card.forms, HALVES.index(half), dark=layout.dark)
    return shot(card, layout, look, level, name=name, seed=rng.getrandbits(32))


def shot(card: CardText, layout: layouts.Layout, look: style.Style, level: int, *, name: str, seed: int) -> Shot:
    """`card` printed and photographed."""
    sheet = layouts.printed(layout, card, look)
    photo = photograph.photograph(sheet.finished(), photograph.LEVELS[level], seed=seed)
    return Shot(name, photo.jpeg, truth.whole(card, sheet, photo, name=name, layout=layout.name, level=level))


def save(shot: Shot, folder: Path) -> None:
    """Write the photo and, beside it, its truth."""
    (folder / shot.name).write_bytes(shot.jpeg)
    text = json.dumps(shot.truth, ensure_ascii=False, indent=1)
    (folder / shot.name).with_suffix(".json").write_text(text + "\n", "utf-8")
