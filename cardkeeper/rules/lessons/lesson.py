"""What one card taught, what several taught together, and which of that can be relied on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from cardkeeper.model import Field
from cardkeeper.rules.checks.email_address import PROVIDERS
from cardkeeper.rules.lessons.likeness import is_slip, plain

MOST_LONGER = 2
"""A domain with more letters than this too many or too few is another one."""

LEAST = 2
"""How many cards must agree on what holds for every company; of the same company one is enough."""


class Kind(StrEnum):
    FACT = "fact"  # a company has this name, website, address or number
    PLACE = "place"  # on cards of a company a fact of this field stands here
    LINE = "line"  # a line with these words is this field, or no fact at all
    LETTERS = "letters"  # these letters were read for those


@dataclass(frozen=True)
class Taught:
    """One thing a card taught.

    `about` is the company, by its mail domain or else its plain name, "" for any; `read` is what stood on the card,
    plain; `said` what it is: the value of a FACT, side and edges of a PLACE, the field of a LINE ("" for none), the
    right LETTERS. `detail` is the kind of a number, the postcode of an address, or a LINE as it was printed.
    """

    kind: Kind
    about: str = ""
    read: str = ""
    field: Field | None = None
    form: str | None = None
    said: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Lesson:
    """What `cards` reviewed cards taught alike, the last of them on the day `last`."""

    taught: Taught
    cards: int
    last: date


def company_key(mails: Iterable[str], websites: Iterable[str], names: Iterable[str]) -> str:
    """What a company is known by: the domain of its mail, else of its website, else its plain name."""
    domains = [mail.rpartition("@")[2] for mail in mails] + [host_of(site) for site in websites]
    own = [domain for domain in domains if "." in domain and domain not in PROVIDERS]
    return next(iter(own), next(filter(None, map(plain, names)), ""))


def host_of(website: str) -> str:
    """The host of a website, without www."""
    return website.partition("/")[0].lower().removeprefix("www.")


class Lessons:
    """All lessons, to be asked."""

    def __init__(self, lessons: Iterable[Lesson]) -> None:
        self._by_kind: dict[Kind, list[Lesson]] = defaultdict(list)
        self._by_firm: dict[str, list[Lesson]] = defaultdict(list)
        for lesson in lessons:
            self._by_kind[lesson.taught.kind].append(lesson)
            if lesson.taught.about:
                self._by_firm[lesson.taught.about].append(lesson)

    @cached_property
    def _said(self) -> dict[tuple[Kind, str], list[Lesson]]:
        said: dict[tuple[Kind, str], list[Lesson]] = defaultdict(list)
        for kind in (Kind.LINE, Kind.LETTERS):
            for lesson in self._by_kind[kind]:
                said[kind, lesson.taught.read].append(lesson)
        return said

    @cached_property
    def _named(self) -> dict[str, str]:
        """Which company has a name."""
        facts = (one.taught for one in self._by_kind[Kind.FACT] if one.taught.field is Field.COMPANY)
        return {name: fact.about for fact in facts if (name := plain(fact.said))}

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """All letters that were once read wrongly."""
        return tuple(sorted({read for kind, read in self._said if kind is Kind.LETTERS}))

    def of(self, firm: str, kind: Kind) -> list[Lesson]:
        """What is known of a company, by its key; the surest first."""
        found = [lesson for lesson in self._by_firm.get(firm, ()) if lesson.taught.kind is kind]
        return sorted(found, key=lambda lesson: (-lesson.cards, -lesson.last.toordinal()))

    def firm(self, key: str, names: Iterable[str]) -> str:
        """The known company with this key or, read with a slip, nearly; else the one that has one of `names`."""
        if key in self._by_firm:
            return key
        if known := self.domain_like(key):
            return known
        return next((self._named[name] for name in map(plain, names) if name in self._named), "")

    def domain_like(self, domain: str) -> str:
        """The one known domain that differs from this unknown one by a slip of the reading; else ""."""
        if "." not in domain or domain in self._by_firm or domain in PROVIDERS:
            return ""
        long = [known for known in self._by_firm if "." in known and abs(len(known) - len(domain)) <= MOST_LONGER]
        near = [known for known in long if is_slip(domain, known)]
        return near[0] if len(near) == 1 else ""

    def knows(self, kind: Kind, read: str) -> bool:
        """Whether anything was taught about these words or letters."""
        return (kind, read) in self._said

    def decided(self, kind: Kind, read: str, *, firm: str = "") -> Lesson | None:
        """What words or letters are; None when too few said so, or as many said otherwise."""
        lessons = self._said.get((kind, read), [])
        own = [lesson for lesson in lessons if firm and lesson.taught.about == firm]
        return _lead(own, least=1) or _lead(lessons, least=LEAST)


def _lead(lessons: Iterable[Lesson], *, least: int) -> Lesson | None:
    """The answer that leads all others by at least so many cards, counted over all companies."""
    votes: dict[str, int] = defaultdict(int)
    example: dict[str, Lesson] = {}
    for lesson in sorted(lessons, key=lambda one: one.last):
        votes[lesson.taught.said] += lesson.cards
        example[lesson.taught.said] = lesson
    ranked = sorted(votes, key=lambda said: -votes[said])
    if not ranked or votes[ranked[0]] - sum(votes[said] for said in ranked[1:2]) < least:
        return None
    best = example[ranked[0]]
    return Lesson(best.taught, votes[ranked[0]], best.last)
