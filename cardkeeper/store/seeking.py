"""Whom some contacts may be: those who have a key in common with them are compared, all others can't be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from sqlalchemy import Connection

from cardkeeper.model import Contact
from cardkeeper.rules.duplicates import Pair, Person, judged, person
from cardkeeper.rules.duplicates.blocks import MOST, common
from cardkeeper.rules.duplicates.keys import keys
from cardkeeper.store import apart, contacts, twins
from cardkeeper.store.batches import batches

LEAST = 30
"""Pairs of fewer points are not kept."""


def among(connection: Connection, ids: Sequence[int], *, secret: bytes) -> list[tuple[Pair, int | None]]:
    """Whom these may be, each pair with the ruling that says it is two people.

    Of two who are both yet to be sought the one with the higher number finds the other, so that it is done once.
    """
    holders = twins.blocks(connection, ids)
    known = _people(connection, {*ids, *(one for some in holders.values() for one in some)})
    sought = twins.sought(connection, known.keys() - set(ids))
    asked = set(ids)

    def is_due(one: int, other: int) -> bool:
        return other in asked or other < one or other in sought

    close = {
        (a, b)
        for some in holders.values()
        if len(some) <= MOST
        for a, b in combinations(some, 2)
        if (a in asked and is_due(a, b)) or (b in asked and is_due(b, a))
    }
    found = _judged(close, known, holders)
    return _with_rulings(connection, found, {}, secret=secret)


def like(connection: Connection, contact: Contact, *, least: int, secret: bytes) -> list[Pair]:
    """Whom somebody may be who is perhaps not kept yet, best first; nobody of whom it was said that they are two."""
    mine = person(contact)
    holders = twins.holders(connection, keys(mine))
    known = _people(connection, {one for some in holders.values() for one in some if one != mine.id})
    close = {(mine.id, one) for some in holders.values() if len(some) <= MOST for one in some if one in known}
    found = _judged(close, known | {mine.id: mine}, holders)
    here = twins.here(connection, [pair.b for pair in found])
    told = _with_rulings(
        connection, (pair for pair in found if pair.points >= least and pair.b in here), {mine.id: contact},
        secret=secret,
    )  # fmt: skip
    return sorted((pair for pair, ruling in told if ruling is None), key=lambda pair: (-pair.points, pair.b))


def _people(connection: Connection, ids: Iterable[int]) -> dict[int, Person]:
    return {number: one for some in batches(ids) for number, one in twins.people(connection, some).items()}


def _judged(
    close: Iterable[tuple[int, int]], known: Mapping[int, Person], holders: Mapping[int, Sequence[int]]
) -> list[Pair]:
    named = {twins.stored(key): key for one in known.values() for key in keys(one)}
    many = common({
        named[number]: [known[one] for one in some if one in known]
        for number, some in holders.items()
        if number in named
    })  # fmt: skip
    found = (judged(known[a], known[b], common=many) for a, b in sorted(close) if a in known and b in known)
    return [pair for pair in found if pair.points >= LEAST]


def _with_rulings(
    connection: Connection, found: Iterable[Pair], others: Mapping[int, Contact], *, secret: bytes
) -> list[tuple[Pair, int | None]]:
    """Each pair with the ruling on it; who they are is only looked at where something was ever ruled."""
    found, rulings = list(found), apart.known(connection)
    if not rulings:
        return [(pair, None) for pair in found]
    ids = {one for pair in found for one in (pair.a, pair.b)} - others.keys()
    people = {one.id or 0: one for one in contacts.get_all(connection, ids)} | dict(others)
    return [(pair, apart.ruling(people[pair.a], people[pair.b], rulings, key=secret)) for pair in found]
