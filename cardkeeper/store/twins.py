"""Who may be one person: the keys by which contacts are found again, whom they were compared with, and what came of it.

The keys of a contact are made anew whenever it changes; whom it may be is then sought in the background. Until that is
done what was found before still stands.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, select, text

from cardkeeper.model import Address, Contact, Fact, Field
from cardkeeper.rules.duplicates import Pair, Person, Reason, person
from cardkeeper.rules.duplicates.blocks import MOST
from cardkeeper.rules.duplicates.keys import keys, leads_to_somebody
from cardkeeper.store import tables
from cardkeeper.store.aside import HERE
from cardkeeper.store.batches import among, these
from cardkeeper.store.fixed import Fixed

_UNDER = "twins under"
_KEYED, _UNDER_WAY, _SOUGHT = range(3)
"""How far a contact is: its keys stand, it is being compared, it was."""

_TABLES = """
CREATE TABLE twin_keys (
  key INTEGER NOT NULL, contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (key, contact_id)) WITHOUT ROWID;
CREATE INDEX twin_keys_of_contact ON twin_keys (contact_id);
CREATE TABLE twins_sought (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE, state INTEGER NOT NULL);
CREATE TABLE twins (
  a INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  points INTEGER NOT NULL, reasons TEXT NOT NULL, apart INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX twins_by_b ON twins (b)
"""


def know(connection: Any) -> None:
    """A step of `migrations`: who may be one person."""
    for statement in _TABLES.split(";"):
        connection.execute(statement)


def begin(connection: Connection, under: str) -> None:
    """Have everybody sought anew if that was done by other rules: `under` names those of now."""
    kept = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == _UNDER)).scalar()
    if kept != under:
        for table in ("twins_sought", "twin_keys"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_UNDER, under))


def put(connection: Connection, people: Sequence[Person]) -> None:
    """Make the keys of these anew, and have them sought."""
    mine = these(one.id for one in people)
    were = {tuple(row) for row in _KEYS.rows(connection, mine)}
    are = {(stored(key), one.id) for one in people for key in keys(one)}
    for change, rows in ((_DROP_KEY, were - are), (_ADD_KEY, are - were)):
        change.run(connection, *({"key": key, "contact": contact} for key, contact in sorted(rows)))
    _SEEK.run(connection, mine)


def without_keys(connection: Connection) -> list[int]:
    """Who has no keys yet."""
    asked = "SELECT id FROM contacts WHERE deleted IS NULL AND id NOT IN (SELECT contact_id FROM twins_sought)"
    return [row[0] for row in connection.exec_driver_sql(asked)]


def left(connection: Connection, *, most: int = -1) -> list[int]:
    """Who changed since they were sought, or never were; at most so many."""
    return [row[0] for row in connection.exec_driver_sql(_LEFT, (_SOUGHT, most))]


def announce(connection: Connection, ids: Iterable[int]) -> None:
    """Say that these are about to be sought."""
    _stand(connection, ids, _UNDER_WAY, was=_KEYED)


def keep(connection: Connection, ids: Sequence[int], found: Iterable[tuple[Pair, int | None]]) -> None:
    """Keep whom these may be, each pair with the ruling that says it is two; done, but for those changed meanwhile."""
    connection.execute(_DROP_A, these(ids))
    connection.execute(_DROP_B, these(ids))
    _insert(connection, found)
    _stand(connection, ids, _SOUGHT, was=_UNDER_WAY)


def keep_apart(connection: Connection, pair: Pair, ruling: int) -> None:
    """Have a pair be two people by a ruling."""
    _insert(connection, [(pair, ruling)])


def blocks(connection: Connection, ids: Iterable[int]) -> dict[int, list[int]]:
    """By key, who has the keys of these contacts together with them, in order; of keys that lead to nobody, nobody."""
    return _holders(connection, _OF_THESE, these(ids))


def holders(connection: Connection, asked: Iterable[str]) -> dict[int, list[int]]:
    """The same for somebody who is not kept, by their keys."""
    return _holders(connection, _OF_KEYS, these(map(stored, asked)))


def sought(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Who of these was sought already."""
    return set(connection.execute(_WERE_SOUGHT, these(ids)).scalars())


def here(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Who of these is neither in the trash nor set aside."""
    return set(connection.execute(_HERE, these(ids)).scalars())


def ruled(connection: Connection, contact: int) -> dict[int, int]:
    """The rulings by which a contact is not somebody it looks like, with who that is."""
    return {row.apart: row.other for row in connection.execute(_RULED, {"contact": contact})}


def of_ruling(connection: Connection, ruling: int) -> list[int]:
    """The contacts that a ruling is about, as far as they are there."""
    found = connection.execute(text("SELECT a, b FROM twins WHERE apart = :ruling"), {"ruling": ruling})
    return sorted({one for row in found for one in row})


def people(connection: Connection, ids: Iterable[int]) -> dict[int, Person]:
    """What of these contacts is compared."""
    asked = these(ids)
    facts: dict[int, list[Fact]] = {number: [] for number in connection.execute(_CONTACTS, asked).scalars()}
    for contact, field, value, kind, extension, address, invalid in connection.execute(_FACTS, asked).all():
        parts = Address(**json.loads(address)) if address else None
        facts[contact].append(Fact(_FIELDS[field], value, kind, extension=extension, address=parts, invalid=invalid))
    pictures: dict[int, set[str]] = defaultdict(set)
    for contact, digest in connection.execute(_PICTURES, asked):
        pictures[contact].add(digest)
    return {
        number: replace(person(Contact(tuple(some), id=number)), pictures=frozenset(pictures[number]))
        for number, some in facts.items()
    }


def names(connection: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """What these contacts are called."""
    found: dict[int, list[str]] = defaultdict(list)
    for contact, name in connection.execute(_NAMES, these(ids)).all():
        found[contact].append(name)
    return found


def waiting(connection: Connection, *, least: int) -> tuple[Pair, ...]:
    """The pairs of at least so many points, best first, without the trash, who was set aside, and who are two."""
    rows = connection.execute(text(f"SELECT t.* {_WAITING} ORDER BY points DESC, a, b"), {"least": least})
    return tuple(map(_pair, rows))


def count(connection: Connection, *, least: int) -> int:
    """How many those are."""
    return int(connection.execute(text(f"SELECT count(*) {_WAITING}"), {"least": least}).scalar_one())


@lru_cache(maxsize=1 << 12)
def stored(key: str) -> int:
    """A key as it is kept: a number, since there are many; even, if it leads to somebody."""
    number = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
    return number & ~1 if leads_to_somebody(key) else number | 1


def leads(number: int) -> bool:
    """Whether a key that is kept leads to somebody."""
    return number % 2 == 0


def names_of_many(connection: Connection, names: Iterable[int], many: int) -> set[int]:
    """Which of these keys of names are known in so many companies."""
    return set(connection.execute(_NAMES_OF_MANY, {"many": many, **these(names)}).scalars())


def _stand(connection: Connection, ids: Iterable[int], state: int, *, was: int) -> None:
    connection.execute(_STAND, {"state": state, "was": was, **these(ids)})


def _holders(connection: Connection, asked: str, values: Mapping[str, object]) -> dict[int, list[int]]:
    """A key that too many have stands there with more than may be compared, so that it is known to be common."""
    found: dict[int, list[int]] = defaultdict(list)
    for key, contact in connection.execute(text(asked), values):
        if len(found[key]) <= MOST:
            found[key].append(contact)
    return found


def _insert(connection: Connection, found: Iterable[tuple[Pair, int | None]]) -> None:
    rows = [
        {
            "a": min(pair.a, pair.b), "b": max(pair.a, pair.b), "points": pair.points, "apart": ruling,
            "reasons": json.dumps([asdict(reason) for reason in pair.reasons], ensure_ascii=False),
        }
        for pair, ruling in found
    ]  # fmt: skip
    if rows:
        connection.execute(_KEEP, rows)


def _pair(row: Row[Any]) -> Pair:
    return Pair(row.a, row.b, row.points, tuple(Reason(**reason) for reason in json.loads(row.reasons)))


_KEYS = Fixed(text("SELECT key, contact_id FROM twin_keys WHERE contact_id IN (SELECT value FROM json_each(:these))"))
_DROP_KEY = Fixed(text("DELETE FROM twin_keys WHERE key = :key AND contact_id = :contact"))
_ADD_KEY = Fixed(text("INSERT INTO twin_keys VALUES (:key, :contact)"))
_SEEK = Fixed(text(f"INSERT OR REPLACE INTO twins_sought SELECT value, {_KEYED} FROM json_each(:these)"))
_LEFT = (
    "SELECT id FROM contacts LEFT JOIN twins_sought ON contact_id = id "
    "WHERE deleted IS NULL AND (state IS NULL OR state < ?) ORDER BY id LIMIT ?"
)
_STAND = text(
    "UPDATE twins_sought SET state = :state WHERE state = :was AND contact_id IN (SELECT value FROM json_each(:these))"
)
_DROP_A, _DROP_B = (
    text(f"DELETE FROM twins WHERE {side} IN (SELECT value FROM json_each(:these))") for side in ("a", "b")
)
_KEEP = text(  # one of them may have been purged, or merged into the other, while they were compared
    "INSERT OR REPLACE INTO twins SELECT :a, :b, :points, :reasons, :apart "
    "WHERE 2 = (SELECT count(*) FROM contacts WHERE id IN (:a, :b))"
)
_NAMES_OF_MANY = text("""
SELECT key FROM twin_keys JOIN contacts ON contacts.id = contact_id
WHERE key IN (SELECT value FROM json_each(:these)) AND company <> ''
GROUP BY key HAVING count(DISTINCT company) >= :many""")
_WERE_SOUGHT = text(
    f"SELECT contact_id FROM twins_sought WHERE state = {_SOUGHT} "
    "AND contact_id IN (SELECT value FROM json_each(:these))"
)
_HERE = text(
    f"SELECT id FROM contacts WHERE deleted IS NULL AND {HERE} AND id IN (SELECT value FROM json_each(:these))"
)
_RULED = text("""
SELECT apart, CASE a WHEN :contact THEN b ELSE a END AS other FROM twins JOIN apart ON apart.id = twins.apart
WHERE :contact IN (a, b)""")
_OF_KEYS = "SELECT key, contact_id FROM twin_keys WHERE key IN (SELECT value FROM json_each(:these)) ORDER BY 2"
_OF_THESE = """
SELECT key, contact_id FROM twin_keys WHERE key IN (
  SELECT key FROM twin_keys WHERE contact_id IN (SELECT value FROM json_each(:these)) AND key & 1 = 0) ORDER BY 2
"""
_WAITING = f"""
FROM twins t JOIN contacts one ON one.id = t.a JOIN contacts other ON other.id = t.b
LEFT JOIN apart ON apart.id = t.apart
WHERE t.points >= :least AND apart.id IS NULL AND one.deleted IS NULL AND other.deleted IS NULL
AND one.{HERE} AND other.{HERE}"""
_FIELDS = {one.value: one for one in Field}
_COMPARED = ("name", "company", "title", "phone", "email", "messenger", "birthday", "address")
_F = tables.facts.c
_FACTS = (
    select(_F.contact_id, _F.field, _F.value, _F.kind, _F.extension, _F.address, _F.invalid)
    .where(among(_F.contact_id), _F.field.in_(_COMPARED))
    .order_by(_F.contact_id, _F.position)
)
# The plus keeps SQLite from the index by field, in which all names stand.
_NAMES = text(
    "SELECT contact_id, value FROM facts WHERE contact_id IN (SELECT value FROM json_each(:these)) AND +field = 'name'"
)
_CONTACTS = select(tables.contacts.c.id).where(among(tables.contacts.c.id))
_PICTURES = (
    select(tables.contact_photos.c.contact_id, tables.photos.c.digest)
    .join(tables.photos, tables.photos.c.id == tables.contact_photos.c.photo_id)
    .where(among(tables.contact_photos.c.contact_id))
)
