"""A higher tier is suggested with its reasons, or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cardkeeper.dealings import Found
from cardkeeper.model import Contact, Evidence, Fact, Field, How, Result, Tier
from cardkeeper.rules import tiers

TODAY = date(2026, 11, 22)
CHIEF = Contact((Fact(Field.TITLE, "總經理"),))
REPLIED = Evidence("phone", How.REPLY, Result.RIGHT, date(2026, 10, 1), found=Found.REPLIED)


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("董事长", "lead"), ("總經理", "lead"), ("代表取締役", "lead"), ("CEO & Founder", "lead"),
        ("Geschäftsführerin", "lead"), ("General Manager", "lead"), ("副总经理", "senior"),
        ("Vice President", "senior"), ("采购总监", "senior"), ("営業部長", "senior"),
        ("Vertriebsleiter", "senior"), ("Head of Sales", "senior"),
    ],
)  # fmt: skip
def test_seniority_is_read_from_titles_of_four_languages(title: str, code: str) -> None:
    hint = tiers.of_title(title, tier=Tier.PROSPECT)
    assert hint == tiers.Hint(Tier.REGULAR, ((code, title),))


@pytest.mark.parametrize("title", ["总经理助理", "Assistant to the CEO", "客户经理", "Sales Engineer", "秘书", ""])
def test_ordinary_titles_and_assistants_say_nothing(title: str) -> None:
    assert tiers.of_title(title, tier=Tier.PROSPECT) is None


def test_title_talks_answers_and_tags_add_up() -> None:
    known = replace(CHIEF, talked_on=date(2026, 11, 1))
    assert tiers.suggest(known, today=TODAY) == tiers.Hint(Tier.KEY, (("lead", "總經理"), ("talked", "")))
    assert suggested(replace(known, evidence=(REPLIED,))) is Tier.VIP
    assert suggested(replace(CHIEF, categories=("展会", "大客户"))) is Tier.VIP


def test_what_is_long_ago_does_not_count() -> None:
    old = replace(REPLIED, on=date(2024, 1, 1))
    assert suggested(replace(CHIEF, talked_on=date(2025, 1, 1), evidence=(old,))) is Tier.REGULAR


@pytest.mark.parametrize("found", [Found.BOUNCED, Found.BOUNCED_SOFT, Found.LETTER_RETURNED])
def test_what_came_back_is_no_answer(found: Found) -> None:
    back = Evidence("email", How.REPLY, Result.INVALID, date(2026, 11, 16), found=found)
    assert suggested(Contact(evidence=(back,))) is None


def test_nobody_is_suggested_to_go_down() -> None:
    assert suggested(replace(CHIEF, tier=Tier.VIP)) is None


def suggested(contact: Contact) -> Tier | None:
    hint = tiers.suggest(contact, today=TODAY)
    return hint.tier if hint is not None else None
