"""A contact as it is compared with others: its names, numbers and the like folded once, for it is compared often."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.addresses import address_parts
from cardkeeper.rules.checks.email_address import PROVIDERS
from cardkeeper.rules.duplicates.called import Called, called
from cardkeeper.rules.duplicates.firms import Firm, firm
from cardkeeper.rules.evidence import WRONG_PERSON
from cardkeeper.rules.phones import STANDARD, phone
from cardkeeper.rules.pinyin import joined
from cardkeeper.rules.placeholders import is_placeholder, is_run
from cardkeeper.rules.search_terms import folded

_MAINLAND_MOBILE = re.compile(r"\+861\d{10}")
_CALLED_FREE = re.compile(r"\+(?:86[48]00|1800|1888|44800|49800)\d+")
_CITY = re.compile(r"市$|\s*city$", re.IGNORECASE)
_LEAST_DIGITS = 7


@dataclass(frozen=True)
class Person:
    """What of a contact can be the same in another. `phones` are numbers that are no mobiles, with their extensions."""

    id: int
    names: tuple[Called, ...]
    mobiles: frozenset[str]
    phones: Mapping[str, frozenset[str]]
    mails: frozenset[str]
    domains: frozenset[str]
    messengers: frozenset[tuple[str, str]]
    pictures: frozenset[str]
    birthdays: frozenset[str]
    firms: tuple[Firm, ...]
    titles: tuple[str, ...]
    streets: Mapping[str, str]
    cities: Mapping[str, str]


def person(contact: Contact) -> Person:
    """What of `contact` is compared. What was found to belong to somebody else is not."""
    facts = defaultdict[Field, list[Fact]](list)
    for fact in contact.facts:
        if fact.invalid != WRONG_PERSON:
            facts[fact.field].append(fact)
    mobiles, phones = _numbers(facts[Field.PHONE])
    mails = frozenset(_mailbox(fact.value) for fact in facts[Field.EMAIL] if _says_something(fact.value))
    streets, cities = _places(facts[Field.ADDRESS])
    return Person(
        contact.id or 0,
        called(contact),
        mobiles,
        phones,
        mails,
        frozenset(domain for mail in mails if (domain := mail.rpartition("@")[2]) not in PROVIDERS),
        frozenset((f.kind, f.value.casefold()) for f in facts[Field.MESSENGER] if not is_placeholder(f.value)),
        frozenset(hashlib.sha256(photo.data).hexdigest() for photo in contact.photos),
        frozenset(fact.value for fact in facts[Field.BIRTHDAY]),
        tuple(filter(None, (firm(fact.value) for fact in facts[Field.COMPANY]))),
        tuple(fact.value for fact in facts[Field.TITLE] if not is_placeholder(fact.value)),
        streets,
        cities,
    )


def is_for_callers(number: str) -> bool:
    """Whether a number is one that a company pays for, so that everybody there has it: 400, 800."""
    return _CALLED_FREE.fullmatch(number) is not None


def _numbers(facts: list[Fact]) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    mobiles, phones = set[str](), defaultdict[str, set[str]](set)
    for fact in facts:
        digits = re.sub(r"\D", "", fact.value)
        if len(digits) < _LEAST_DIGITS or is_run(digits):
            continue
        if fact.kind != "fax" and (fact.kind == "mobile" or _is_mobile(fact.value)):
            mobiles.add(fact.value)
        else:
            phones[fact.value] |= {fact.extension} - {""}
    return frozenset(mobiles), {number: frozenset(of) for number, of in phones.items() if number not in mobiles}


def _is_mobile(number: str) -> bool:
    if number.startswith("+86"):
        return _MAINLAND_MOBILE.fullmatch(number) is not None
    found = phone(number) if STANDARD.fullmatch(number) else None
    return found is not None and found.kind == "mobile"


def _mailbox(mail: str) -> str:
    """Without what its owner put behind a plus: liz+fairs@ arrives at liz@ (RFC 5233)."""
    local, at, domain = mail.casefold().rpartition("@")
    return local.partition("+")[0] + at + domain


def _says_something(mail: str) -> bool:
    local, _, domain = mail.casefold().rpartition("@")
    return bool(local) and not is_placeholder(local) and not is_placeholder(domain.partition(".")[0])


def _places(facts: list[Fact]) -> tuple[dict[str, str], dict[str, str]]:
    """Streets and cities, by how they are compared; a city by its sound: 杭州市 is Hangzhou."""
    streets, cities = dict[str, str](), dict[str, str]()
    for fact in facts:
        parts = fact.address or address_parts(fact.value)
        if street := _plain(parts.street):
            streets[street] = parts.street
        if city := _CITY.sub("", parts.city).strip():
            cities[next(iter(joined(city)), folded(city))] = city
    return streets, cities


def _plain(text: str) -> str:
    return "".join(letter for letter in folded(text) if letter.isalnum())
