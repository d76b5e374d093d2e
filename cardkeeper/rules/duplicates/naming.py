"""What the names of two people say about whether they are one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import permutations

from cardkeeper.rules.duplicates.called import Called, plainly
from cardkeeper.rules.duplicates.pair import Reason
from cardkeeper.rules.duplicates.slips import looks_alike, one_slip, sounds_alike, word_slip
from cardkeeper.rules.duplicates.spellings import PINYIN_LIKE, is_short_form, is_spelled_surname, spelled
from cardkeeper.rules.names import is_pinyin_surname
from cardkeeper.rules.pinyin import initials, joined
from cardkeeper.rules.surnames import COMPOUND, SINGLE

WEIGHTS = {
    "name": 25, "name_sound": 18, "name_slip": 14, "nickname": 15, "initials": 12, "name_part": 6, "surname": 8,
    "surname_differs": -10, "name_differs": -45,
}  # fmt: skip
WHOLE = ("name", "name_sound")
"""The names are the same, as far as they can be compared."""

_WEAK = ("name_part", "surname")

_MOST_WORDS = 4
_LONG = 13
_LEAST_CUT = 3
_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:[iuv]?ang?|[iu]?eng?|[iu]?ong|ing?|[u]?ai|[u]?ei|[i]?ao|i?ou|u[noi]|iu|ue|ve|uo|i[ae]|ua|[aeiouv]|er)"
)
_PINYIN = re.compile(rf"(?:{_SYLLABLE}){{1,3}}")


def compared(ones: Collection[Called], others: Collection[Called]) -> Reason | None:
    """What the names say, by the script that both are written in where there is one; None where that is nothing.

    Characters tell more than letters: 张伟 and 张薇 are both Zhang Wei.
    """
    both = [(one, other) for one in ones for other in others]
    in_characters = _weightiest(_alike(*two) for two in both if not (two[0].in_letters or two[1].in_letters))
    in_letters = _weightiest(_alike(*two) for two in both if two[0].in_letters and two[1].in_letters)
    if in_characters and in_characters.code not in _WEAK:
        return in_characters
    if in_letters and in_letters.code in WHOLE:
        return in_letters
    return _weightiest((in_characters, in_letters, *_across(both)))


def are_close(ones: Iterable[Called], others: Iterable[Called]) -> bool:
    """Whether two names of one script and surname are much alike, so that one may be the other, misread."""
    pairs = ((one, other) for one in ones for other in others if one.in_letters == other.in_letters)
    return any(
        one.family == other.family
        and SequenceMatcher(None, one.given, other.given, autojunk=False).ratio() >= (0.7 if one.in_letters else 0.5)
        for one, other in pairs
    )


def is_rare(name: Called) -> bool:
    """Whether hardly anybody else is called so, as far as its length tells: 林可欣 and Anselm Vanterpool, not 张伟."""
    return len("".join(name.words)) >= _LONG if name.in_letters else len(name.family + name.given) > 2


def _across(both: Iterable[tuple[Called, Called]]) -> Iterator[Reason | None]:
    """Names in characters beside names in letters."""
    for one, other in both:
        if one.in_letters != other.in_letters:
            yield _sounds(other, one) if one.in_letters else _sounds(one, other)


def _weightiest(said: Iterable[Reason | None]) -> Reason | None:
    return max(filter(None, said), key=lambda one: one.weight, default=None)


def _said(code: str, one: Called, other: Called) -> Reason:
    value = one.text if code == "name" and one.text == other.text else f"{one.text} / {other.text}"
    return Reason(code, WEIGHTS[code], value)


def _alike(one: Called, other: Called) -> Reason | None:
    code = _in_letters(one, other) if one.in_letters else _in_characters(one, other)
    return _said(code, one, other) if code else None


def _in_characters(one: Called, other: Called) -> str:
    """Two names in characters. A surname that is none, 增志伟, was misread."""
    mine, theirs = one.family + one.given, other.family + other.given
    if mine == theirs:
        return "name" if one.given else "name_part"
    if not one.given or not other.given:
        return "name_part" if one.family == other.family else "name_differs"
    if looks_alike(mine, theirs) or sounds_alike(mine, theirs):
        return "name_slip"
    if (
        (mine.startswith(theirs) or theirs.startswith(mine))
        and min(len(mine), len(theirs)) > 1
        and max(len(mine), len(theirs)) > 2
    ):
        return "name_part"
    unread = one.given == other.given and len(one.given) > 1 and not {one.family, other.family} <= (SINGLE | COMPOUND)
    return "name_slip" if unread else "name_differs"


def _in_letters(one: Called, other: Called) -> str:
    if _orders(one.words) & _orders(other.words):
        return "name" if sum(len(word) > 1 for word in one.words) > 1 else "initials"
    mine, theirs = list(one.words), list(other.words)
    shared = [word for word in mine if any(_same(word, their) for their in theirs)]
    mine = [word for word in mine if word not in shared]
    theirs = [word for word in theirs if not any(_same(word, own) for own in shared)]
    if not shared:
        slipped = all(any(word_slip(a, b) for b in theirs) for a in mine) and len(mine) == len(theirs)
        return "name_slip" if slipped else "name_differs"
    if not mine or not theirs:
        return "name" if len(shared) > 1 else "name_part"
    return _rest(one, other, mine, theirs, shared)


def _rest(one: Called, other: Called, mine: list[str], theirs: list[str], shared: list[str]) -> str:
    """Two names of which a word is the same: what do the others say?"""
    a, b = "".join(mine), "".join(theirs)
    if _stands_for(mine, theirs) or _stands_for(theirs, mine):
        return "initials"
    if any(is_short_form(x, y) or _is_cut(x, y) for x in mine for y in theirs):
        return "nickname"
    if word_slip(a, b):
        return "name_slip"
    if len(shared) > 1:
        return "name"
    surname = shared[0]
    if is_pinyin_surname(surname) or is_spelled_surname(surname):
        if _is_pinyin(a) != _is_pinyin(b) or (is_spelled_surname(surname) and _is_pinyin(a) == _is_pinyin(b) is False):
            return "surname"
        return "name_differs"
    married = one.given == other.given and one.family != other.family and len(one.given) > 1
    return "surname_differs" if married else "name_differs"


def _sounds(characters: Called, letters: Called) -> Reason | None:
    code = _heard(characters.family, characters.given, letters.words)
    return _said(code, characters, letters) if code else None


@lru_cache(maxsize=1 << 12)
def _heard(family: str, given: str, words: tuple[str, ...]) -> str:
    """A Chinese name beside one in letters: its pinyin in any order, its surname with a name from elsewhere, or not."""
    surnames = {*joined(family), *spelled(family)}
    if _orders(words) & {way for s in joined(family) for g in joined(given) for way in (s + g, g + s)} and given:
        return "name_sound"
    of = next((word for word in words if word in surnames), "")
    rest = [word for word in words if word != of]
    if not of:
        chinese = [word for word in words if is_pinyin_surname(word) or is_spelled_surname(word)]
        return "name_differs" if chinese and len(words) > 1 and all(map(_is_pinyin, words)) else ""
    if not rest or not given:
        return "name_part"
    whole = "".join(rest)
    if any(way in _orders(tuple(rest)) for way in joined(given)) or any(word in joined(given) for word in rest):
        return "name_sound"
    if whole in initials(given) or rest[0] in initials(given):
        return "initials"
    if any(len(way) > 3 and one_slip(way, whole) for way in joined(given)):
        return "name_slip"
    by_pinyin = of in joined(family)
    return "name_differs" if by_pinyin and all(map(_is_pinyin, rest)) else "surname"


@lru_cache(maxsize=1 << 12)
def _orders(words: tuple[str, ...]) -> frozenset[str]:
    """A name in one piece, its words in every order: Wang Xiao Ming is Xiaoming Wang."""
    some = permutations(words) if len(words) <= _MOST_WORDS else [tuple(sorted(words))]
    return frozenset("".join(order) for order in some)


def _same(one: str, other: str) -> bool:
    """One word, an umlaut written either way."""
    return one == other or (max(len(one), len(other)) > 4 and plainly(one) == plainly(other))


def _is_pinyin(word: str) -> bool:
    return word not in PINYIN_LIKE and _PINYIN.fullmatch(word) is not None


def _is_cut(one: str, other: str) -> bool:
    """Whether one given name is the beginning of the other, as Olu is of Olumide; Erik is not cut from Erika."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST_CUT and len(long) - len(short) > 1 and long.startswith(short) and not _is_pinyin(long)


def _stands_for(short: list[str], long: list[str]) -> bool:
    """Whether words are the first letters of others: J. of Jane, JP of Jean Pierre."""
    letters = "".join(short)
    first = "".join(word[0] for word in long)
    return (max(map(len, short)) == 1 and long[0][0] == letters[0]) or (len(letters) > 1 and letters == first)
