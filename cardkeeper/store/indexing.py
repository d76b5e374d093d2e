"""The search index: what stands in its tables for each contact, and under which row number; only what changes is put.

`words` holds what is read, Chinese characters apart, and the sounds of names; `numbers` every ending of every phone
number, so that any digits in its midst are a beginning. Both are contentless: nothing is kept twice. Of each contact a
sum tells what is there. The row number of a contact begins with its tier, so that rows come the higher tier first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, text

from cardkeeper.model import Contact, Field, Tier
from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.search_terms import LEAST_DIGITS, folded, is_chinese, sounds, terms, words
from cardkeeper.store import tables
from cardkeeper.store.aside import ASIDE
from cardkeeper.store.batches import among, these
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.matching import NUMBER, place, places
from cardkeeper.store.replacing import alter

VERSION = 4
"""Of what is in the index. A book with another version gets a new index when it is opened."""

_TABLES = {"words": ("whole", "name", "company", "tag", "place", "rest", "card"), "numbers": ("digits",)}
_SUM = {table: f"{table}_sum" for table in _TABLES}
_TEXT_FIELDS = frozenset(Field) - {Field.NAME, Field.COMPANY, Field.PHONE}


def create(connection: Connection) -> None:
    """Make both tables anew, empty."""
    for statement in _CREATE.split(";"):
        connection.exec_driver_sql(statement)


_CREATE = f"""
DROP TABLE IF EXISTS spellings;
DROP TABLE IF EXISTS words;
DROP TABLE IF EXISTS numbers;
CREATE VIRTUAL TABLE words USING fts5 ({", ".join(_TABLES["words"])}, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
CREATE VIRTUAL TABLE numbers USING fts5 (digits, content = '', contentless_delete = 1, detail = none,
  tokenize = 'unicode61 remove_diacritics 0', prefix = '3 4 5');
CREATE VIRTUAL TABLE spellings USING fts5vocab (words, 'instance')
"""


def know_sums(connection: Any) -> None:
    """A step of `migrations`: of each contact that is put from now on, a sum of what is in either table."""
    for name in _SUM.values():
        connection.execute(f"ALTER TABLE contacts ADD COLUMN {name} INTEGER")


def put(connection: Connection, contacts: Sequence[Contact], card_texts: Mapping[int, str]) -> None:
    """Put contacts into the index, in the place of what it has of them, if that is not the same; texts by contact."""
    ids = [contact.id or 0 for contact in contacts]
    there = {standing & NUMBER: standing for standing in _standing(connection, ids)}
    kept = {row.id: row._asdict() for row in _SUMS.rows(connection, these(ids))}
    sums: dict[int, dict[str, int]] = {}
    gone, fresh = ({table: list[dict[str, Any]]() for table in _TABLES} for _ in range(2))
    for number, contact in zip(ids, contacts, strict=True):
        row = place(number, contact.tier, away=contact.deleted is not None or contact.ghost.aside)
        told = {
            "words": _words(contact, card_texts.get(number, "")),
            "numbers": {"digits": " ".join(_endings(contact))},
        }
        sums[number] = {_SUM[table]: _sum(texts.values()) for table, texts in told.items()}
        for table, texts in told.items():
            if there.get(number) != row or kept[number][_SUM[table]] != sums[number][_SUM[table]]:
                gone[table] += [{"rowid": there[number]}] if number in there else []
                fresh[table].append({"rowid": row, **texts})
    for table in _TABLES:
        _TAKE_OUT[table].run(connection, *gone[table])
        _PUT_IN[table].run(connection, *fresh[table])
    alter(connection, tables.contacts, kept, sums)


def _sum(texts: Iterable[str]) -> int:
    """What tells these texts from others."""
    return int.from_bytes(hashlib.blake2b("\n".join(texts).encode(), digest_size=8).digest(), signed=True)


def misplaced(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Which of these contacts the index has under another tier, or here when they are away, or away when here."""
    there = set(_standing(connection, ids))
    kept = _KEPT.rows(connection, these(ids))
    return [number for number, tier, away in kept if place(number, Tier(tier), away=bool(away)) not in there]


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Take contacts out of the index."""
    rows = [{"rowid": standing} for standing in _standing(connection, ids)]
    for taken_out in _TAKE_OUT.values():
        taken_out.run(connection, *rows)


def _standing(connection: Connection, ids: Sequence[int]) -> list[int]:
    """The row numbers under which these contacts are in the index."""
    wanted = these(one for number in ids for one in places(number))
    return [row[0] for row in _STANDING.rows(connection, wanted)]


_OF = tables.contacts.c
_SUMS = Fixed(select(_OF.id, *(_OF[name] for name in _SUM.values())).where(among(_OF.id)))
_THESE = "SELECT value FROM json_each(:these)"
_STANDING = Fixed(text(f"SELECT id FROM words_docsize WHERE id IN ({_THESE})"))
_KEPT = Fixed(text(f"SELECT id, tier, deleted IS NOT NULL OR {ASIDE} FROM contacts WHERE id IN ({_THESE})"))
_TAKE_OUT = {table: Fixed(text(f"DELETE FROM {table} WHERE rowid = :rowid")) for table in _TABLES}
_PUT_IN = {
    table: Fixed(text(f"INSERT INTO {table} (rowid, {', '.join(columns)}) VALUES (:rowid, :{', :'.join(columns)})"))
    for table, columns in _TABLES.items()
}


def _words(contact: Contact, card_text: str) -> dict[str, str]:
    """The columns of `words` for one contact."""
    names = [fact.value for fact in contact.of(Field.NAME)]
    companies = [fact.value for fact in contact.of(Field.COMPANY)]
    rest = [fact.value for fact in contact.facts if fact.field in _TEXT_FIELDS]
    whole = {"".join(terms(name)): None for name in names} | {way: None for name in names for way in sounds(name)}
    inside = {way: None for name in names for skip in range(1, _length(name)) for way in sounds(name, skip)}
    return {
        "whole": " ".join(whole),
        "name": " ".join([*map(_apart, names), *inside]),
        "company": _heard(companies),
        "tag": _heard(contact.categories),
        "place": _heard(_places_named(contact)),
        "rest": " ".join(map(_apart, rest)),
        "card": _apart(card_text),
    }


def _heard(texts: Sequence[str]) -> str:
    """Texts as they are read, and as they sound."""
    return " ".join([*map(_apart, texts), *(way for text in texts for way in sounds(text))])


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
        for said in (fact.value, fact.printed, fact.extension):
            digits = "".join(filter(str.isdigit, folded(said)))
            found.update((digits[start:], None) for start in range(len(digits) - LEAST_DIGITS + 1))
    return found
