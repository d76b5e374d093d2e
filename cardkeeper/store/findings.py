"""The findings as a list: what is open, or was settled, with whom it is about; the worst first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, text

from cardkeeper.dealings import Problem
from cardkeeper.model import Tier
from cardkeeper.store import records
from cardkeeper.store.aside import HERE

MOST = 500
"""So many are listed; the count has them all."""


@dataclass(frozen=True)
class Item:
    """A finding beside the contact it is about."""

    problem: Problem
    name: str
    other_name: str
    company: str
    tier: Tier


@dataclass(frozen=True)
class Asked:
    """Which findings: of some kinds, of one code, of one owner ("" for nobody, None for all), settled ones instead."""

    kinds: tuple[str, ...] = ()
    code: str = ""
    owner: str | None = None
    settled_since: date | None = None


# A fact past its day is no row of the register: its contact says so. It counts where it is asked for regularly.
_ALL = f"""
WITH every AS (
  SELECT p.id, p.contact_id, p.kind, p.code, p.fact, p.value, p.opened, p.resolved, p.outcome,
         CASE WHEN p.kind = 'reported' AND p.owner <> '' THEN p.owner ELSE c.owner END AS owner, c.name,
         c.other_name, c.company, c.tier
  FROM problems p JOIN contacts c ON c.id = p.contact_id
  WHERE c.deleted IS NULL AND (c.{HERE} OR p.resolved IS NOT NULL)
  UNION ALL
  SELECT NULL, c.id, 'overdue', 'overdue', '', '', c.due_on, NULL, '', c.owner, c.name, c.other_name, c.company, c.tier
  FROM contacts c WHERE c.deleted IS NULL AND c.{HERE} AND c.due_on <= :today AND c.trouble = ''
    AND c.tier IN ('vip', 'key'))
"""
_WORST_FIRST = """
ORDER BY CASE tier WHEN 'vip' THEN 0 WHEN 'key' THEN 1 WHEN 'regular' THEN 2 ELSE 3 END,
         CASE kind WHEN 'wrong' THEN 0 WHEN 'reported' THEN 0 WHEN 'check' THEN 1 WHEN 'contradiction' THEN 1
                   WHEN 'own' THEN 1 WHEN 'twice' THEN 2 WHEN 'ghost' THEN 2
                   WHEN 'overdue' THEN 3 WHEN 'required' THEN 4 ELSE 5 END,
         opened, contact_id
"""


def listed(connection: Connection, asked: Asked, *, today: date) -> tuple[int, tuple[Item, ...]]:
    """How many there are, and the first `MOST` of them."""
    where, facts = _where(asked, today)
    count = connection.execute(text(f"{_ALL} SELECT count(*) FROM every WHERE {where}"), facts).scalar_one()
    rows = connection.execute(text(f"{_ALL} SELECT * FROM every WHERE {where} {_WORST_FIRST} LIMIT {MOST}"), facts)
    return int(count), tuple(map(_item, rows))


def kinds_and_owners(connection: Connection, *, today: date) -> tuple[dict[str, int], dict[str, int]]:
    """How many open findings there are by code, and by owner."""
    day = {"today": today.isoformat()}

    def by(column: str) -> dict[str, int]:
        asked = f"{_ALL} SELECT {column}, count(*) FROM every WHERE resolved IS NULL GROUP BY 1 ORDER BY 2 DESC"
        return {row[0]: row[1] for row in connection.execute(text(asked), day)}

    return by("code"), by("owner")


def _where(asked: Asked, today: date) -> tuple[str, dict[str, object]]:
    facts: dict[str, object] = {"today": today.isoformat()}
    parts = ["resolved IS NULL"]
    if asked.settled_since is not None:
        parts = ["resolved >= :since"]
        facts["since"] = asked.settled_since.isoformat()
    if asked.kinds:
        parts.append(f"kind IN ({', '.join(f':kind{place}' for place in range(len(asked.kinds)))})")
        facts |= {f"kind{place}": kind for place, kind in enumerate(asked.kinds)}
    if asked.code:
        parts.append("code = :code")
        facts["code"] = asked.code
    if asked.owner is not None:
        parts.append("owner = :owner")
        facts["owner"] = asked.owner
    return " AND ".join(parts), facts


def _item(row: Row[Any]) -> Item:
    problem = Problem(
        contact=row.contact_id, kind=row.kind, code=row.code, opened=date.fromisoformat(row.opened), fact=row.fact,
        value=row.value, owner=row.owner, resolved=records.day(row.resolved), outcome=row.outcome, id=row.id,
    )  # fmt: skip
    return Item(problem, row.name, row.other_name, row.company, Tier(row.tier))
