"""Two contacts become one: what stands beside what, what is kept, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from cardkeeper.dealings import Consent, Ghost
from cardkeeper.model import (
    Address,
    Contact,
    Evidence,
    Extra,
    Fact,
    Field,
    How,
    Name,
    Photo,
    Result,
    Tier,
)
from cardkeeper.rules import merging
from cardkeeper.rules.merging import Row, merged, rows

TODAY = date(2026, 11, 22)
OLD_CARD, NEW_CARD = date(2024, 3, 3), date(2026, 10, 12)


def told(key: str, result: Result = Result.RIGHT, on: date = NEW_CARD) -> Evidence:
    """Somebody found out about the fact with this key."""
    return Evidence(key, How.CALL, result, on)


FOOD = Contact(
    facts=(
        Fact(Field.NAME, "林可欣", form="zh", key="n1", since=OLD_CARD),
        Fact(Field.COMPANY, "禾沐食品有限公司", form="zh", key="c1", since=OLD_CARD),
        Fact(Field.TITLE, "品牌经理", form="zh", key="t1", since=OLD_CARD),
        Fact(Field.PHONE, "+8614200000057", kind="mobile", key="m1", since=OLD_CARD),
        Fact(Field.EMAIL, "kexin.lin@hemu.example.com", key="e1", since=OLD_CARD, invalid="bounced"),
        Fact(Field.ADDRESS, "示例区样板路 7 号", key="a1", since=OLD_CARD),
        Fact(Field.NOTE, "喜欢喝茶", key="x1"),
    ),
    tier=Tier.REGULAR,
    industry="food",
    categories=("华东", "春季展会"),
    uid="urn:test:food",
    id=1,
    evidence=(told("c1", on=OLD_CARD), told("t1", on=OLD_CARD), told("e1", Result.INVALID, date(2026, 9, 1))),
    created=datetime(2024, 3, 3, 8, tzinfo=UTC),
)
ENERGY = Contact(
    facts=(
        Fact(Field.NAME, "林可欣", form="zh", name=Name("林", "可欣"), key="n2", since=NEW_CARD),
        Fact(Field.NAME, "Cathy Lin", form="en", key="n3", since=NEW_CARD),
        Fact(Field.COMPANY, "霁光能源集团", form="zh", key="c2", since=NEW_CARD),
        Fact(Field.TITLE, "高级品牌经理", form="zh", key="t2", since=NEW_CARD),
        Fact(Field.PHONE, "+8614200000057", kind="work", key="m2", since=NEW_CARD, printed="142 0000 0057"),
        Fact(Field.PHONE, "+8657155500188", kind="work", key="w2", since=NEW_CARD),
        Fact(Field.EMAIL, "cathy.lin@jiguang.example.com", key="e2", since=NEW_CARD),
        Fact(Field.ADDRESS, "示例区试验街 21 号", key="a2", since=NEW_CARD),
        Fact(Field.NOTE, "喜欢喝茶", key="x2"),
        Fact(Field.NOTE, "新品试用", key="x3"),
    ),
    tier=Tier.KEY,
    industry="energy",
    categories=("新品试用", "华东"),
    uid="urn:test:energy",
    id=2,
    evidence=(told("c2"), told("t2"), told("e2"), told("m2")),
    created=datetime(2026, 10, 12, 8, tzinfo=UTC),
)


def row(what: str, one: Contact = FOOD, other: Contact = ENERGY) -> Row:
    """One row of the page."""
    return next(row for row in rows(one, other, today=TODAY) if row.what == what)


def one_of(one: Contact = FOOD, other: Contact = ENERGY, **choices: merging.Choice) -> Contact:
    """Who comes of two."""
    return merged(one, other, choices=choices, today=TODAY)  # type: ignore[arg-type]


def said(contact: Contact, field: Field) -> list[str]:
    """What a contact says of a field, in order."""
    return [fact.value for fact in contact.of(field)]


def test_every_thing_that_either_speaks_of_is_a_row() -> None:
    shown = [row.what for row in rows(FOOD, ENERGY, today=TODAY)]
    assert shown == ["name", "company", "title", "mobile", "phone", "email", "address", "class", "notes"]


def test_what_does_not_contradict_is_alike_and_all_of_it_is_kept() -> None:
    assert [(row(what).alike, row(what).several) for what in ("name", "mobile", "notes")] == [(True, True)] * 3
    both = one_of(name=row("name").of("one"))  # of what is alike nothing is to be chosen
    assert said(both, Field.NAME) == ["林可欣", "Cathy Lin"]
    assert said(both, Field.NOTE) == ["喜欢喝茶", "新品试用"]


def test_of_what_is_said_once_the_side_confirmed_last_is_kept() -> None:
    for what in ("company", "title"):
        assert not row(what).several
        assert row(what).choice == row(what).of("other")
    assert row("company", ENERGY, FOOD).choice == frozenset({("one", "c2")})
    assert said(one_of(), Field.COMPANY) == ["霁光能源集团"]


def test_of_what_nobody_confirmed_the_newer_side_is_kept() -> None:
    assert row("address").choice == row("address").of("other")
    assert row("address", ENERGY, FOOD).choice == row("address", ENERGY, FOOD).of("one")


def test_what_is_wrong_or_in_doubt_is_never_kept_over_what_is_not() -> None:
    wrong = replace(ENERGY, facts=tuple(replace(fact, invalid="left") for fact in ENERGY.facts))
    assert row("company", FOOD, wrong).choice == row("company").of("one")
    doubted = replace(ENERGY, evidence=(*ENERGY.evidence, told("c2", Result.DOUBTED, TODAY)))
    assert row("company", FOOD, doubted).choice == row("company").of("one")


def test_of_what_may_be_many_each_is_kept_and_what_is_wrong_stays_wrong() -> None:
    assert (row("email").several, row("phone").several) == (True, True)
    assert row("email").choice == row("email").of("one", "other")
    both = one_of()
    assert {fact.value: fact.invalid for fact in both.of(Field.EMAIL)} == {
        "kexin.lin@hemu.example.com": "bounced", "cathy.lin@jiguang.example.com": "",
    }  # fmt: skip
    assert said(one_of(email=row("email").of("other")), Field.EMAIL) == ["cathy.lin@jiguang.example.com"]


def test_both_jobs_stay_when_both_are_chosen() -> None:
    both = one_of(company=row("company").of("one", "other"), title=row("title").of("one", "other"))
    assert sorted(said(both, Field.COMPANY)) == ["禾沐食品有限公司", "霁光能源集团"]
    assert sorted(said(both, Field.TITLE)) == ["品牌经理", "高级品牌经理"]


def test_languages_only_one_side_speaks_stand_beside_each_other() -> None:
    english = replace(ENERGY, facts=(Fact(Field.COMPANY, "Jiguang Energy", form="en", key="c9"),), evidence=())
    found = row("company", FOOD, english)
    assert (found.alike, found.several, found.choice) == (False, True, found.of("one", "other"))
    told_by_script = replace(english, facts=(Fact(Field.COMPANY, "霁光能源集团", key="c9"),))
    assert not row("company", FOOD, told_by_script).several


def test_a_home_is_no_other_office() -> None:
    home = replace(ENERGY, facts=(Fact(Field.ADDRESS, "示例区花园路 3 号", kind="home", key="a9"),))
    assert row("address", FOOD, home).several
    assert len(one_of(other=home).of(Field.ADDRESS)) == 2


def test_what_is_alike_becomes_one_with_the_evidence_of_both() -> None:
    confirmed = replace(FOOD, evidence=(*FOOD.evidence, told("m1", on=OLD_CARD)))
    both = one_of(confirmed)
    (mobile, work) = both.of(Field.PHONE)
    assert (mobile.key, mobile.kind, mobile.printed, mobile.since) == ("m1", "work", "142 0000 0057", OLD_CARD)
    assert [found.on for found in both.evidence if found.fact == "m1"] == [OLD_CARD, NEW_CARD]
    assert work.key == "w2"
    name = both.of(Field.NAME)[0]
    assert (name.key, name.name) == ("n1", Name("林", "可欣"))
    assert row("phone").one == ()  # what is a mobile there is no other number here


def test_however_it_is_written_it_is_the_same() -> None:
    large = replace(ENERGY, facts=(Fact(Field.COMPANY, "ＨＥＭＵ Food", form="en", key="c9"),))
    small = replace(FOOD, facts=(Fact(Field.COMPANY, "Hemu food", form="en", key="c8"),), evidence=(told("c8"),))
    assert row("company", small, large).alike
    assert said(one_of(small, large), Field.COMPANY) == ["Hemu food"]


def test_of_one_address_the_parts_are_kept_whoever_knew_them() -> None:
    parts = Address(street="示例区样板路 7 号", postcode="310000")
    knows = Contact((replace(FOOD.of(Field.ADDRESS)[0], key="a7", address=parts, since=OLD_CARD),), uid="u", id=3)
    (address,) = one_of(other=knows).of(Field.ADDRESS)
    assert (address.address, address.key) == (parts, "a1")


def test_what_is_alike_is_wrong_if_either_is_unless_it_was_confirmed_since() -> None:
    mail = Fact(Field.EMAIL, "lin@jiguang.example.com", key="e1")
    wrong = Contact((replace(mail, invalid="bounced"),), id=1, evidence=(told("e1", Result.INVALID, OLD_CARD),))
    silent = Contact((mail,), id=2)
    right = Contact((mail,), id=2, evidence=(told("e1", on=NEW_CARD),))
    assert one_of(wrong, silent).of(Field.EMAIL)[0].invalid == "bounced"
    assert one_of(silent, wrong).of(Field.EMAIL)[0].invalid == "bounced"
    assert one_of(wrong, right).of(Field.EMAIL)[0].invalid == ""
    late = replace(wrong, evidence=(told("e1", Result.INVALID, TODAY),))
    assert one_of(right, late).of(Field.EMAIL)[0].invalid == "bounced"


def test_one_side_that_has_a_value_twice_loses_neither_key_nor_evidence() -> None:
    twice = replace(
        ENERGY,
        facts=(
            Fact(Field.PHONE, "+8614200000057", kind="mobile", key="p1"),
            Fact(Field.PHONE, "+8614200000057", kind="work", key="p2"),
        ),
        evidence=(told("p1"), told("p2", on=TODAY)),
    )
    both = one_of(other=twice)
    assert [fact.key for fact in both.of(Field.PHONE)] == ["m1"]
    assert [found.on for found in both.evidence if found.fact == "m1"] == [NEW_CARD, TODAY]


def test_two_facts_with_one_key_by_chance_stay_two() -> None:
    chance = replace(
        ENERGY, facts=(Fact(Field.PHONE, "+8657155500188", key="c1"),), evidence=(told("c1"), told("e1", on=TODAY))
    )
    both = one_of(other=chance)
    keys = [fact.key for fact in both.facts]
    assert len(keys) == len(set(keys))
    phone = both.of(Field.PHONE)[-1] if both.of(Field.PHONE)[0].key == "m1" else both.of(Field.PHONE)[0]
    assert [found.on for found in both.evidence if found.fact == phone.key] == [NEW_CARD]
    assert [found.result for found in both.evidence if found.fact == "e1"] == [Result.INVALID]


def test_what_is_not_chosen_is_left_and_says_under_which_uid() -> None:
    (alias,) = one_of().aliases
    assert (alias.uid, alias.id) == ("urn:test:energy", 2)
    assert [fact.value for fact in alias.left] == ["禾沐食品有限公司", "品牌经理", "示例区样板路 7 号"]
    (turned,) = one_of(company=row("company").of("one")).aliases
    assert "霁光能源集团" in [fact.value for fact in turned.left]
    third = replace(FOOD, uid="urn:test:third", id=3)
    assert [one.id for one in one_of(other=third, one=one_of()).aliases] == [2, 3]


def test_tier_and_industry_go_together_and_nobody_is_demoted_unasked() -> None:
    assert row("class").choice == row("class").of("other")
    assert row("class", ENERGY, FOOD).choice == row("class").of("one")
    both = merged(FOOD, ENERGY, choices={"class": row("class").of("one")}, today=TODAY)
    assert (both.tier, both.industry) == (Tier.REGULAR, "food")
    vip = replace(ENERGY, tier=Tier.VIP, industry="")
    assert (one_of(other=vip).tier, one_of(other=vip).industry) == (Tier.VIP, "food")
    assert row("class", FOOD, replace(FOOD, industry="")).alike


def test_all_of_both_is_kept_beside_the_facts() -> None:
    rich = replace(
        ENERGY, extra=(Extra("X-A", "1"), Extra("X-B", "2")), photos=(Photo(b"face"),), owner="Kim", every=30,
    )  # fmt: skip
    both = one_of(replace(FOOD, extra=(Extra("X-A", "1"),), photos=(Photo(b"other"), Photo(b"face"))), rich)
    assert both.categories == ("华东", "春季展会", "新品试用")
    assert [line.name for line in both.extra] == ["X-A", "X-B"]
    assert [photo.data for photo in both.photos] == [b"other", b"face"]
    assert (both.owner, both.every, both.uid, both.id) == ("Kim", 30, "urn:test:food", 1)
    assert one_of(replace(FOOD, owner="Lee", every=0), rich).every == 0
    assert both.created == FOOD.created


def test_of_consent_the_stricter_counts() -> None:
    asked = Consent("fair", "offers", "consent", date(2026, 5, 1), keep_until=date(2028, 1, 1))
    strict = Consent(do_not_contact=True, keep_until=date(2027, 1, 1))
    for one, other in ((asked, strict), (strict, asked)):
        found = one_of(replace(FOOD, consent=one), replace(ENERGY, consent=other)).consent
        assert found == replace(asked, do_not_contact=True, keep_until=date(2027, 1, 1))
    earlier = Consent("card", "", "interest", date(2025, 1, 1))
    assert one_of(replace(FOOD, consent=earlier), replace(ENERGY, consent=asked)).consent.source == "fair"


def test_the_living_one_counts() -> None:
    for one, other, becomes in (
        (Ghost.QUARANTINED, Ghost.UNDECIDED, Ghost.UNDECIDED),
        (Ghost.ARCHIVED, Ghost.CLEARED, Ghost.CLEARED),
        (Ghost.QUARANTINED, Ghost.ARCHIVED, Ghost.ARCHIVED),
    ):
        for pair in ((one, other), (other, one)):
            assert one_of(replace(FOOD, ghost=pair[0]), replace(ENERGY, ghost=pair[1])).ghost is becomes
