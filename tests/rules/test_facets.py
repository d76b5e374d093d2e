"""Conditions in the search text are understood in both languages, and what is none stays words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cardkeeper import i18n
from cardkeeper.rules import facets
from cardkeeper.rules.facets import Asked, Facet


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    i18n.use("en")
    yield
    i18n.use("en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tier:vip", Facet("tier", ("vip",))),
        ("等级:重要", Facet("tier", ("key",))),
        ("等级：VIP", Facet("tier", ("vip",))),
        ("TIER:Key,vip", Facet("tier", ("key", "vip"))),
        ("-has:wechat", Facet("has", ("wechat",), negated=True)),
        ("-有:微信", Facet("has", ("wechat",), negated=True)),
        ("industry:finance", Facet("industry", ("finance",))),
        ("行业:金融", Facet("industry", ("finance",))),
        ("industry:it", Facet("industry", ("it",))),
        ("industry:pharma", Facet("industry", ("health",))),
        ("due:overdue", Facet("due", ("overdue",))),
        ("到期:逾期", Facet("due", ("overdue",))),
        ("失效:电话", Facet("invalid", ("phone",))),
        ("reviewed:no", Facet("reviewed", ("no",))),
        ("added:2026-03", Facet("added", ("2026-03",))),
        ("due:..2026", Facet("due", ("..2026",))),
        ('event:"spring fair"', Facet("event", ("spring fair",))),
        ("活动:“春季 展会”,华东", Facet("event", ("春季 展会", "华东"))),
        ("company:Beimo", Facet("company", ("Beimo",))),
        ("城市:上海", Facet("city", ("上海",))),
        ("has:p", Facet("has", ("phone", "photo"))),
    ],
)
def test_a_condition_is_understood(text: str, expected: Facet) -> None:
    assert facets.parsed(text) == Asked("", (expected,))


@pytest.mark.parametrize(
    "text", ["colour:red", "tier:xyz", "https://example.com", "10:30", "a:b", "added:soon", "x-tier:vip", "zhang wei"]
)
def test_what_is_no_condition_stays_words(text: str) -> None:
    assert facets.parsed(text) == Asked(text)


def test_conditions_stand_anywhere_between_words() -> None:
    asked = facets.parsed("zhang tier:vip  wei -due:soon 薇")
    assert asked == Asked("zhang wei 薇", (Facet("tier", ("vip",)), Facet("due", ("soon",), negated=True)))


def test_a_condition_without_its_value_asks_for_nothing_yet() -> None:
    assert facets.parsed('tier: zhang tag:"') == Asked("zhang")


def test_a_search_is_named_by_what_it_asks_for() -> None:
    assert facets.title("zhang 行业:金融 tier:vip,key -has:email") == "Finance · VIP, Key · not email · zhang"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_condition_is_understood_as_it_is_spelt(language: str) -> None:
    i18n.use(language)
    for key, values in facets.VALUES.items():
        for code in values:
            assert facets.parsed(facets.spelt(key, code)).facets == (Facet(key, (code,)),), (key, code)
    assert facets.parsed(facets.spelt("tag", "spring fair", "a,b", negated=True)).facets == (
        Facet("tag", ("spring fair", "a,b"), negated=True),
    )
