"""A check says what is wrong with a value and proposes what it may have been."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field
from cardkeeper.rules.checks import CHECKS, check


def test_every_check_is_for_a_field_of_its_own() -> None:
    assert len({one.FIELD for one in CHECKS}) == len(CHECKS)
    assert check(Field.NOTE, "tea").verdict == "unknown"


@pytest.mark.parametrize(
    ("value", "verdict", "codes", "proposal"),
    [
        ("021-5550 0123", "ok", (), ""),
        ("142 0000 0036", "suspect", ("not_in_plan",), ""),
        ("142 OOOO 0036", "invalid", ("letters",), "142 0000 0036"),
        ("021-55500123、55500124", "suspect", ("several",), ""),
        ("11111111111", "invalid", ("placeholder",), ""),
        ("Boss 12345", "invalid", ("not_a_number",), ""),
    ],
)
def test_numbers(value: str, verdict: str, codes: tuple[str, ...], proposal: str) -> None:
    found = check(Field.PHONE, value, region="CN")
    assert (found.verdict, found.codes, found.proposal) == (verdict, codes, proposal)


def test_a_sound_number_comes_in_standard_form() -> None:
    found = check(Field.PHONE, "021-5550 0123 转 316")
    assert (found.norm, found.extension) == ("+862155500123", "316")


@pytest.mark.parametrize(
    ("value", "codes", "proposal"),
    [
        ("liqun.chen@chengchuan.examp1e.com", ("digit",), "liqun.chen@chengchuan.example.com"),
        ("li@example,com", ("comma",), "li@example.com"),
        ("li,na@example.com", ("comma",), "li.na@example.com"),
        ("li@examplecom", ("no_dot",), "li@example.com"),
        ("li@example.con", ("ending",), "li@example.com"),
        ("li@gmial.com", ("provider",), "li@gmail.com"),
        ("li©example.com", (), "li@example.com"),
    ],
)
def test_a_slip_in_an_address_is_proposed_to_be_put_right(value: str, codes: tuple[str, ...], proposal: str) -> None:
    found = check(Field.EMAIL, value)
    assert found.verdict in ("suspect", "invalid")
    assert (found.codes, found.proposal) == (codes, proposal)


@pytest.mark.parametrize("value", ["li@example.com", "a.b-c+d@3com.example", "x@126.com", "li@web2.example.cn"])
def test_a_sound_address_is_left_alone(value: str) -> None:
    found = check(Field.EMAIL, value)
    assert (found.verdict, found.norm, found.proposal) == ("ok", value, "")


def test_what_was_typed_to_be_rid_of_the_question_is_suspect() -> None:
    assert check(Field.EMAIL, "none@none.example").codes == ("placeholder",)
    assert check(Field.EMAIL, "无").codes == ("not_an_address",)


def test_a_page_of_digits_in_the_place_of_a_number_is_judged_at_once() -> None:
    found = check(Field.PHONE, "12 35 " * 3_000)  # two numbers looked for at each blank would take half a minute
    assert (found.verdict, found.codes) == ("invalid", ("not_a_number",))
