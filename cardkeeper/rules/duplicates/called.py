"""What people are called, as it is compared: a name in characters, or the words of one in letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper.model import Contact, Field
from cardkeeper.rules.names import name_parts
from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.placeholders import is_placeholder
from cardkeeper.rules.search_terms import folded

_CHARACTERS = re.compile(r"[぀-ヿ㐀-鿿가-힣豈-﫿]")
_MEN, _WOMEN = frozenset("先生 mr herr sir".split()), frozenset("女士 小姐 太太 mrs ms miss frau mme lady".split())
_JOBS = re.compile(r"(?:先生|女士|小姐|太太|老师|老師|[总總]|经理|經理|主任|工|博士|教授|师傅|師傅)$")
_GENERATIONS = frozenset("jr sr ii iii iv".split())
_UMLAUT = re.compile("(?<=[aou])e")
_APOSTROPHES = re.compile(r"['’`´]")


@dataclass(frozen=True)
class Called:
    """One name. `given` is empty of somebody known by a surname; `words` are those of a name in letters, in order."""

    text: str
    family: str
    given: str
    words: tuple[str, ...] = ()
    gender: str = ""
    generation: str = ""

    @property
    def in_letters(self) -> bool:
        return bool(self.words)


def called(contact: Contact) -> tuple[Called, ...]:
    """The names of a contact, without what says nothing."""
    return of_texts(fact.value for fact in contact.of(Field.NAME))


def of_texts(names: Iterable[str]) -> tuple[Called, ...]:
    """Names as they are written."""
    return tuple(filter(None, map(_called, names)))


@lru_cache(maxsize=1 << 12)
def _called(text: str) -> Called | None:
    if is_placeholder(text):
        return None
    if _CHARACTERS.search(text):
        return _in_characters(text)
    parts = name_parts(text)
    titles = folded(f"{parts.prefix} {parts.suffix}").replace(".", " ").split()
    words = _words(f"{parts.given} {parts.family}")
    if len(words) == 1 and not _GENERATIONS.intersection(titles):
        words += _words(parts.suffix)  # Siyuan Ceng is no chartered engineer
    if not words:
        return None
    ages = [one for one in titles if one in _GENERATIONS]
    return Called(text, "".join(_words(parts.family)), "".join(_words(parts.given)), words, _gender(titles), *ages[:1])


def mailboxes(name: Called) -> frozenset[str]:
    """What somebody's mailbox may be called, without dots: juergengross, jgross, grossj; 张伟 zhangwei, zhangw, zw."""
    whole = readings(name.family + name.given) if not name.in_letters else ((name.family, *_givens(name)),)
    made: set[str] = set()
    for family, *given in whole:
        all_given, first = "".join(given), "".join(part[:1] for part in given)
        made |= {family + all_given, all_given + family, family + first, first + family, first[:1] + family, all_given}
        made |= {family, family[:1] + first, first + family[:1]}
    return frozenset(map(plainly, made)) - {""}


def plainly(text: str) -> str:
    """Without an umlaut's e: juergen and jurgen are one."""
    return _UMLAUT.sub("", text)


def _givens(name: Called) -> tuple[str, ...]:
    return tuple(word for word in name.words if word != name.family)


def _in_characters(text: str) -> Called | None:
    """Of 张伟 David the characters: what stands beside them is mostly another form of it."""
    bare = "".join(letter for letter in folded(text) if _CHARACTERS.match(letter))
    title = _JOBS.search(bare) if len(bare) > 1 else None
    gender = _gender([title[0]] if title else [])
    bare = bare[: title.start()] if title else bare
    if not bare:
        return None
    parts = name_parts(bare)
    return Called(text, parts.family, "" if len(bare) == 1 else parts.given, (), gender)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", _APOSTROPHES.sub("", folded(text))))


def _gender(titles: list[str]) -> str:
    return next((sex for sex, of in (("m", _MEN), ("f", _WOMEN)) if not of.isdisjoint(titles)), "")
