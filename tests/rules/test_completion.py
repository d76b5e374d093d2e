"""What is being typed becomes a condition by its beginning, in either language or by its sound."""

from __future__ import annotations

import pytest

from cardkeeper import i18n
from cardkeeper.rules.completion import Begun, begun, completed, names_for, values_for


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ti", Begun(0, "ti")),
        ("zhang -ti", Begun(7, "ti")),
        ("等", Begun(0, "等")),
        ("tier:", Begun(5, "", "tier")),
        ("等级：v", Begun(3, "v", "tier")),
        ("zhang tier:vip,k", Begun(15, "k", "tier")),
        ('tag:"spring f', Begun(4, "spring f", "tag")),
        ("tier:key has:", Begun(13, "", "has")),
        ("-有:微", Begun(3, "微", "has", negated=True)),
        ("t", None),
        ("tier:vip ", None),
        ("tier:vip zhang", Begun(9, "zhang")),
        ("colour:r", None),
        ("", None),
    ],
)
def test_what_is_begun_at_the_cursor_is_seen(text: str, expected: Begun | None) -> None:
    assert begun(text, len(text)) == expected


def test_names_and_values_are_offered_by_their_beginnings() -> None:
    assert names_for("tie") == ("tier",)
    assert names_for("dengj") == ("tier",)
    assert names_for("zw") == ()  # 张薇, and not the beginning of 查无
    assert names_for("到") == ("due",)
    assert values_for("tier", "") == ("vip", "key", "regular", "prospect")
    assert values_for("tier", "zhongy") == ("key",)
    assert values_for("industry", "jr") == ("finance",)
    assert values_for("due", "逾") == ("overdue",)
    assert values_for("tag", "any") == ()


def test_what_was_begun_is_completed_in_its_place() -> None:
    i18n.use("en")
    name = begun("zhang ti wei", 8)
    assert name is not None
    assert completed("zhang ti wei", 8, name, "tier") == ("zhang tier: wei", 11)
    value = begun("tier:v wei", 6)
    assert value is not None
    assert completed("tier:v wei", 6, value, "vip") == ("tier:VIP wei", 9)
    tag = begun('tag:"spri', 9)
    assert tag is not None
    assert completed('tag:"spri', 9, tag, "spring fair") == ('tag:"spring fair" ', 18)
