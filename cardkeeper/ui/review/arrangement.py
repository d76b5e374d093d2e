"""Which facts stand beside each other in the form, in which group. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

from cardkeeper.model import Field, Guess
from cardkeeper.ui.review.sheet import Entry

Row = tuple[Entry, ...]
Group = tuple[Row, ...]

WORK = (Field.DEPARTMENT, Field.TITLE)
SHORT = (Field.PHONE, Field.MESSENGER)
ALONE = (Field.EMAIL, Field.WEBSITE)
OTHER = (Field.BIRTHDAY, Field.NOTE)
FORMS = ("zh", "ja", "en", None)
ROOM, LABEL, EXTENSION = 24, 6, 12
"""Latin letters: what facts that share a narrow row have, and what goes to a field's name and to an extension."""


def arranged(entries: Iterable[Entry], *, narrow: bool = False) -> tuple[Group, Group, Group, Group, Group]:
    """The groups name, work, reach, place and other, each of rows from top to bottom.

    Where it is `narrow`, only facts that are short enough to be read whole share a row.
    """
    entries = tuple(entries)
    return (
        _in_rows(_of(entries, Field.NAME), 2, narrow),
        _in_rows(_of(entries, Field.COMPANY), 2, narrow) + _work(_of(entries, *WORK), narrow),
        _in_rows(_of(entries, *SHORT), 2, narrow) + _in_rows(_of(entries, *ALONE), 1, narrow),
        _in_rows(_of(entries, Field.ADDRESS), 1, narrow),
        _in_rows(_of(entries, *OTHER), 1, narrow),
    )


def _of(entries: Sequence[Entry], *fields: Field) -> list[Entry]:
    fitting = [entry for entry in entries if entry.guess.field in fields]
    return sorted(fitting, key=lambda entry: (fields.index(entry.guess.field), _form(entry)))


def _form(entry: Entry) -> int:
    form = entry.guess.form
    return FORMS.index(form) if form in FORMS else len(FORMS)


def _work(entries: Sequence[Entry], narrow: bool) -> Group:
    """Department and title in one row, the language that has the department first; a row a language when many."""
    by_form = tuple(sorted(entries, key=_form))
    if len(by_form) <= 3 and _fits(by_form, narrow):
        return (by_form,) if by_form else ()
    forms = dict.fromkeys(entry.guess.form for entry in by_form)
    return tuple(row for form in forms for row in _in_rows([e for e in by_form if e.guess.form == form], 3, narrow))


def _in_rows(entries: Sequence[Entry], most: int, narrow: bool) -> Group:
    rows: list[Row] = []
    for entry in entries:
        if rows and len(rows[-1]) < most and _fits((*rows[-1], entry), narrow):
            rows[-1] = (*rows[-1], entry)
        else:
            rows.append((entry,))
    return tuple(rows)


def _fits(row: Row, narrow: bool) -> bool:
    return not narrow or sum(_length(entry.guess) for entry in row) <= ROOM


def _length(guess: Guess) -> int:
    """How much of a row a fact takes, in Latin letters: its value, the name of its field, an extension."""
    letters = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in guess.value)
    return letters + (LABEL if guess.field in SHORT else 0) + (EXTENSION if guess.extension else 0)
