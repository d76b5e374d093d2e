"""What two contacts have in common and what contradicts it, weighed: a reason each, which add up to the points."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator
from itertools import product

from cardkeeper.rules.checks.email_address import ROLES
from cardkeeper.rules.duplicates import firms, naming
from cardkeeper.rules.duplicates.keys import mail_key, name_keys, phone_key
from cardkeeper.rules.duplicates.pair import Pair, Reason
from cardkeeper.rules.duplicates.person import Person, is_for_callers
from cardkeeper.rules.duplicates.slips import one_slip
from cardkeeper.rules.search_terms import folded

ORDINARY = 12
"""What a name weighs that many people have."""

MOST_OF_TWO = 25
"""Who have other names get at most so many points, whatever they share: colleagues, couples, an assistant's mail."""

AT_THE_END = 6
"""What a number weighs of which only the last digit is another: so are those of two desks."""

NUMBERED = -20
"""What it weighs that mailboxes are told apart by figures."""

UNTOLD = -20
"""What it weighs that only one of two is a junior, or the third of the name."""

_WEIGHTS = {
    "mobile": 55, "email": 55, "messenger": 55, "picture": 40, "direct": 35, "phone_slip": 12, "email_slip": 25,
    "role_email": 6, "switchboard": 4, "domain": 10, "title": 6, "address": 10, "city": 6,
    "gender_differs": -25, "generation_differs": -45, "birthday_differs": -30, "mobile_differs": -12,
    "email_differs": -8, "extension_differs": -10, "company_differs": -12, "domain_differs": -4, "title_differs": -4,
    "city_differs": -4,
}  # fmt: skip


def judged(one: Person, other: Person, *, common: Container[str] = frozenset()) -> Pair:
    """How likely two people are one; `common` are keys that many people have: a switchboard, 张伟."""
    name = _name(one, other, common)
    code = name.code if name else ""
    firm = _company(one, other, code)
    same = firm is not None and firm.weight > 0
    found = [
        *_numbers(one, other, code, same_firm=same, common=common), *_mails(one, other, code, common=common),
        *_others(one, other, same_firm=same), *([firm] if firm else _domains(one, other)),
        *(_domains(one, other, only="domain_differs") if firm and not same else ()), *_marks(one, other),
    ]  # fmt: skip
    plain = sum(reason.weight for reason in found)
    if name and code == "name_differs":
        name = Reason(code, min(name.weight, MOST_OF_TWO - plain), name.value)
    reasons = sorted([*found, *([name] if name else [])], key=lambda reason: (reason.weight < 0, -abs(reason.weight)))
    points = sum(reason.weight for reason in reasons)
    return Pair(one.id, other.id, max(0, min(100, points)), tuple(reasons))


def _reason(code: str, *values: str, weight: int | None = None) -> Reason:
    said = tuple(dict.fromkeys(values))
    return Reason(code, _WEIGHTS[code] if weight is None else weight, " / ".join(said))


def _name(one: Person, other: Person, common: Container[str]) -> Reason | None:
    found = naming.compared(one.names, other.names)
    if found is None or found.code not in naming.WHOLE:
        return found
    shared = _keys_of(one) & _keys_of(other)
    ordinary = any(key in common for key in shared)
    return Reason(found.code, ORDINARY, found.value) if ordinary else found


def _keys_of(one: Person) -> set[str]:
    return {key for name in one.names for key in name_keys(name)}


def _company(one: Person, other: Person, name: str) -> Reason | None:
    """The same company says more of two who are called the same: few have a namesake there, the fewer the rarer."""
    said = [(firms.alike(a, b), a, b) for a, b in product(one.firms, other.firms)]
    if same := next(((a, b) for alike, a, b in said if alike), None):
        rare = any(naming.is_rare(a) for a in one.names) and any(naming.is_rare(b) for b in other.names)
        known = {"name": 38 if rare else 28, "name_sound": 22, "nickname": 18}
        weight = known.get(name, 12 if _agree(name) else 6)
        return _reason("company", same[0].shown, weight=weight)
    differ = next(((a, b) for alike, a, b in said if alike is False), None)
    return _reason("company_differs", differ[0].shown, differ[1].shown) if differ else None


def _domains(one: Person, other: Person, *, only: str = "") -> Iterator[Reason]:
    if not one.domains or not other.domains:
        return
    same = () if one.mails & other.mails else sorted(one.domains & other.domains)
    if same and only in ("", "domain"):
        yield _reason("domain", same[0])
    elif one.domains.isdisjoint(other.domains) and only in ("", "domain_differs"):
        yield _reason("domain_differs", *(min(domains).partition(".")[0] for domains in (one.domains, other.domains)))


