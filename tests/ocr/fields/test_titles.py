"""What a person is, and the department: told apart, parted when run together, without letters and courtesies."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("財務主管市場專員", {"財務主管", "市場專員"}),
        ("技术总监兼首席科学家", {"技术总监", "首席科学家"}),
        ("副教授硕士生导师", {"副教授", "硕士生导师"}),
        ("总经理助理", {"总经理助理"}),
        ("Distinguished Professor & Chair", {"Distinguished Professor", "Chair"}),
        ("Co-Founder & CTO", {"Co-Founder & CTO"}),
        ("Head Chef", {"Head Chef"}),
        ("Reader in Medieval History", {"Reader in Medieval History"}),
        ("REALTOR®, GRI, CRS", {"REALTOR®"}),
        ("高级业务经理 | 百万圆桌会员", {"高级业务经理"}),
        ("總監 Direktorka", {"總監", "Direktorka"}),
        ("主理人", {"主理人"}),
        ("註冊社工 Registered Social Worker", {"註冊社工", "Registered Social Worker"}),
        ("Director / Screenwriter", {"Director", "Screenwriter"}),
        ("地产经纪 Realtor®", {"地产经纪", "Realtor®"}),
        ("Giám đốc kinh doanh", {"Giám đốc kinh doanh"}),
    ],
)
def test_titles_are_parted_where_they_are_several(line: str, titles: set[str]) -> None:
    assert set(said(read(f"L 林可欣\nL Lin Kexin\nS {line}")[0])["title"]) == titles


def test_a_doctors_courtesy_is_no_second_title() -> None:
    assert said(read("L 梁頌恩醫生\nS 皮膚科專科醫生")[0])["title"] == ["皮膚科專科醫生"]
    assert said(read("L 尉迟晓峰 老师\nS 招生办公室")[0])["title"] == ["老师"]


@pytest.mark.parametrize(
    ("line", "department", "title"),
    [
        ("Sales Department II", "Sales Department II", None),
        ("Sales Dept. General Manager", "Sales Dept.", "General Manager"),
        ("Academic Registry", "Academic Registry", None),
        ("Associate Division Director", None, "Associate Division Director"),
        ("AssociateProfessor", None, "Associate Professor"),
        ("全球供应链", "全球供应链", None),
    ],
)
def test_departments_keep_their_number_and_lose_no_title(line: str, department: str, title: str) -> None:
    facts = said(read(f"L 林可欣\nM 禾沐食品有限公司\nS {line}")[0])
    assert facts.get("department") == (department and [department])
    assert facts.get("title") == (title and [title])


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Finance Supervisor Marketing Specialist", ["Finance Supervisor", "Marketing Specialist"]),
        ("Chairman Attorney at Law Vice President", ["Chairman", "Attorney at Law", "Vice President"]),
        ("Senior Vice President", ["Senior Vice President"]),
        ("Managing Director Assistant", ["Managing Director Assistant"]),
        ("Regional Sales Manager", ["Regional Sales Manager"]),
    ],
)
def test_titles_that_nothing_parts_are_several(line: str, titles: list[str]) -> None:
    assert said(read(f"L Lena Hoffmeister\nS {line}")[0])["title"] == titles


@pytest.mark.parametrize("parted", [", ", " - ", " | "])
def test_the_region_behind_a_title_is_no_address(parted: str) -> None:
    facts = said(read(f"L Lena Hoffmeister\nS General Manager{parted}East China Region\nS Hemu Foods Co., Ltd.")[0])
    assert (facts["title"], facts["department"], facts.get("address")) == (
        ["General Manager"],
        ["East China Region"],
        None,
    )


def test_a_japanese_department_and_title_without_a_blank_are_two() -> None:
    facts = said(read("L 橋本雄一\nS 総務部代表取締役社長\nS 株式会社富士見商事")[0])
    assert (facts["department"], facts["title"]) == (["総務部"], ["代表取締役社長"])


@pytest.mark.parametrize("line", ["Ufficio Acquisti", "Departamento Comercial", "Fakultät Maschinenbau"])
def test_a_department_may_begin_with_what_it_is(line: str) -> None:
    facts = said(read(f"L Lena Hoffmeister\nS Leiterin\nS {line}\nS Hemu GmbH")[0])
    assert (facts["department"], facts["title"]) == ([line], ["Leiterin"])


@pytest.mark.parametrize(("line", "titles"), [("設計總監廠長", ["設計總監", "廠長"]), ("总经理助理", ["总经理助理"])])
def test_a_short_title_behind_one_that_needs_none_is_another(line: str, titles: list[str]) -> None:
    assert said(read(f"L 蕭文彬\nS {line}")[0])["title"] == titles


def test_letters_behind_a_title_are_none_of_it_when_one_is_known() -> None:
    assert said(read("L Lena Hoffmeister\nS REALTOR, ABR, ZZRES")[0])["title"] == ["REALTOR"]


def test_a_word_behind_a_title_and_a_stroke_is_another() -> None:
    assert said(read("L 柯宇恩\nS 專案經理／插畫設計")[0])["title"] == ["專案經理", "插畫設計"]


def test_a_group_behind_a_department_is_one_department() -> None:
    facts = said(read("S 丸和興産株式会社\nL 大河内 武史\nS 資材部 調達グループ\nS グループリーダー")[0])
    assert (facts["department"], facts["title"]) == (["資材部調達グループ"], ["グループリーダー"])


def test_an_assistant_of_the_manager_is_another_title_behind_a_directors() -> None:
    assert said(read("L 方锦程\nS 采购总监总经理助理")[0])["title"] == ["采购总监", "总经理助理"]
