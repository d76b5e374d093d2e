"""What a reviewed card teaches: what was read on it beside what was accepted, and nothing of a person's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cardkeeper.model import WRITTEN, Contact, Draft, Fact, Field, Line, Source
from cardkeeper.rules.boxes import lines_in
from cardkeeper.rules.lessons import places
from cardkeeper.rules.lessons.lesson import Kind, Lessons, Taught, company_key
from cardkeeper.rules.lessons.likeness import is_slip, is_word, mended, plain, slips
from cardkeeper.rules.standard import line_of_text

SHARED = (Field.COMPANY, Field.WEBSITE, Field.ADDRESS)
WORDS = (Field.COMPANY, Field.DEPARTMENT, Field.TITLE)
PLENTY = 3
"""On so many cards a place is well known."""

WORDED = (*WORDS, Field.NAME, Field.ADDRESS)
LETTERED = (*SHARED, Field.DEPARTMENT, Field.TITLE, Field.EMAIL)
SWITCHBOARDS = ("work", "fax")


def taught(draft: Draft, contact: Contact, known: Lessons) -> tuple[Taught, ...]:
    """All that a card teaches: `draft` as it was read, `contact` as it was accepted.

    A word read rightly teaches nothing, unless something else was said of it before: then it is a vote against that.
    """
    firm = company_key(_values(contact, Field.EMAIL), _values(contact, Field.WEBSITE), _values(contact, Field.COMPANY))
    is_printed = draft.engine != WRITTEN
    found = [*_letters(draft, contact, known)] if is_printed else []
    found += _words(draft, contact, known, firm)
    if firm:
        found += _facts(contact, firm)
    if firm and is_printed:
        found += _places(draft, contact, known, firm)
    return tuple(dict.fromkeys(found))


def _values(contact: Contact, field: Field) -> list[str]:
    return [fact.value for fact in contact.of(field)]


def _facts(contact: Contact, firm: str) -> Iterator[Taught]:
    for fact in contact.facts:
        if fact.field in SHARED:
            detail = fact.address.postcode if fact.address else ""
            yield Taught(Kind.FACT, firm, field=fact.field, form=fact.form, said=fact.value, detail=detail)
        elif fact.field is Field.PHONE and fact.kind in SWITCHBOARDS:
            yield Taught(Kind.FACT, firm, field=fact.field, said=fact.value, detail=fact.kind)


def _places(draft: Draft, contact: Contact, known: Lessons, firm: str) -> Iterator[Taught]:
    """Where the lines of the accepted names, titles and departments stand, until that is well known."""
    before = known.of(firm, Kind.PLACE)
    for fact in contact.facts:
        line = _line_of(draft.lines, fact) if fact.field in places.PLACED else None
        if line is None:
            continue
        if places.cards_near(line.box, before, field=fact.field, form=fact.form) < PLENTY:
            yield Taught(Kind.PLACE, firm, field=fact.field, form=fact.form, said=places.spelled(line.box))


def _line_of(lines: Iterable[Line], fact: Fact) -> Line | None:
    """The only line that says nothing but this fact."""
    said = {plain(fact.value), plain(fact.printed)}
    found = [line for line in lines if plain(line.text) in said]
    return found[0] if len(found) == 1 else None


def _words(draft: Draft, contact: Contact, known: Lessons, firm: str) -> Iterator[Taught]:
    """Lines put into another field, into one at last, or out of all."""
    names = {plain(value) for value in _values(contact, Field.NAME)}
    for text, read_as in _claims(draft):
        word = plain(text)
        if not is_word(text) or word in names:
            continue
        fact = next((fact for fact in contact.facts if plain(fact.value) == word and fact.field in WORDS), None)
        field = fact.field if fact else None
        if fact is None and (read_as is None or _lives_on(word, read_as, contact)) and not known.knows(Kind.LINE, word):
            continue
        if field is not read_as or known.knows(Kind.LINE, word):
            said = field.value if field else ""
            yield Taught(Kind.LINE, firm, word, field, fact.form if fact else None, said, line_of_text(text))


def _claims(draft: Draft) -> Iterator[tuple[str, Field | None]]:
    """What the reader said of each text that may teach a word: its field, or none. Words have no digits."""
    guesses = [one for one in draft.guesses if one.field in WORDED and one.source is Source.CARD]
    claims: list[tuple[str, Field | None]] = [(one.value, one.field) for one in guesses]
    said = {plain(one.value) for one in draft.guesses}
    for number, line in enumerate(draft.lines):
        held = [
            one.field for one in draft.guesses if number in lines_in(one.box, draft.lines, without=draft.unassigned)
        ]
        if plain(line.text) not in said and all(field in WORDED for field in held):
            claims.append((line.text, held[0] if held else None))
    return (claim for claim in claims if not any(map(str.isdigit, claim[0])))


def _lives_on(word: str, read_as: Field, contact: Contact) -> bool:
    """Whether a text that is no fact as it stands was put right or became part of another, rather than taken out."""
    for fact in contact.facts:
        said = plain(fact.value)
        if word in said or (len(said) > 1 and said in word) or is_slip(word, said):
            return True
        if fact.field is read_as and _alike(word, said):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Half of the letters are the same: somebody mended it."""
    return 2 * len(set(one) & set(other)) > max(len(set(one)), len(set(other)))


def _letters(draft: Draft, contact: Contact, known: Lessons) -> Iterator[Taught]:
    """Letters put right within a fact; and letters that are right here although they were put right elsewhere."""
    for guess in draft.guesses:
        if guess.field not in LETTERED or guess.source is not Source.CARD:
            continue
        read = _learnable(guess.field, guess.value)
        meant = [_learnable(fact.field, fact.value) for fact in contact.facts if fact.field is guess.field]
        if read in meant:
            kept = [letters for letters in known.letters if mended(read, letters, "\0") != read]
            yield from (Taught(Kind.LETTERS, read=letters, said=letters) for letters in kept)
            continue
        for wrong, right in slips(read, next((text for text in meant if is_slip(read, text)), read)):
            yield Taught(Kind.LETTERS, read=wrong, said=right)


def _learnable(field: Field, value: str) -> str:
    """What of a value belongs to nobody in person: of a mail address the domain."""
    return value.rpartition("@")[2] if field is Field.EMAIL else value
