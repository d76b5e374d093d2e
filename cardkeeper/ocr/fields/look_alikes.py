"""One stroke read as another: where a capital I must stand, a small l or a 1 was read, lnvestment, ANGELA lP."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.rules.names import PARTICLES

_CONSONANT = "bcdfghjkmnpqrstvwxz"
# Before a consonant no word begins with an l; among capital letters stands none; McInnes, MacIntyre.
_CERTAIN = re.compile(
    rf"\bl(?=[{_CONSONANT}][a-z]{{2}})|(?<=[A-Z])l(?=[A-Z])|(?<![^\W_])[l1](?=[A-Z]+\b)"
    rf"|(?:(?<=\bMc)|(?<=\bMac))l(?=[{_CONSONANT}])"
)
_NUMERAL = re.compile(r"(?<=[a-z] )(?=[Il]*l)[Il]{2,3}$")  # Export Team Il
_NAME = re.compile(r"(?P<first>[l1])[a-z]{1,7}(?= [A-Z])|(?<=[a-z] )(?P<last>[l1])[a-z]{1,7}$")


def capitals(pieces: Iterable[Piece], *, mailboxes: Iterable[str]) -> list[Piece]:
    """The pieces with an I for an l where letters leave no choice, or a mailbox has the name: lan, ian.mcinnes@."""
    said = {part for mailbox in mailboxes for part in re.split(r"[^a-z]+", mailbox)}
    return [_capital(piece, said) for piece in pieces]


def _capital(piece: Piece, said: set[str]) -> Piece:
    text = _NUMERAL.sub(lambda numeral: "I" * len(numeral[0]), _CERTAIN.sub("I", piece.text))
    for name in _NAME.finditer(text):
        word = name[0]
        if "i" + word[1:] in said and word not in PARTICLES:
            text = text[: name.start()] + "I" + text[name.start() + 1 :]
    return piece if text == piece.text else replace(piece, text=text)
