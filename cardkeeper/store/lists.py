"""Lists of contacts: which ids and in what order, the rows to paint, and the counts beside the list's names."""

from __future__ import annotations

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, func, select

from cardkeeper.model import CardState, Row, Tier
from cardkeeper.rules.facets import Facet
from cardkeeper.rules.search_terms import folded, hits_in, is_number, terms
from cardkeeper.store import narrowing, records
from cardkeeper.store.aside import NOT_ASIDE
from cardkeeper.store.batches import batches
from cardkeeper.store.tables import cards, contacts, facts, follow_ups

EXCERPT = 40
"""About how many characters of a note or a card are shown around a hit."""


View = Literal["contacts", "due", "trash"]
Order = Literal["name", "recent", "due"]


@dataclass(frozen=True)
class ListQuery:
    """Which contacts, in which order. "due" lists and orders by what is due on `today` or before.

    Who was set aside as nobody is in no list but the trash, unless a condition asks for them.
    """

    view: View = "contacts"
    tier: Tier | None = None
    industry: str = ""
    order: Order = "name"
    today: date | None = None
    facets: tuple[Facet, ...] = ()

    @property
    def aside(self) -> bool:
        """Whether it asks for who was set aside."""
        asked = (facet for facet in self.facets if facet.key == "ghost" and not facet.negated)
        return any(value in _ASIDE for facet in asked for value in facet.values)


@dataclass(frozen=True)
class Counts:
    """How many there are: waiting in the inbox, due, in the list, in the trash; tiers and industries of the list.

    `promised` are the follow-ups up to today, `aside` who was set aside as nobody.
    """

    inbox: int
    due: int
    contacts: int
    trash: int
    tiers: dict[Tier, int] = field(default_factory=dict)
    industries: dict[str, int] = field(default_factory=dict)
    promised: int = 0
    aside: int = 0


def conditions(query: ListQuery) -> list[ColumnElement[bool]]:
    """What the rows of `contacts` in a list have in common."""
    in_trash = contacts.c.deleted.is_not(None)
    found: list[ColumnElement[bool]] = [in_trash if query.view == "trash" else ~in_trash]
    if query.view != "trash" and not query.aside:
        found.append(NOT_ASIDE)
    if query.view == "due":
        found.append(contacts.c.due_on <= (query.today or date.max).isoformat())
    if query.tier:
        found.append(contacts.c.tier == query.tier.value)
    if query.industry:
        found.append(contacts.c.industry == query.industry)
    return found + narrowing.conditions(query.facets, today=query.today or date.max)


def ids(connection: Connection, query: ListQuery) -> array[int]:
    """The ids of a list, all of them, in order."""
    order: dict[str, Any] = {
        "name": (contacts.c.sort_key, contacts.c.id),
        "recent": (contacts.c.updated.desc(), contacts.c.id.desc()),
        "due": (contacts.c.due_on.is_(None), contacts.c.due_on, contacts.c.sort_key),
    }
    asked = select(contacts.c.id).where(*conditions(query)).order_by(*order[query.order]).limit(-1).subquery()
    listed = select(func.json_group_array(asked.c.id))  # as one text: a hundred thousand rows take longer to fetch
    return array("q", json.loads(connection.execute(listed).scalar_one()))


def know_orders(connection: Any) -> None:
    """A step of `migrations`: an order without conditions, and the counts by tier, are read off narrow indexes."""
    connection.execute("DROP INDEX contacts_by_updated")
    for name, columns in _ORDERS.items():
        # With `deleted`, or SQLite would walk the wide index by name instead.
        connection.execute(f"CREATE INDEX {name} ON contacts ({columns}, ghost, deleted) WHERE deleted IS NULL")


_ORDERS = {
    "contacts_listed": "sort_key, id",
    "contacts_by_updated": "updated, id",
    "contacts_counted": "tier, industry",
}


def count(connection: Connection, query: ListQuery) -> int:
    """How many there are in a list."""
    asked = select(func.count()).select_from(contacts).where(*conditions(query))
    return int(connection.execute(asked).scalar_one())


def rows(connection: Connection, ids: Sequence[int], *, text: str = "") -> list[Row]:
    """The rows of `ids`, in that order; where the row does not show why it was found, `hit` quotes what matched."""
    found: dict[int, Row] = {}
    for some in batches(ids):
        asked = connection.execute(_ROW.where(contacts.c.id.in_(some)))
        found.update((row.id, _row(row)) for row in asked)
    listed = [found[number] for number in ids if number in found]
    if not terms(text):
        return listed
    silent = [row.id for row in listed if not any(hits_in(shown, text) for shown in _shown(row))]
    quoted = _quotes(connection, silent, text)
    return [_with_hit(row, quoted.get(row.id, "")) for row in listed]


