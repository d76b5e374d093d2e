"""The user's own if/then rules: listed, kept, switched off, forgotten, and what fired last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from cardkeeper.model import Row
from cardkeeper.rules.own_rules import OwnRule
from cardkeeper.store import firing, lists, own_rules, problems
from cardkeeper.store.writing import Progress, silent

if TYPE_CHECKING:
    from cardkeeper.store.book import Book

Fired = firing.Fired

MOST_FIRED = 200
"""So many of what fired last are listed."""

__all__ = ["Fired", "OwnRule"]


def get_all(book: Book) -> tuple[OwnRule, ...]:
    """All rules, in the order in which they are looked at."""
    with book.read() as reading:
        return own_rules.get_all(reading)


def fired(book: Book, *, limit: int = MOST_FIRED) -> tuple[Fired, ...]:
    """What fired last, the newest first."""
    with book.read() as reading:
        return firing.last(reading, limit=limit)


def alerts(book: Book, contact: int) -> tuple[str, ...]:
    """What rules found about a contact and is open, in their own words."""
    with book.read() as reading:
        return tuple(one.value for one in problems.open_of(reading, [contact]) if one.kind == firing.KIND)


def save(book: Book, rule: OwnRule, *, now: datetime) -> OwnRule:
    """Keep a rule, a new one after the others; whoever is in the book already is looked at when they next change."""
    if rule.id is None:
        with book.write("rule_add", at=now, name=rule.name) as writing:
            return own_rules.add(writing, rule)
    with book.write("rule_change", at=now, name=rule.name) as writing:
        own_rules.change(writing, rule)
    return rule


def would_fire(book: Book, rule: OwnRule, *, today: date) -> tuple[int, tuple[Row, ...]]:
    """For how many people a rule would fire, were it put to everybody now, and the first of them."""
    with book.read() as reading:
        people = firing.would_fire(reading, rule, today=today)
        return len(people), tuple(lists.rows(reading, people[:MOST_FIRED]))


def apply(book: Book, rule: OwnRule, *, now: datetime, progress: Progress = silent) -> int:
    """Put a rule to everybody now, in one step; for how many it did something."""
    with book.write("rule_apply", at=now, name=rule.name) as writing:
        writing.progress = progress
        firing.apply(writing, rule)
    return writing.fired


def look_by_day(book: Book, *, today: date, now: datetime, progress: Progress = silent) -> int:
    """Once a day, look for whom days alone made a rule fit, in one step; how often one did something."""
    with book.read() as reading:
        if own_rules.looked_on(reading) == today or not any(one.by_day for one in own_rules.get_all(reading)):
            return 0
    with book.write("rules_by_day", at=now) as writing:
        writing.progress = progress
        firing.by_day(writing)
        own_rules.say_looked(writing.connection, today)
    return writing.fired


def turn(book: Book, rule: OwnRule, *, now: datetime) -> None:
    """Switch a rule off, or on again."""
    turned = replace(rule, active=not rule.active)
    with book.write("rule_on" if turned.active else "rule_off", at=now, name=rule.name) as writing:
        own_rules.change(writing, turned)


def remove(book: Book, rule: OwnRule, *, now: datetime) -> None:
    """Forget a rule; what it did stays."""
    with book.write("rule_remove", at=now, name=rule.name) as writing:
        own_rules.remove(writing, rule)
