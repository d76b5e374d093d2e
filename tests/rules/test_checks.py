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


@pytest.mark.parametrize(
    ("value", "extension"),
    [
        ("021-5550 0123 转 316", "316"),
        ("021-5550 0123 总机转 316", "316"),
        ("tel:+86-21-55500123;ext=316", "316"),
        ("☎ 021‑5550‑0123", ""),
        ("24小时热线：021-5550 0123", ""),
        ("Li Ming 021-5550 0123 (front desk)", ""),
        ("021-5550 0123 李先生", ""),
        ("021-5550 0123 (24h)", ""),
        ("DID (8621)5550 0123", ""),
        ("'021-5550 0123'", ""),
        ("021-5550 0123 доб. 316", "316"),
    ],
)
def test_a_sound_number_comes_in_standard_form_without_the_words_around_it(value: str, extension: str) -> None:
    found = check(Field.PHONE, value)
    assert (found.verdict, found.norm, found.extension) == ("ok", "+862155500123", extension)


@pytest.mark.parametrize(
    "value", ["021-5550 0123、5550 0124", "T: 021-5550 0123 M: +86 142 0000 0036", "021-5550 0123/24"]
)
def test_of_several_numbers_the_first_is_the_standard_form(value: str) -> None:
    found = check(Field.PHONE, value)
    assert (found.verdict, found.codes, found.norm) == ("suspect", ("several",), "+862155500123")


@pytest.mark.parametrize(
    ("value", "codes", "proposal"),
    [
        ("liqun.chen@chengchuan.examp1e.com", ("digit",), "liqun.chen@chengchuan.example.com"),
        ("li@example,com", ("comma",), "li@example.com"),
        ("li,na@example.com", ("comma",), "li.na@example.com"),
        ("li@examplecom", ("no_dot",), "li@example.com"),
        ("li@example.con", ("ending",), "li@example.com"),
        ("li@gmial.com", ("provider",), "li@gmail.com"),
        ("li [at] example [dot] com", ("not_an_address",), "li@example.com"),
        ("li@example.com.cm", ("ending",), "li@example.com.cn"),
        ("li@example.con.cn", ("ending",), "li@example.com.cn"),
        ("li©example.com", ("not_an_address",), "li@example.com"),
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


@pytest.mark.parametrize(
    ("value", "norm"),
    [
        ("li@example。com", "li@example.com"),
        ("mailto:li@example.com?subject=tea", "li@example.com"),
        ("邮箱 li@example.com", "li@example.com"),
        ("li@müller.example", "li@müller.example"),
        ("li@例子.中国", "li@例子.中国"),
        ("li@example.photography", "li@example.photography"),
        ('"li ming"@example.com', '"li ming"@example.com'),
        ("《li@example.com》", "li@example.com"),
        ("✉ E：li@example.com (work)", "li@example.com"),
    ],
)
def test_an_address_of_an_odd_kind_is_sound(value: str, norm: str) -> None:
    found = check(Field.EMAIL, value)
    assert (found.verdict, found.norm) == ("ok", norm)


def test_a_blank_inside_an_address_is_never_closed_in_silence() -> None:
    found = check(Field.EMAIL, "li ming@example.com")
    assert (found.verdict, found.norm, found.proposal) == ("invalid", "li ming@example.com", "liming@example.com")
    assert check(Field.EMAIL, "李明@example.com").verdict == "suspect"  # RFC 6531 allows it, few servers do


@pytest.mark.parametrize(
    ("field", "value", "region", "norm"),
    [
        ("postcode", "邮编：200000", "CN", "200000"),
        ("postcode", "sw1a1aa", "GB", "SW1A 1AA"),
        ("postcode", "〒1000005", "JP", "100-0005"),
        ("uscc", "统一社会信用代码：91310000MA00X5AB44", "CN", "91310000MA00X5AB44"),
        ("uscc", "91310000MA00X5AB44（副本）", "CN", "91310000MA00X5AB44"),
        ("postcode", "D-10115", "DE", "10115"),
        ("website", "www。example。com", "CN", "www.example.com"),
        ("website", "🌐 公司官网 www.example.com", "CN", "www.example.com"),
    ],
)
def test_a_code_is_taken_out_of_its_label(field: str, value: str, region: str, norm: str) -> None:
    found = check(field, value, region=region)
    assert (found.verdict, found.norm) == ("ok", norm)


@pytest.mark.parametrize(
    "value", ["aaa", "客户", "admin", "www.example.com", "北京大学", "李*明", "路人甲", "Customer Service"]
)
def test_what_stands_in_the_place_of_a_name_is_doubted(value: str) -> None:
    assert check(Field.NAME, value).verdict in ("suspect", "invalid")


def test_a_legal_form_with_one_slip_has_its_repair() -> None:
    assert check(Field.COMPANY, "Beimo Valve Co., Lid.").proposal == "Beimo Valve Co., Ltd."
    assert check(Field.COMPANY, "总经理").codes == ("not_a_company",)


def test_a_page_in_the_place_of_a_value_is_judged_at_once() -> None:
    for one in CHECKS:
        assert check(one.FIELD, "(1-a." * 200_000).codes == ("long",)


def test_what_was_typed_to_be_rid_of_the_question_is_suspect() -> None:
    assert check(Field.EMAIL, "none@none.example").codes == ("placeholder",)
    assert check(Field.EMAIL, "无").codes == ("not_an_address",)


def test_a_page_of_digits_in_the_place_of_a_number_is_judged_at_once() -> None:
    found = check(Field.PHONE, "12 35 " * 150)  # two numbers looked for at each blank would take seconds
    assert (found.verdict, found.codes) == ("invalid", ("not_a_number",))
