"""How Chinese text is read aloud, for searching and sorting: syllables, initials, surnames in their own reading."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby, islice, product
from typing import Any

from cardkeeper.rules.characters import syllables
from cardkeeper.rules.surnames import READINGS, surname_of

MOST = 8
"""The most readings kept of one text; each further character of two readings would double them."""

LONGEST_NAME = 4

# Characters met in names and companies with a second reading that people do use. A dictionary lists many more.
SEVERAL = {
    "乐": "le yue", "朝": "chao zhao", "长": "chang zhang", "行": "xing hang", "重": "chong zhong", "曾": "zeng ceng",
    "单": "shan dan", "仇": "qiu chou", "区": "ou qu", "查": "zha cha", "解": "xie jie", "朴": "piao pu",
    "翟": "zhai di", "覃": "qin tan", "盖": "ge gai", "缪": "miao mou", "盛": "sheng cheng", "传": "chuan zhuan",
    "参": "can shen", "茜": "qian xi", "莘": "shen xin", "晟": "sheng cheng", "祭": "ji zhai", "郇": "xun huan",
    "谌": "chen shen", "隗": "wei kui", "尉": "wei yu", "洗": "xi xian", "种": "zhong chong", "员": "yuan yun",
    "秘": "mi bi", "折": "zhe she", "都": "dou du", "觉": "jue jiao", "藏": "cang zang", "宿": "su xiu",
    "调": "diao tiao", "省": "sheng xing", "会": "hui kuai", "柏": "bai bo", "薄": "bo bao", "校": "xiao jiao",
    "率": "shuai lv", "畜": "chu xu", "弹": "dan tan", "六": "liu lu", "还": "huan hai", "佛": "fo fu",
    "伽": "jia qie ga", "娜": "na nuo", "婼": "ruo chuo", "禅": "chan shan", "蔚": "wei yu", "牟": "mou mu",
    "涌": "yong chong", "铅": "qian yan", "仔": "zi zai", "着": "zhe zhu", "角": "jiao jue", "臭": "chou xiu",
    "露": "lu lou", "扎": "zha za", "咖": "ka ga", "卡": "ka qia",
}  # fmt: skip

HAN = "㐀-䶿一-鿿豈-﫿〇\U00020000-\U0003134f"
_CHARACTER = re.compile(f"[{HAN}]")
_PART = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")


@lru_cache(maxsize=1 << 12)
def simplified(text: str) -> str:
    """Traditional characters as simplified ones: 陳偉國 -> 陈伟国. Others stay."""
    if text.isascii():
        return text
    changed: str = _converter().convert(text)
    return changed


@lru_cache(maxsize=1)
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("t2s")


@lru_cache(maxsize=1 << 12)
def readings(name: str) -> tuple[tuple[str, ...], ...]:
    """Every sensible reading of `name`, likeliest first, at most `MOST`, each a tuple of syllables without tones.

    A Chinese character is one syllable (ü is v, then also u and yu: 吕 lv, lu, lyu), a Latin word or a number one
    item in small letters without accents. 曾志伟 -> (("zeng", "zhi", "wei"), ("ceng", "zhi", "wei")). Text without
    a letter gives ().
    """
    parts = _PART.findall(simplified(unicodedata.normalize("NFKC", name)))
    if not parts:
        return ()
    choices = [_choices(part, first) for part, first in zip(parts, _in_context(parts), strict=True)]
    return tuple(islice(product(*choices), MOST))


def initials(name: str) -> tuple[str, ...]:
    """The first letters of every reading, without repeats: 重庆 -> ("cq", "zq"), John Smith -> ("js",)."""
    return tuple(dict.fromkeys("".join(syllable[0] for syllable in reading) for reading in readings(name)))


def joined(name: str) -> tuple[str, ...]:
    """Every reading in one piece: 张伟 -> ("zhangwei",)."""
    return tuple(dict.fromkeys("".join(reading) for reading in readings(name)))


def sort_key(text: str) -> str:
    """A string that sorts as a phone book does: by syllable, then by character (all 张 before any 章).

    Latin stands among them; text without a letter comes last.
    """
    first = next(iter(readings(text)), None)
    if first is None:
        return "\U0010ffff" + text
    parts = _PART.findall(simplified(unicodedata.normalize("NFKC", text)))
    return " ".join(
        syllable if part.casefold() == syllable else f"{syllable} {part}"
        for syllable, part in zip(first, parts, strict=True)
    )


def _in_context(parts: list[str]) -> list[str]:
    """One reading a part, as its neighbours suggest: 银行 yin hang, 曾志伟 zeng zhi wei."""
    if not any(_is_chinese(part) for part in parts):
        return [_plain(part) for part in parts]
    surname = _surname(parts)
    read = READINGS.get(surname, "").split() if surname else []
    return read + _dictionary(parts[len(read) :])


def _dictionary(parts: list[str]) -> list[str]:
    found: list[str] = []
    for chinese, group in groupby(parts, _is_chinese):
        run = list(group)
        found += syllables("".join(run)) if chinese else map(_plain, run)
    return found


def _surname(parts: list[str]) -> str:
    """The surname when the parts are a Chinese name and nothing else."""
    is_name = 1 < len(parts) <= LONGEST_NAME and all(_is_chinese(part) for part in parts)
    return surname_of("".join(parts)) if is_name else ""


@lru_cache(maxsize=1 << 12)
def _choices(part: str, first: str) -> tuple[str, ...]:
    """What `part` can be read as, `first` ahead."""
    more = SEVERAL.get(part, "").split()
    both = dict.fromkeys((first, *more))
    umlauts = [one.replace("v", u) for one in both if _is_chinese(part) and "v" in one for u in ("u", "yu")]
    return tuple(dict.fromkeys((*both, *umlauts)))


@lru_cache(maxsize=1 << 12)
def _plain(word: str) -> str:
    """A Latin word in small letters without accents: Müller -> muller."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare) or word


def _is_chinese(part: str) -> bool:
    return _CHARACTER.match(part) is not None
