"""What earlier reviews say of a fresh draft.

Never silently against the print: what is printed may come into another field, or be taken whole where the reader
broke it; a value that differs from the print is a proposal. What a code or a file says is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.model import WRITTEN, Draft, Field, Guess, Learnt, Source
from cardkeeper.rules.lessons import places, printed
from cardkeeper.rules.lessons.lesson import Kind, Lesson, Lessons, company_key, host_of
from cardkeeper.rules.lessons.likeness import is_cut, is_garbled, is_slip, mended, plain
from cardkeeper.rules.lessons.working import Working

SURE, LIKELY, DOUBTFUL = 0.97, 0.9, 0.8
WORDS = (Field.COMPANY, Field.DEPARTMENT, Field.TITLE)
LETTERED = (*WORDS, Field.ADDRESS)


def recalled(draft: Draft, lessons: Lessons) -> Draft:
    """The draft as earlier reviews would have it; what they say nothing about stays as it was read."""
    working = Working(draft)
    firm = _firm(draft, lessons)
    facts = lessons.of(firm, Kind.FACT)
    of = min((one.taught.said for one in facts if one.taught.field is Field.COMPANY), key=len, default=firm)
    for lesson in facts:
        # Of the company's own name it goes without saying whose cards taught it.
        _fact(working, lesson, "" if lesson.taught.field is Field.COMPANY else of)
    _words(working, lessons, firm, of)
    is_printed = draft.engine != WRITTEN
    if is_printed:
        places.recall(working, lessons.of(firm, Kind.PLACE), of)
    _domains(working, lessons)
    if is_printed:
        _letters(working, lessons, firm)
    return working.draft()


def _firm(draft: Draft, lessons: Lessons) -> str:
    said = {field: [one.value for one in draft.guesses if one.field is field] for field in Field}
    key = company_key(said[Field.EMAIL], said[Field.WEBSITE], said[Field.COMPANY])
    return lessons.firm(key, [*said[Field.COMPANY], *(line.text for line in draft.lines)])


def _fact(working: Working, lesson: Lesson, of: str) -> None:
    """A value of the company: read so, it is sure; broken or in a wrong field, it is taken whole; misread, proposed."""
    known = lesson.taught
    same = [guess for guess in working.guesses if guess.field is known.field]
    spellings = {plain(known.said), plain(printed.without_postcode(known))}
    if alike := [guess for guess in same if plain(guess.value) in spellings]:
        for guess in alike:
            _assure(working, guess, lesson, of)
        return
    if known.field not in (Field.COMPANY, Field.ADDRESS):
        return  # of a number or a website, one letter more is another
    if printed.take_whole(working, lesson, of):
        return
    for guess in same:
        free = guess.source is Source.CARD and not guess.proposal and guess.learnt is None
        if free and (_may_be(guess, known.said) or _may_be(guess, printed.without_postcode(known))):
            working.put(guess, replace(guess, proposal=known.said, learnt=Learnt(lesson.cards, of)))
            return
    printed.take_misread(working, lesson, of)


def _may_be(guess: Guess, known: str) -> bool:
    """Whether a fact may be the known one: a slip or a cut away, or an address of which much is the same."""
    if is_slip(guess.value, known) or is_cut(guess.value, known):
        return True
    doubtful = guess.confidence < DOUBTFUL
    return guess.field is Field.ADDRESS and is_garbled(guess.value, known, doubtful=doubtful)


def _assure(working: Working, guess: Guess, lesson: Lesson, of: str) -> None:
    """Read as it is known; one card alone says so with less weight."""
    sure = SURE if lesson.cards > 1 else LIKELY
    if guess.source is Source.CARD and not guess.proposal and guess.confidence < sure:
        working.put(guess, replace(guess, confidence=sure, learnt=guess.learnt or Learnt(lesson.cards, of)))


def _words(working: Working, lessons: Lessons, firm: str, of: str) -> None:
    """Lines that earlier reviews put into a field, or out of all."""
    for guess in working.of(*WORDS, Field.NAME, Field.ADDRESS):
        lesson = lessons.decided(Kind.LINE, plain(guess.value), firm=firm)
        if lesson is None or guess.source is not Source.CARD or guess.learnt:
            continue
        field = lesson.taught.field
        if field is guess.field:
            _assure(working, guess, lesson, _of(lesson, firm, of))
        elif field is None:
            working.take_over([guess])
        else:
            learnt = Learnt(lesson.cards, _of(lesson, firm, of), was=(guess,), moved=True)
            working.put(guess, replace(guess, field=field, kind="", confidence=LIKELY, learnt=learnt))
    for line in range(len(working.lines)):
        lesson = lessons.decided(Kind.LINE, plain(working.lines[line].text), firm=firm)
        if lesson is not None and lesson.taught.field is not None:
            _line(working, line, lesson, _of(lesson, firm, of), wrong=_astray(working, line, lessons, firm))


def _line(working: Working, line: int, lesson: Lesson, of: str, *, wrong: Sequence[Guess]) -> None:
    """Make a line the fact it is, if it is in none, or only in facts that hold nothing but lines gone astray."""
    field = lesson.taught.field
    if field is None or not (wrong or line in working.loose):
        return
    learnt = Learnt(lesson.cards, of, was=tuple(wrong), moved=True)
    made = printed.guess_of(working.lines, [line], field, LIKELY, learnt)
    working.take_over(wrong, by=made, lines=[line])


def _astray(working: Working, line: int, lessons: Lessons, firm: str) -> list[Guess]:
    """The facts on a line, if each of their lines is known to belong into another field."""
    held = working.holders([line])
    for guess in held:
        for number in working.lines_of(guess):
            lesson = lessons.decided(Kind.LINE, plain(working.lines[number].text), firm=firm)
            if lesson is None or lesson.taught.field is guess.field or guess.source is not Source.CARD or guess.learnt:
                return []
    return held


def _of(lesson: Lesson, firm: str, of: str) -> str:
    return of if firm and lesson.taught.about == firm else ""


def _domains(working: Working, lessons: Lessons) -> None:
    """A mail or website at a domain that is a known one but for a slip."""
    for guess in working.of(Field.EMAIL, Field.WEBSITE):
        read = guess.value.rpartition("@")[2] if guess.field is Field.EMAIL else host_of(guess.value)
        known = lessons.domain_like(read)
        if known and not guess.proposal and guess.source is Source.CARD:
            cards = max(lesson.cards for lesson in lessons.of(known, Kind.FACT))
            meant = guess.value.replace(read, known)
            working.put(guess, replace(guess, proposal=meant, learnt=Learnt(cards, known)))


def _letters(working: Working, lessons: Lessons, firm: str) -> None:
    """Letters that were put right on two cards at least."""
    own = {plain(lesson.taught.said) for lesson in lessons.of(firm, Kind.FACT)}
    for read in lessons.letters:
        lesson = lessons.decided(Kind.LETTERS, read)
        if lesson is None or lesson.taught.said == read:
            continue
        for guess in working.of(*LETTERED):
            meant = mended(guess.value, read, lesson.taught.said)
            known = guess.proposal or guess.source is not Source.CARD or plain(guess.value) in own
            if meant != guess.value and not known:
                working.put(guess, replace(guess, proposal=meant, learnt=Learnt(lesson.cards)))
