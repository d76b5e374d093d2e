"""The data-quality page as queries: what there is, what is open, how facts stand, how long things took."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select, text

from cardkeeper.model import CHECKED_FIELDS
from cardkeeper.rules.quality import STATES, Bar
from cardkeeper.rules.rhythm import Rhythm
from cardkeeper.store.aside import AWAY, HERE
from cardkeeper.store.batches import batches
from cardkeeper.store.tables import cards, meta

Shared = tuple[tuple[str, str, str], ...]
"""Key, field and value of facts."""

_HISTORY, _LOOKED, _RECALLED = "quality", "looked_over", "quality recalled"
_GROUPS = {"tier": "c.tier", "industry": "c.industry", "source": "f.source", "person": "c.owner"}
_AGEING = ", ".join(f"'{field.value}'" for field in CHECKED_FIELDS)

# A fact is as its last word says: wrong, else doubted by somebody or by a check, else confirmed, long ago or never.
_BARS = """
WITH seen AS (
  SELECT contact_id, fact, max(on_day) FILTER (WHERE result IN ('right', 'changed')) AS yes,
         max(on_day) FILTER (WHERE result = 'doubted') AS doubt
  FROM evidence GROUP BY contact_id, fact),
doubted AS (
  SELECT DISTINCT contact_id, fact FROM problems
  WHERE resolved IS NULL AND fact <> '' AND kind IN ('check', 'contradiction', 'twice'))
SELECT {group} AS name, CASE
    WHEN f.invalid <> '' THEN 'invalid'
    WHEN seen.doubt > coalesce(seen.yes, '') OR doubted.fact IS NOT NULL THEN 'suspect'
    WHEN seen.yes IS NULL THEN 'unknown'
    WHEN seen.yes <= date(:today, '-' || CAST(round(coalesce(c.every, {tiers}) * {shares}) AS INTEGER) || ' days')
      THEN 'ageing'
    ELSE 'confirmed' END AS state, count(*)
FROM facts f JOIN contacts c ON c.id = f.contact_id AND c.deleted IS NULL AND c.{here}
LEFT JOIN seen ON seen.contact_id = f.contact_id AND seen.fact = f.key
LEFT JOIN doubted ON doubted.contact_id = f.contact_id AND doubted.fact = f.key
WHERE f.field IN ({fields}) GROUP BY 1, 2
"""

_PEOPLE = {
    "tier": f"SELECT tier, count(*) FROM contacts WHERE deleted IS NULL AND {HERE} GROUP BY 1",
    "industry": f"SELECT industry, count(*) FROM contacts WHERE deleted IS NULL AND {HERE} GROUP BY 1",
    "person": f"SELECT owner, count(*) FROM contacts WHERE deleted IS NULL AND {HERE} GROUP BY 1",
    "source": f"SELECT source, count(DISTINCT contact_id) FROM facts WHERE contact_id NOT IN ({AWAY}) GROUP BY 1",
}

_COUNTS = {
    "contacts": f"SELECT count(*) FROM contacts WHERE deleted IS NULL AND {HERE}",
    "facts": f"SELECT count(*) FROM facts WHERE contact_id NOT IN ({AWAY})",
    "aside": "SELECT count(*) FROM contacts WHERE deleted IS NULL AND ghost = 'quarantined'",
    "completeness": "SELECT count(DISTINCT p.contact_id) FROM {open} AND p.kind = 'required'",
    "validity": "SELECT count(*) FROM (SELECT DISTINCT p.contact_id, p.fact FROM {open} AND p.kind IN ('check', "
    "'wrong', 'contradiction'))",
    "uniqueness": "SELECT count(DISTINCT p.contact_id) FROM {open} AND p.kind = 'twice'",
    "timeliness": f"SELECT count(*) FROM contacts WHERE deleted IS NULL AND {HERE} AND due_on <= :today",
    "ageing": f"SELECT count(*) FROM contacts WHERE deleted IS NULL AND {HERE} AND due_on IS NOT NULL",
    "right": "SELECT count(*) FROM evidence WHERE result = 'right' AND on_day BETWEEN :since AND :today",
    "accuracy": "SELECT count(*) FROM evidence WHERE result IN ('right', 'changed', 'invalid') "
    "AND on_day BETWEEN :since AND :today",
    "fixing": "SELECT coalesce(julianday(:today) - julianday(min(p.opened)), 0) FROM {open}",
}
# The words of the index `facts_ways`, which holds all that is asked here.
_WAYS = "invalid = '' AND field IN ('email', 'phone') AND (field = 'email' OR kind = 'mobile')"
_TWICE = f"""
SELECT contact_id, key, field, value FROM facts INDEXED BY facts_ways CROSS JOIN contacts c ON c.id = contact_id
WHERE c.deleted IS NULL AND c.{HERE} AND {_WAYS} AND value IN (
  SELECT value FROM facts INDEXED BY facts_ways WHERE {_WAYS} GROUP BY value HAVING min(contact_id) < max(contact_id))
