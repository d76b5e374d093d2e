"""How often this book's facts are asked about: kept in the book, because its due days are made of it."""

from __future__ import annotations

import json

from sqlalchemy import Connection, select

from cardkeeper.model import Tier
from cardkeeper.rules.rhythm import USUAL, Interval, Rhythm
from cardkeeper.store.fixed import Fixed
from cardkeeper.store.tables import meta

_NAME = "rhythm"
_KEPT = Fixed(select(meta.c.value).where(meta.c.name == _NAME))


def get(connection: Connection) -> Rhythm:
    """The rhythm of the book; the usual one until somebody changes it."""
    kept = _KEPT.value(connection)
    if kept is None:
        return USUAL
    said = json.loads(kept)
    tiers = {Tier(name): Interval(days, first=first) for name, (days, first) in said["tiers"].items()}
    return Rhythm(tiers, said["shares"])


def put(connection: Connection, rhythm: Rhythm) -> None:
    """Keep another rhythm; the due days are made anew by whoever calls."""
    tiers = {tier.value: (of.days, of.first) for tier, of in rhythm.tiers.items()}
    value = json.dumps({"tiers": tiers, "shares": dict(rhythm.shares)})
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_NAME, value))
