"""Whether two companies are one: by their names without legal forms, in short, by first letters, by sound."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper.rules.duplicates.slips import looks_alike, word_slip
from cardkeeper.rules.pinyin import joined
from cardkeeper.rules.placeholders import is_placeholder
from cardkeeper.rules.search_terms import folded

_BRACKETS = re.compile(r"[（(\[【].*?[)）\]】]")
_FORMS = re.compile(
    r"股份|有限|责任|公司|集团|控股|总部|[㐀-鿿]{2}(?:分公司|办事处)|株式会社"
    r"|\b(?:co|ltd|limited|inc|incorporated|llc|llp|gmbh|corp|corporation|company|plc|group|holdings?|ag|kg|sa|sas|sarl"
    r"|srl|spa|bv|nv|ab|as|oy|pte|pty|pvt|the|and|of|und|et|cie|mbh)\b"
)
_CHINESE = re.compile(r"[㐀-鿿]+")
_PLACES = re.compile(
    r"^(?:中国|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|青岛|大连|宁波|厦门|东莞|佛山|无锡|长沙|郑州|济南"
    r"|合肥|福州|香港|台湾|浙江|江苏|广东|山东|四川|福建|湖北|湖南|河北|河南|安徽|江西|辽宁)(?:省|市)?(?=[㐀-鿿]{2})"
)
_LEAST = 6


@dataclass(frozen=True)
class Firm:
    """A company as it is compared: `shown` without its legal form, `core` folded, `words` of one in letters."""

    shown: str
    core: str
    words: tuple[str, ...]

    @property
    def begins(self) -> tuple[str, ...]:
        """How its name begins, by sound, so that one in characters meets its own name in letters.

        Before 样本建材 may stand a place.
        """
        parts = (self.core[:2], self.core[2:4] if len(self.core) > 3 else "")
        return self.words[:1] or tuple(sound for part in parts for sound in joined(part)[:1])


@lru_cache(maxsize=1 << 13)
def firm(name: str) -> Firm | None:
    """A company by its name; None for one without any."""
    if is_placeholder(name):
        return None
    bare = _BRACKETS.sub("", name) or name
    plain = _FORMS.sub(" ", folded(bare).replace(".", "").replace("&", " "))
    if found := "".join(_CHINESE.findall(plain)):
        core = _PLACES.sub("", found)
        return Firm(_shown(bare), core, ()) if len(core) > 1 else None
    words = tuple(re.findall(r"[^\W_]+", plain))
    return Firm(" ".join(bare.split()), "".join(words), words) if words else None


def _shown(name: str) -> str:
    """禾沐食品有限公司 as people call it, 禾沐食品."""
    return re.sub(r"(?:股份|有限|有限责任)*公司$", "", name).strip() or name


@lru_cache(maxsize=1 << 14)
def alike(one: Firm, other: Firm) -> bool | None:
    """Whether they are one company; None where nobody can tell, since one is written in characters, one in letters."""
    if bool(one.words) != bool(other.words):
        return _sounds(other.core, one) if one.words else _sounds(one.core, other)
    if one.core == other.core:
        return True
    short, long = sorted((one, other), key=lambda firm: len(firm.core))
    if not one.words:
        return short.core in long.core or looks_alike(one.core, other.core) or _swapped(short.core, long.core)
    within = set(short.words) <= set(long.words) and len(short.core) > 2 and short.words[0] == long.words[0]
    letters = "".join(word[0] for word in long.words)
    return within or (len(letters) > 2 and short.core == letters) or _slipped(one.core, other.core)


def _swapped(short: str, long: str) -> bool:
    """Whether the short one is characters of the long one in their order: 中石化 of 中国石油化工."""
    rest = iter(long)
    return len(short) > 2 and short[0] == long[0] and all(letter in rest for letter in short)


def _slipped(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LEAST and word_slip(one, other)


def _sounds(core: str, letters: Firm) -> bool | None:
    """True where the name in letters begins as the other sounds: 禾沐食品 and Hemu Foods; else nobody can tell."""
    sound = {way for size in (2, 3) for way in joined(core[:size])}
    return True if letters.words[0] in sound else None
