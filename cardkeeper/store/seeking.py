"""Whom some contacts may be: those who have a key in common with them are compared, all others can't be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from sqlalchemy import Connection

from cardkeeper.model import Contact
from cardkeeper.rules.duplicates import Pair, Person, judged, person
from cardkeeper.rules.duplicates.blocks import MANY_FIRMS, MOST, Names, are_two, is_of_many
from cardkeeper.rules.duplicates.called import of_texts
from cardkeeper.rules.duplicates.keys import keys, leads_to_somebody
from cardkeeper.store import apart, contacts, twins
from cardkeeper.store.batches import batches

LEAST = 40
"""Pairs of fewer points are not kept."""


def among(connection: Connection, ids: Sequence[int], *, secret: bytes) -> list[tuple[Pair, int | None]]:
    """Whom these may be, each pair with the ruling that says it is two people.

    Of two who are both yet to be sought the one with the higher number finds the other, so that it is done once.
    """
    holders = twins.blocks(connection, ids)
    asked, sought = set(ids), twins.sought(connection, {one for some in holders.values() for one in some})

    def is_due(one: int, other: int) -> bool:
        return other in asked or other < one or other in sought

    close = {
        (a, b)
        for key, some in holders.items()
        if twins.leads(key) and len(some) <= MOST
        for a, b in combinations(some, 2)
        if (a in asked and is_due(a, b)) or (b in asked and is_due(b, a))
    }
    return _with_rulings(connection, _judged(connection, close, holders), {}, secret=secret)


def like(connection: Connection, contact: Contact, *, least: int, secret: bytes) -> list[Pair]:
    """Whom somebody may be who is perhaps not kept yet, best first; nobody of whom it was said that they are two."""
    mine = person(contact)
    holders = twins.holders(connection, keys(mine))
    close = {
        (mine.id, one)
        for key, some in holders.items()
        if twins.leads(key) and len(some) <= MOST
        for one in some
        if one != mine.id
    }
    found = _judged(connection, close, holders, mine)
    here = twins.here(connection, [pair.b for pair in found])
    told = _with_rulings(
        connection, (pair for pair in found if pair.points >= least and pair.b in here), {mine.id: contact},
        secret=secret,
    )  # fmt: skip
    return sorted((pair for pair, ruling in told if ruling is None), key=lambda pair: (-pair.points, pair.b))


def between(connection: Connection, one: Contact, other: Contact) -> Pair:
    """What is thought of two who are kept, as a scan would."""
    mine, theirs = person(one), person(other)
    holders = twins.holders(connection, keys(mine) & keys(theirs))
    names = _names(connection, {one for some in holders.values() for one in some})
    return judged(mine, theirs, common=_of_many(connection, (mine, theirs), holders, names))


def _judged(
    connection: Connection, close: Collection[tuple[int, int]], holders: Mapping[int, Sequence[int]], *known: Person
) -> list[Pair]:
    """What is thought of each two, by how many have the number they share, and how many firms know one of the name.

    Most share a number as colleagues do: their names tell it, and nothing else of them is looked at.
    """
    names = _names(connection, {one for two in close for one in two}) | {one.id: one.names for one in known}
    perhaps = sorted(two for two in close if not are_two(names.get(two[0], ()), names.get(two[1], ())))
    wanted = {one for two in perhaps for one in two} - {one.id for one in known}
    people = {number: one for some in batches(wanted) for number, one in twins.people(connection, some).items()}
    people |= {one.id: one for one in known}
    many = _of_many(connection, people.values(), holders, names)
    found = (judged(people[a], people[b], common=many) for a, b in perhaps if a in people and b in people)
    return [pair for pair in found if pair.points >= LEAST]


def _of_many(
    connection: Connection, people: Iterable[Person], holders: Mapping[int, Sequence[int]], names: Mapping[int, Names]
) -> set[str]:
    """The keys of some people that many have."""
    named = {twins.stored(key): key for one in people for key in keys(one)}
    many = {
        key
        for number, key in named.items()
        if number in holders and leads_to_somebody(key) and is_of_many([names.get(one, ()) for one in holders[number]])
    }
    of_names = {number: key for number, key in named.items() if not leads_to_somebody(key)}
    return many | {of_names[number] for number in twins.names_of_many(connection, of_names, MANY_FIRMS)}


def _names(connection: Connection, ids: Iterable[int]) -> dict[int, Names]:
    return {one: of_texts(texts) for some in batches(ids) for one, texts in twins.names(connection, some).items()}


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
