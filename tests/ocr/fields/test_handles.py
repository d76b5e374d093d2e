"""Names in messengers and networks: by a label, or by the page they are at."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field
from tests.ocr.printed import read, said

NAMED = {
    "微信号 liuyang-88": "liuyang-88 | wechat",
    "VX: liuyang88": "liuyang88 | wechat",
    "扣扣：100000123": "100000123 | qq",
    "钉钉：liuyang88": "liuyang88 | dingtalk",
    "LINE：chihhao_lin": "chihhao_lin | line",
    "LINE @wheatforest": "wheatforest | line",
    "LINE 官方帳號：@wheatforest": "wheatforest | line",
    "企业微信：liuyang88": "liuyang88 | wechat",
    "Skype: live:liuyang_1": "live:liuyang_1 | skype",
    "Telegram: @liuyang": "liuyang | telegram",
    "IG: liuyang.design": "liuyang.design | instagram",
    "X: @liuyang": "liuyang | x",
    "Facebook: liuyangdesign": "liuyangdesign | facebook",
    "LinkedIn: linkedin.com/in/liu-yang": "liu-yang | linkedin",
    "in/liu-yang": "liu-yang | linkedin",
    "facebook.com/liuyangdesign": "liuyangdesign | facebook",
    "t.me/liuyang": "liuyang | telegram",
    "wa.me/8614200000012": "+8614200000012 | whatsapp",
    "WhatsApp +852 9555 0123": "+85295550123 | whatsapp",
}


@pytest.mark.parametrize("line", NAMED)
def test_a_name_is_told_with_its_service(line: str) -> None:
    assert said(read(f"S {line}")[0]) == {"messenger": [NAMED[line]]}


def test_a_company_page_is_a_website() -> None:
    assert said(read("S linkedin.com/company/hemu")[0]) == {"website": ["linkedin.com/company/hemu"]}


def test_two_services_share_one_name() -> None:
    assert said(read("S QQ/微信：100000123")[0])["messenger"] == ["100000123 | qq", "100000123 | wechat"]


def test_a_name_with_a_blank_in_it_is_doubted() -> None:
    (guess,) = read("S 微信：liuyang 88")[0]
    assert (guess.field, guess.value, guess.proposal) == (Field.MESSENGER, "liuyang", "liuyang88")
    assert guess.confidence < 0.8


@pytest.mark.parametrize(
    "line", ["微信公众号：禾沐电子", "LinkedIn: Sarah O'Connor", "QQ群：100000456", "Line Manager"]
)
def test_channels_groups_and_words_are_nobodys_name(line: str) -> None:
    assert "messenger" not in said(read(f"S {line}")[0])


@pytest.mark.parametrize(
    ("line", "messengers"),
    [
        ("Mobile (WhatsApp/WeChat): +852 5550 0101", ["+85255500101 | whatsapp", "+85255500101 | wechat"]),
        ("WhatsApp (11) 5550-0112", ["1155500112 | whatsapp"]),
        ("Signal +65 5550 0101", ["+6555500101 | signal"]),
        ("LINE yating_lin", ["yating_lin | line"]),
        ("WeChat: Fang Wang", []),
        ("WeChat same as mobile", []),
        ("Mobile +852 5550 0102 (WhatsApp available)", []),
    ],
)
def test_a_messenger_is_a_name_there_and_no_words(line: str, messengers: list[str]) -> None:
    facts = said(read(f"L Chan Lap Kwan\nS Hemu Foods Ltd\nS {line}", region="HK")[0])
    assert facts.get("messenger", []) == messengers
    assert set(facts) <= {"name", "company", "phone", "messenger"}
