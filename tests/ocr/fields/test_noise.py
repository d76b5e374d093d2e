"""What states no fact stays to be seen, and takes no fact along."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said


@pytest.mark.parametrize(
    "line",
    [
        "国家三级甲等综合医院 · 胸痛中心",
        "sales · lettings · management",
        "主营：冷库、冷柜、制冰机",
        "Each office independently owned and operated",
    ],
)
def test_what_a_company_says_of_itself_is_no_fact(line: str) -> None:
    guesses, unassigned = read(f"M 长春市雪域制冷设备有限公司\nL 白雪\nS 销售代表\nS {line}")
    assert (set(said(guesses)), unassigned) == ({"name", "company", "title"}, [line])


def test_a_title_before_a_licence_stays() -> None:
    assert said(read("L Michael Donovan\nS Loan Officer, NMLS #000000")[0])["title"] == ["Loan Officer"]


def test_a_name_before_degrees_stays() -> None:
    assert said(read("L Dr. Suresh Babu M.B.B.S., M.D.\nS Consultant Cardiologist")[0])["name"] == ["Dr. Suresh Babu"]


def test_a_company_called_an_establishment_is_not_a_date() -> None:
    assert said(read("M Farsi Marine Services Est.\nS Est. 1998")[0])["company"] == ["Farsi Marine Services Est."]


def test_a_list_of_what_is_done_is_no_title_though_one_word_is() -> None:
    facts = said(read("L Anne Le Goff\nS Expert-comptable\nS Expertise comptable – Audit – Conseil")[0])
    assert facts["title"] == ["Expert-comptable"]
