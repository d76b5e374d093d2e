"""Colleagues' cards look alike: where their names and titles stand, a fresh card's name and title stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cardkeeper.model import Box, Field, Learnt, Source
from cardkeeper.rules.lessons import printed
from cardkeeper.rules.lessons.lesson import LEAST, Lesson
from cardkeeper.rules.lessons.working import Working
from cardkeeper.rules.names import person_name

NEAR = 0.035
"""How far, in widths or heights of the card, a line may stand from where it stood before."""

LIKE = 0.35
"""By what part its letters may be larger or smaller."""

LIKELY, CLEAR, DOUBTFUL = 0.85, 0.9, 0.8
PLACED = (Field.NAME, Field.TITLE, Field.DEPARTMENT)
MISTAKEN = (Field.COMPANY, Field.TITLE, Field.DEPARTMENT)
_LETTERS = re.compile(r"[^\W\d_]{2}")


def spelled(box: Box) -> str:
    """A place as a lesson says it."""
    return f"{box.side} {box.left:.3f} {box.top:.3f} {box.right:.3f} {box.bottom:.3f}"


def cards_near(box: Box, lessons: Iterable[Lesson], *, field: Field, form: str | None) -> int:
    """On how many cards a fact of this field and form stood here."""
    alike = (one for one in lessons if (one.taught.field, one.taught.form) == (field, form))
    return sum(one.cards for one in alike if _is_near(box, _box(one.taught.said)))


def recall(working: Working, lessons: Sequence[Lesson], of: str) -> None:
    """Find what is missing, or was seen elsewhere, at the places where it stood on the company's other cards."""
    for field in PLACED:
        for form in dict.fromkeys(one.taught.form for one in lessons if one.taught.field is field):
            places = [one for one in lessons if (one.taught.field, one.taught.form) == (field, form)]
            _find(working, field, form, places, of)


def _find(working: Working, field: Field, form: str | None, places: Sequence[Lesson], of: str) -> None:
    near = {number: cards_near(line.box, places, field=field, form=form) for number, line in enumerate(working.lines)}
    found = [guess for guess in working.of(field) if guess.form == form]
    for guess in found:
        stands_there = any(near.get(line) for line in working.lines_of(guess))
        is_doubtful = guess.confidence < DOUBTFUL and guess.source is Source.CARD
        if stands_there or field is not Field.NAME or not is_doubtful:
            return
    for line, cards in sorted(near.items(), key=lambda one: -one[1]):
        if cards >= (LEAST if found or field is not Field.NAME else 1) and _fits(working, line, field, form):
            learnt = Learnt(cards, of, was=(*working.holders([line]), *found), moved=True)
            made = printed.guess_of(working.lines, [line], field, LIKELY, learnt)
            value = person_name(made.value) if field is Field.NAME else made.value
            working.take_over(learnt.was, by=replace(made, value=value, form=form), lines=[line])
            return


def _box(said: str) -> Box:
    side, *edges = said.split()
    left, top, right, bottom = map(float, edges)
    return Box(left, top, right, bottom, int(side))


def _is_near(one: Box, other: Box) -> bool:
    middles = abs((one.top + one.bottom) - (other.top + other.bottom)) / 2
    edges = (one.left - other.left, one.right - other.right, (one.left + one.right - other.left - other.right) / 2)
    height, usual = one.bottom - one.top, other.bottom - other.top
    return (
        one.side == other.side
        and middles < NEAR
        and min(map(abs, edges)) < NEAR
        and abs(height - usual) <= LIKE * usual
    )


def _fits(working: Working, line: int, field: Field, form: str | None) -> bool:
    """Whether a line could be this: in no fact, or for a name in a doubtful one of the kinds names are taken for."""
    text = working.lines[line].text
    made = printed.guess_of(working.lines, [line], field, LIKELY, Learnt(0))
    if (
        working.lines[line].confidence < CLEAR
        or any(map(str.isdigit, text))
        or not _LETTERS.search(text)
        or (form in ("zh", "en") and made.form != form)
    ):
        return False
    holders = working.holders([line])
    if field is not Field.NAME:
        return not holders
    return all(guess.field in MISTAKEN and guess.confidence < printed.SURE and not guess.learnt for guess in holders)
