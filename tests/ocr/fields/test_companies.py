"""Companies by their words, their place and what stands around them; what is only a part of one is a department."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said


@pytest.mark.parametrize(
    ("above", "part"),
    [
        ("华南理测大学", "材料科学与工程学院"),
        ("卓远工业自动化（上海）有限公司", "深圳办事处"),
        ("海陵商业银行股份有限公司", "苏州工业园区支行"),
        ("中科某某科学院", "先进材料研究所"),
        ("University of Northmoor", "School of Life Sciences"),
    ],
)
def test_a_part_of_an_organisation_is_a_department(above: str, part: str) -> None:
    facts = said(read(f"M {above}\nM {part}\nL 李晓明")[0])
    assert (facts["company"], facts["department"]) == ([above], [part])


@pytest.mark.parametrize(
    "line",
    [
        "平安喜乐养老服务中心",
        "江州市发展和改革委员会",
        "某县委宣传部",
        "立法會議員辦事處",
        "立法委員洪淑芬國會辦公室",
        "Department for Coastal Affairs",
        "Lakecloud Court Hotel Hangzhou",
        "Oakridge College",
    ],
)
def test_it_is_the_company_where_there_is_no_other(line: str) -> None:
    assert said(read(f"M {line}\nL 王海涛\nS 处长")[0])["company"] == [line]


def test_a_short_word_with_such_an_end_keeps_none_back() -> None:
    assert said(read("M 山野户外俱乐部\nL 骆冰\nL@50 领队")[0])["company"] == ["山野户外俱乐部"]


@pytest.mark.parametrize(
    ("line", "companies"),
    [
        ("聖愛醫院 St. Amata's Hospital", {"聖愛醫院", "St. Amata's Hospital"}),
        ("Pacific Cedar Realty 太平洋雪松地产", {"Pacific Cedar Realty", "太平洋雪松地产"}),
        ("Klinik Harmoni 和乐家庭诊所", {"Klinik Harmoni", "和乐家庭诊所"}),
        ("木林設計 / Mulin Atelier", {"木林設計", "Mulin Atelier"}),
        ("Seri Murni Packaging Sdn. Bhd. (000000-X)", {"Seri Murni Packaging Sdn. Bhd."}),
        ("Industrias del Valle, S.A. de C.V.", {"Industrias del Valle, S.A. de C.V."}),
        ("Kanzlei Brandt & Kollegen", {"Kanzlei Brandt & Kollegen"}),
        ("SMITH & HOLLOWAY LLP", {"SMITH & HOLLOWAY LLP"}),
    ],
)
def test_a_company_is_known_by_its_words(line: str, companies: set[str]) -> None:
    assert set(said(read(f"M {line}\nL 周明\nS 经理")[0])["company"]) == companies


def test_a_company_beside_one_in_another_language_needs_no_word_of_its_own() -> None:
    facts = said(read("M 濠景大酒店\nS Vista Macau\nL 李慧玲\nS 经理")[0])
    assert facts["company"] == ["濠景大酒店", "Vista Macau"]


def test_on_a_card_without_a_company_it_is_what_stands_there_in_large_letters() -> None:
    (company,) = (
        one for one in read("M Loopwell\nL Nate Silverman\nS Owner\nS 142 0000 0012")[0] if one.field == "company"
    )
    assert (company.value, company.confidence < 0.75) == ("Loopwell", True)


def test_two_companies_on_a_line_are_two_in_either_language() -> None:
    facts = said(
        read("L 陈立群\nS 华信集团有限公司 恒枢食品科技有限公司\nS Huaxin Group Co., Ltd. Hengshu Foods Co., Ltd.")[0]
    )
    assert facts["company"] == [
        "华信集团有限公司", "恒枢食品科技有限公司", "Huaxin Group Co., Ltd.", "Hengshu Foods Co., Ltd.",
    ]  # fmt: skip


def test_a_form_in_short_makes_a_company_and_hangul_makes_its_numbers_korean() -> None:
    facts = said(read("S (주)한결소재\nL 윤서연\nS T. 031-555-0175")[0])
    assert (facts["company"], facts["phone"]) == (["(주)한결소재"], ["+82315550175 | work"])


def test_a_shop_behind_its_company_and_a_numbered_institute_are_departments() -> None:
    facts = said(read("S 链合家园房地产经纪有限公司 望江路店\nL 申屠海\nS 置业顾问")[0])
    assert (facts["company"], facts["department"]) == (["链合家园房地产经纪有限公司"], ["望江路店"])
    facts = said(read("S 华北市政工程设计研究总院有限公司\nS 第三设计院\nL 谌立新\nS 副所长")[0])
    assert (facts["company"], facts["department"]) == (["华北市政工程设计研究总院有限公司"], ["第三设计院"])
