"""Tags, the words of the user's own for people: how one is written, and a contact's tags with one more, less or other.

Capitals make no difference: `vip lunch` is `VIP Lunch`, in the spelling that was there first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

LONGEST = 40
"""Characters of a tag."""

Tags = tuple[str, ...]

_BETWEEN = re.compile(r"[,，、;；]")
_NO_PART = re.compile(r'^[#＃]+|["“”]')


def typed(text: str) -> Tags:
    """The tags that somebody typed, with a comma of any kind between them."""
    written = (" ".join(_NO_PART.sub("", one.strip()).split())[:LONGEST].strip() for one in _BETWEEN.split(text))
    return unique(filter(None, written))


def unique(tags: Iterable[str]) -> Tags:
    """Each once, in the order and the spelling they came."""
    kept: dict[str, str] = {}
    for tag in tags:
        kept.setdefault(tag.casefold(), tag)
    return tuple(kept.values())


def spelt_as(known: Iterable[str], tag: str) -> str:
    """`tag` as it is written already, if it is."""
    return next((one for one in known if is_same(one, tag)), tag)


def is_same(one: str, other: str) -> bool:
    """Whether two spellings are one tag."""
    return one.casefold() == other.casefold()


def having(tags: Tags, tag: str) -> Tags:
    """With `tag` at the end, unless it is there."""
    return tags if any(is_same(one, tag) for one in tags) else (*tags, tag)


def without(tags: Tags, tag: str) -> Tags:
    """Without `tag`."""
    return tuple(one for one in tags if not is_same(one, tag))


def renamed(tags: Tags, old: str, new: str) -> Tags:
    """With `new` in the place of `old`; once, where both were there."""
    return unique(new if is_same(one, old) else one for one in tags)