def _numbers(one: Person, other: Person, name: str, *, same_firm: bool, common: Container[str]) -> Iterator[Reason]:
    mine, theirs = one.mobiles | one.phones.keys(), other.mobiles | other.phones.keys()
    same = sorted(mine & theirs)
    mobiles = [n for n in same if n in one.mobiles | other.mobiles and phone_key(n) not in common]
    if mobiles:
        yield _reason("mobile", mobiles[0])
        return
    if same:
        numbers = (_landline(n, one, other, name, same_firm=same_firm, common=common) for n in same)
        yield max(numbers, key=lambda reason: reason.weight)
    slips = _slipped(mine, theirs) if _agree(name) and not same else None
    if slips:
        yield _reason("phone_slip", *slips, weight=AT_THE_END if slips[0][:-1] == slips[1][:-1] else None)
    elif one.mobiles and other.mobiles:
        yield _reason("mobile_differs", min(one.mobiles), min(other.mobiles))


def _landline(number: str, one: Person, other: Person, name: str, *, same_firm: bool, common: Container[str]) -> Reason:
    """A number of an office: by its extension somebody's own, else that of all who work there."""
    mine, theirs = one.phones.get(number, frozenset()), other.phones.get(number, frozenset())
    if mine & theirs:
        return _reason("direct", f"{number} #{min(mine & theirs)}")
    if mine and theirs:
        return _reason("extension_differs", f"#{min(mine)}", f"#{min(theirs)}")
    if phone_key(number) in common or is_for_callers(number):
        return _reason("switchboard", number)
    weight = 12 if same_firm else 30 if name in naming.WHOLE else 18 if _agree(name) else 10
    return _reason("phone", number, weight=weight)


def _slipped(mine: Collection[str], theirs: Collection[str]) -> tuple[str, str] | None:
    return next(((a, b) for a, b in product(sorted(mine), sorted(theirs)) if one_slip(a, b)), None)


def _mails(one: Person, other: Person, name: str, *, common: Container[str]) -> Iterator[Reason]:
    same = sorted(one.mails & other.mails)
    own = [mail for mail in same if mail.partition("@")[0] not in ROLES and mail_key(mail) not in common]
    if own:
        yield _reason("email", own[0])
        return
    if same:
        yield _reason("role_email", same[0])
    both = list(product(sorted(one.mails), sorted(other.mails)))
    slips = next((two for two in both if one_slip(*two) and not _numbered(*two)), None)
    if slips and _agree(name):
        yield _reason("email_slip", *slips)
    elif not same and one.domains & other.domains and name != "surname_differs":  # its mailbox goes with a name
        numbered = next((two for two in both if _numbered(*two)), None)
        yield _reason("email_differs", *(numbered or both[0]), weight=NUMBERED if numbered else None)


def _numbered(one: str, other: str) -> bool:
    """Whether two mailboxes are told apart by figures: who came second in a house is wei2."""
    bare = [re.sub(r"\d", "", mail) for mail in (one, other)]
    return one != other and bare[0] == bare[1]


def _agree(name: str) -> bool:
    """Whether the names say something, and nothing against one person."""
    return bool(name) and not name.endswith("_differs")


def _others(one: Person, other: Person, *, same_firm: bool) -> Iterator[Reason]:
    if same := sorted(one.messengers & other.messengers):
        yield _reason("messenger", same[0][1])
    if one.pictures & other.pictures:
        yield _reason("picture")
    if one.birthdays and other.birthdays:
        yield _born(min(one.birthdays), min(other.birthdays))
    yield from _titles(one, other, same_firm=same_firm)
    yield from _places(one, other, same_firm=same_firm)


def _titles(one: Person, other: Person, *, same_firm: bool) -> Iterator[Reason]:
    """法务 who is 法务总监 by now has risen."""
    both = [(folded(a), folded(b)) for a, b in product(one.titles, other.titles)]
    if any(a == b for a, b in both):
        yield _reason("title", one.titles[0])
    elif same_firm and both and not any(a in b or b in a or a.isascii() != b.isascii() for a, b in both):
        yield _reason("title_differs", one.titles[0], other.titles[0])


def _born(one: str, other: str) -> Reason:
    if one == other:
        return _reason("birthday", one, weight=30)
    if one[-5:] == other[-5:] and "-" in (one[0], other[0]):
        return _reason("birthday", max(one, other), weight=15)
    return _reason("birthday_differs", one, other)


def _places(one: Person, other: Person, *, same_firm: bool) -> Iterator[Reason]:
    """An office's address says no more than its company."""
    if same := sorted(one.streets.keys() & other.streets.keys()):
        yield _reason("address", one.streets[same[0]], weight=2 if same_firm else None)
    elif cities := sorted(one.cities.keys() & other.cities.keys()):
        yield _reason("city", one.cities[cities[0]], weight=2 if same_firm else None)
    elif one.cities and other.cities:
        yield _reason("city_differs", *(next(iter(cities.values())) for cities in (one.cities, other.cities)))


def _marks(one: Person, other: Person) -> Iterator[Reason]:
    """What stands beside names: Mr and Ms, Sr. and Jr."""
    sexes = [{name.gender for name in side.names} - {""} for side in (one, other)]
    if all(sexes) and sexes[0].isdisjoint(sexes[1]):
        yield _reason("gender_differs", *(side.names[0].text for side in (one, other)))
    ages = [{name.generation for name in side.names} for side in (one, other)]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        told = all(any(side) for side in ages)  # else one may have left it out
        names = (side.names[0].text for side in (one, other))
        yield _reason("generation_differs", *names, weight=None if told else UNTOLD)
