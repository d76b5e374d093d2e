"""A known value looked for in the print: over which lines it runs, and the facts that were wrongly made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cardkeeper.model import Field, Guess, Learnt, Line, Source
from cardkeeper.rules.boxes import around
from cardkeeper.rules.lessons.lesson import Lesson
from cardkeeper.rules.lessons.likeness import is_slip, plain
from cardkeeper.rules.lessons.working import Working

SURE = 0.95
"""A fact read as surely as this is not taken from its line."""

TOGETHER = 4
"""The most lines a value runs over."""

BESIDE = 12
"""So many letters may stand beside it on its lines: a label, a postcode."""

WORDED = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS)
_HAN = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]")


def take_whole(working: Working, lesson: Lesson, of: str, *, confidence: float) -> None:
    """Make one fact of the lines that say what is known, in the place of the pieces the reader made of them."""
    known = lesson.taught
    lines = _run(working.lines, known.said)
    held = [guess for guess in working.holders(lines) if guess.field in WORDED]
    if not lines or known.field is None or not all(_is_piece(guess, known.said) for guess in held):
        return
    learnt = Learnt(lesson.cards, of, was=tuple(held), moved=True)
    made = guess_of(working.lines, lines, known.field, confidence, learnt)
    exact = plain(known.said) in plain(made.value)
    postcode = next((guess.postcode for guess in held if guess.postcode), "")
    if known.field is Field.ADDRESS and plain(known.detail) in plain(made.value):
        postcode = known.detail
    found = replace(made, form=known.form, postcode=postcode, value=known.said if exact else made.value)
    working.take_over(held, by=found if exact else replace(found, proposal=known.said), lines=lines)


def guess_of(printed: Sequence[Line], lines: Iterable[int], field: Field, confidence: float, learnt: Learnt) -> Guess:
    """All that stands on some lines as one fact."""
    chosen = [printed[line] for line in lines]
    text = " ".join(line.text for line in chosen)
    value = re.sub(r"(?<=[㐀-鿿]) (?=[㐀-鿿])", "", text)
    form = "zh" if _HAN.search(text) else "en"
    return Guess(
        field, value, confidence, around([line.box for line in chosen]), form=form, printed=text, learnt=learnt
    )


def _run(printed: Sequence[Line], said: str) -> list[int]:
    """The fewest lines in a row that say it, or that say it with a slip; none when it isn't printed."""
    wanted = plain(said)
    texts = [plain(line.text) for line in printed]
    slipped: list[int] = []
    for length in range(1, TOGETHER + 1):
        for start in range(len(texts) - length + 1):
            text = "".join(texts[start : start + length])
            if wanted in text and len(text) - len(wanted) <= BESIDE:
                return list(range(start, start + length))
            if not slipped and is_slip(text, wanted):
                slipped = list(range(start, start + length))
    return slipped


def _is_piece(guess: Guess, said: str) -> bool:
    """Whether a fact is nothing but a part of the known value."""
    return guess.source is Source.CARD and (plain(guess.value) in plain(said) or is_slip(guess.value, said))
