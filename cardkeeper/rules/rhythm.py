"""How often facts are asked about: an interval for each tier, and for each kind of fact its share of that."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from cardkeeper.model import Fact, Field, Tier


@dataclass(frozen=True)
class Interval:
    """How many days a confirmation holds, and after how many a fact that nobody ever confirmed is due."""

    days: int
    first: int


KINDS = ("mobile", "phone", "email", "title", "company", "address")
"""The kinds of fact that age, each with a share of its own."""

BOUNDS = range(1, 3651)
SHARES = range(25, 401, 25)

WEIGHTS = {Tier.PROSPECT: 1.0, Tier.REGULAR: 1.5, Tier.KEY: 2.0, Tier.VIP: 3.0}
"""How much an overdue contact of a tier presses, against one that is overdue by the same share of its time.

The intervals favour the higher tiers already; weights of 1, 2, 4, 8 leave more wrong (`benchmarks.reviews`).
"""


@dataclass(frozen=True)
class Rhythm:
    """`tiers` says how often a tier is asked, `shares` in percent how much longer or shorter a kind of fact holds."""

    tiers: Mapping[Tier, Interval]
    shares: Mapping[str, int] = field(default_factory=dict)

    def holds(self, fact: Fact, tier: Tier, every: int | None = None) -> timedelta:
        """How long a confirmation of `fact` holds; `every` is the contact's own number of days."""
        return self._of(fact, every or self.tiers[tier].days)

    def waits(self, fact: Fact, tier: Tier, every: int | None = None) -> timedelta:
        """How long a fact may stay that nobody ever confirmed."""
        first = self.tiers[tier].first
        return self._of(fact, min(every or first, first))

    def with_days(self, tier: Tier, days: int) -> Rhythm:
        """The same with another interval for a tier; a first check is never later than the next ones."""
        first = min(days, self.tiers[tier].first) if tier is Tier.PROSPECT else days
        return dataclasses.replace(self, tiers={**self.tiers, tier: Interval(days, first)})

    def with_first(self, days: int) -> Rhythm:
        """The same with another first check of prospects."""
        of = self.tiers[Tier.PROSPECT]
        return dataclasses.replace(self, tiers={**self.tiers, Tier.PROSPECT: Interval(max(days, of.days), days)})

    def with_share(self, kind: str, percent: int) -> Rhythm:
        """The same with another share for a kind of fact."""
        return dataclasses.replace(self, shares={**self.shares, kind: percent})

    def changed(self, before: Rhythm) -> tuple[Tier, ...]:
        """The tiers whose facts hold for another time than they did."""
        alike = self.shares == before.shares
        return tuple(tier for tier in Tier if not alike or self.tiers[tier] != before.tiers[tier])

    def _of(self, fact: Fact, days: int) -> timedelta:
        return timedelta(days=max(1, round(days * self.shares.get(kind_of(fact), 100) / 100)))


USUAL = Rhythm({
    Tier.VIP: Interval(90, first=90),
    Tier.KEY: Interval(180, first=180),
    Tier.REGULAR: Interval(365, first=365),
    Tier.PROSPECT: Interval(365, first=30),
})  # fmt: skip


def kind_of(fact: Fact) -> str:
    """Which of `KINDS` a fact is; a mobile number moves with its owner and so is a kind of its own."""
    if fact.field is Field.PHONE and fact.kind == "mobile":
        return "mobile"
    return fact.field.value
