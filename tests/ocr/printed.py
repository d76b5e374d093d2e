"""Cards written as lines of text, laid out as a reader would find them, and what their facts say."""

from __future__ import annotations

import re

from cardkeeper.model import Box, Field, Guess, Line
from cardkeeper.ocr.fields import facts

SIZES = {"L": 0.10, "M": 0.07, "S": 0.045}
ROW = re.compile(r"(\^?)([LMSV])(?:@(\w+))? (.*)")


def card(text: str) -> tuple[Line, ...]:
    """Lines from top to bottom, each after its size and place; the head of cards/mainland.toml says how."""
    rows = [match.groups() for row in text.strip().splitlines() if (match := ROW.fullmatch(row))]
    scale = max(1.0, sum(SIZES.get(size, 0.0) * 1.35 for beside, size, *_ in rows if not beside) / 0.92)
    top, step, lines = 0.04, 0.0, []
    for beside, size, at, said in rows:
        if size == "V":
            lines.append(Line(said, 0.97, Box(int(at) / 100, 0.08, int(at) / 100 + 0.05, 0.08 + 0.083 * len(said))))
            continue
        top += 0.0 if beside else step
        height = SIZES[size] / scale
        step = height * 1.35
        width = min(0.92, SIZES[size] * 0.27 * sum(2 if letter > "\u2e80" else 1 for letter in said))
        left = {"c": 0.5 - width / 2, "r": 0.94 - width}.get(at) or (int(at) / 100 if at else 0.06)
        lines.append(Line(said, 0.97, Box(left, top, min(0.98, left + width), top + height)))
    return tuple(lines)


def read(text: str, *, region: str = "CN") -> tuple[tuple[Guess, ...], list[str]]:
    lines = card(text)
    guesses, unassigned = facts(lines, region=region, size=(1000, 600))
    return guesses, [lines[number].text for number in unassigned]


def said(guesses: tuple[Guess, ...]) -> dict[str, list[str]]:
    """Values by field; numbers with kind and extension, addresses with their postcode."""
    found: dict[str, list[str]] = {}
    for guess in guesses:
        more = {
            Field.PHONE: (guess.kind, guess.extension),
            Field.ADDRESS: (guess.postcode,),
            Field.MESSENGER: (guess.kind,),
        }
        words = (guess.value, *more.get(guess.field, ()))
        found.setdefault(guess.field.value, []).append(" | ".join(word for word in words if word))
    return found
