"""Simulate contacts of whom some are nobody: `python -m benchmarks.ghosts --contacts 500 --seed 11`.

Three of ten are fresh cards with one slip of the reader, four were typed or imported and have been called or mailed,
some without an answer for they moved on; one was not heard of yet. The rest are ghosts: leant on the keyboard, a
plausible name with a throw-away mailbox, a number of somebody else, ways that all lead nowhere, and names that never
answer. Printed is how many of those told to be likely ghosts are, how many ghosts are told, and how many fresh cards
stay below 30 points.

Then users decide about such contacts, and what their decisions teach is tried on others: one whose ghosts are
those of the simulation, one for whom only never answering makes a ghost, and one who decides by chance.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Fact, Field, Source
from cardkeeper.rules import findings, ghosts, ghosts_learnt
from cardkeeper.rules.evidence import finding
from cardkeeper.rules.ghosts_learnt import BY_RULES, Learnt

TODAY = date(2026, 6, 1)
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华"
FIRMS = (
    "北墨物流有限公司",
    "澄川仪器有限公司",
    "Larkfield Marine Supply Ltd",
    "Otterbourne Paper Ltd",
    "禾沐食品有限公司",
)
TITLES = ("采购经理", "总经理", "Buyer", "Sales Manager", "工程师")
KINDS = {
    "fresh card, one slip": 0.3, "known": 0.25, "moved on": 0.1, "not heard of yet": 0.1,
    "keys": 0.06, "throw-away": 0.06, "somebody else's": 0.04, "leads nowhere": 0.05, "never answers": 0.04,
}  # fmt: skip
"""What contacts there are, and their shares; the last five are ghosts."""

GHOSTS = tuple(KINDS)[4:]


@dataclass(frozen=True)
class Person:
    """A contact, what it is, and what checks say of it."""

    contact: Contact
    kind: str
    found: tuple[findings.Found, ...]

    def score(self, learnt: Learnt = BY_RULES) -> ghosts.Score:
        return ghosts.score(self.contact, self.found, learnt=learnt)


Decides = Callable[[Person], bool]


def is_ghost(one: Person) -> bool:
    """As it was drawn."""
    return one.kind in GHOSTS


def never_answers(one: Person) -> bool:
    """As somebody sees it for whom only those are ghosts who can't be reached."""
    return one.kind in ("never answers", "leads nowhere", "somebody else's")


def by_chance(one: Person) -> bool:
    """As somebody sees it who looks at nothing that tells."""
    return sum(map(ord, one.contact.facts[1].value)) % 10 < 3


def people(count: int, *, seed: int) -> tuple[Person, ...]:
    """Contacts drawn with dice."""
    dice = random.Random(seed)
    kinds = dice.choices(tuple(KINDS), weights=tuple(KINDS.values()), k=count)
    made = ((_MADE[kind](dice), kind) for kind in kinds)
    return tuple(Person(one, kind, findings.of_contact(one, region="CN")) for one, kind in made)


def told(some: Sequence[Person], learnt: Learnt = BY_RULES, *, is_one: Decides = is_ghost) -> tuple[float, float]:
    """Precision and recall of who is told to be a likely ghost."""
    likely = [is_one(one) for one in some if one.score(learnt).likely]
    return sum(likely) / max(1, len(likely)), sum(likely) / sum(map(is_one, some))


def fresh_below(some: Sequence[Person], learnt: Learnt = BY_RULES, *, points: int = 30) -> float:
    """The share of fresh cards with one slip that stay below so many points."""
    fresh = [one.score(learnt).points < points for one in some if one.kind == "fresh card, one slip"]
    return sum(fresh) / len(fresh)


def taught(some: Sequence[Person], decides: Decides) -> Learnt:
    """What is learnt when a user decides so about these."""
    outcomes = (ghosts.outcome(one.contact, one.found, cards=0, ghost=decides(one)) for one in some)
    return ghosts_learnt.learn(outcomes)


def _name(dice: random.Random) -> str:
    return dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=dice.choice((1, 2))))


def _person(dice: random.Random, *, firm: float, source: Source = Source.IMPORT) -> Contact:
    """Somebody plausible, who has a company as likely as `firm` says."""
    facts = [Fact(Field.NAME, _name(dice)), Fact(Field.PHONE, f"+8614200000{dice.randrange(100):03}", "mobile")]
    if dice.random() < firm:
        facts += [Fact(Field.COMPANY, dice.choice(FIRMS)), Fact(Field.TITLE, dice.choice(TITLES))]
    if dice.random() < 0.7:
        facts.append(Fact(Field.EMAIL, f"contact{dice.randrange(1000)}@example.com"))
    return Contact(facts=tuple(replace(fact, key=str(at), source=source) for at, fact in enumerate(facts)))


def _put(contact: Contact, field: Field, value: str) -> Contact:
    """The contact with another value, or one more."""
    kept = tuple(replace(fact, value=value) if fact.field is field else fact for fact in contact.facts)
    fresh = () if contact.of(field) else (Fact(field, value, key="new", source=contact.facts[0].source),)
    return replace(contact, facts=(*kept, *fresh))


def _heard(contact: Contact, field: Field, *found: Found) -> Contact:
    """The contact with what was found out about its facts of a field, a week apart."""
    for week, what in enumerate(found):
        for fact in contact.of(field):
            new = finding(what, fact, contact.evidence, on=TODAY - timedelta(weeks=20 - week))
            wrong = new.reason if new.result.value == "invalid" else fact.invalid
            facts = tuple(replace(one, invalid=wrong) if one.key == fact.key else one for one in contact.facts)
            contact = replace(contact, facts=facts, evidence=(*contact.evidence, new))
    return contact


