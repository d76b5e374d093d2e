"""An industry is suggested with its reason, or not at all."""

from __future__ import annotations

import pytest

from cardkeeper.model import INDUSTRIES, Field, Tier
from cardkeeper.rules import industries, tiers


def test_every_code_has_a_name() -> None:
    assert tuple(industries.NAMES) == INDUSTRIES
    assert tuple(tiers.NAMES) == tuple(Tier)


def test_every_keyword_stands_under_a_known_code() -> None:
    words = [word for word, _ in industries._words()]
    assert {code for _, code in industries._words()} == set(INDUSTRIES)
    assert len(words) == len(set(words))
    assert industries._heads() | industries._weak() <= set(words)


@pytest.mark.parametrize(
    ("company", "code"),
    [
        ("澄川仪器（苏州）有限公司", "telecom_electronics"),
        ("北陌汽车物流科技有限公司", "logistics"),
        ("禾沐食品股份有限公司", "food"),
        ("明堂律师事务所", "professional"),
        ("長禾進出口貿易有限公司", "trade"),
        ("Larkfield Marine Supply", "logistics"),
        ("Solheim Pharma AS", "health"),
        ("Otterbourne Paper Ltd", "consumer"),
    ],
)
def test_a_company_says_what_it_does(company: str, code: str) -> None:
    found = industries.suggest(company)
    assert found is not None
    assert (found.code, found.field) == (code, Field.COMPANY)


@pytest.mark.parametrize("company", ["明川科技有限公司", "Solheim Technologies", "云技术公司", "", "张三"])
def test_technology_alone_says_nothing(company: str) -> None:
    assert industries.suggest(company) is None


@pytest.mark.parametrize(
    ("company", "code"),
    [("明川信息工程有限公司", "it"), ("Solheim Pressure Vessel Co.", "machinery"), ("禾沐医用设备有限公司", "health")],
)
def test_what_many_kinds_of_firms_are_called_weighs_less(company: str, code: str) -> None:
    found = industries.suggest(company)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "title", ["R&D Director", "Chief Financial Officer", "Delivery Manager", "财务总监", "设计总监"]
)
def test_a_job_that_firms_of_every_kind_have_says_nothing(title: str) -> None:
    assert industries.suggest("明川科技有限公司", title=title) is None


def test_a_title_speaks_where_the_company_is_silent_and_the_word_is_the_reason() -> None:
    found = industries.suggest("明川科技有限公司", title="软件工程师")
    assert found is not None
    assert (found.code, found.word, found.field) == ("it", "软件", Field.TITLE)