"""
_OPEN = f"""problems p JOIN contacts c ON c.id = p.contact_id
WHERE c.deleted IS NULL AND c.{HERE} AND p.resolved IS NULL"""


_ASKED = """
SELECT on_day, count(*) FILTER (WHERE result = 'right'), count(*) FROM evidence
WHERE result IN ('right', 'changed', 'invalid') GROUP BY 1"""


def counts(connection: Connection, *, today: date, since: date) -> dict[str, int]:
    """All there is to count, by name; "fixing" is the age in days of the oldest open problem."""
    days = {"today": today.isoformat(), "since": since.isoformat()}
    found = {name: connection.execute(text(asked.format(open=_OPEN)), days) for name, asked in _COUNTS.items()}
    return {name: int(row.scalar_one()) for name, row in found.items()}


def bars(connection: Connection, group: str, *, today: date, rhythm: Rhythm) -> tuple[Bar, ...]:
    """How the facts that age stand, by what `group` names; the largest group first."""
    tiers = " ".join(f"WHEN '{tier.value}' THEN {of.days}" for tier, of in rhythm.tiers.items())
    shares = " ".join(f"WHEN '{kind}' THEN {share / 100}" for kind, share in rhythm.shares.items())
    kind = "CASE WHEN f.field = 'phone' AND f.kind = 'mobile' THEN 'mobile' ELSE f.field END"
    asked = _BARS.format(
        here=HERE, group=_GROUPS[group], fields=_AGEING, tiers=f"CASE c.tier {tiers} END",
        shares=f"CASE {kind} {shares} ELSE 1 END" if shares else "1",
    )  # fmt: skip
    states: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(STATES, 0))
    for name, state, number in connection.execute(text(asked), {"today": today.isoformat()}):
        states[name][state] = number
    people = {row[0]: row[1] for row in connection.execute(text(_PEOPLE[group]))}
    found = (Bar(name, number, states[name]) for name, number in people.items())
    return tuple(sorted(found, key=lambda bar: -bar.contacts))


def days_to_fix(connection: Connection, *, since: date) -> dict[str, list[int]]:
    """By code, how many days each problem took that was settled since a day."""
    asked = text("SELECT code, julianday(resolved) - julianday(opened) FROM problems WHERE resolved >= :since")
    found: dict[str, list[int]] = defaultdict(list)
    for code, taken in connection.execute(asked, {"since": since.isoformat()}):
        found[code].append(int(taken))
    return found


def history(connection: Connection) -> dict[str, dict[str, float]]:
    """The measures of earlier weeks, by the day they were taken."""
    kept = _kept(connection, _HISTORY)
    return json.loads(kept) if kept else {}


def keep_history(connection: Connection, weeks: Mapping[str, Mapping[str, float]]) -> None:
    """Keep the measures of the weeks."""
    _keep(connection, _HISTORY, json.dumps(weeks))


def recalled(connection: Connection) -> bool:
    """Whether the weeks before the first that was kept were made of what is known."""
    return _kept(connection, _RECALLED) is not None


def say_recalled(connection: Connection, on: date) -> None:
    """Note that they were."""
    _keep(connection, _RECALLED, on.isoformat())


def asked_by_day(connection: Connection) -> dict[date, tuple[int, int]]:
    """By day, how many facts were found right, of how many that somebody asked about."""
    found = connection.execute(text(_ASKED))
    return {date.fromisoformat(on): (right, of) for on, right, of in found}


def looked_over(connection: Connection) -> date | None:
    """The last day on which everybody was looked over; None for never."""
    kept = _kept(connection, _LOOKED)
    return date.fromisoformat(kept) if kept else None


def say_looked_over(connection: Connection, on: date) -> None:
    """Note that everybody was looked over."""
    _keep(connection, _LOOKED, on.isoformat())


def used_twice(connection: Connection) -> dict[int, Shared]:
    """By contact, the mobile numbers and mailboxes that another contact has too."""
    rows = connection.execute(text(_TWICE)).all()
    owners: dict[str, set[int]] = defaultdict(set)
    for contact, _, _, value in rows:
        owners[value].add(contact)
    found: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for contact, key, field, value in rows:
        if len(owners[value]) > 1:  # one who has it may lie in the trash
            found[contact].append((key, field, value))
    return {contact: tuple(facts) for contact, facts in found.items()}


def cards_of(connection: Connection, contacts: Iterable[int]) -> dict[int, int]:
    """How many cards each of some contacts came from."""
    found: dict[int, int] = {}
    for some in batches(contacts):
        asked = select(cards.c.contact_id, func.count()).where(cards.c.contact_id.in_(some))
        found.update({row[0]: row[1] for row in connection.execute(asked.group_by(cards.c.contact_id))})
    return found


def _kept(connection: Connection, name: str) -> Any:
    return connection.execute(select(meta.c.value).where(meta.c.name == name)).scalar()


def _keep(connection: Connection, name: str, value: str) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
