"""Search while typing: two FTS5 tables of text that was cut beforehand, read off in the order of the answer.

`words` holds what is read, Chinese characters apart, and the sounds of names; `numbers` every ending of every phone
number, so that any digits in its midst are a beginning. Both are contentless: nothing is kept twice. The row number
of a contact there begins with its tier, so that rows come the higher tier first, then the newer contact, and the
first thousand of them are known without looking at the rest. Exact names come before beginnings, names and companies
before the rest: a question each.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects import sqlite

from cardkeeper.model import Contact, Field, Tier
from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.search_terms import LEAST_DIGITS, folded, is_chinese, is_number, sounds, terms, words
from cardkeeper.store import lists, tables
from cardkeeper.store.aside import ASIDE
from cardkeeper.store.lists import ListQuery
from cardkeeper.store.matching import BITS, NUMBER, beginning, beginning_number, beginnings, dialled

VERSION = 4
"""Of what is in the index. A book with another version gets a new index when it is opened."""

MOST_COUNTED = 10_000
"""More hits than this are not counted: nobody reads them, and counting them all would be the slowest part."""

_TIERS = tuple(Tier)
_COLUMNS = ("whole", "name", "company", "tag", "place", "rest", "card")
_ALL = "{whole name company tag place rest card}"
_TEXT_FIELDS = frozenset(Field) - {Field.NAME, Field.COMPANY, Field.PHONE}


@dataclass(frozen=True)
class Hits:
    """What was found, best first. `total` counts also what is beyond the limit, up to `MOST_COUNTED`."""

    ids: array[int]
    total: int


def find(connection: Connection, text: str, *, query: ListQuery | None = None, limit: int = 1000) -> Hits:
    """The contacts of the list `query` that hold every term of `text`. Raises Cancelled when interrupted."""
    within, stages = _within(query or ListQuery()), _stages(text)
    found: dict[int, None] = {}
    for stage in stages:
        sql, values = stage.sql(within)
        rows = connection.exec_driver_sql(f"{sql} ORDER BY place DESC LIMIT {limit}", values)
        found.update((row[0] & NUMBER, None) for row in rows)
        if len(found) >= limit:
            return Hits(array("q", list(found)[:limit]), _total(connection, stages, within))
    return Hits(array("q", found), len(found))


def count(connection: Connection, text: str, *, query: ListQuery) -> int:
    """How many `find` would find, up to `MOST_COUNTED`."""
    return _total(connection, _stages(text), _within(query))


def _total(connection: Connection, stages: Sequence[_Stage], within: _Within) -> int:
    """How many there are in all, as far as they are counted."""
    parts = [stage.sql(within) for stage in stages if stage.wide]
    sql = " UNION ".join(f"SELECT * FROM ({part} LIMIT {MOST_COUNTED})" for part, _ in parts)
    values = tuple(value for _, some in parts for value in some)
    if not parts:
        return 0
    counted = connection.exec_driver_sql(f"SELECT count(*) FROM ({sql})", values).scalar_one()
    return min(int(counted), MOST_COUNTED)


@dataclass(frozen=True)
class _Within:
    """A list as the search needs it: its first and last row number, and what else its contacts have in common."""

    first: int
    last: int
    condition: str = ""
    values: tuple[Any, ...] = ()


def _within(query: ListQuery) -> _Within:
    first, last = (query.tier, query.tier) if query.tier else (_TIERS[0], _TIERS[-1])
    away = query.view == "trash"
    ends = _place(0, first, away=away), _place(NUMBER, last, away=away or query.aside)
    if query.view == "contacts" and not query.industry and not query.facets:
        return _Within(*ends)
    asked = select(tables.contacts.c.id).where(*lists.conditions(query))
    compiled = asked.compile(dialect=sqlite.dialect(paramstyle="qmark"), compile_kwargs={"render_postcompile": True})
    condition = str(compiled).split("WHERE", maxsplit=1)[1]
    return _Within(*ends, condition, tuple(compiled.params[name] for name in compiled.positiontup or ()))


@dataclass(frozen=True)
class _Stage:
    """One question to one of the tables; `digits` must be in a number or a word besides.

    The `wide` ones of several stages hold between them what the others do.
    """

    table: str
    match: str
    digits: tuple[str, ...] = ()
    wide: bool = False

    def sql(self, within: _Within) -> tuple[str, tuple[Any, ...]]:
        """The query, narrowed to a list, and its values."""
        of = f"{self.table}.rowid"
        # CROSS JOIN and `+` keep FTS5 from asking the whole question again for each row of the other table.
        joined = f" CROSS JOIN contacts ON contacts.id = {of} & {NUMBER}" if within.condition else ""
        sql = f"SELECT {of} AS place FROM {self.table}{joined} WHERE {self.table} MATCH ? AND {of} BETWEEN ? AND ?"
        values: list[Any] = [self.match, within.first, within.last]
        for digits in self.digits:
            sql += f" AND +{of} IN ({_EITHER})"
            values += [beginning_number(digits), f'{_ALL} : "{digits}" *']
        if within.condition:
            sql += f" AND ({within.condition})"
        return sql, (*values, *within.values)


_EITHER = "SELECT rowid FROM numbers WHERE numbers MATCH ? UNION SELECT rowid FROM words WHERE words MATCH ?"


def _stages(text: str) -> tuple[_Stage, ...]:
    typed, runs = terms(text), words(text)
    inner = beginnings(text)
    if not typed:
        return ()
    if len(typed) == 1 and is_number(typed[0]):
        exact = " OR ".join(f'"{digits}"' for digits in dialled(typed[0]))
        inside = _Stage("numbers", beginning_number(typed[0]), wide=True)
        return _Stage("numbers", exact), inside, _Stage("words", f"{_ALL} : ({inner})", wide=True)
    whole = "".join(typed)
    digits = tuple(word for word in runs if is_number(word))
    others = " AND ".join(beginning(word) for word in runs if not is_number(word))
    last = f"{_ALL} : ({others or inner})"
    return (
        _Stage("words", f'whole : "{whole}"'),
        _Stage("words", f'whole : "{whole}" *', wide=len(runs) > 1),
        _Stage("words", f"{{whole name company}} : ({inner})"),
        _Stage("words", last, digits if others else (), wide=True),
    )


def _place(contact: int, tier: Tier, *, away: bool) -> int:
    """The row number of a contact in both tables; of one in the trash or set aside it is `away`, beyond all others."""
    return (_TIERS.index(tier) + len(_TIERS) * away) << BITS | contact


def _places(contact: int) -> list[int]:
    """All row numbers that a contact may have had."""
    return [_place(contact, tier, away=away) for tier in _TIERS for away in (False, True)]


def create(connection: Connection) -> None:
    """Make both tables anew, empty."""
    for statement in _CREATE.split(";"):
        connection.exec_driver_sql(statement)


_CREATE = f"""
DROP TABLE IF EXISTS spellings;
DROP TABLE IF EXISTS words;
DROP TABLE IF EXISTS numbers;
CREATE VIRTUAL TABLE words USING fts5 ({", ".join(_COLUMNS)}, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
CREATE VIRTUAL TABLE numbers USING fts5 (digits, content = '', contentless_delete = 1, detail = none,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '3 4 5');
CREATE VIRTUAL TABLE spellings USING fts5vocab (words, 'instance')
"""


def put(connection: Connection, contacts: Sequence[Contact], card_texts: Mapping[int, str]) -> None:
    """Put contacts into the index, in the place of what it knew of them; `card_texts` by contact id."""
    remove(connection, [contact.id for contact in contacts if contact.id is not None])
    texts, numbers = [], []
    for contact in contacts:
        number = contact.id or 0
        away = contact.deleted is not None or contact.ghost.aside
        place = _place(number, contact.tier, away=away)
        texts.append((place, *_columns(contact, card_texts.get(number, ""))))
        numbers.append((place, " ".join(_endings(contact))))
    if contacts:
        marks = ", ".join("?" * (1 + len(_COLUMNS)))
        connection.exec_driver_sql(f"INSERT INTO words (rowid, {', '.join(_COLUMNS)}) VALUES ({marks})", texts)
        connection.exec_driver_sql("INSERT INTO numbers (rowid, digits) VALUES (?, ?)", numbers)


def misplaced(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Which of these contacts the index has under another tier, or here when they are away, or away when here."""
    away = f"deleted IS NOT NULL OR {ASIDE}"
    kept = f"SELECT id, tier, {away} AS away FROM contacts WHERE id IN ({_EACH})"
    rows = connection.exec_driver_sql(kept, (json.dumps(ids),)).all()
    there = set(_standing(connection, ids))
    return [row.id for row in rows if _place(row.id, Tier(row.tier), away=bool(row.away)) not in there]


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Take contacts out of the index."""
    places = [(place,) for place in _standing(connection, ids)]
    for table in ("words", "numbers") if places else ():
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", places)


def _standing(connection: Connection, ids: Sequence[int]) -> list[int]:
    """The row numbers under which these contacts are in the index."""
    places = json.dumps([place for number in ids for place in _places(number)])
    return list(connection.exec_driver_sql(f"SELECT id FROM words_docsize WHERE id IN ({_EACH})", (places,)).scalars())


_EACH = "SELECT value FROM json_each(?)"


def _columns(contact: Contact, card_text: str) -> tuple[str, ...]:
    """The columns of `words` for one contact."""
    names = [fact.value for fact in contact.of(Field.NAME)]
    companies = [fact.value for fact in contact.of(Field.COMPANY)]
    rest = [fact.value for fact in contact.facts if fact.field in _TEXT_FIELDS]
    places = _places_named(contact)
    whole = {"".join(terms(name)): None for name in names} | {way: None for name in names for way in sounds(name)}
    inside = {way: None for name in names for skip in range(1, _length(name)) for way in sounds(name, skip)}
    return (
        " ".join(whole),
        " ".join([*map(_apart, names), *inside]),
        " ".join([*map(_apart, companies), *(way for company in companies for way in sounds(company))]),
        " ".join([*map(_apart, contact.categories), *(way for tag in contact.categories for way in sounds(tag))]),
        " ".join([*map(_apart, places), *(way for place in places for way in sounds(place))]),
        " ".join(map(_apart, rest)),
        _apart(card_text),
    )


def _places_named(contact: Contact) -> list[str]:
    """Cities and regions of the addresses; of an address whose parts nobody knows, all of it."""
    named: list[str] = []
    for fact in contact.of(Field.ADDRESS):
        parts = [fact.address.city, fact.address.region] if fact.address else []
        named += list(filter(None, parts)) or [fact.value]
    return named


def _length(name: str) -> int:
    return len(next(iter(readings(name)), ()))


def _apart(text: str) -> str:
    """Text as FTS5 is to cut it: each Chinese character a word."""
    return " ".join(" ".join(term) if is_chinese(term) else term for term in words(text))


def _endings(contact: Contact) -> dict[str, None]:
    """Every ending, of three digits and more, of the contact's numbers, as kept and as printed, and extensions."""
    found: dict[str, None] = {}
    for fact in contact.of(Field.PHONE):
        for text in (fact.value, fact.printed, fact.extension):
            digits = "".join(filter(str.isdigit, folded(text)))
            found.update((digits[start:], None) for start in range(len(digits) - LEAST_DIGITS + 1))
    return found
