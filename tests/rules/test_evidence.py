"""What is found out makes a fact surer, wrong or doubtful, and what nobody asks about fades."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cardkeeper.dealings import Found
from cardkeeper.model import CHECKED_FIELDS, Contact, Evidence, Fact, Field, How, Result
from cardkeeper.rules.evidence import EFFECTS, FADING, OFFERED, WEIGHTS, certainty, concerned, doubt, finding, next_best
from cardkeeper.rules.rhythm import KINDS

TODAY = date(2026, 11, 22)
MOBILE = Fact(Field.PHONE, "+8614200000036", kind="mobile", key="m")
DESK = Fact(Field.PHONE, "+862155500123", kind="work", key="d")
MAIL = Fact(Field.EMAIL, "li.na@example.com", kind="work", key="e")
TITLE = Fact(Field.TITLE, "经理", key="t")


def found(what: Found, fact: Fact, *known: Evidence, on: date = TODAY) -> Evidence:
    return finding(what, fact, known, on=on)


def test_every_finding_has_an_effect_and_every_way_and_kind_a_number() -> None:
    assert set(EFFECTS) == set(Found)
    assert set(WEIGHTS) == set(How)
    assert set(FADING) == set(KINDS)
    for what, effect in EFFECTS.items():
        assert (effect.weight > 0) == (effect.result is Result.RIGHT), what
        assert bool(effect.reason) == (effect.result in (Result.INVALID, Result.DOUBTED)), what


@pytest.mark.parametrize(
    ("what", "result", "reason"),
    [
        (Found.ANSWERED, Result.RIGHT, ""),
        (Found.NOT_IN_SERVICE, Result.INVALID, "not in service"),
        (Found.BOUNCED, Result.INVALID, "bounced"),
        (Found.BOUNCED_SOFT, Result.DOUBTED, "mailbox full or away"),
        (Found.NO_ANSWER, Result.TRIED, ""),
    ],
)
def test_what_happened_says_what_it_means(what: Found, result: Result, reason: str) -> None:
    made = found(what, MOBILE)
    assert (made.result, made.reason, made.found) == (result, reason, what)


def test_somebody_else_at_a_mobile_is_odd_at_a_desk_is_not() -> None:
    assert found(Found.OTHER_ANSWERED, MOBILE).result is Result.DOUBTED
    assert found(Found.OTHER_ANSWERED, DESK).result is Result.TRIED


def test_the_third_call_in_a_row_that_nobody_answers_puts_the_number_in_doubt() -> None:
    first = found(Found.NO_ANSWER, MOBILE, on=TODAY - timedelta(9))
    second = found(Found.NO_ANSWER, MOBILE, first, on=TODAY - timedelta(5))
    third = found(Found.NO_ANSWER, MOBILE, first, second)
    assert (second.result, third.result, third.reason) == (Result.TRIED, Result.DOUBTED, "nobody answers")
    answered = found(Found.ANSWERED, MOBILE, on=TODAY - timedelta(3))
    assert found(Found.NO_ANSWER, MOBILE, first, second, answered).result is Result.TRIED


def test_a_reply_in_march_is_worth_less_in_november() -> None:
    replied = found(Found.REPLIED, MAIL, on=date(2026, 3, 3))
    sure = certainty(MAIL, [replied], today=TODAY)
    assert sure is not None
    assert (f"{sure.then:.0%}", f"{sure.now:.0%}", sure.last) == ("92%", "78%", replied)


def test_titles_fade_faster_than_mobile_numbers() -> None:
    year = TODAY - timedelta(days=365)
    facts = (TITLE, MAIL, DESK, MOBILE)
    left = [certainty(fact, [found(Found.MET, fact, on=year)], today=TODAY) for fact in facts]
    assert [f"{one.now / one.then:.2f}" for one in left if one] == ["0.75", "0.80", "0.88", "0.94"]


def test_a_clock_set_back_makes_nothing_surer() -> None:
    tomorrow = found(Found.MET, MAIL, on=TODAY + timedelta(days=300))
    sure = certainty(MAIL, [tomorrow], today=TODAY)
    assert sure is not None
    assert sure.now == sure.then


def test_what_is_wrong_doubtful_or_was_never_asked_about_has_no_certainty() -> None:
    met = found(Found.MET, MAIL, on=TODAY - timedelta(30))
    soft = found(Found.BOUNCED_SOFT, MAIL)
    assert certainty(MAIL, [], today=TODAY) is None
    assert certainty(replace(MAIL, invalid="bounced"), [met], today=TODAY) is None
    assert certainty(MAIL, [met, soft], today=TODAY) is None
    assert doubt(MAIL, [met, soft]) == soft


def test_a_doubt_ends_with_the_next_confirmation_and_not_with_a_try() -> None:
    soft = found(Found.BOUNCED_SOFT, MAIL, on=TODAY - timedelta(5))
    tried = Evidence("e", How.REPLY, Result.TRIED, TODAY)
    assert doubt(MAIL, [soft, tried]) == soft
    assert doubt(MAIL, [soft, found(Found.REPLIED, MAIL)]) is None


def test_the_next_best_way_is_a_sound_number_then_a_mailbox() -> None:
    dead = replace(MOBILE, invalid="not in service")
    whole = Contact(facts=(TITLE, dead, DESK, MAIL))
    assert next_best(whole, today=TODAY, instead_of=dead) == DESK
    doubtful = replace(whole, evidence=(Evidence("d", How.CALL, Result.DOUBTED, TODAY),))
    assert next_best(doubtful, today=TODAY) == MAIL
    assert next_best(Contact(facts=(TITLE, dead)), today=TODAY) is None


def test_of_two_mobiles_the_surer_one_is_dialled() -> None:
    other = replace(MOBILE, key="o", value="+8614200000037")
    asked = Contact(facts=(MOBILE, other), evidence=(found(Found.ANSWERED, other),))
    assert next_best(asked, today=TODAY) == other


def test_every_finding_is_offered_somewhere_and_every_field_that_ages_has_some() -> None:
    assert set(OFFERED) == set(CHECKED_FIELDS)
    assert {found for some in OFFERED.values() for found in some} == set(Found)


def test_who_left_has_neither_the_title_nor_the_work_number_any_more() -> None:
    company = Fact(Field.COMPANY, "北陌", key="c")
    gone = replace(MAIL, key="x", invalid="bounced")
    whole = Contact(facts=(MOBILE, DESK, MAIL, TITLE, company, gone))
    assert concerned(whole, company, Found.LEFT) == (company, DESK, MAIL, TITLE)
    assert concerned(whole, DESK, Found.NOT_IN_SERVICE) == (DESK,)
