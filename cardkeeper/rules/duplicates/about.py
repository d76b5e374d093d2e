"""What is said by all else that is known of two people: birthdays, titles, places, pictures, Mr and Ms."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cardkeeper.rules.duplicates.pair import Reason
from cardkeeper.rules.duplicates.two import Two, reason
from cardkeeper.rules.search_terms import folded

UNTOLD = -20
"""What it weighs that only one of two is a junior, or the third of the name."""

SAME_DAY, SAME_DAY_OF_A_YEAR = 30, 15
SAME_HOUSE = 28
"""What an address weighs of two who are called the same and have no number in common, which goes with it."""

OF_AN_OFFICE = 2
"""What a place weighs of one firm."""


def reasons(two: Two) -> Iterator[Reason]:
    one, other = two.one, two.other
    if one.pictures & other.pictures:
        yield reason("picture")
    if one.birthdays and other.birthdays:
        yield _born(min(one.birthdays), min(other.birthdays))
    yield from _titles(two)
    yield from _places(two)
    yield from _marks(two)


def _born(one: str, other: str) -> Reason:
    if one == other:
        return reason("birthday", one, weight=SAME_DAY)
    if one[-5:] == other[-5:] and "-" in (one[0], other[0]):
        return reason("birthday", max(one, other), weight=SAME_DAY_OF_A_YEAR)
    return reason("birthday_differs", one, other)


def _titles(two: Two) -> Iterator[Reason]:
    """法务 who is 法务总监 by now has risen."""
    one, other = two.one.titles, two.other.titles
    both = [(folded(a), folded(b)) for a, b in product(one, other)]
    if any(a == b for a, b in both):
        yield reason("title", one[0])
    elif two.same_firm and both and not any(a in b or b in a or a.isascii() != b.isascii() for a, b in both):
        yield reason("title_differs", one[0], other[0])


def _places(two: Two) -> Iterator[Reason]:
    """An office's address says no more than its company."""
    one, other = two.one, two.other
    if same := sorted(one.streets.keys() & other.streets.keys()):
        by_itself = one.phones.keys().isdisjoint(other.phones) and any(map(str.isdigit, same[0]))
        house = SAME_HOUSE if two.name == "name" and by_itself else None
        yield reason("address", one.streets[same[0]], weight=OF_AN_OFFICE if two.same_firm else house)
    elif cities := sorted(one.cities.keys() & other.cities.keys()):
        yield reason("city", one.cities[cities[0]], weight=OF_AN_OFFICE if two.same_firm else None)
    elif one.cities and other.cities:
        yield reason("city_differs", *(next(iter(cities.values())) for cities in (one.cities, other.cities)))


def _marks(two: Two) -> Iterator[Reason]:
    """What stands beside names: Mr and Ms, Sr. and Jr."""
    sides = two.one, two.other
    names = [side.names[0].text for side in sides if side.names]
    sexes = [{name.gender for name in side.names} - {""} for side in sides]
    if all(sexes) and sexes[0].isdisjoint(sexes[1]):
        yield reason("gender_differs", *names)
    ages = [{name.generation for name in side.names} for side in sides]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        told = all(any(side) for side in ages)  # else one may have left it out
        yield reason("generation_differs", *names, weight=None if told else UNTOLD)
