"""Which facts stand beside each other in the form, in which group. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cardkeeper.model import Field
from cardkeeper.ui.review.sheet import Entry

Row = tuple[Entry, ...]
Group = tuple[Row, ...]

WORK = (Field.DEPARTMENT, Field.TITLE)
SHORT = (Field.PHONE, Field.MESSENGER)
ALONE = (Field.EMAIL, Field.WEBSITE)
OTHER = (Field.BIRTHDAY, Field.NOTE)
FORMS = ("zh", "ja", "en", None)


def arranged(entries: Iterable[Entry], *, wide: int = 3) -> tuple[Group, Group, Group, Group, Group]:
    """The groups name, work, reach, place and other, each of rows from top to bottom, at most `wide` in a row."""
    entries = tuple(entries)
    return (
        _in_rows(_of(entries, Field.NAME), 2),
        _in_rows(_of(entries, Field.COMPANY), 2) + _work(_of(entries, *WORK), wide),
        _in_rows(_of(entries, *SHORT), 2) + _in_rows(_of(entries, *ALONE), 1),
        _in_rows(_of(entries, Field.ADDRESS), 1),
        _in_rows(_of(entries, *OTHER), 1),
    )


def _of(entries: Sequence[Entry], *fields: Field) -> list[Entry]:
    fitting = [entry for entry in entries if entry.guess.field in fields]
    return sorted(fitting, key=lambda entry: (fields.index(entry.guess.field), _form(entry)))


def _form(entry: Entry) -> int:
    form = entry.guess.form
    return FORMS.index(form) if form in FORMS else len(FORMS)


def _work(entries: Sequence[Entry], wide: int) -> Group:
    """Department and title in one row, the language that has the department first; a row a language when many."""
    by_form = sorted(entries, key=_form)
    if len(by_form) <= wide:
        return (tuple(by_form),) if by_form else ()
    forms = dict.fromkeys(entry.guess.form for entry in by_form)
    return tuple(row for form in forms for row in _in_rows([e for e in by_form if e.guess.form == form], wide))


def _in_rows(entries: Sequence[Entry], wide: int) -> Group:
    return tuple(tuple(entries[at : at + wide]) for at in range(0, len(entries), wide))
