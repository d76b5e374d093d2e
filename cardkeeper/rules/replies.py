"""What an answer says about somebody, held against what is known: the same, changed, or new, fact by fact. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cardkeeper.model import Contact, Fact, Field

_ALL_RIGHT = re.compile(
    r"都对|全对|都正确|完全正确|信息正确|信息无误|准确无误|没有变化|没有变动|没变|无变化|无误|沒有變化|無誤|都對"
    r"|\b(?:all|everything|details?|that|it|they)(?:'s| is| are| looks?)? (?:still )?"
    r"(?:correct|right|good|fine|up to date)\b"
    r"|\bno changes?\b|\bstill (?:correct|right|valid)\b|\ball correct\b",
    re.IGNORECASE,
)
SHORT = 60
"""The most characters of a line that may say so: our own letter says it in longer ones."""

FIRST_MAIL = date(1995, 1, 1)
"""Before it hardly anybody had an address: such a day comes of a computer without a clock."""

_DENIED = re.compile(r"不|没有全|有误|有誤|\bnot\b|n't\b|\bexcept\b|\bbut\b|但|除了", re.IGNORECASE)


@dataclass(frozen=True)
class Difference:
    """One fact of an answer: what we have, None where nothing stands against it, and what they say."""

    known: Fact | None
    said: Fact

    @property
    def same(self) -> bool:
        """Whether they say what we have."""
        return self.known is not None and identity(self.known) == identity(self.said)


def differences(contact: Contact, said: Iterable[Fact]) -> tuple[Difference, ...]:
    """Each fact that was said, once, beside ours of its kind: the very same if we have it, else one nobody repeated."""
    told = list({identity(fact): fact for fact in said}.values())
    ours = {identity(fact): fact for fact in contact.facts}
    repeated = {identity(fact) for fact in told if identity(fact) in ours}
    free = [fact for fact in contact.facts if identity(fact) not in repeated]
    found = []
    for fact in told:
        known = ours.get(identity(fact)) or _beside(fact, free)
        if known in free:
            free.remove(known)
        found.append(Difference(known, fact))
    return tuple(found)


def all_right(lines: Iterable[str]) -> bool:
    """Whether one of the lines, in a few words, says that everything is right."""
    return any(len(line) <= SHORT and _ALL_RIGHT.search(line) and not _DENIED.search(line) for line in lines)


def said_on(sent: date | None, *, today: date) -> date:
    """The day of an answer: the one its mail names, or today for none, one to come, and one before there was mail."""
    return sent if sent is not None and FIRST_MAIL <= sent <= today else today


def _beside(fact: Fact, free: Sequence[Fact]) -> Fact | None:
    """The fact of ours that a new value would take the place of: of its kind and, of words, its language."""
    alike = [one for one in free if one.field is fact.field and _sort(one) == _sort(fact)]
    return next((one for one in alike if not one.invalid), None) or next(iter(alike), None)


def _sort(fact: Fact) -> str:
    return fact.kind if fact.field in (Field.PHONE, Field.MESSENGER) else fact.form or ""


def identity(fact: Fact) -> tuple[Field, str, str]:
    """What two facts that say the same have in common, however they are written."""
    value = fact.value.casefold()
    if fact.field is Field.WEBSITE:
        value = re.sub(r"^https?://(www\.)?|/$", "", value)
    elif fact.field not in (Field.EMAIL, Field.MESSENGER):
        value = re.sub(r"[\W_]", "", value)
    return fact.field, value, fact.extension
