"""What no word gives away is told by what it stands beside: a department under the title, a title under the name."""

from __future__ import annotations

from collections.abc import Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields import companies
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.layout import is_next
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found
from cardkeeper.ocr.fields.titles import could_be_department, value_of


def departments(
    pieces: Sequence[Piece], held: Sequence[Found], clues: Clues, *, forms: frozenset[str]
) -> tuple[list[Found], list[Piece]]:
    """Departments of unheard-of words: one line close to a title, in like letters, once the name is known."""
    lacking = forms - {one.guess.form for one in held if one.guess.field is Field.DEPARTMENT}
    near = [one for one in pieces if form_of(one.text) in lacking and _is_near(one, held, clues)]
    chosen = near[:1]
    facts = [found(one, Field.DEPARTMENT, value_of(one), 0.6, form=form_of(one.text)) for one in chosen]
    return facts, [piece for piece in pieces if piece not in chosen]


def _is_near(piece: Piece, held: Sequence[Found], clues: Clues) -> bool:
    if piece.labels or not could_be_department(piece.text) or companies.score(piece.plain, clues) > 0.3:
        return False
    titles = (one.guess.box for one in held if one.guess.field is Field.TITLE)
    return any(is_next(piece.box, box) for box in titles if box)
