"""Who a card is of, whatever else the word means and however the name is printed."""

from __future__ import annotations

import pytest

from tests.ocr.printed import read, said


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("L Tom Baker\nS Baker\nM The Daily Loaf", "Tom Baker"),
        ("L Dean Marshall\nS Dean of Students\nM Halton College", "Dean Marshall"),
        ("L Baker Thompson\nS Architect\nM Smith Carpenter Associates", "Baker Thompson"),
        ("L Lena Hoffmeister\nS Architektin BDA", "Lena Hoffmeister"),
        ("L Mohammed bin Khalid Al-Rashid\nS Chief Executive Officer", "Mohammed bin Khalid Al-Rashid"),
        ("L Muthu Raman s/o Krishnan\nS Operations Executive", "Muthu Raman s/o Krishnan"),
        ("L Yoko NISHIMURA (Ms.)\nS Assistant Manager", "Yoko NISHIMURA"),
        ("L VenkateshSubramanian\nS Sr. Project Manager", "Venkatesh Subramanian"),
        ("L 阿依古丽·买买提\nS 运营总监", "阿依古丽·买买提"),
        ("L 張簡志明 會計師\nS 電話：04-2555-0131", "張簡志明"),
        ("L 周慧敏 CFP\nS 高級財務策劃經理", "周慧敏"),
        ("L 梁頌恩醫生\nS 皮膚科專科醫生", "梁頌恩"),
        ("M 老巷口面馆\nL 刘大勇 （店主）", "刘大勇"),
        ("L 蔡 明 哲 博士\nS 特聘教授 兼 系主任", "蔡明哲 博士"),
        ("L 박민수\nS 과장\nM 한빛전자 주식회사", "박민수"),
    ],
)
def test_a_name_is_known(printed: str, name: str) -> None:
    (found,) = said(read(printed)[0])["name"]
    assert found.replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize("line", ["Vivian 张薇", "张薇 Vivian", "何嘉欣 KarenHo", "鄧國強 K.K. Tang"])
def test_names_in_two_scripts_on_a_line_are_two(line: str) -> None:
    assert len(said(read(f"L {line}\nS 市场经理")[0])["name"]) == 2


@pytest.mark.parametrize("line", ["RED STONE COFFEE", "The Daily Loaf", "Global Freight Forwarding", "红石咖啡"])
def test_words_that_nobody_is_called_make_no_name(line: str) -> None:
    assert "name" not in said(read(f"M {line}\nS 142 0000 0012")[0])


def test_letters_behind_a_name_part_it_from_its_title() -> None:
    facts = said(read("L Prof. Doris Tan, CPA Quality Engineer\nS Hemu Foods Ltd\nS q.tan@hemu.example.com")[0])
    assert (facts["name"], facts["title"]) == (["Prof. Doris Tan, CPA"], ["Quality Engineer"])


@pytest.mark.parametrize("mail", ["eleanor", "e.roberts", "office"])
def test_a_name_in_capitals_without_its_blank_has_it(mail: str) -> None:
    facts = said(read(f"L ELEANORROBERTS\nS Sales Director\nS Hemu Foods Ltd\nS {mail}@hemu.example.com")[0])
    assert facts["name"] == ["ELEANOR ROBERTS"]


def test_a_korean_name_letter_by_letter_and_a_rare_japanese_one_in_two_parts_are_names() -> None:
    facts = said(read("S 법무법인 새벽\nL 홍 은 채 변호사")[0])
    assert (facts["name"], facts["title"]) == (["홍은채"], ["변호사"])
    assert said(read("L 井手 久美子\nS TEL 092-555-0316\nS 福岡県糸島市前原中央9-9-9")[0])["name"] == ["井手久美子"]


def test_a_name_behind_its_title_is_one_and_rare_characters_are_one_beside_their_spelling() -> None:
    facts = said(read("L 오늘도빵집\nS 대표 배수지\nS 서울특별시 마포구 월드컵로 99길 5, 1층")[0])
    assert (facts["name"], facts["title"]) == (["배수지"], ["대표"])
    facts = said(read("L 纪尘 Ji Chen\nS 独立摄影师\nS hi@jichenphoto.example.com")[0])
    assert sorted(facts["name"]) == ["Ji Chen", "纪尘"]
