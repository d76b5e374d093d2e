"""Lines in, facts out: what can be told by its letters first, then what is told by words, size and place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cardkeeper.model import Field, Guess, Line
from cardkeeper.rules import scripts

if TYPE_CHECKING:
    from cardkeeper.ocr.fields.pieces import Found, Piece


def facts(lines: tuple[Line, ...], *, region: str, size: tuple[int, int]) -> tuple[tuple[Guess, ...], tuple[int, ...]]:
    """The facts that a card's `lines` state, by field, and the indices of the lines that are in none.

    `region` (ISO 3166-1 alpha-2) is where a short number rings unless the card itself tells; `size` is the flat
    card's width and height in pixels.
    """
    from cardkeeper.ocr.fields.pieces import form_of
    from cardkeeper.ocr.fields.regions import region_of
    from cardkeeper.ocr.fields.rows import pieces

    home = region_of(lines, default=region)
    found = _found(pieces(lines, size=size), home)
    used = {line for one in found for line in one.lines}
    order = tuple(Field)
    guesses = sorted((one.guess for one in found), key=lambda guess: order.index(guess.field))
    whole = "".join(line.text for line in lines)
    if form_of(whole) == "ja":
        guesses = [replace(guess, form="ja") if guess.form == "zh" else guess for guess in guesses]
    elif home != "JP":
        guesses = [_in_script(guess, whole) for guess in guesses]
    return tuple(guesses), tuple(number for number in range(len(lines)) if number not in used)


def _found(printed: list[Piece], home: str) -> list[Found]:
    """Every fact, the surest first: each reader takes its pieces and leaves the rest to the next."""
    from cardkeeper.ocr.fields import (
        addresses,
        agreement,
        companies,
        likely_firms,
        look_alikes,
        names,
        neighbours,
        noise,
        online,
        phone_numbers,
        splits,
        titles,
    )
    from cardkeeper.ocr.fields.clues import clues

    usual = sorted(piece.height for piece in printed)[len(printed) // 4] if printed else 0.0
    on_line, left = online.read(printed)
    on_line = agreement.one_domain(on_line, printed)
    known = clues(on_line, region=home)
    rung, left = phone_numbers.read(noise.without_noise(left), region=home)
    handles, left = agreement.without_icon(left, (*on_line, *rung), region=home)
    placed, left = addresses.read(left, region=home)
    left = look_alikes.capitals(left, mailboxes=known.mailboxes)
    firms, left = companies.read(splits.split(left, known), known)
    named, left = names.read(left, known)
    held, left = titles.read(left)
    posts, left = neighbours.read(left, (*named, *firms, *held), known)
    more, left = likely_firms.read(left, known, firms=firms, usual=usual)
    held = likely_firms.promoted([*held, *posts], [*firms, *more])
    return [*named, *firms, *more, *held, *rung, *on_line, *handles, *placed]


def _in_script(guess: Guess, whole: str) -> Guess:
    """The guess with a proposal where the reader slipped into the other Chinese script: 15楼 among 號 and 樓."""
    if guess.form != "zh" or guess.proposal:
        return guess
    better = scripts.mended(guess.value, among=whole)
    return guess if better == guess.value else replace(guess, proposal=better, confidence=min(guess.confidence, 0.6))
