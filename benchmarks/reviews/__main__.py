"""Simulate years of reviews: `python -m benchmarks.reviews --contacts 1000 --weeks 156 --seed 11`.

Every fact turns wrong on a day that nobody knows, as often as facts of its kind do (`rules.evidence.FADING`). Each week
a fixed number of contacts is asked, and then all their facts are right again. Meanwhile there is everyday traffic: an
e-mail is answered, with a signature, or bounces; a call is answered, or the number is dead. All three orders see the
same days and the same traffic; what comes of it is evidence, and only our order looks at evidence. Printed is the share
of facts that are wrong while nobody has put them right, weighed by tier, over all weeks but the first year, and its
ratio to asking at random. "without traffic" is our order when nothing is logged in between.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import reviews
from cardkeeper.rules.evidence import FADING, finding
from cardkeeper.rules.rhythm import kind_of

START = date(2026, 1, 5)
WEEK = timedelta(days=7)
SETTLED = 52
"""The first year is not counted: every order begins with the same contacts."""

FACTS = (
    Fact(Field.PHONE, "+8614200000036", kind="mobile", key="mobile"),
    Fact(Field.PHONE, "+862155500123", kind="work", key="phone"),
    Fact(Field.EMAIL, "li.na@example.com", kind="work", key="email"),
    Fact(Field.TITLE, "经理", key="title"),
    Fact(Field.COMPANY, "甲公司", key="company"),
    Fact(Field.ADDRESS, "样本大道 1 号", key="address"),
)
TIERS = {Tier.VIP: 0.05, Tier.KEY: 0.15, Tier.REGULAR: 0.4, Tier.PROSPECT: 0.4}
WORTH = {Tier.VIP: 8, Tier.KEY: 4, Tier.REGULAR: 2, Tier.PROSPECT: 1}
"""How bad a wrong fact is."""

TRAFFIC = {Tier.VIP: 0.25, Tier.KEY: 0.12, Tier.REGULAR: 0.05, Tier.PROSPECT: 0.02}
"""How likely somebody is written to, and half as likely called, in a week."""

Order = Callable[[Sequence[Contact], date, random.Random], list[int]]


@dataclass(frozen=True)
class Day:
    """What happens in a week: who is written to, who is called, and which facts turn wrong."""

    written: frozenset[int]
    called: frozenset[int]
    turned: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class World:
    """The same contacts and the same weeks for every order."""

    contacts: tuple[Contact, ...]
    weeks: tuple[Day, ...]


def world(count: int, weeks: int, *, seed: int) -> World:
    """A world drawn with dice."""
    dice = random.Random(seed)
    tiers = dice.choices(tuple(TIERS), weights=tuple(TIERS.values()), k=count)
    people = tuple(_person(number, tier, dice) for number, tier in enumerate(tiers))

    def some(share: float) -> frozenset[int]:
        return frozenset(one.id or 0 for one in people if dice.random() < TRAFFIC[one.tier] * share)

    def turned() -> tuple[tuple[int, str], ...]:
        chances = ((one.id or 0, fact) for one in people for fact in FACTS)
        return tuple((n, f.key) for n, f in chances if dice.random() < 1 - (1 - FADING[kind_of(f)]) ** (1 / 52))

    return World(people, tuple(Day(some(1.0), some(0.5), turned()) for _ in range(weeks)))


def share_wrong(of: World, order: Order, *, a_week: int, logged: bool, seed: int) -> float:
    """The share of facts that are wrong, weighed by tier, over all weeks after the first year."""
    people, dice = list(of.contacts), random.Random(seed)
    wrong: list[set[str]] = [set() for _ in people]
    all_of_it = sum(WORTH[one.tier] for one in people) * len(FACTS)
    shares = []
    for number, week in enumerate(of.weeks):
        today = START + number * WEEK
        for person, key in week.turned:
            wrong[person].add(key)
        if logged:
            _log(people, wrong, week, today)
        for person in order(people, today, dice)[:a_week]:
            wrong[person] = set()
            people[person] = _asked(people[person], today)
        if number >= SETTLED:
            shares.append(sum(WORTH[one.tier] * len(wrong[one.id or 0]) for one in people) / all_of_it)
    return sum(shares) / len(shares)


def at_random(people: Sequence[Contact], _today: date, dice: random.Random) -> list[int]:
    """Whoever comes to mind."""
    return dice.sample(range(len(people)), len(people))


def oldest_first(people: Sequence[Contact], _today: date, _dice: random.Random) -> list[int]:
    """Whoever was not asked for longest."""
    return sorted(range(len(people)), key=lambda n: min(one.on for one in people[n].evidence if one.how is How.VISIT))


def ours(people: Sequence[Contact], today: date, _dice: random.Random) -> list[int]:
    """Today's review."""
    return sorted(range(len(people)), key=lambda n: reviews.rank(people[n], today=today))


