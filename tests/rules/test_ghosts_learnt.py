"""What a user's own outcomes teach of ghosts, told from users who are made up: it counts only where it is right."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from math import exp

import pytest

from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Source
from cardkeeper.rules import findings, ghosts, logistic
from cardkeeper.rules.ghosts_learnt import BY_RULES, ENOUGH, MOST, Learnt, Outcome, learn
from cardkeeper.rules.logistic import Case
from tests.store.samples import TODAY

SHARES = {
    "made_up_name": 0.1, "odd_name": 0.15, "made_up_reach": 0.15, "odd_reach": 0.2, "unanswered": 0.3,
    "no_company": 0.3, "on_paper": 0.5, "nothing_works": 0.1,
}  # fmt: skip

Truth = Callable[[frozenset[str], int], float]


def user(truth: Truth, *, n: int, seed: int = 1) -> list[Outcome]:
    """The outcomes of somebody whose contacts are ghosts as likely as `truth` says of their signs and points."""
    chance, found = random.Random(seed), []
    for _ in range(n):
        signs = frozenset(sign for sign, share in SHARES.items() if chance.random() < share)
        points = sum(ghosts.WEIGHTS[sign] for sign in signs)
        found.append(Outcome(signs, points, chance.random() < truth(signs, points)))
    return found


def nobody_answers(signs: frozenset[str], _points: int) -> float:
    """Whose ghosts are not those of the rules: they never answer and work nowhere."""
    return 1 / (1 + exp(2.5 - 4 * ("unanswered" in signs) - 2 * ("no_company" in signs)))


def by_chance(_signs: frozenset[str], _points: int) -> float:
    return 0.4


def test_whose_ghosts_differ_is_learnt_and_foretold_better() -> None:
    learnt = learn(user(nobody_answers, n=120))
    assert learnt.better
    assert learnt.surprise[1] < learnt.surprise[0]
    assert learnt.wrong[1] < learnt.wrong[0]
    assert learnt.points_of("unanswered") > 15
    assert learnt.points_of("made_up_name") < 0


@pytest.mark.parametrize("seed", range(12))
def test_what_is_chance_teaches_nothing(seed: int) -> None:
    learnt = learn(user(by_chance, n=90, seed=seed))
    assert (learnt.better, learnt.shift({"unanswered"})) == (False, 0)


def test_before_there_are_enough_outcomes_of_either_kind_the_rules_stand() -> None:
    some = user(nobody_answers, n=ENOUGH - 1)
    assert learn(some) == Learnt(len(some), sum(one.ghost for one in some))
    assert not learn([replace(one, ghost=False) for one in user(nobody_answers, n=200)]).better


def test_the_order_of_outcomes_changes_nothing() -> None:
    some = user(nobody_answers, n=120)
    assert learn(some) == learn(reversed(some))


def test_each_case_is_foretold_as_if_it_had_not_been() -> None:
    cases = [Case((1.0, float(x > 4)), x in (3, 6, 7, 9), times=2) for x in range(10)]
    ridge = (0.1, 1.0)
    plain = [
        logistic.chance(case, logistic.fit([*cases[:at], replace(case, times=1), *cases[at + 1 :]], ridge))
        for at, case in enumerate(cases)
    ]
    assert logistic.foretold(cases, ridge) == pytest.approx(plain, abs=1e-6)


def test_a_ridge_of_almost_nothing_finds_the_odds_that_were() -> None:
    cases = [Case((1.0,), happened=True, times=30), Case((1.0,), happened=False, times=10)]
    (weight,) = logistic.fit(cases, (1e-9,))
    assert 1 / (1 + exp(-weight)) == pytest.approx(0.75)


TRUSTED = Learnt(60, 30, everybody=20, signs=(("odd_reach", 35), ("on_paper", 10), ("unanswered", 30)), better=True)


def test_a_fresh_card_with_one_typo_stays_below_30_whatever_was_learnt() -> None:
    facts = (
        Fact(Field.NAME, "李娜", source=Source.CARD),
        Fact(Field.COMPANY, "北墨物流有限公司", source=Source.CARD),
        Fact(Field.PHONE, "+861420000", kind="mobile", source=Source.CARD),
    )
    card = Contact(facts=facts)
    found = findings.of_contact(card, region="CN")
    assert [one.code for one in found if one.kind == "check"] == ["phone.not_a_number"]
    assert ghosts.score(card, found, cards=1, learnt=BY_RULES).points < ghosts.UNTRIED
    assert ghosts.score(card, found, cards=1, learnt=TRUSTED).points == ghosts.UNTRIED


def test_who_never_answers_counts_more_once_that_was_learnt_and_says_by_how_much() -> None:
    typed = (Fact(Field.NAME, "李娜"), Fact(Field.PHONE, "+8614200000012", kind="mobile", key="p"))
    tried = tuple(Evidence("p", How.CALL, Result.TRIED, TODAY, found=Found.NO_ANSWER) for _ in range(3))
    contact = Contact(facts=typed, evidence=tried)
    by_rules, taught = ghosts.score(contact, ()), ghosts.score(contact, (), learnt=TRUSTED)
    assert {reason.code for reason in by_rules.reasons} == {"unanswered", "no_company"}
    assert (taught.points - by_rules.points, taught.learnt) == (MOST, MOST)
    assert taught.likely
    assert not by_rules.likely


def test_the_signs_of_an_outcome_are_those_of_before_anybody_answered() -> None:
    phone = Fact(Field.PHONE, "+8614200000012", kind="mobile", key="p")
    tried = tuple(Evidence("p", How.CALL, Result.TRIED, TODAY, found=Found.NO_ANSWER) for _ in range(3))
    answered = Evidence("p", How.CALL, Result.RIGHT, TODAY, found=Found.ANSWERED)
    contact = Contact(facts=(phone,), evidence=(*tried, answered))
    assert ghosts.outcome(contact, (), cards=0, ghost=False).signs == {"unanswered", "no_company"}
