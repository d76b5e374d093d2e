"""Colleagues' cards look alike: where their names and titles stand, a fresh card's name and title stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cardkeeper.model import Box, Field, Learnt, Source
from cardkeeper.rules.lessons import printed
from cardkeeper.rules.lessons.lesson import LEAST, Lesson
from cardkeeper.rules.lessons.working import Working
from cardkeeper.rules.names import person_name

NEAR = 0.035
"""How far, in widths or heights of the card, a line may stand from where it stood before."""

LIKE = 0.35
"""By what part its letters may be larger or smaller."""

LIKELY = 0.85
PLACED = (Field.NAME, Field.TITLE, Field.DEPARTMENT)
MISTAKEN = (Field.COMPANY, Field.TITLE, Field.DEPARTMENT)
_LETTERS = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class _Place:
    box: Box
    cards: int


def recall(working: Working, lessons: Sequence[Lesson], of: str) -> None:
    """Find what is missing, or was seen elsewhere, at the places where it stood on the company's other cards."""
    for field in PLACED:
        for form in sorted({one.taught.form or "" for one in lessons if one.taught.field is field}):
            places = [_place(one) for one in lessons if one.taught.field is field and (one.taught.form or "") == form]
            _find(working, field, form, places, of)


def _place(lesson: Lesson) -> _Place:
    side, *edges = lesson.taught.said.split()
    left, top, right, bottom = map(float, edges)
    return _Place(Box(left, top, right, bottom, int(side)), lesson.cards)


def _find(working: Working, field: Field, form: str, places: Sequence[_Place], of: str) -> None:
    here = {line: cards for line in range(len(working.lines)) if (cards := _cards(working.lines[line].box, places))}
    found = [guess for guess in working.of(field) if (guess.form or "") == form]
    for guess in found:
        stands_there = any(line in here for line in working.lines_of(guess))
        if stands_there or field is not Field.NAME or guess.source is not Source.CARD:
            return
    for line, cards in sorted(here.items(), key=lambda one: -one[1]):
        if cards >= (LEAST if found else 1) and _fits(working, line, field, form):
            learnt = Learnt(cards, of, was=(*working.holders([line]), *found), moved=True)
            made = printed.guess_of(working.lines, [line], field, LIKELY, learnt)
            value = person_name(made.value) if field is Field.NAME else made.value
            working.take_over(learnt.was, by=replace(made, value=value, form=form or None), lines=[line])
            return


def _cards(box: Box, places: Iterable[_Place]) -> int:
    """On how many cards this field stood here."""
    return sum(place.cards for place in places if _is_near(box, place.box))


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


def _fits(working: Working, line: int, field: Field, form: str) -> bool:
    """Whether a line could be this: in no fact, or for a name in a doubtful one of the kinds names are taken for."""
    text = working.lines[line].text
    made = printed.guess_of(working.lines, [line], field, LIKELY, Learnt(0))
    if any(map(str.isdigit, text)) or not _LETTERS.search(text) or (form in ("zh", "en") and made.form != form):
        return False
    holders = working.holders([line])
    if field is not Field.NAME:
        return not holders
    return all(guess.field in MISTAKEN and guess.confidence < printed.SURE and not guess.learnt for guess in holders)
