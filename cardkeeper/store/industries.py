"""The user's own industries, and what they changed about the program's: a row each; and who was put into which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, literal_column, select, update

from cardkeeper.rules.industry_list import Industry
from cardkeeper.store.aside import NOT_ASIDE
from cardkeeper.store.tables import contacts, facts, industries
from cardkeeper.store.writing import Writing


def get_all(connection: Connection) -> tuple[Industry, ...]:
    """All of them, in the order they came."""
    found = connection.execute(select(industries).order_by(industries.c.id))
    return tuple(Industry(row.code, row.name, bool(row.hidden)) for row in found)


def of_companies(connection: Connection, companies: Sequence[str], *, but: int = 0) -> dict[str, int]:
    """How many reviewed people of these companies, other than `but`, are in which industry."""
    return _counted(connection, _COMPANY, facts.c.value.in_(companies), but)


def of_domain(connection: Connection, domain: str, *, but: int = 0) -> dict[str, int]:
    """How many reviewed people with mail at a domain, other than `but`, are in which industry."""
    return _counted(connection, _MAIL, literal_column(f"lower({_DOMAIN})") == domain, but)


def know_in_indexes(connection: Any) -> None:
    """A step of `migrations`: who is of a company, and who has mail at a domain, is read off an index."""
    connection.execute(f"CREATE INDEX facts_of_companies ON facts (value, contact_id) WHERE {_COMPANY}")
    connection.execute(f"CREATE INDEX facts_of_domains ON facts (lower({_DOMAIN}), contact_id) WHERE {_MAIL}")


# Written out, not bound, so that SQLite knows them again.
_COMPANY, _MAIL = "field = 'company'", "field = 'email'"
_DOMAIN = "substr(value, instr(value, '@') + 1)"


def _counted(connection: Connection, kind: str, is_one: ColumnElement[bool], but: int) -> dict[str, int]:
    of = contacts.c
    kept = (of.reviewed == 1, of.industry != "", of.deleted.is_(None), NOT_ASIDE, of.id != but)
    asked = select(of.industry, func.count(of.id.distinct())).join(facts, facts.c.contact_id == of.id)
    found = connection.execute(asked.where(literal_column(kind), is_one, *kept).group_by(of.industry))
    return {row[0]: row[1] for row in found}


def put(writing: Writing, industry: Industry) -> None:
    """Keep an industry as it is now."""
    of = industries.c
    values = {"name": industry.name, "hidden": int(industry.hidden)}
    number = writing.connection.execute(select(of.id).where(of.code == industry.code)).scalar()
    if number is None:
        fresh = insert(industries).values(code=industry.code, **values).returning(of.id)
        writing.made("industry", [writing.connection.execute(fresh).scalar_one()])
    else:
        writing.touch("industry", [number])
        writing.connection.execute(update(industries).where(of.id == number).values(values))
