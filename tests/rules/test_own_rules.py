"""If/then rules: what one still lacks, what it makes of a contact, and the examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cardkeeper import i18n
from cardkeeper.model import Contact, Tier
from cardkeeper.rules.own_rules import OwnRule, applied, examples, lack

WHOLE = OwnRule("r", "tier:vip", tag="t")


@pytest.mark.parametrize(
    ("rule", "lacking"),
    [
        (WHOLE, ""),
        (replace(WHOLE, name=" "), "name"),
        (replace(WHOLE, condition=""), "condition"),
        (replace(WHOLE, condition="zhang"), "condition"),
        (replace(WHOLE, condition="tier:vip zhang"), "words"),
        (replace(WHOLE, condition="tier:nonsense has:email"), "words"),
        (replace(WHOLE, tag=""), "deed"),
    ],
)
def test_a_rule_that_would_fit_everybody_or_do_nothing_is_not_whole(rule: OwnRule, lacking: str) -> None:
    assert lack(rule) == lacking


def test_what_was_so_already_is_not_done() -> None:
    rule = OwnRule("r", "has:email", tag="t", tier=Tier.KEY, owner="Bo", finding="f")
    made, done = applied(rule, Contact(tier=Tier.REGULAR, categories=("s",)))
    assert (made.tier, made.categories, made.owner) == (Tier.KEY, ("s", "t"), "Bo")
    assert done == {"tag": "t", "tier": "key", "owner": "Bo", "finding": "f"}
    assert applied(rule, made) == (made, {"finding": "f"})


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_examples_are_whole_and_are_understood_in_the_other_language(language: str) -> None:
    i18n.use(language)
    rules = examples()
    facets = [rule.facets for rule in rules]
    i18n.use("zh_CN" if language == "en" else "en")
    assert [lack(rule) for rule in rules] == [""] * len(rules)
    assert [rule.facets for rule in rules] == facets


@pytest.mark.parametrize(
    ("condition", "by_day"),
    [
        ("due:30d", True), ("tier:vip -talked:90d", True), ("has:double", True), ("ghost:likely", True),
        ("tier:vip -has:email", False),
    ],
)  # fmt: skip
def test_days_alone_can_make_somebody_fit(condition: str, by_day: bool) -> None:
    assert OwnRule("r", condition, tag="t").by_day is by_day
