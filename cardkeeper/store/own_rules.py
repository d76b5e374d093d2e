"""The user's own rules in the book, in the order in which they are looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from cardkeeper.model import Tier
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store import tables
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.writing import Writing

_RULES, _LOOKED = tables.own_rules, "rules looked on"
_ALL = Fixed(select(_RULES).order_by(_RULES.c.id))


def get_all(connection: Connection) -> tuple[OwnRule, ...]:
    """All of them, in order."""
    return tuple(map(_rule, _ALL.rows(connection)))


def add(writing: Writing, rule: OwnRule) -> OwnRule:
    """Keep a rule, after the others."""
    kept = insert(_RULES).values(_values(rule)).returning(_RULES.c.id)
    number = writing.connection.execute(kept).scalar_one()
    writing.made("rule", [number])
    return replace(rule, id=number)


def change(writing: Writing, rule: OwnRule) -> None:
    """Keep what a rule now says."""
    assert rule.id is not None
    writing.touch("rule", [rule.id])
    writing.connection.execute(update(_RULES).where(_RULES.c.id == rule.id).values(_values(rule)))


def remove(writing: Writing, rule: OwnRule) -> None:
    """Forget a rule; what it did stays."""
    assert rule.id is not None
    writing.touch("rule", [rule.id])
    writing.connection.execute(delete(_RULES).where(_RULES.c.id == rule.id))


def looked_on(connection: Connection) -> date | None:
    """The last day on which rules were put to everybody for whom days went by; None for never."""
    kept = connection.execute(select(tables.meta.c.value).where(tables.meta.c.name == _LOOKED)).scalar()
    return date.fromisoformat(kept) if kept else None


def say_looked(connection: Connection, on: date) -> None:
    """Note that they were."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_LOOKED, on.isoformat()))


def _values(rule: OwnRule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "condition": rule.condition,
        "tag": rule.tag,
        "tier": rule.tier.value if rule.tier else "",
        "owner": rule.owner,
        "promise": rule.promise,
        "days": rule.days,
        "finding": rule.finding,
        "active": int(rule.active),
    }


def _rule(row: Row[Any]) -> OwnRule:
    return OwnRule(
        name=row.name,
        condition=row.condition,
        tag=row.tag,
        tier=Tier(row.tier) if row.tier else None,
        owner=row.owner,
        promise=row.promise,
        days=row.days,
        finding=row.finding,
        active=bool(row.active),
        id=row.id,
    )
