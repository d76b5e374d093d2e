"""What cards print that is a fact of nobody: certificates, registers, licences, lists of goods, opening hours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cardkeeper.ocr.fields.pieces import Piece
from cardkeeper.ocr.fields.titles import title_score
from cardkeeper.ocr.words import words
from cardkeeper.rules.names import PREFIXES

_DIVIDED = re.compile(r"\s*[·•|｜/]\s*|\s+[–—-]\s+")


def without_noise(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces that may state a fact; a company named after one of the words, 某某认证有限公司, may.

    Of a title or name with noise behind it that stays: 高级业务经理 | 百万圆桌会员, Dr. Suresh Babu, M.B.B.S.
    """
    kept = []
    for piece in pieces:
        match = None if piece.labels else _pattern().search(piece.plain)
        if _is_offer(piece):
            continue
        if match is None or not _is_noise(piece, match):
            kept.append(piece)
        elif _says_something(before := piece.part(0, match.start())):
            kept.append(before)
    return kept


def _is_offer(piece: Piece) -> bool:
    """Whether a line lists what somebody does: sales · lettings · management, Expertise comptable – Audit – Conseil."""
    offers = _DIVIDED.split(piece.plain)
    done = words().functions | words().endings
    listed = [set(offer.split()) for offer in offers]
    return len(offers) > 2 and (
        all(offer <= words().functions for offer in listed) or sum(offer <= done for offer in listed) == len(offers) - 1
    )


def _says_something(before: Piece) -> bool:
    """Whether the text before the noise is a title or a name, and none whose licence the noise tells."""
    called = before.plain.split()
    title = before.plain.rstrip(",，")
    return title_score(title) > 0 or (len(called) > 1 and called[0].strip(".") in PREFIXES)


def _is_noise(piece: Piece, match: re.Match[str]) -> bool:
    sure = tuple(end for end in words().sure if end > "\u2e80")
    return match.start() == 0 or match.end() == len(piece.plain) or not piece.plain.endswith(sure)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = "|".join(re.escape(word) for word in words().noise if word < "\u2e80")
    others = "|".join(re.escape(word) for word in words().noise if word > "\u2e80")
    return re.compile(rf"\b(?:{latin})(?![a-z])|{others}")
