"""A known value looked for in the print: over which lines it runs, and the facts that were wrongly made of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cardkeeper.model import Field, Guess, Learnt, Line, Source
from cardkeeper.rules.boxes import around
from cardkeeper.rules.lessons.lesson import Lesson, Taught
from cardkeeper.rules.lessons.likeness import is_slip, plain
from cardkeeper.rules.lessons.working import Working

SURE = 0.95
"""A fact read as surely as this is not taken from its line."""

TOGETHER = 4
"""The most lines a value runs over."""

BESIDE = 12
"""So many letters may stand beside it on its lines: a label, a postcode."""

MARKS = 2
"""So many letters beside an address are signs misread, such as 〒."""

LIKELY = 0.9
WORDED = (Field.NAME, Field.COMPANY, Field.DEPARTMENT, Field.TITLE, Field.ADDRESS)
_HAN = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]")


def take_whole(working: Working, lesson: Lesson, of: str) -> bool:
    """Make one fact of the lines that say what is known, in the place of what the reader made of them."""
    known = lesson.taught
    lines = _run(working.lines, lambda text: known_in(text, known.said))
    if not lines or known.field is None:
        return False
    held = [guess for guess in working.holders(lines) if guess.field in WORDED]
    if not all(_gives_way(working, guess, lines, known) for guess in held):
        return False
    text = plain(" ".join(working.lines[line].text for line in lines))
    postcode = next((guess.postcode for guess in held if guess.postcode), "")
    if known.field is Field.ADDRESS and plain(known.detail) in text:
        postcode = known.detail
    learnt = Learnt(lesson.cards, of, was=tuple(held), moved=True)
    made = guess_of(working.lines, lines, known.field, LIKELY, learnt)
    working.take_over(held, by=replace(made, form=known.form, postcode=postcode, value=known.said), lines=lines)
    return True


def take_misread(working: Working, lesson: Lesson, of: str) -> None:
    """Make one fact of the lines that say it with a slip, as they are printed; what is known is proposed."""
    known = lesson.taught
    bare = without_postcode(known)
    spellings = (known.said, f"{known.detail} {bare}", f"{bare} {known.detail}")
    lines = _run(working.lines, lambda text: any(is_slip(text, one) for one in spellings))
    held = [guess for guess in working.holders(lines) if guess.field in WORDED]
    if not lines or known.field is None or not all(_gives_way(working, guess, lines, known) for guess in held):
        return
    made = guess_of(working.lines, lines, known.field, LIKELY, Learnt(lesson.cards, of, was=tuple(held), moved=True))
    working.take_over(held, by=replace(made, form=known.form, proposal=known.said), lines=lines)


def known_in(text: str, said: str) -> bool:
    """Whether a line, or several, say what is known and hardly more: a label, a postcode."""
    return plain(said) in plain(text) and len(plain(text)) - len(plain(said)) <= BESIDE


def guess_of(printed: Sequence[Line], lines: Iterable[int], field: Field, confidence: float, learnt: Learnt) -> Guess:
    """All that stands on some lines as one fact."""
    chosen = [printed[line] for line in lines]
    text = " ".join(line.text for line in chosen)
    value = re.sub(r"(?<=[㐀-鿿]) (?=[㐀-鿿])", "", text)
    form = "zh" if _HAN.search(text) else "en"
    return Guess(
        field, value, confidence, around([line.box for line in chosen]), form=form, printed=text, learnt=learnt
    )


def _run(printed: Sequence[Line], fits: Callable[[str], bool]) -> list[int]:
    """The fewest lines in a row whose text fits; none when there are none."""
    for length in range(1, TOGETHER + 1):
        for start in range(len(printed) - length + 1):
            if fits(" ".join(line.text for line in printed[start : start + length])):
                return list(range(start, start + length))
    return []


def _gives_way(working: Working, guess: Guess, lines: Sequence[int], known: Taught) -> bool:
    """Whether a fact on these lines is a part of what is known, or the same with lines that have no part in it.

    What says more on the same lines, such as another room, says something else.
    """
    if guess.source is not Source.CARD:
        return False
    value, said, postcode = plain(guess.value), plain(known.said), plain(known.detail)
    if value in said or is_slip(value, said):
        return True
    if guess.field is not known.field or guess.field is not Field.ADDRESS:
        return False
    others = [plain(working.lines[line].text) for line in sorted(working.lines_of(guess) - set(lines))]
    for other in others:
        value = value.replace(other, "")
    rest = value.replace(said, "").replace(postcode, "")
    only_marks = len(rest) <= MARKS and not any(map(str.isdigit, rest))
    slipped = is_slip(value, said) or is_slip(value.replace(postcode, ""), said.replace(postcode, ""))
    return (only_marks or slipped) and not any(map(str.isdigit, "".join(others)))


def without_postcode(known: Taught) -> str:
    """What is known, of an address without its postcode."""
    return plain(known.said).replace(plain(known.detail), "") if known.field is Field.ADDRESS else known.said
