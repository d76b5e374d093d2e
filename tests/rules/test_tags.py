"""Tags as they are typed, and a contact's tags with one more, less or other."""

from __future__ import annotations

import pytest

from cardkeeper.rules import facets, tags


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("华东", ("华东",)), (" #spring   fair ", ("spring fair",)), ("a, b，c、d;e；f", tuple("abcdef")),
        ("VIP lunch, vip LUNCH", ("VIP lunch",)), ('“华东”, "x"', ("华东", "x")), (" , #", ()),
        ("x" * 50, ("x" * tags.LONGEST,)),
    ],
)  # fmt: skip
def test_what_is_typed_are_tags_between_commas(text: str, expected: tags.Tags) -> None:
    assert tags.typed(text) == expected


def test_a_tag_is_there_once_in_whatever_capitals() -> None:
    assert tags.having(("Fair",), "fair") == ("Fair",)
    assert tags.having(("Fair",), "华东") == ("Fair", "华东")
    assert tags.without(("Fair", "华东"), "FAIR") == ("华东",)


def test_a_tag_called_as_another_becomes_one_with_it() -> None:
    assert tags.renamed(("a", "b", "c"), "a", "x") == ("x", "b", "c")
    assert tags.renamed(("a", "b", "c"), "a", "c") == ("c", "b")


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("tag:fair zhang", 'tag:"spring fair" zhang'), ("-标签:FAIR,华东", '-tag:"spring fair",华东'),
        ("event:fair", 'event:"spring fair"'), ("company:fair fair", "company:fair fair"), ("tag:fairy", "tag:fairy"),
    ],
)  # fmt: skip
def test_a_search_for_a_tag_asks_for_its_other_name(search: str, expected: str) -> None:
    assert facets.retagged(search, "fair", "spring fair") == expected
