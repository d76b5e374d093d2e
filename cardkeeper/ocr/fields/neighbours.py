"""What no word gives away is told by what it stands beside: a title under the name, a department under the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cardkeeper.model import Field
from cardkeeper.ocr.fields import companies
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.layout import is_next
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found
from cardkeeper.ocr.fields.titles import could_be_department, value_of

_POST = re.compile(r"[㐀-鿿]{2,6}|[^\W\d_][^\W\d_]+(?: [^\W\d_]+){1,4}")  # 主理人, Giám đốc kinh doanh
_INSIDE = re.compile(r"(?:Institute|College|Academy|Graduate School|Group|Practice) of ")


def read(pieces: Sequence[Piece], known: Sequence[Found], clues: Clues) -> tuple[list[Found], list[Piece]]:
    """One title and one department in each language form of the name in `known` that lacks them."""
    facts: list[Found] = []
    rest = list(pieces)
    for field, beside in ((Field.TITLE, Field.NAME), (Field.DEPARTMENT, Field.TITLE)):
        held = [*known, *facts]
        forms = {one.guess.form for one in held if one.guess.field is Field.NAME}
        for form in sorted(form or "" for form in forms - {one.guess.form for one in held if one.guess.field is field}):
            boxes = [one.guess.box for one in held if one.guess.field is beside and one.guess.form == form]
            like = [one for one in rest if form_of(one.text) == form and _could_be_post(one, held, clues, field=field)]
            near = [
                one
                for one in like
                if any(box and is_next(one.box, box, alike=beside is not Field.NAME) for box in boxes)
            ]
            if near:
                facts.append(found(near[0], field, value_of(near[0]), 0.6, form=form))
                rest.remove(near[0])
    return facts, rest


def _could_be_post(piece: Piece, held: Sequence[Found], clues: Clues, *, field: Field) -> bool:
    """Whether a text may be a title or a department although none of its words says so, and is no company."""
    titled = field is Field.TITLE and _POST.fullmatch(piece.text)
    if piece.labels or not (titled or could_be_department(piece.text)):
        return False
    if companies.agrees_with(piece.plain, clues):
        return False
    has_company = any(one.guess.field is Field.COMPANY for one in held)
    return has_company or companies.score(piece.plain, clues) == 0.0 or _INSIDE.match(piece.text) is not None
