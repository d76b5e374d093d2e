"""Which keys say little because many people have them, and who of some people may be one, found without trying all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from cardkeeper.rules.duplicates import naming
from cardkeeper.rules.duplicates.judging import judged
from cardkeeper.rules.duplicates.keys import keys, leads_to_somebody
from cardkeeper.rules.duplicates.pair import Pair
from cardkeeper.rules.duplicates.person import Person

MOST = 60
"""A key that more people have leads to nobody."""

MANY_NAMES, MANY_FIRMS = 3, 5
"""A mailbox or number of so many names is nobody's own; a name in so many companies is that of several people."""


def common(holders: Mapping[str, Sequence[Person]]) -> frozenset[str]:
    """Those keys that many people have: a switchboard, a mailbox of all, a name like 张伟."""
    return frozenset(key for key, people in holders.items() if len(people) > MOST or _is_common(key, people))


def pairs(people: Sequence[Person], *, least: int) -> list[tuple[int, int, Pair]]:
    """Who of `people` may be one, by their places, with at least so many points; the likeliest first."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(people):
        for key in keys(one):
            holders[key].append(place)
    many = common({key: [people[place] for place in places] for key, places in holders.items()})
    leading = (places for key, places in holders.items() if len(places) <= MOST and leads_to_somebody(key))
    close = {two for places in leading for two in combinations(places, 2)}
    found = [(a, b, judged(people[a], people[b], common=many)) for a, b in sorted(close)]
    return sorted((one for one in found if one[2].points >= least), key=lambda one: (-one[2].points, one[0], one[1]))


def _is_common(key: str, people: Sequence[Person]) -> bool:
    if key.startswith("name "):
        return len(people) >= MANY_FIRMS and len({one.firms[0].core for one in people if one.firms}) >= MANY_FIRMS
    return len(people) >= MANY_NAMES and _has_names(people, MANY_NAMES)


def _has_names(people: Sequence[Person], many: int) -> bool:
    """Whether people have so many names that nobody takes for one another."""
    told: list[Person] = []
    for one in people:
        said = (naming.compared(one.names, other.names) for other in told)
        if one.names and all(name is not None and name.code == "name_differs" for name in said):
            told.append(one)
        if len(told) >= many:
            return True
    return False
