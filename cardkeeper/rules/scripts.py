"""Simplified or traditional: which of the two a text is written in, and one slip of a reader into the other undone."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from cardkeeper.rules.pinyin import simplified

# Written in traditional texts too, as characters of their own: 台北, 里, 皇后.
_BOTH = frozenset("台里后面松只干系准范咸郁丰云曲谷出板表别冲丑斗借卷克困帘朴舍适术涂向须叶御折征制致钟志周筑了仆余涌")
MAJORITY = 3


def mended(text: str, *, among: str) -> str:
    """`text` in the script of the card's whole text `among`, if that is clearly one: 15楼 among 號 and 樓 is 15樓."""
    counts = _only_simplified(among), _only_traditional(among)
    if counts[1] >= MAJORITY * max(1, counts[0]):
        return "".join(_traditional(one) if one not in _BOTH else one for one in text)
    if counts[0] >= MAJORITY * max(1, counts[1]):
        return simplified(text) if _only_traditional(text) else text
    return text


def _only_simplified(text: str) -> int:
    return sum(one not in _BOTH and _traditional(one) != one for one in text)


def _only_traditional(text: str) -> int:
    return sum(simplified(one) != one for one in text)


@lru_cache(maxsize=1 << 13)
def _traditional(character: str) -> str:
    changed: str = character if character < "\u2e80" else _converter().convert(character)
    return changed


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("s2t")
