"""Which facts share a row of a contact page, and the order of the rows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from cardkeeper.model import Fact, Field

Group = tuple[Fact, ...]

ROW_ORDER = (
    Field.PHONE,
    Field.EMAIL,
    Field.TITLE,
    Field.DEPARTMENT,
    Field.COMPANY,
    Field.ADDRESS,
    Field.MESSENGER,
    Field.WEBSITE,
    Field.BIRTHDAY,
    Field.NAME,
    Field.NOTE,
)
FORMS_SHARE_A_ROW = (Field.NAME, Field.COMPANY, Field.TITLE, Field.DEPARTMENT)


def grouped(facts: Iterable[Fact]) -> list[Group]:
    """Facts by row: the language forms of one company, title or address side by side, all others alone."""
    shown = sorted((fact for fact in facts if fact.field in ROW_ORDER), key=lambda fact: ROW_ORDER.index(fact.field))
    groups: list[Group] = []
    for field, forms in groupby(shown, key=lambda fact: fact.field):
        members = list(forms)
        if field in FORMS_SHARE_A_ROW:
            kept = [fact for fact in members if fact.form and not fact.invalid]
            alone = [fact for fact in members if fact not in kept]
            groups += _pairs(kept) + [(fact,) for fact in alone]
        else:
            groups += [(fact,) for fact in members]
    return groups


def _pairs(facts: list[Fact]) -> list[Group]:
    """The n-th of each language form belong together."""
    by_form: dict[str, list[Fact]] = {}
    for fact in facts:
        by_form.setdefault(fact.form or "", []).append(fact)
    longest = max(map(len, by_form.values()), default=0)
    return [tuple(forms[place] for forms in by_form.values() if place < len(forms)) for place in range(longest)]
