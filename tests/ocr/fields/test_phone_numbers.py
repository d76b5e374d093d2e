"""Numbers as cards print them: labelled in any way, several on a line, with extensions, or read with slips."""

from __future__ import annotations

import pytest

from cardkeeper.model import Field
from tests.ocr.printed import read, said

LABELLED = {
    "(T) 021-5550 0123": "+862155500123 | work",
    "座机：021-5550 0123": "+862155500123 | work",
    "24小时服务热线：400-555-0123": "+864005550123 | work",
    "手提：142 0000 0012": "+8614200000012 | mobile",
    "H/P: 142 0000 0012": "+8614200000012 | mobile",
    "TEL021-5550 0123": "+862155500123 | work",
    "☎ 021-5550 0123": "+862155500123 | work",
    "📠021-5550 0124": "+862155500124 | fax",
    "Te1：021-5550 0123": "+862155500123 | work",
    "Head Office: 021-5550 0123": "+862155500123 | work",
    "Tel(H): 021-5550 0123": "+862155500123 | home",
    "呼机：021-5550 0123": "+862155500123 | pager",
    "O 142 0000 0012": "+8614200000012 | mobile",
    "F A X : 021-5550 0124": "+862155500124 | fax",
    "M: 021-5550 0123": "+862155500123 | work",
    "客服电话：95588": "95588 | work",
}


@pytest.mark.parametrize("line", LABELLED)
def test_a_label_tells_the_kind_unless_the_number_plan_knows_better(line: str) -> None:
    assert said(read(f"S {line}")[0])["phone"] == [LABELLED[line]]


BEHIND = {
    "0512-55500124 (Fax)": ["+8651255500124 | fax"],
    "0512-55500124（传真）": ["+8651255500124 | fax"],
    "电话：0512-55500124(传真)": ["+8651255500124 | fax"],
    "503-555-0111 cell": ["+15035550111 | mobile"],
    "(503) 555-0110 Office | (503) 555-0111 Cell": ["+15035550110 | work", "+15035550111 | mobile"],
    "503.555.0110 (o) 503.555.0111 (m)": ["+15035550110 | work", "+15035550111 | mobile"],
}


@pytest.mark.parametrize("line", BEHIND)
def test_a_label_may_stand_behind_its_number(line: str) -> None:
    assert said(read(f"S {line}")[0])["phone"] == BEHIND[line]


SEVERAL = {
    "电话/传真：0512-55500123": ["+8651255500123 | work", "+8651255500123 | fax"],
    "电话传真：0512-55500123": ["+8651255500123 | work", "+8651255500123 | fax"],
    "TEL&FAX：0512-55500123": ["+8651255500123 | work", "+8651255500123 | fax"],
    "电话：0512-55500123 55500124 55500125": [f"+865125550012{last} | work" for last in "345"],
    "电话：0512-55500123/4/5": [f"+865125550012{last} | work" for last in "345"],
    "电话：021-55500101~05": ["+862155500101 | work", "+862155500105 | work"],
    "T021-55500123 F021-55500124": ["+862155500123 | work", "+862155500124 | fax"],
    "142 0000 0009_T 0757-5550 0121": ["+8614200000009 | mobile", "+8675755500121 | work"],
}


@pytest.mark.parametrize("line", SEVERAL)
def test_several_numbers_share_a_line(line: str) -> None:
    assert said(read(f"S {line}")[0])["phone"] == SEVERAL[line]


def test_numbers_without_a_sign_between_them_are_cut_where_all_ring() -> None:
    fax, mobile = "+496990009102 | fax", "+491713920099 | mobile"
    assert said(read("S Fax +49 (0)69 90009 102 0171 3920099", region="DE")[0])["phone"] == [fax, mobile]


EXTENSIONS = {
    "总机：021-5550 0123 转接 8012": ["+862155500123 | work | 8012"],
    "电话：0512-55500123 转分机 801": ["+8651255500123 | work | 801"],
    "电话：0512-55500123（801）": ["+8651255500123 | work | 801"],
    "电话：0512-55500123-8012": ["+8651255500123 | work | 8012"],
    "电话：0512-55500123转801/802": ["+8651255500123 | work | 801", "+8651255500123 | work | 802"],
}


@pytest.mark.parametrize("line", EXTENSIONS)
def test_extensions_are_kept_apart_from_the_number(line: str) -> None:
    assert said(read(f"S {line}")[0])["phone"] == EXTENSIONS[line]


AT_HOME = {
    "Tel: 503/555-0110\nS Portland, OR 97201": "+15035550110",
    "Telefon: +49 (0) 711 / 55 50 - 123": "+497115550123",
    "T. 01 99 00 12 34\nS 75008 Paris": "+33199001234",
    "TEL 03-5550-0123": "+81355500123",
    "電話：02-5550-0123": "+886255500123",
    "九龍觀塘道388號\nS 電話：0769-5550 0123": "+8676955500123",
    "p (08) 5550 0121\nS Marananga SA 5355": "+61855500121",
}


@pytest.mark.parametrize("lines", AT_HOME)
def test_a_number_rings_where_the_card_is_from(lines: str) -> None:
    assert said(read(f"S {lines}")[0])["phone"] == [f"{AT_HOME[lines]} | work"]


NO_NUMBERS = [
    "账号：6222 0000 0000 0000 000",
    "统一社会信用代码：913205000000000000",
    "ISO9001/ISO14001",
    "2026.11.22",
    "营业时间：9:00-18:00",
    "QQ：100000123",
    "HRB 12345",
    "Bank: A/C No. 012-345678-001",
    "邮编：215123",
]


@pytest.mark.parametrize("line", NO_NUMBERS)
def test_other_figures_are_no_numbers(line: str) -> None:
    assert "phone" not in said(read(f"S {line}")[0])


SLIPS = {
    "手机：l42 0000 0012": "+8614200000012",
    "手机：142 OOOO 0012": "+8614200000012",
    "T：021-5S50 0123": "+862155500123",
    "电话：O21-5550 0123": "+862155500123",
    "电话：021-5550,0123": "+862155500123",
    "+86 142 OOOO 0012": "+8614200000012",
}


@pytest.mark.parametrize("line", SLIPS)
def test_a_digit_read_as_a_letter_is_a_proposal(line: str) -> None:
    (guess,) = read(f"S {line}")[0]
    assert (guess.field, guess.proposal) == (Field.PHONE, SLIPS[line])
    assert guess.value in line
    assert guess.confidence <= 0.5


def test_a_number_under_a_labelled_one_has_its_label() -> None:
    guesses, _ = read("S 传真：021-5550 0124\nS@12 021-5550 0125")
    assert said(guesses)["phone"] == ["+862155500124 | fax", "+862155500125 | fax"]


def test_labels_above_and_right_of_their_numbers_are_found() -> None:
    above, _ = read("S FAX\nS 021-5550 0124")
    right, _ = read("S 021-5550 0124\n^S@40 传真")
    assert said(above)["phone"] == said(right)["phone"] == ["+862155500124 | fax"]


def test_wechat_or_whatsapp_on_a_mobile_is_said_twice() -> None:
    guesses, _ = read("S 手机(微信)：142 0000 0012\nS Mobile & WhatsApp: +852 9555 0123")
    assert said(guesses)["phone"] == ["+8614200000012 | mobile", "+85295550123 | mobile"]
    assert said(guesses)["messenger"] == ["14200000012 | wechat", "+85295550123 | whatsapp"]
