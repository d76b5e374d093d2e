"""Simplified, traditional, Japanese: which of them a card is written in, and a reader's slip into another undone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from cardkeeper.rules.pinyin import simplified

# Written in traditional texts too, as characters of their own: 台北, 里, 皇后, 岳.
_BOTH = frozenset(
    "台里后面松只干系准范咸郁丰云曲谷出板表别冲丑斗借卷克困帘朴舍适术涂向须叶御折征制致钟志周筑了仆余涌"
    "么于伙佣儿几凶划占吁吃唇夸尸岩岳峰并床愿扑挂晒杠杰游灶痴皂秘粽群肴腌苧荐虱辟采雇霉"
)
MAJORITY = 3
MORE = 1.5  # times as many tell a card's script where a reader wavers: half a dozen slips on one card happen
LEAST_KANA, FOREIGN = 2, 0.2  # of the Chinese characters: of a Chinese text a third are unknown in Japan
SIMPLIFIED, TRADITIONAL, JAPANESE = "zh-Hans", "zh-Hant", "ja"
_KANA, _HAN = re.compile(r"[ぁ-ゖァ-ヺ]"), re.compile(r"[㐀-鿿]")


def script_of(text: str) -> str:
    """The script that a card's whole text is clearly written in, "" when it is none or several."""
    simple, full = _only_simplified(text), _only_traditional(text)
    foreign = sum(map(_is_foreign_in_japan, text))
    if len(_KANA.findall(text)) >= LEAST_KANA and foreign < FOREIGN * len(_HAN.findall(text)):
        return JAPANESE
    if full > MORE * simple:
        return TRADITIONAL
    return SIMPLIFIED if simple > MORE * full else ""


def written(character: str, script: str) -> str:
    """A character as that script writes it: 爱 is 愛 in traditional and in Japanese texts; others stay."""
    if character < "\u2e80":
        return character
    if script == JAPANESE:
        full = _traditional(character) if _is_foreign_in_japan(character) else character
        return _converted(full, "t2jp")
    if script == TRADITIONAL:
        return character if character in _BOTH else _traditional(character)
    return simplified(character) if script == SIMPLIFIED else character


def mended(text: str, *, among: str) -> str:
    """`text` in the script of the card's whole text `among`, if that is clearly one: 15楼 among 號 and 樓 is 15樓."""
    counts = _only_simplified(among), _only_traditional(among)
    if counts[1] >= MAJORITY * max(1, counts[0]):
        return "".join(written(one, TRADITIONAL) for one in text)
    if counts[0] >= MAJORITY * max(1, counts[1]):
        return simplified(text) if _only_traditional(text) else text
    return text


def _only_simplified(text: str) -> int:
    return sum(one not in _BOTH and _traditional(one) != one for one in text)


def _only_traditional(text: str) -> int:
    return sum(simplified(one) != one for one in text)


def _is_foreign_in_japan(character: str) -> bool:
    """Whether no Japanese text holds a character, for the character set of Japan lacks it."""
    return character >= "\u2e80" and not character.encode("cp932", "ignore")


def _traditional(character: str) -> str:
    return _converted(character, "s2t")


@lru_cache(maxsize=1 << 13)
def _converted(character: str, way: str) -> str:
    changed: str = character if character < "\u2e80" else _converter(way).convert(character)
    return changed


@lru_cache(maxsize=2)
def _converter(way: str) -> Any:
    import opencc

    return opencc.OpenCC(way)
