"""The condition that is being typed in the search field, and what it could become."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cardkeeper.i18n import in_every_language
from cardkeeper.rules.facets import NAMES, VALUES, codes_of, key_of, spelt, ways_of
from cardkeeper.rules.search_terms import folded, is_chinese, sounds

LEAST_LETTERS = 2
"""A single letter begins too many words to be taken for the name of a condition."""

LEAST_SOUND = 3
"""Two letters are mostly the initials of a person."""

_NAME = re.compile(r"(?:^|(?<=\s))-?([^\W\d_]+)$")
_VALUE = re.compile(r"(?:^|(?<=\s))(-?)([^\W\d_]+)[:：](?:[^\s\"“]*[,，])?([\"“][^\"”]*|[^\s\"“,，]*)$")


@dataclass(frozen=True)
class Begun:
    """From `start` to the cursor stands `typed`: the beginning of a name, or of a value where `key` is known.

    `negated` when the contrary of the value is asked for.
    """

    start: int
    typed: str
    key: str = ""
    negated: bool = False


def begun(text: str, cursor: int) -> Begun | None:
    """What is being typed at the cursor, if it may become a condition."""
    before = text[:cursor]
    if (value := _VALUE.search(before)) and (key := key_of(value[2])):
        return Begun(value.start(3), value[3].lstrip('"“'), key, negated=bool(value[1]))
    if (name := _NAME.search(before)) and (len(name[1]) >= LEAST_LETTERS or is_chinese(name[1])):
        return Begun(name.start(1), name[1])
    return None


def names_for(typed: str) -> tuple[str, ...]:
    """The keys whose name begins with `typed`, in any language or by its sound."""
    wanted = folded(typed)
    sound = len(wanted) >= LEAST_SOUND
    return tuple(key for key, name in NAMES.items() if _begins(in_every_language("Facet", name), wanted, sound=sound))


def values_for(key: str, typed: str) -> tuple[str, ...]:
    """The known values of `key` that `typed` begins, in any language or by their sound; all where nothing is typed."""
    if key not in VALUES:
        return ()
    wanted = folded(typed)
    sounding = tuple(code for code, ways in ways_of(key).items() if _begins(tuple(ways), wanted))
    return sounding or codes_of(key, typed)


def completed(text: str, cursor: int, begin: Begun, value: str) -> tuple[str, int]:
    """The text with `value` (a key where a name was begun) in its place, and where the cursor goes."""
    put = spelt(begin.key, value).partition(":")[2] + " " if begin.key else spelt(value)
    head, tail = text[: begin.start] + put, text[cursor:]
    return head + (tail.lstrip() if begin.key else tail), len(head)


def _begins(ways: tuple[str, ...], wanted: str, *, sound: bool = True) -> bool:
    return any(
        way.startswith(wanted) or (sound and is_chinese(way) and any(said.startswith(wanted) for said in sounds(way)))
        for way in map(folded, ways)
    )
