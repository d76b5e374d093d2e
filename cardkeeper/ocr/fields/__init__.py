"""Lines in, facts out: what can be told by its letters first, then what is told by words, size and place."""

from __future__ import annotations

from dataclasses import replace
from statistics import median

from cardkeeper.model import Field, Guess, Line


def facts(lines: tuple[Line, ...], *, region: str, size: tuple[int, int]) -> tuple[tuple[Guess, ...], tuple[int, ...]]:
    """The facts that a card's `lines` state, by field, and the indices of the lines that are in none.

    `region` (ISO 3166-1 alpha-2) is where a short number rings unless the card itself tells; `size` is the flat
    card's width and height in pixels.
    """
    from cardkeeper.ocr.fields import (
        addresses,
        companies,
        names,
        neighbours,
        noise,
        online,
        phone_numbers,
        splits,
        titles,
    )
    from cardkeeper.ocr.fields.clues import clues, region_of
    from cardkeeper.ocr.fields.pieces import form_of
    from cardkeeper.ocr.fields.rows import pieces

    home = region_of(lines, default=region)
    printed = pieces(lines, size=size)
    usual = median(piece.height for piece in printed) if printed else 0.0
    on_line, left = online.read(printed)
    rung, left = phone_numbers.read(noise.without_noise(left), region=home)
    known = clues(on_line, region=home)
    placed, left = addresses.read(left, region=home)
    left = splits.split(left, known)
    firms, left = companies.read(left, known)
    named, left = names.read(left, known)
    held, left = titles.read(left)
    posts, left = neighbours.read(left, (*named, *firms, *held), known)
    more, left = companies.read_rest(left, known, firms=firms, usual=usual)
    found = (*named, *firms, *more, *held, *posts, *rung, *on_line, *placed)
    used = {line for one in found for line in one.lines}
    order = tuple(Field)
    guesses = sorted((one.guess for one in found), key=lambda guess: order.index(guess.field))
    if any(form_of(line.text) == "ja" for line in lines):
        guesses = [replace(guess, form="ja") if guess.form == "zh" else guess for guess in guesses]
    return tuple(guesses), tuple(number for number in range(len(lines)) if number not in used)