def _fresh(dice: random.Random) -> Contact:
    card = _person(dice, firm=0.9, source=Source.CARD)
    name, mail = card.first(Field.NAME), card.first(Field.EMAIL)
    slips: list[tuple[Field, str]] = [
        (Field.NAME, name[0]), (Field.NAME, f"{name}1"), (Field.NAME, f"{name[0]}0{name[1:]}"),
        (Field.PHONE, "+861420000"), (Field.PHONE, "+86142000000361"), (Field.PHONE, "l42 0000 OO36"),
        (Field.EMAIL, mail.replace("@", "") or "contact.example.com"), (Field.EMAIL, "contact@gmial.com"),
        (Field.EMAIL, "contact@example,com"), (Field.COMPANY, "北墨物流有限公同"),
    ]  # fmt: skip
    return _put(card, *dice.choice(slips))


def _known(dice: random.Random) -> Contact:
    person = _person(dice, firm=0.7)
    told_by = dice.choice((Found.ANSWERED, Found.MET))
    return _heard(person, Field.PHONE, *dice.choices((Found.NO_ANSWER,), k=dice.randrange(3)), told_by)


def _moved_on(dice: random.Random) -> Contact:
    person = _heard(_person(dice, firm=0.8), Field.PHONE, dice.choice((Found.NOT_IN_SERVICE, Found.WRONG_PERSON)))
    return _heard(person, Field.EMAIL, dice.choice((Found.BOUNCED, Found.REPLIED)))


def _nobody_yet(dice: random.Random) -> Contact:
    return _heard(_person(dice, firm=0.5), Field.PHONE, *(Found.NO_ANSWER,) * dice.randrange(4))


def _keys(dice: random.Random) -> Contact:
    ghost = _person(dice, firm=0.2, source=Source.TYPED)
    ghost = _put(ghost, Field.NAME, dice.choice(("asdf", "qwerty", "测试", "无", "test", "aaa")))
    field, value = dice.choice(
        ((Field.PHONE, "12345678"), (Field.EMAIL, "test@test.com"), (Field.PHONE, "11111111111"))
    )
    return _put(ghost, field, value)


def _throw_away(dice: random.Random) -> Contact:
    ghost = _put(_person(dice, firm=0.2), Field.EMAIL, f"x{dice.randrange(100)}@mailinator.com")
    return _heard(ghost, Field.PHONE, *(Found.NO_ANSWER,) * dice.randrange(5))


def _somebody_elses(dice: random.Random) -> Contact:
    return _heard(_person(dice, firm=0.3), Field.PHONE, Found.WRONG_PERSON)


def _nowhere(dice: random.Random) -> Contact:
    ghost = _heard(_person(dice, firm=0.3), Field.PHONE, Found.NOT_IN_SERVICE)
    return _heard(ghost, Field.EMAIL, Found.BOUNCED)


def _never(dice: random.Random) -> Contact:
    return _heard(_person(dice, firm=0.2), Field.PHONE, *(Found.NO_ANSWER,) * dice.randrange(3, 7))


_MADE: dict[str, Callable[[random.Random], Contact]] = {
    "fresh card, one slip": _fresh, "known": _known, "moved on": _moved_on, "not heard of yet": _nobody_yet,
    "keys": _keys, "throw-away": _throw_away, "somebody else's": _somebody_elses, "leads nowhere": _nowhere,
    "never answers": _never,
}  # fmt: skip


def _print_kinds(some: Sequence[Person]) -> None:
    for kind in KINDS:
        of = [one.score() for one in some if one.kind == kind]
        points = sorted(score.points for score in of)
        least, middle, most = points[0], points[len(points) // 2], points[-1]
        likely = sum(score.likely for score in of)
        print(f"  {kind:22} {len(of):4}   likely {likely:4}   points {least} to {most}, half up to {middle}")


def main() -> None:
    """Print how many are told, by the rules and by what users teach."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=500)
    parser.add_argument("--outcomes", type=int, default=120)
    parser.add_argument("--seed", type=int, default=11)
    asked = parser.parse_args()
    some = people(asked.contacts, seed=asked.seed)
    users: dict[str, Decides] = {
        "all ghosts": is_ghost, "who can't be reached": never_answers, "by chance": by_chance,
    }  # fmt: skip
    print(f"{len(some)} contacts, {sum(map(is_ghost, some))} of them ghosts")
    _print_kinds(some)
    print(f"fresh cards with one slip below 30: {fresh_below(some):.3f}")
    print(f"{asked.outcomes} outcomes of a user; precision and recall by the rules, and by what the first user taught:")
    for name, decides in users.items():
        learnt = [taught(people(asked.outcomes, seed=1000 + number), decides) for number in range(100)]
        rules, mine = told(some, is_one=decides), told(some, learnt[0], is_one=decides)
        print(
            f"  {name:22} better for {sum(one.better for one in learnt):3} of 100"
            f"   rules {rules[0]:.3f} {rules[1]:.3f}   learnt {mine[0]:.3f} {mine[1]:.3f}"
            f"   fresh below 30 {fresh_below(some, learnt[0]):.3f}"
        )


if __name__ == "__main__":
    main()
