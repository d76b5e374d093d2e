"""Search while typing: two FTS5 tables of text that was cut beforehand, and stages that need no scores.

`words` holds what is read, Chinese characters apart, and the sounds of names; `numbers` every ending of every phone
number, so that any digits in its midst are a beginning. Both are contentless: nothing is kept twice. Whether a
contact is in the trash, its tier and its industry are words too, so that an answer is read off the index in its
order: exact names, beginnings, names and companies, the rest; in each the higher tier, then the newer contact.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from cardkeeper.model import Contact, Field, Tier
from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.search_terms import LEAST_DIGITS, folded, is_chinese, sounds, terms, words
from cardkeeper.store.lists import ListQuery

VERSION = 1
"""Of what is in the index. A book with another version gets a new index when it is opened."""

_COLUMNS = ("whole", "name", "company", "rest", "card", "marks")
_ALL = "{whole name company rest card}"
_TEXT_FIELDS = frozenset(Field) - {Field.NAME, Field.COMPANY, Field.PHONE}


@dataclass(frozen=True)
class Hits:
    """What was found, best first, and how many there are in all when `ids` are only the first."""

    ids: array[int]
    total: int


def find(connection: Connection, text: str, *, query: ListQuery | None = None, limit: int = 1000) -> Hits:
    """The contacts of the list `query` that hold every term of `text`. Raises Cancelled when interrupted."""
    stages = _stages(text)
    where = query or ListQuery()
    tiers = (where.tier,) if where.tier else tuple(reversed(Tier))
    found: dict[int, None] = {}
    for stage in stages:
        for tier in tiers:
            sql, values = stage.sql(where, tier)
            rows = connection.exec_driver_sql(f"{sql} ORDER BY 1 DESC LIMIT {limit}", values)
            found.update((row[0], None) for row in rows)
            if len(found) >= limit:
                return Hits(array("q", list(found)[:limit]), _total(connection, stages, where))
    return Hits(array("q", found), len(found))


def _total(connection: Connection, stages: Sequence[_Stage], query: ListQuery) -> int:
    """How many there are in all; the second and the last stage between them hold what the others do."""
    parts = [stage.sql(query, query.tier) for stage in (stages[1], stages[-1])]
    sql = " UNION ".join(part for part, _ in parts)
    values = tuple(value for _, some in parts for value in some)
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM ({sql})", values).scalar_one())


@dataclass(frozen=True)
class _Stage:
    """One question to one of the tables; `digits` must be in a number or a word besides."""

    table: str
    match: str
    digits: tuple[str, ...] = ()

    def sql(self, query: ListQuery, tier: Tier | None) -> tuple[str, tuple[Any, ...]]:
        """The query, narrowed to a list and a tier, and its values."""
        sql = f"SELECT rowid FROM {self.table} WHERE {self.table} MATCH ?"
        values: list[Any] = [_marked(self.match, self.table, query, tier)]
        for digits in self.digits:
            sql += f" AND rowid IN ({_EITHER})"
            values += [_beginning_number(digits), f'{_ALL} : "{digits}" *']
        if query.view == "due":
            sql += " AND rowid IN (SELECT id FROM contacts WHERE deleted IS NULL AND due_on <= ?)"
            values.append(query.today.isoformat() if query.today else "9999")
        return sql, tuple(values)


_EITHER = "SELECT rowid FROM numbers WHERE numbers MATCH ? UNION SELECT rowid FROM words WHERE words MATCH ?"


def _stages(text: str) -> tuple[_Stage, ...]:
    typed, runs = terms(text), words(text)
    inner = " AND ".join(map(_beginning, runs))
    if not typed:
        return ()
    if len(typed) == 1 and _is_number(typed[0]):
        exact = " OR ".join(f'"{digits}"' for digits in _dialled(typed[0]))
        beginning = _Stage("numbers", _beginning_number(typed[0]))
        return _Stage("numbers", exact), beginning, _Stage("words", f"{_ALL} : ({inner})")
    whole = "".join(typed)
    digits = tuple(word for word in runs if _is_number(word))
    others = " AND ".join(_beginning(word) for word in runs if not _is_number(word))
    return (
        _Stage("words", f'whole : "{whole}"'),
        _Stage("words", f'whole : "{whole}" *'),
        _Stage("words", f"{{whole name company}} : ({inner})"),
        _Stage("words", f"{_ALL} : ({others or inner})", digits if others else ()),
    )


def _marked(match: str, table: str, query: ListQuery, tier: Tier | None) -> str:
    column = "marks : " if table == "words" else ""
    marks = [_tier_mark(tier)] if tier else []
    marks += [_industry_mark(query.industry)] if query.industry else []
    marks += ["trash"] if query.view == "trash" else []
    match = " AND ".join([f"({match})", *(column + mark for mark in marks)])
    return match if query.view == "trash" else f"({match}) NOT {column}trash"


def _beginning(term: str) -> str:
    """A term as FTS5 asks for it: characters one after the other, letters as the beginning of a word."""
    return f'"{" ".join(term)}"' if is_chinese(term) else f'"{term}" *'


def _beginning_number(digits: str) -> str:
    return " OR ".join(f'"{one}" *' for one in _dialled(digits))


def _dialled(digits: str) -> tuple[str, ...]:
    """Digits as kept: numbers are kept without the 0 or 00 that is dialled before them at home."""
    bare = digits.lstrip("0")
    return (digits, bare) if bare != digits and len(bare) >= LEAST_DIGITS else (digits,)


def _is_number(term: str) -> bool:
    return len(term) >= LEAST_DIGITS and term.isdigit()


def create(connection: Connection) -> None:
    """Make both tables anew, empty."""
    for statement in _CREATE.split(";"):
        connection.exec_driver_sql(statement)


_CREATE = f"""
DROP TABLE IF EXISTS words;
DROP TABLE IF EXISTS numbers;
CREATE VIRTUAL TABLE words USING fts5 ({", ".join(_COLUMNS)}, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
CREATE VIRTUAL TABLE numbers USING fts5 (digits, content = '', contentless_delete = 1, detail = none,
  tokenize = 'unicode61 remove_diacritics 0')
"""


def put(connection: Connection, contacts: Sequence[Contact], card_texts: Mapping[int, str]) -> None:
    """Put contacts into the index, in the place of what it knew of them; `card_texts` by contact id."""
    texts = [(contact.id, *_columns(contact, card_texts.get(contact.id or 0, ""))) for contact in contacts]
    numbers = [(contact.id, " ".join([*_endings(contact), *_marks(contact)])) for contact in contacts]
    if contacts:
        connection.exec_driver_sql(_PUT_WORDS, texts)
        connection.exec_driver_sql("INSERT OR REPLACE INTO numbers (rowid, digits) VALUES (?, ?)", numbers)


_PUT_WORDS = f"INSERT OR REPLACE INTO words (rowid, {', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?)"


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Take contacts that are no more out of the index."""
    for table in ("words", "numbers") if ids else ():
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", [(number,) for number in ids])


def _columns(contact: Contact, card_text: str) -> tuple[str, ...]:
    """The columns of `words` for one contact."""
    names = [fact.value for fact in contact.of(Field.NAME)]
    companies = [fact.value for fact in contact.of(Field.COMPANY)]
    rest = [fact.value for fact in contact.facts if fact.field in _TEXT_FIELDS]
    whole = {"".join(terms(name)): None for name in names} | {way: None for name in names for way in sounds(name)}
    inside = {way: None for name in names for skip in range(1, _length(name)) for way in sounds(name, skip)}
    return (
        " ".join(whole),
        " ".join([*map(_apart, names), *inside]),
        " ".join([*map(_apart, companies), *(way for company in companies for way in sounds(company))]),
        " ".join(map(_apart, [*rest, *contact.categories])),
        _apart(card_text),
        " ".join(_marks(contact)),
    )


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


def _marks(contact: Contact) -> list[str]:
    marks = [_tier_mark(contact.tier)] + ([_industry_mark(contact.industry)] if contact.industry else [])
    return [*marks, "trash"] if contact.deleted else marks


def _tier_mark(tier: Tier) -> str:
    return f"t{tier.value}"


def _industry_mark(code: str) -> str:
    return "i" + "".join(filter(str.isalnum, code))
