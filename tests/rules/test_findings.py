"""What is wrong with a contact, and how likely it is that there is no such person."""

from __future__ import annotations

import dataclasses
from datetime import date

from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Source, Tier
from cardkeeper.rules import findings, ghosts, ghosts_learnt

NAME = Fact(Field.NAME, "李娜", key="n")
COMPANY = Fact(Field.COMPANY, "北陌物流有限公司", key="c")
PHONE = Fact(Field.PHONE, "+8614700000036", kind="mobile", key="p")


def codes(contact: Contact) -> list[str]:
    return [one.code for one in findings.of_contact(contact, region="CN")]


def test_a_sound_contact_has_nothing_wrong() -> None:
    assert codes(Contact(facts=(NAME, COMPANY, PHONE), tier=Tier.REGULAR, reviewed=True)) == []


def test_each_tier_asks_for_its_facts() -> None:
    facts = (NAME, COMPANY, PHONE)
    assert codes(Contact(facts=facts, tier=Tier.KEY, reviewed=True)) == ["missing.title", "missing.email"]
    assert codes(Contact(facts=(NAME,), reviewed=True)) == ["missing.reach"]
    assert codes(Contact(facts=(COMPANY, PHONE))) == ["unreviewed"]


def test_a_wrong_fact_is_told_until_another_takes_its_place() -> None:
    gone = Fact(Field.PHONE, "+862155500123", key="g", invalid="not_in_service")
    assert codes(Contact(facts=(NAME, COMPANY, gone), reviewed=True)) == ["wrong.phone"]
    assert codes(Contact(facts=(NAME, COMPANY, gone, PHONE), reviewed=True)) == []


def test_a_suspicion_ends_where_somebody_answered() -> None:
    odd = Fact(Field.PHONE, "+8614200000036", kind="mobile", key="o")
    contact = Contact(facts=(NAME, COMPANY, odd), reviewed=True)
    assert codes(contact) == ["phone.not_in_plan"]
    answered = Evidence("o", How.CALL, Result.RIGHT, date(2026, 3, 1))
    assert codes(dataclasses.replace(contact, evidence=(answered,))) == []


def judged(contact: Contact, *, talks: int = 0, cards: int = 0) -> ghosts.Score:
    return ghosts.score(contact, findings.of_contact(contact, region="CN"), talks=talks, cards=cards)


def test_somebody_made_up_is_a_likely_ghost_for_two_reasons() -> None:
    made_up = Contact(facts=(Fact(Field.NAME, "asdf"), Fact(Field.EMAIL, "x@mailinator.com")))
    found = judged(made_up)
    assert found.likely
    assert found.points >= ghosts_learnt.LIKELY
    assert {reason.code for reason in found.reasons} >= {"name.keyboard", "email.disposable"}


def test_two_reasons_of_one_sort_are_not_enough() -> None:
    facts = (NAME, COMPANY, Fact(Field.EMAIL, "test@test.com"), Fact(Field.PHONE, "12345678"))
    found = judged(Contact(facts=facts))
    assert found.points >= ghosts_learnt.LIKELY
    assert not found.likely


def test_a_fresh_card_with_one_typo_is_far_from_a_ghost() -> None:
    facts = (
        Fact(Field.NAME, "L1 Na", source=Source.CARD),
        Fact(Field.COMPANY, "Harcourt Logistics", source=Source.CARD),
        Fact(Field.EMAIL, "lina@gmial.com", source=Source.CARD),
    )
    assert judged(Contact(facts=facts), cards=1).points < 30


def test_who_answered_is_no_ghost() -> None:
    evidence = (Evidence("e", How.CALL, Result.RIGHT, date(2026, 3, 1)),)
    facts = (Fact(Field.NAME, "asdf"), Fact(Field.EMAIL, "x@mailinator.com", key="e"))
    assert not judged(Contact(facts=facts, evidence=evidence), talks=1).likely
