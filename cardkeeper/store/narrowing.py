"""The conditions of a search text as SQL over the contacts; each is answered by an index."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, literal_column, not_, or_, select, text

from cardkeeper.dealings import Ghost
from cardkeeper.model import Result
from cardkeeper.rules import periods
from cardkeeper.rules.facets import Facet
from cardkeeper.store import signs
from cardkeeper.store.matching import NUMBER, beginnings
from cardkeeper.store.tables import cards, contacts, evidence, facts, problems

Condition = ColumnElement[bool]

# Written out, not bound: SQLite takes a partial index only where the question says literally what the index does.
_INVALID: Condition = literal_column("facts.invalid <> ''")
_CONFIRMING: Condition = literal_column(f"evidence.result IN ('{Result.RIGHT}', '{Result.CHANGED}')")
_TOLD: Condition = evidence.c.result.in_((Result.RIGHT.value, Result.CHANGED.value, Result.INVALID.value))

# With a + no index of their own is taken: that by name has them too, and needs no sorting afterwards. Nor are rows
# looked up one by one, which for many takes four times as long as walking that index.
_DUE_ON: ColumnElement[str] = literal_column("+contacts.due_on")
_CREATED: ColumnElement[str] = literal_column("+contacts.created")
_ID: ColumnElement[int] = literal_column("+contacts.id")

_MATCHING = text(f"SELECT rowid & {NUMBER} AS id FROM words WHERE words MATCH :match").columns(contacts.c.id)

_FILLED = frozenset(("industry", "owner"))
"""What somebody can have that is a column of theirs."""

_DECIDED = {"aside": Ghost.QUARANTINED.value, "cleared": Ghost.CLEARED.value, "archived": Ghost.ARCHIVED.value}


def conditions(facets: Sequence[Facet], *, today: date) -> list[Condition]:
    """What must be true of the rows of `contacts`."""
    return [_condition(facet, today) for facet in facets]


def _condition(facet: Facet, today: date) -> Condition:
    ask = _ASK[facet.key]
    either = or_(*(ask(value, today) for value in facet.values))
    return not_(func.coalesce(either, literal_column("0"))) if facet.negated else either


def _due(value: str, today: date) -> Condition:
    if value == "never":
        return _confirmed(value, today)
    first, last = periods.due(value, today=today)
    return _DUE_ON.between(first.isoformat(), last.isoformat())


def _confirmed(value: str, today: date) -> Condition:
    if value == "never":
        return not_(signs.shows("confirmed"))
    confirming = select(evidence.c.contact_id).where(_CONFIRMING)
    first, last = periods.past(value, today=today)
    return _ID.in_(confirming.where(evidence.c.on_day.between(first.isoformat(), last.isoformat())))


def _asked(value: str, today: date) -> Condition:
    first, last = periods.past(value, today=today)
    between = evidence.c.on_day.between(first.isoformat(), last.isoformat())
    return _ID.in_(select(evidence.c.contact_id).where(between, _TOLD))


def _talked(value: str, today: date) -> Condition:
    if value == "never":
        return contacts.c.talked_on.is_(None)
    first, last = periods.past(value, today=today)
    return contacts.c.talked_on.between(first.isoformat(), last.isoformat())


def _ghost(value: str, _today: date) -> Condition:
    if value == "likely":
        return _told_of("ghost")
    return contacts.c.ghost == _DECIDED[value]


def _added(value: str, today: date) -> Condition:
    first, last = periods.past(value, today=today)
    return _CREATED.between(_begins(first), _begins(min(last, date.max - timedelta(days=2)) + _DAY))


def _has(value: str, _today: date) -> Condition:
    if value == "card":
        return _ID.in_(select(cards.c.contact_id).where(cards.c.contact_id.is_not(None)))
    if value == "double":
        return _told_of("twice")
    return contacts.c[value] != "" if value in _FILLED else signs.shows(value)


def _told_of(kind: str) -> Condition:
    """Of whom a finding of one kind is open."""
    told = select(problems.c.contact_id).where(problems.c.kind == kind, problems.c.resolved.is_(None))
    return contacts.c.id.in_(told)


def _invalid(value: str, _today: date) -> Condition:
    wrong = select(facts.c.contact_id).where(_INVALID)
    return contacts.c.id.in_(wrong if value == "any" else wrong.where(facts.c.field == value))


def _in_column(column: str, of: ColumnElement[int] = _ID) -> Callable[[str, date], Condition]:
    def ask(value: str, _today: date) -> Condition:
        match = beginnings(value)
        if not match:
            return literal_column("0")
        return of.in_(_MATCHING.bindparams(match=f"{column} : ({match})"))

    return ask


def _tag(value: str, today: date) -> Condition:
    """Who has a tag of this name; while there is none, who has one that `value` begins."""
    beginning = _in_column("tag", contacts.c.id)(value, today)  # fewer have a tag than stand in a list
    tag = func.json_each(contacts.c.categories).table_valued("value")
    having = select(literal(1)).select_from(tag).where(func.lower(tag.c.value) == func.lower(value))
    same = having.correlate(contacts).exists()
    nobody_has = not_(select(contacts.c.id).where(beginning, same).correlate(None).exists())
    return and_(beginning, or_(same, nobody_has))


def _begins(day: date) -> str:
    """When a local day begins, as instants are kept."""
    return datetime.combine(max(day, date(1, 1, 3)), time.min).astimezone(UTC).isoformat()


_DAY = timedelta(days=1)

_ASK: Mapping[str, Callable[[str, date], Any]] = MappingProxyType({
    "tier": lambda value, _today: contacts.c.tier == value,
    "industry": lambda value, _today: contacts.c.industry == value,
    "reviewed": lambda value, _today: contacts.c.reviewed == int(value == "yes"),
    "due": _due,
    "confirmed": _confirmed,
    "added": _added,
    "asked": _asked,
    "talked": _talked,
    "owner": lambda value, _today: func.lower(contacts.c.owner) == func.lower(value),
    "source": lambda value, _today: signs.shows(f"by {value}"),
    "ghost": _ghost,
    "has": _has,
    "invalid": _invalid,
    "tag": _tag,
    "event": _tag,
    "company": _in_column("company"),
    "city": _in_column("place"),
})  # fmt: skip
