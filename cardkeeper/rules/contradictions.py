"""What the facts of one contact say against each other: an area code and a city, a mail domain, company and website,
a card and a vCard."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.model import Contact, Fact, Field, Source
from cardkeeper.rules import consistency
from cardkeeper.rules.addresses import address_parts
from cardkeeper.rules.pinyin import joined, simplified

_ONE_AT_A_TIME = (Field.NAME, Field.COMPANY, Field.TITLE)
_UNMADE = (Source.TYPED, Source.IMPORT)
"""Sources that say nothing of where a fact came from."""


@dataclass(frozen=True)
class Contradiction:
    """Two facts that can't both be right: a code, the fact that is doubted, and what it might have to be."""

    code: str
    fact: Fact
    against: Fact
    proposal: str = ""


def found_in(contact: Contact) -> tuple[Contradiction, ...]:
    """Every contradiction among the facts that are not known to be wrong."""
    facts = tuple(fact for fact in contact.facts if not fact.invalid)
    return (*_area_and_city(facts), *_domains(facts), *_sources(facts))


def _area_and_city(facts: tuple[Fact, ...]) -> Iterator[Contradiction]:
    """A landline that rings in another city than the address is in; a city of two codes is in neither's way."""
    landlines = [fact for fact in facts if fact.field is Field.PHONE and fact.kind != "mobile" and _rings_in(fact)]
    addresses = [fact for fact in facts if fact.field is Field.ADDRESS] if landlines else []
    cities = {city: fact for fact in addresses if (city := _city(fact))}
    for fact in landlines:
        if cities and not _rings_in(fact) & set(cities):
            yield Contradiction("area_city", fact, next(iter(cities.values())))


def _city(address: Fact) -> str:
    """The city of an address as `_places` knows it; "" for one that has no area code of its own."""
    parts = address.address or address_parts(address.value)
    named = (parts.city, address_parts(address.value).city, *address.value.split(","))  # e.g. Kunshan, Jiangsu, China
    plain = (re.sub(r"[\d\s'.-]|市$|city$", "", simplified(one).lower()) for one in named)
    return next((_known()[one] for one in plain if one in _known()), "")


def _rings_in(phone: Fact) -> frozenset[str]:
    national = phone.value.removeprefix("+86") if phone.value.startswith("+86") else ""
    return next((_places()[national[:size]] for size in (2, 3) if national[:size] in _places()), frozenset())


@lru_cache(maxsize=1)
def _places() -> dict[str, frozenset[str]]:
    """Area codes without their 0, and where they ring."""
    table: dict[str, list[str]] = tomllib.loads(paths.resource("words/area_codes.toml").read_text("utf-8"))
    return {code: frozenset(names) for code, names in table.items()}


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Every place by its name and by the name in Latin letters, where only one is called so."""
    names = {name for places in _places().values() for name in places}
    sounds: dict[str, list[str]] = {}
    for name in names:
        for sound in joined(name):
            sounds.setdefault(sound, []).append(name)
    return {name: name for name in names} | {sound: of[0] for sound, of in sounds.items() if len(of) == 1}


def _domains(facts: tuple[Fact, ...]) -> Iterator[Contradiction]:
    """A work mailbox, the website and the company that have nothing to do with each other."""
    mails = [fact for fact in facts if fact.field is Field.EMAIL and fact.kind != "home"]
    sites = [fact for fact in facts if fact.field is Field.WEBSITE]
    companies = [fact for fact in facts if fact.field is Field.COMPANY]
    if not mails or not sites:  # a company alone says too little of a domain
        return
    found = [consistency.check(one.value, email=mails[0].value, website=sites[0].value) for one in companies or sites]
    if all(one.verdict == "inconsistent" for one in found):
        code = next(code for code in found[0].codes if code != "free_mail")
        proposal = found[0].proposal if "@" in found[0].proposal else ""
        yield Contradiction(code, mails[0], sites[0], proposal)


def _sources(facts: tuple[Fact, ...]) -> Iterator[Contradiction]:
    """A card, a vCard and a signature that call the same thing differently in the same language."""
    for field in _ONE_AT_A_TIME:
        told = [fact for fact in facts if fact.field is field and fact.source not in _UNMADE]
        for place, fact in enumerate(told):
            other = next((one for one in told[:place] if _rivals(one, fact)), None)
            if other:
                yield Contradiction("sources_differ", fact, other)


def _rivals(one: Fact, other: Fact) -> bool:
    same = simplified(one.value).casefold() == simplified(other.value).casefold()
    return one.source is not other.source and one.form == other.form and not same
