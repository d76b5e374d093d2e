"""The user's own industries, and what they changed about the program's: a row each; and who was put into which."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from cardkeeper.model import Field
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
    return _counted(connection, Field.COMPANY, facts.c.value.in_(companies), but)


def of_domain(connection: Connection, domain: str, *, but: int = 0) -> dict[str, int]:
    """How many reviewed people with mail at a domain, other than `but`, are in which industry."""
    return _counted(connection, Field.EMAIL, facts.c.value.endswith(f"@{domain}", autoescape=True), but)


def _counted(connection: Connection, field: Field, is_one: ColumnElement[bool], but: int) -> dict[str, int]:
    of = contacts.c
    kept = (of.reviewed == 1, of.industry != "", of.deleted.is_(None), NOT_ASIDE, of.id != but)
    asked = select(of.industry, func.count(of.id.distinct())).join(facts, facts.c.contact_id == of.id)
    found = connection.execute(asked.where(facts.c.field == field, is_one, *kept).group_by(of.industry))
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
