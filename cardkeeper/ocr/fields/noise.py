"""What cards print that is a fact of nobody: certificates, registers, licences, lists of goods, opening hours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.fields.titles import title_score
from cardkeeper.ocr.words import words


def without_noise(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces that may state a fact; a company named after one of the words, 某某认证有限公司, may.

    Of a title with noise behind it the title stays: 高级业务经理 | 百万圆桌会员.
    """
    kept = []
    for piece in pieces:
        match = None if piece.labels else _pattern().search(piece.plain)
        if match is None or not _is_noise(piece, match):
            kept.append(piece)
        elif title_score((before := piece.part(0, match.start())).plain.rstrip(",，")):
            kept.append(before)
    return kept


def _is_noise(piece: Piece, match: re.Match[str]) -> bool:
    sure = tuple(end for end in words().sure if end > "\u2e80")
    return match.start() == 0 or match.end() == len(piece.plain) or not piece.plain.endswith(sure)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = "|".join(re.escape(word) for word in words().noise if word < "\u2e80")
    others = "|".join(re.escape(word) for word in words().noise if word > "\u2e80")
    return re.compile(rf"\b(?:{latin})(?![a-z])|{others}")
