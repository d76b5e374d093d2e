"""What two contacts have in common and what contradicts it, weighed: a reason each, which add up to the points."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import product

from cardkeeper.rules.duplicates import about, firms, naming, reach
from cardkeeper.rules.duplicates.keys import name_keys
from cardkeeper.rules.duplicates.pair import Pair, Reason
from cardkeeper.rules.duplicates.person import Person
from cardkeeper.rules.duplicates.two import Two, reason

ORDINARY = 12
"""What a name weighs that many people have."""

MOST_OF_TWO = 25
"""Who have other names get at most so many points, whatever they share: colleagues, couples, an assistant's mail."""

_SAME_FIRM = {"name": 28, "name_sound": 22, "nickname": 18}
_SAME_FIRM_RARE, _SAME_FIRM_PERHAPS, _SAME_FIRM_ONLY = 38, 12, 6


def judged(one: Person, other: Person, *, common: Container[str] = frozenset()) -> Pair:
    """How likely two people are one; `common` are keys that many people have: a switchboard, 张伟."""
    name = _name(one, other, common)
    firm = _company(one, other, name.code if name else "")
    two = Two(one, other, name.code if name else "", firm is not None and firm.weight > 0, common)
    found = [*reach.reasons(two), *about.reasons(two), *([firm] if firm else []), *_domains(two)]
    if name and name.code == "name_differs":
        name = _against(name, found, two)
    found += [name] if name else []
    points = max(0, min(100, sum(one.weight for one in found)))
    return Pair(one.id, other.id, points, tuple(sorted(found, key=lambda one: (one.weight < 0, -abs(one.weight)))))


def _name(one: Person, other: Person, common: Container[str]) -> Reason | None:
    found = naming.compared(one.names, other.names)
    if found is None or found.code not in naming.WHOLE:
        return found
    shared = _keys_of(one) & _keys_of(other)
    return Reason(found.code, ORDINARY, found.value) if any(key in common for key in shared) else found


def _against(name: Reason, found: list[Reason], two: Two) -> Reason:
    """Other names weigh more than all that is shared; but who has both mobile and mail in common was misread."""
    if {"mobile", "email"} <= {one.code for one in found} and naming.are_close(two.one.names, two.other.names):
        return Reason("name_slip", naming.WEIGHTS["name_slip"], name.value)
    return Reason(name.code, min(name.weight, MOST_OF_TWO - sum(one.weight for one in found)), name.value)


def _keys_of(one: Person) -> set[str]:
    return {key for name in one.names for key in name_keys(name)}


def _company(one: Person, other: Person, name: str) -> Reason | None:
    """The same company says more of two who are called the same: few have a namesake there, the fewer the rarer."""
    said = [(firms.alike(a, b), a, b) for a, b in product(one.firms, other.firms)]
    if same := next(((a, b) for alike, a, b in said if alike), None):
        rare = any(map(naming.is_rare, one.names)) and any(map(naming.is_rare, other.names))
        if (name == "name" and rare) or not (one.names or other.names):  # a company without anybody is itself
            return Reason("company", _SAME_FIRM_RARE, same[0].shown)
        least = _SAME_FIRM_PERHAPS if name and not name.endswith("_differs") else _SAME_FIRM_ONLY
        return Reason("company", _SAME_FIRM.get(name, least), same[0].shown)
    differ = next(((a, b) for alike, a, b in said if alike is False), None)
    return reason("company_differs", differ[0].shown, differ[1].shown) if differ else None


def _domains(two: Two) -> Iterator[Reason]:
    """The domain of mailboxes: the same one says no more than the company, or the mailbox itself."""
    one, other = two.one.domains, two.other.domains
    if two.same_firm or not one or not other:
        return
    if one.isdisjoint(other):
        yield reason("domain_differs", *(min(domains).partition(".")[0] for domains in (one, other)))
    elif two.one.mails.isdisjoint(two.other.mails):
        yield reason("domain", min(one & other))
