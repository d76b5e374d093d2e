"""Lines of invented cards, as people really lay them out, become the facts that they state."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardkeeper.model import Box, Field, Line
from cardkeeper.ocr.fields import facts
from tests.ocr.printed import read, said

CARDS = {
    name: told
    for file in sorted((Path(__file__).parent / "cards").glob("*.toml"))
    for name, told in tomllib.loads(file.read_text("utf-8")).items()
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_states_its_facts(name: str) -> None:
    guesses, unassigned = read(CARDS[name]["card"])
    facts_told = {field: set(told) for field, told in CARDS[name].items() if field not in ("card", "unassigned")}
    assert {field: set(told) for field, told in said(guesses).items()} == facts_told
    assert unassigned == CARDS[name].get("unassigned", [])


def test_a_slogan_is_nobodys_fact_and_stays_to_be_seen() -> None:
    guesses, unassigned = read("L 林可欣\nM 禾沐食品有限公司\nS 一粥一饭，当思来处\nS lin@hemu.example")
    assert unassigned == ["一粥一饭，当思来处"]
    assert said(guesses) == {"name": ["林可欣"], "company": ["禾沐食品有限公司"], "email": ["lin@hemu.example"]}


def test_slips_of_the_reading_are_proposed_and_nothing_is_changed() -> None:
    guesses, _ = read("S 手机：142 OOOO 0012\nS liqun@chengchuan.examp1e.com\nS www,chengchuan.example.com")
    assert {guess.field: (guess.value, guess.proposal) for guess in guesses} == {
        Field.PHONE: ("142 OOOO 0012", "+8614200000012"),
        Field.EMAIL: ("liqun@chengchuan.examp1e.com", "liqun@chengchuan.example.com"),
        Field.WEBSITE: ("www,chengchuan.example.com", "www.chengchuan.example.com"),
    }
    assert max(guess.confidence for guess in guesses) < 0.75


def test_a_guess_knows_what_was_printed_and_where() -> None:
    (phone,), _ = read("S 电话：０２１-5550 0123 转 316")
    assert (phone.printed, phone.value) == ("０２１-5550 0123 转 316", "+862155500123")
    assert phone.box is not None
    assert 0.06 < phone.box.left < phone.box.right <= 0.98


def test_a_doubtful_reading_makes_a_doubtful_fact() -> None:
    sure = []
    for confidence in (0.99, 0.93, 0.6):
        line = Line("li.na@example.com", confidence, Box(0.1, 0.1, 0.5, 0.15))
        (guess,), _ = facts((line,), region="CN", size=(1000, 600))
        sure.append(guess.confidence)
    assert sure == [pytest.approx(one, abs=0.02) for one in (0.98, 0.84, 0.35)]


def test_a_label_that_stands_apart_announces_what_is_right_of_it() -> None:
    label = Line("传真", 0.98, Box(0.10, 0.50, 0.16, 0.54))
    number = Line("021-5550 0124", 0.98, Box(0.18, 0.505, 0.40, 0.545))
    (guess,), unassigned = facts((label, number), region="CN", size=(1000, 600))
    assert (guess.kind, unassigned) == ("fax", ())


def test_a_number_without_area_code_borrows_that_of_its_neighbour() -> None:
    guesses, _ = read("S 电话：021-5550 0123\nS 传真：5550 0124")
    assert said(guesses)["phone"] == ["+862155500123 | work", "+862155500124 | fax"]


@pytest.mark.parametrize(
    ("line", "department", "title"),
    [
        ("采购部总经理", ["采购部"], ["总经理"]),
        ("销售部经理", [], ["销售部经理"]),
        ("总经理办公室", ["总经理办公室"], []),
        ("Head of Sales", [], ["Head of Sales"]),
        ("Human Resources", ["Human Resources"], []),
        ("Office of the CEO", ["Office of the CEO"], []),
        ("Director, Cardiac Imaging", ["Cardiac Imaging"], ["Director"]),
        ("高级经济师", [], ["高级经济师"]),
        ("Manager, Purchasing Dept.", ["Purchasing Dept."], ["Manager"]),
    ],
)
def test_titles_and_departments_are_told_apart(line: str, department: list[str], title: list[str]) -> None:
    found = said(read(f"L 林可欣\nS {line}")[0])
    assert (found.get("department", []), found.get("title", [])) == (department, title)


@pytest.mark.parametrize(
    ("printed", "field", "proposal"),
    [
        ("wwv.nantang.example.com", Field.WEBSITE, "www.nantang.example.com"),
        ("Yunlu Logistics Co., Lid.", Field.COMPANY, "Yunlu Logistics Co., Ltd."),
        ("yifan@nantang,example", Field.EMAIL, "yifan@nantang.example"),
    ],
)
def test_what_the_reader_slipped_on_is_proposed(printed: str, field: Field, proposal: str) -> None:
    guesses, _ = read(f"S {printed}")
    assert [(guess.field, guess.proposal) for guess in guesses] == [(field, proposal)]


def test_a_website_is_proposed_as_the_mail_spells_it() -> None:
    guesses, _ = read("S imogen@northlight.example\nS www.northiight.example")
    assert [(guess.value, guess.proposal) for guess in guesses if guess.field is Field.WEBSITE] == [
        ("www.northiight.example", "www.northlight.example")
    ]


def test_an_id_below_a_number_is_of_the_messenger_whose_picture_was_lost() -> None:
    guesses, _ = read("S 142 0000 0074\nS qiu_a88\nS 1000004711")
    assert said(guesses)["messenger"] == ["qiu_a88 | wechat", "1000004711 | qq"]


def test_a_name_in_two_boxes_and_a_name_letter_by_letter_are_one() -> None:
    two = (
        Line("岑石精密仪器", 0.98, Box(0.11, 0.227, 0.42, 0.264)),
        Line("(西安)", 0.98, Box(0.42, 0.228, 0.59, 0.265)),
        Line("集团有限公司", 0.98, Box(0.58, 0.228, 0.89, 0.265)),
    )
    (guess,), unassigned = facts(two, region="CN", size=(600, 1000))
    assert (guess.value, unassigned) == ("岑石精密仪器（西安）集团有限公司", ())


SNIPPETS = st.sampled_from(
    [
        "电话",
        "Tel",
        "+86",
        "142 0000 0012",
        "@",
        "example.com",
        "有限公司",
        "李娜",
        "/",
        "（",
        "转 8",
        "路",
        "E.",
        "İ",
        " ",
    ]
)


@given(st.lists(st.lists(SNIPPETS | st.text(max_size=6), max_size=5).map("".join), max_size=8))
@settings(max_examples=150, deadline=None)
def test_whatever_is_read_makes_sound_guesses(texts: list[str]) -> None:
    lines = tuple(Line(text, 0.9, Box(0.1, n / 10, 0.9, n / 10 + 0.05)) for n, text in enumerate(texts))
    guesses, unassigned = facts(lines, region="CN", size=(1000, 600))
    assert all(guess.value and 0 <= guess.confidence <= 1 for guess in guesses)
    assert set(unassigned) <= set(range(len(lines)))


def test_nothing_printed_is_nothing_said() -> None:
    assert facts((), region="CN", size=(1000, 600)) == ((), ())


def test_a_garbled_label_is_no_fact() -> None:
    columns = (("电话", "021-5550 0124"), ("焦所", "上海市样本区样本路88号"), ("网址", "www.hemu.example"))
    lines = tuple(
        Line(text, 0.95, Box(left, 0.5 + 0.1 * row, left + 0.04 * len(text), 0.55 + 0.1 * row))
        for row, pair in enumerate(columns)
        for left, text in zip((0.1, 0.2), pair, strict=True)
    )
    guesses, unassigned = facts(lines, region="CN", size=(1000, 600))
    assert [guess.field for guess in guesses] == [Field.PHONE, Field.WEBSITE, Field.ADDRESS]
    assert [lines[number].text for number in unassigned] == ["焦所"]