def counts(connection: Connection, *, today: date) -> Counts:
    """All counts of the sidebar."""
    of = contacts.c
    groups = of.tier, of.industry
    everybody = select(*groups, func.sum(NOT_ASIDE), func.count()).where(of.deleted.is_(None)).group_by(*groups)
    tiers, industries, everyone = Counter[Tier](), Counter[str](), 0
    for tier, industry, here, all_of_them in connection.execute(everybody):
        tiers[Tier(tier)] += here
        industries[industry] += here
        everyone += all_of_them
    return Counts(
        inbox=int(connection.execute(select(func.count()).select_from(INBOX.subquery())).scalar_one()),
        due=count(connection, ListQuery(view="due", today=today)),
        contacts=tiers.total(),
        trash=count(connection, ListQuery(view="trash")),
        tiers=dict(+tiers),
        industries={code: found for code, found in (+industries).items() if code},
        promised=_promised(connection, today),
        aside=everyone - tiers.total(),
    )


_ASIDE = "aside", "archived"
ASIDE_ONLY = (Facet("ghost", _ASIDE),)
"""The condition that finds who was set aside."""


def _promised(connection: Connection, today: date) -> int:
    of = follow_ups.c
    open_ones = select(func.count()).select_from(follow_ups).join(contacts, contacts.c.id == of.contact_id)
    due = open_ones.where(of.done_on.is_(None), of.due <= today.isoformat(), contacts.c.deleted.is_(None), NOT_ASIDE)
    return int(connection.execute(due).scalar_one())


# A card that was read waits for its review as long as its contact is not thrown away; a back with its front.
INBOX = (
    select(cards.c.id)
    .join(contacts, contacts.c.id == cards.c.contact_id, isouter=True)
    .where(
        cards.c.state.in_([state.value for state in CardState if state is not CardState.ACCEPTED]),
        cards.c.discarded.is_(None),
        func.coalesce(cards.c.back_of, 0) == 0,  # not IS NULL, or SQLite goes by this and not by the state
        contacts.c.deleted.is_(None),
    )
)

_ROW = select(
    contacts.c.id, contacts.c.name, contacts.c.other_name, contacts.c.title, contacts.c.company, contacts.c.tier,
    contacts.c.reviewed, contacts.c.due_on, contacts.c.trouble,
)  # fmt: skip

_FACT_TEXTS = select(facts.c.contact_id, facts.c.value, facts.c.printed)


def _row(row: Any) -> Row:
    return Row(
        id=row.id,
        name=row.name,
        other_name=row.other_name,
        title=row.title,
        company=row.company,
        tier=Tier(row.tier),
        reviewed=bool(row.reviewed),
        due=records.day(row.due_on),
        trouble=row.trouble,
    )


def _shown(row: Row) -> tuple[str, ...]:
    return row.name, row.other_name, row.title, row.company


def _with_hit(row: Row, hit: str) -> Row:
    return replace(row, hit=hit) if hit else row


def _quotes(connection: Connection, ids: list[int], text: str) -> dict[int, str]:
    """For each contact what of it matches `text`: a fact before the text of a card."""
    typed, found = terms(text), dict[int, str]()
    texts: dict[int, list[str]] = defaultdict(list)
    of, on = facts.c.contact_id, cards.c.contact_id
    for some in batches(ids):
        asked = _FACT_TEXTS.where(of.in_(some)).order_by(of, facts.c.position)
        for number, value, printed in connection.execute(asked):
            texts[number] += [printed, value]  # a number is read more easily as it was printed
        for number, lines in connection.execute(select(on, cards.c.text).where(on.in_(some))):
            texts[number] += lines.splitlines()
    for number, candidates in texts.items():
        hit = next((one for one in candidates if _holds(one, typed)), "")
        if hit:
            found[number] = _excerpt(hit, text)
    return found


def _holds(text: str, typed: Sequence[str]) -> bool:
    """Whether any of what was typed stands in `text`: quicker than to ask where."""
    plain = text.casefold() if all(map(str.isascii, typed)) else folded(text)
    return any(term in plain or (is_number(term) and term in _digits(plain)) for term in typed)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _excerpt(text: str, query: str) -> str:
    hits = hits_in(text, query) if len(text) > EXCERPT else ()
    start = max(0, hits[0][0] - EXCERPT // 4) if hits else 0
    quote = " ".join(text[start : start + EXCERPT].split())
    return ("…" if start else "") + quote + ("…" if start + EXCERPT < len(text) else "")
