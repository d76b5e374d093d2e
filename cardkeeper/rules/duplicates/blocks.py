"""Which keys say little because many people have them, and who of some people may be one, found without trying all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from cardkeeper.rules.duplicates import naming
from cardkeeper.rules.duplicates.called import Called
from cardkeeper.rules.duplicates.judging import judged
from cardkeeper.rules.duplicates.keys import keys, leads_to_somebody
from cardkeeper.rules.duplicates.pair import Pair
from cardkeeper.rules.duplicates.person import Person

MOST = 60
"""A key that more people have leads to nobody."""

MANY_NAMES, MANY_FIRMS = 3, 5
"""A mailbox or number of so many names is nobody's own; a name in so many companies is that of several people."""


Names = tuple[Called, ...]


def are_two(one: Names, other: Names) -> bool:
    """Whether nobody takes one of these names for the other."""
    said = naming.compared(one, other)
    return said is not None and said.code == "name_differs" and not naming.are_close(one, other)


def is_of_many(names: Sequence[Names]) -> bool:
    """Whether a number or mailbox is of so many people that it is nobody's own: a switchboard, a mailbox of all."""
    told: list[Names] = []
    for one in names if len(names) >= MANY_NAMES else ():
        if one and all(are_two(one, other) for other in told):
            told.append(one)
    return len(names) > MOST or len(told) >= MANY_NAMES


def is_of_many_firms(people: Sequence[Person]) -> bool:
    """Whether a name is that of people in so many companies, like 张伟."""
    return len({one.firms[0].core for one in people if one.firms}) >= MANY_FIRMS


def pairs(people: Sequence[Person], *, least: int) -> list[tuple[int, int, Pair]]:
    """Who of `people` may be one, by their places, with at least so many points; the likeliest first."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(people):
        for key in keys(one):
            holders[key].append(place)
    many = {key for key, places in holders.items() if _says_little(key, [people[place] for place in places])}
    leading = (places for key, places in holders.items() if len(places) <= MOST and leads_to_somebody(key))
    close = {two for places in leading for two in combinations(places, 2)}
    found = [(a, b, judged(people[a], people[b], common=many)) for a, b in sorted(close)]
    return sorted((one for one in found if one[2].points >= least), key=lambda one: (-one[2].points, one[0], one[1]))


def _says_little(key: str, people: Sequence[Person]) -> bool:
    return is_of_many([one.names for one in people]) if leads_to_somebody(key) else is_of_many_firms(people)
