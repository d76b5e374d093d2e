"""Companies that no word proves: beside one in another language, in large letters, or an office with its own name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.model import Field
from cardkeeper.ocr.fields import titles
from cardkeeper.ocr.fields.clues import Clues
from cardkeeper.ocr.fields.companies import fact, score
from cardkeeper.ocr.fields.layout import is_next
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of
from cardkeeper.ocr.words import words
from cardkeeper.rules.pinyin import simplified

ENOUGH = 0.45
_LATIN = r"[A-Z][A-Za-z.,&'-]+(?:\s[A-Za-z.,&'-]+)+"
_TWO_SCRIPTS = (
    re.compile(rf"([㐀-鿿]{{3,}})\s*[\s/／]\s*({_LATIN})"),
    re.compile(rf"({_LATIN})\s*[\s/／]\s*([㐀-鿿]{{3,}})"),
)
_CAPITALS = re.compile(r"[A-Z0-9][\w.,'&-]*(?: (?:of|the|and|&|for|de|[A-Z0-9][\w.,'&-]*)){0,7}")
_FEW_HAN = re.compile(r"[㐀-鿿]{3,12}")
_OWN_PLACE = re.compile("^.{1,3}[省市区县州镇乡]|[县市省区]委")


def read(
    pieces: Sequence[Piece], clues: Clues, *, firms: Sequence[Found], usual: float
) -> tuple[list[Found], list[Piece]]:
    """The likeliest company of each language form that `firms` lack, among what is left when all else is read.

    On a card without any, it is what stands there in letters larger than the `usual` height.
    """
    facts: list[Found] = []
    rest = list(pieces)
    known = frozenset(one.guess.form or "" for one in firms)
    missing = sorted({form_of(piece.text) for piece in pieces} - known)
    for form in (*missing, *missing):  # once more, for what stands beside one that was found meanwhile
        if any(one.guess.form == form for one in facts):
            continue
        alike = [one for one in rest if form_of(one.text) == form and not one.labels and "@" not in one.text]
        scores = {id(one): _score(one, clues, firms=(*firms, *facts), usual=usual) for one in alike}
        best = max(alike, key=lambda one: (scores[id(one)], one.height), default=None)
        if best and scores[id(best)] >= (ENOUGH if known or facts else 0.3):
            facts += [fact(part, 0.5 + 0.4 * max(ENOUGH, scores[id(best)])) for part in _by_script(best)]
            rest.remove(best)
    for one in [one for one in rest if _is_group(one, firms)]:
        facts.append(fact(one, 0.8))
        rest.remove(one)
    if not known and not facts:
        large = [one for one in rest if one.height > 1.15 * usual and all(map(_could_be, _by_script(one)))]
        best = max(large, key=lambda piece: piece.height, default=None)
        if best:
            facts += [fact(part, 0.6) for part in _by_script(best)]
            rest.remove(best)
    return facts, rest


def promoted(held: Sequence[Found], firms: Sequence[Found]) -> list[Found]:
    """The facts `held`; on a card without `firms` a department with a name of its own is the company: 某县委宣传部,
    Millbrook Falls Police Department.
    """
    offices = [one for one in held if one.guess.field is Field.DEPARTMENT and _is_own(one.guess.value)]
    best = max(offices, key=lambda one: -one.guess.box.top if one.guess.box else 0.0, default=None)
    if firms or best is None:
        return list(held)
    company = replace(best.guess, field=Field.COMPANY, confidence=round(min(best.guess.confidence, 0.75), 3))
    return [replace(one, guess=company) if one is best else one for one in held]


def _score(piece: Piece, clues: Clues, *, firms: Sequence[Found], usual: float) -> float:
    """How much a piece is like a company: its words, its size, and one in another language right above or below."""
    alone = max(score(part.plain, clues) for part in _by_script(piece))
    beside = any(firm.guess.box and is_next(piece.box, firm.guess.box, alike=False) for firm in firms)
    if alone:
        return alone + (0.15 if beside or piece.height > 1.15 * usual else 0.0)
    shape = _CAPITALS if form_of(piece.text) == "en" else _FEW_HAN
    return ENOUGH if beside and shape.fullmatch(piece.text) and _could_be(piece) else 0.0


def _is_own(name: str) -> bool:
    """Whether a department's name says whose it is: it begins with a place or has words that no department is for."""
    plain = simplified(name).lower()
    if form_of(name) != "en":
        return len(plain) > 10 or (len(plain) > 4 and _OWN_PLACE.search(plain) is not None)
    own = [token for token in plain.split() if token.strip(".,'&") not in words().functions]
    return (len(own) > 3 or plain.startswith("department for ")) and titles.is_office(plain)


def _by_script(piece: Piece) -> list[Piece]:
    """A name printed in two scripts as two: 恒安人壽 Hang On Life."""
    both = next(filter(None, (order.fullmatch(piece.text) for order in _TWO_SCRIPTS)), None)
    return [piece.part(*both.span(1)), piece.part(*both.span(2))] if both else [piece]


def _is_group(piece: Piece, firms: Sequence[Found]) -> bool:
    """Whether a text names the group above or below a company: Pellucid Group."""
    grouped = piece.plain.endswith((" group", " holdings", " gruppe", "グループ"))
    boxes = (one.guess.box for one in firms)
    return grouped and not piece.labels and any(box and is_next(piece.box, box, alike=False) for box in boxes)


def _could_be(piece: Piece) -> bool:
    """Whether a text has the shape of a company's name: a few words, nothing but words."""
    plain = re.fullmatch(r"[^\W\d_][^\d_，。！？!?:：@]*", piece.text) is not None
    long = len(piece.text.split()) <= 5 if form_of(piece.text) == "en" else len(piece.text) <= 16
    return plain and long and len(piece.text) > 2 and not piece.labels
