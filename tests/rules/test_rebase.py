"""What one person makes of a contact never wipes out what another did to it meanwhile."""

from __future__ import annotations

from dataclasses import replace

from cardkeeper.model import Contact, Fact, Field, Tier
from cardkeeper.rules.rebase import rebased

NAME = Fact(Field.NAME, "张薇", form="zh", key="a")
PHONE = Fact(Field.PHONE, "+8614200000036", kind="mobile", key="b")
SEEN = Contact(facts=(NAME, PHONE), id=1)
MADE = replace(SEEN, facts=(replace(NAME, key=""), replace(PHONE, key="")))


def values(contact: Contact) -> list[str]:
    return [fact.value for fact in contact.facts]


def test_facts_that_say_the_same_keep_their_keys() -> None:
    assert rebased(MADE, seen=SEEN, kept=SEEN).facts == SEEN.facts


def test_what_was_added_meanwhile_stays_and_what_was_removed_stays_away() -> None:
    mail = Fact(Field.EMAIL, "wei@example.com", key="c")
    assert values(rebased(MADE, seen=SEEN, kept=replace(SEEN, facts=(NAME, mail)))) == ["张薇", "wei@example.com"]


def test_what_the_reviewer_changed_stands_beside_what_was_changed_meanwhile() -> None:
    made = replace(MADE, facts=(replace(NAME, value="张微", key=""), MADE.facts[1]))
    kept = replace(SEEN, facts=(NAME, replace(PHONE, value="+8614200000037", key="d")))
    assert values(rebased(made, seen=SEEN, kept=kept)) == ["张微", "+8614200000037"]


def test_tier_and_industry_are_whose_they_were_changed_by() -> None:
    kept = replace(SEEN, tier=Tier.VIP, industry="food")
    both = rebased(replace(MADE, industry="it"), seen=SEEN, kept=kept)
    assert (both.tier, both.industry) == (Tier.VIP, "it")


def test_a_fact_found_invalid_meanwhile_stays_invalid() -> None:
    kept = replace(SEEN, facts=(NAME, replace(PHONE, invalid="not in service")))
    assert rebased(MADE, seen=SEEN, kept=kept).facts[1].invalid == "not in service"
