"""What cards print that is a fact of nobody: certificates, registers, licences, lists of goods, opening hours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.fields.titles import title_score
from cardkeeper.ocr.words import words

_BAR = re.compile(r"\s*[|｜]\s*")


def without_noise(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces that may state a fact; a company named after one of the words, 某某认证有限公司, may."""
    sure = tuple(end for end in words().sure if end > "\u2e80")

    def is_noise(piece: Piece) -> bool:
        match = _pattern().search(piece.plain)
        if any(title_score(part) and not _pattern().search(part) for part in _BAR.split(piece.plain)[:4]):
            return False  # 高级业务经理 | 百万圆桌会员
        return match is not None and (
            match.start() == 0 or match.end() == len(piece.plain) or not piece.plain.endswith(sure)
        )

    return [one for one in pieces if one.labels or not is_noise(one)]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = "|".join(re.escape(word) for word in words().noise if word < "\u2e80")
    others = "|".join(re.escape(word) for word in words().noise if word > "\u2e80")
    return re.compile(rf"\b(?:{latin})(?![a-z])|{others}")
