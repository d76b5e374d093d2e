"""What is searched for: text cut into terms, names into all the ways they are typed, and where a hit lights up."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from cardkeeper.rules.pinyin import readings, simplified

LEAST_DIGITS = 3
"""Fewer digits than this are no part of a phone number, only a word."""

LONGEST_SOUND = 4
"""Names of more syllables are typed in full or by initials, not in a mixture."""

_CHINESE = "㐀-䶿一-鿿豈-﫿〇\U00020000-\U0003134f"
_WORD = re.compile(rf"[{_CHINESE}]+|[^\W_{_CHINESE}]+")
_WORD_OF_CHARACTERS = re.compile(f"[{_CHINESE}]")
_NUMBER = re.compile(r"[\d\s+().\-/#*]+")


@lru_cache(maxsize=1 << 12)
def folded(text: str) -> str:
    """Text as it is compared: half width, small letters without accents, simplified characters."""
    if text.isascii():
        return text.casefold()
    whole = text.encode(errors="replace").decode()  # a byte of a command's words that is no letter, nor for opencc
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", whole).casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return simplified(unicodedata.normalize("NFC", bare))


def words(text: str) -> tuple[str, ...]:
    """Folded runs of Chinese characters and of letters and digits: "张wei, 8412" -> ("张", "wei", "8412")."""
    return tuple(_WORD.findall(folded(text)))


def terms(text: str) -> tuple[str, ...]:
    """The words that are searched for; what is typed like a phone number is one: "+86 142 0000" -> ("861420000",)."""
    digits = "".join(filter(str.isdigit, text))
    return (folded(digits),) if len(digits) >= LEAST_DIGITS and _NUMBER.fullmatch(folded(text)) else words(text)


def is_number(term: str) -> bool:
    """Whether a term may be part of a phone number, and is then found inside it."""
    return len(term) >= LEAST_DIGITS and term.isdigit()


def is_chinese(term: str) -> bool:
    """Whether a term is of Chinese characters; then each of them stands for itself."""
    return term > "⿿" and bool(_WORD_OF_CHARACTERS.match(term))


@lru_cache(maxsize=1 << 12)
def sounds(name: str, skip: int = 0) -> tuple[str, ...]:
    """What somebody who types `name` by its sound, from its first syllable or a later one, types in the end.

    Each syllable but the last in full or by its initial: 张薇 -> zhangwei, zwei, zhwei, and zw. All that is typed on
    the way there is the beginning of one of these.
    """
    typed: dict[str, None] = {}
    for reading in readings(name):
        syllables = reading[skip:]
        if not syllables:
            continue
        ways = product(*map(_shortened, syllables[:-1])) if len(syllables) <= LONGEST_SOUND else (syllables[:-1],)
        typed.update(("".join(way) + syllables[-1], None) for way in ways)
        typed["".join(syllable[0] for syllable in syllables)] = None
    return tuple(typed)


def _shortened(syllable: str) -> tuple[str, ...]:
    initials = [syllable[:1]] + ([syllable[:2]] if syllable[:2] in ("zh", "ch", "sh") else [])
    return tuple(dict.fromkeys((syllable, *initials)))


def hits_in(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where `query` lights up in `text`: spans [start, end) in order, none touching the next.

    zhangw lights all of 张薇 and "Zhang W" of "Zhang Wei"; 0036 lights in "142 0000 0036", blanks and all.
    """
    plain = tuple(map(folded, text))
    compact = "".join(filter(str.isalnum, plain))
    sounded = any(map(is_chinese, plain))
    lit = [False] * len(text)
    for term in terms(query):
        if term not in compact and not (sounded and term[0].isalpha() and term.isascii()):
            continue  # most texts of a list are dark: see that quickly
        for start in range(len(text)):
            end = _end_of_hit(plain, start, term)
            lit[start:end] = [True] * (end - start)
    return tuple((hit.start(), hit.end()) for hit in re.finditer("1+", "".join("01"[on] for on in lit)))


def _end_of_hit(plain: tuple[str, ...], start: int, term: str) -> int:
    """The end of the shortest hit of `term` that begins at `start`, `start` when none does."""
    letter = plain[start]
    if not (is_chinese(letter) or term.startswith(letter or " ")) or _inside_word(plain, start, term):
        return start
    rests = {term}
    for place in range(start, len(plain)):
        rests = _rests(plain[place], rests)
        if "" in rests:
            return place + 1
        if not rests:
            return start
    return start


def _inside_word(plain: tuple[str, ...], start: int, term: str) -> bool:
    """Words are found by their beginnings, numbers and characters anywhere."""
    before = plain[start - 1] if start else ""
    anywhere = is_chinese(before) or is_chinese(plain[start]) or is_number(term)
    return before.isalnum() and not anywhere


def _rests(letter: str, rests: set[str]) -> set[str]:
    """What is left of the term, in each way to go on, after one letter of the text; blanks and signs cost nothing."""
    if not letter.isalnum():
        return rests
    left = {rest[len(letter) :] for rest in rests if rest.startswith(letter)}
    if is_chinese(letter) and any(rest[:1].isalpha() and rest.isascii() for rest in rests):
        for way in _ways(letter):
            left |= {rest[len(way) :] for rest in rests if rest.startswith(way)}
            left |= {"" for rest in rests if way.startswith(rest)}
    return left


@lru_cache(maxsize=1 << 12)
def _ways(character: str) -> tuple[str, ...]:
    """How a character is typed by its sound, in full or shortened."""
    return tuple(way for reading in readings(character) for way in _shortened(reading[0]))