def measured(count: int, weeks: int, *, a_week: int, seed: int) -> dict[str, float]:
    """The share of wrong facts in each order."""
    drawn = world(count, weeks, seed=seed)
    orders: dict[str, tuple[Order, bool]] = {
        "at random": (at_random, False),
        "oldest first": (oldest_first, False),
        "today's review, without traffic": (ours, False),
        "today's review": (ours, True),
    }
    return {
        name: share_wrong(drawn, order, a_week=a_week, logged=logged, seed=seed)
        for name, (order, logged) in orders.items()
    }


def _person(number: int, tier: Tier, dice: random.Random) -> Contact:
    seen = START - timedelta(days=dice.randrange(365))
    evidence = tuple(Evidence(fact.key, How.VISIT, Result.RIGHT, seen) for fact in FACTS)
    return Contact(facts=FACTS, tier=tier, id=number, evidence=evidence)


def _asked(contact: Contact, today: date) -> Contact:
    """Everything was asked about and put right."""
    facts = tuple(replace(fact, invalid="") for fact in contact.facts)
    return replace(contact, facts=facts, evidence=tuple(Evidence(f.key, How.VISIT, Result.RIGHT, today) for f in facts))


def _log(people: list[Contact], wrong: list[set[str]], week: Day, today: date) -> None:
    """What the week's mails and calls say of the facts."""
    for person in sorted(week.written):
        bounced = "email" in wrong[person]
        _note(people, person, "email", Found.BOUNCED if bounced else Found.REPLIED, today)
        if not bounced:  # the answer has a signature
            for key in ("title", "company", "phone"):
                differs = key in wrong[person]
                _note(people, person, key, Found.FEEDBACK_DENIED if differs else Found.SIGNATURE, today)
    for person in sorted(week.called):
        dead = "mobile" in wrong[person]
        _note(people, person, "mobile", Found.NOT_IN_SERVICE if dead else Found.ANSWERED, today)


def _note(people: list[Contact], person: int, key: str, found: Found, today: date) -> None:
    """Only the last finding of a fact is kept: the rules look at no other, and years of them would take their time."""
    contact = people[person]
    fact = next(one for one in contact.facts if one.key == key)
    new = finding(found, fact, contact.evidence, on=today)
    facts = contact.facts
    if new.result is Result.INVALID:
        facts = tuple(replace(one, invalid=new.reason) if one.key == key else one for one in facts)
    rest = tuple(one for one in contact.evidence if one.fact != key or one.how is How.VISIT)
    people[person] = replace(contact, facts=facts, evidence=(*rest, new))


def main() -> None:
    """Print the shares and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=1000)
    parser.add_argument("--weeks", type=int, default=156)
    parser.add_argument("--reviews", type=int, default=20, help="contacts asked in a week")
    parser.add_argument("--seed", type=int, default=11)
    asked = parser.parse_args()
    found = measured(asked.contacts, asked.weeks, a_week=asked.reviews, seed=asked.seed)
    for name, share in found.items():
        print(f"{name:34} {share:7.4f}   {share / found['at random']:5.2f} of random")


if __name__ == "__main__":
    main()
