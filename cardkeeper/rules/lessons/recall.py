"""What earlier reviews say of a fresh draft.

Never silently against the print: what is printed may come into another field, or be taken whole where the reader
broke it; a value that differs from the print is a proposal. What a code or a file says is left alone.
"""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Draft, Field, Guess, Learnt, Source
from cardkeeper.rules.lessons import places, printed
from cardkeeper.rules.lessons.lesson import Kind, Lesson, Lessons, company_key, host_of
from cardkeeper.rules.lessons.likeness import is_slip, mended, plain
from cardkeeper.rules.lessons.working import Working

SURE, LIKELY = 0.97, 0.9
WORDS = (Field.COMPANY, Field.DEPARTMENT, Field.TITLE)
LETTERED = (*WORDS, Field.ADDRESS)


def recalled(draft: Draft, lessons: Lessons) -> Draft:
    """The draft as earlier reviews would have it; what they say nothing about stays as it was read."""
    working = Working(draft)
    firm = _firm(draft, lessons)
    facts = lessons.of(firm, Kind.FACT)
    of = min((one.taught.said for one in facts if one.taught.field is Field.COMPANY), key=len, default=firm)
    for lesson in facts:
        _fact(working, lesson, of)
    _words(working, lessons, firm, of)
    places.recall(working, lessons.of(firm, Kind.PLACE), of)
    _domains(working, lessons)
    _letters(working, lessons, firm)
    return working.draft()


def _firm(draft: Draft, lessons: Lessons) -> str:
    said = {field: [one.value for one in draft.guesses if one.field is field] for field in Field}
    key = company_key(said[Field.EMAIL], said[Field.WEBSITE], said[Field.COMPANY])
    return lessons.firm(key, [*said[Field.COMPANY], *(line.text for line in draft.lines)])


def _fact(working: Working, lesson: Lesson, of: str) -> None:
    """A value of the company: read so, it is sure; broken or in a wrong field, it is taken whole; misread, proposed."""
    known, said = lesson.taught, plain(lesson.taught.said)
    same = [guess for guess in working.guesses if guess.field is known.field]
    if alike := [guess for guess in same if plain(guess.value) == said]:
        for guess in alike:
            _assure(working, guess, lesson, of)
        return
    if known.field not in (Field.COMPANY, Field.ADDRESS):
        return  # of a number or a website, one letter more is another
    for guess in same:
        free = guess.source is Source.CARD and not guess.proposal and guess.learnt is None
        if free and is_slip(guess.value, known.said):
            learnt = Learnt(lesson.cards, of)
            working.put(guess, replace(guess, proposal=known.said, learnt=learnt))
            return
    if not any(said in plain(guess.value) for guess in same):
        printed.take_whole(working, lesson, of, confidence=LIKELY)


def _assure(working: Working, guess: Guess, lesson: Lesson, of: str) -> None:
    """Read as it is known; one card alone says so with less weight."""
    sure = SURE if lesson.cards > 1 else LIKELY
    if guess.source is Source.CARD and not guess.proposal and guess.confidence < sure:
        working.put(guess, replace(guess, confidence=sure, learnt=guess.learnt or Learnt(lesson.cards, of)))


def _words(working: Working, lessons: Lessons, firm: str, of: str) -> None:
    """Lines that earlier reviews put into a field, or out of all."""
    for guess in working.of(*WORDS, Field.NAME):
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
    for line in sorted(working.loose):
        lesson = lessons.decided(Kind.LINE, plain(working.lines[line].text), firm=firm)
        if lesson is not None and lesson.taught.field is not None:
            learnt = Learnt(lesson.cards, _of(lesson, firm, of), moved=True)
            working.take_over(
                [], by=printed.guess_of(working.lines, [line], lesson.taught.field, LIKELY, learnt), lines=[line]
            )


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
