"""Lines of invented cards, as people really lay them out, become the facts that they state."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardkeeper.model import Box, Field, Guess, Line
from cardkeeper.ocr.fields import facts

SIZES = {"L": 0.10, "M": 0.07, "S": 0.045}


def card(text: str) -> tuple[Line, ...]:
    """Lines from top to bottom, each after its size: large, middle or small."""
    rows = [(row[0], row[2:]) for row in text.strip().splitlines()]
    scale = max(1.0, sum(SIZES[size] * 1.35 for size, _ in rows) / 0.92)
    top, lines = 0.04, []
    for size, said in rows:
        width = SIZES[size] * 0.27 * sum(2 if letter > "\u2e80" else 1 for letter in said)
        lines.append(Line(said, 0.97, Box(0.06, top, min(0.98, 0.06 + width), top + SIZES[size] / scale)))
        top += SIZES[size] * 1.35 / scale
    return tuple(lines)


def read(text: str, *, region: str = "CN") -> tuple[tuple[Guess, ...], list[str]]:
    lines = card(text)
    guesses, unassigned = facts(lines, region=region, size=(1000, 600))
    return guesses, [lines[number].text for number in unassigned]


def said(guesses: tuple[Guess, ...]) -> dict[str, list[str]]:
    """Values by field; numbers with kind and extension, addresses with their postcode."""
    found: dict[str, list[str]] = {}
    for guess in guesses:
        more = {
            Field.PHONE: (guess.kind, guess.extension),
            Field.ADDRESS: (guess.postcode,),
            Field.MESSENGER: (guess.kind,),
        }
        words = (guess.value, *more.get(guess.field, ()))
        found.setdefault(guess.field.value, []).append(" | ".join(word for word in words if word))
    return found


CARDS = {
    "several facts on a line, the postcode apart": (
        """
L 澄川仪器
M 陈立群 采购总监
S 手机：142 0000 0012
S 电话：0512-5550 0123 转 801  传真：0512-5550 0124
S 邮箱：liqun.chen@chengchuan.example.com
S 地址：苏州市示例区测试路 100 号 A 座 6 层
S 邮编：215123
S http://www.chengchuan.example.com
""",
        {
            "name": ["陈立群"],
            "company": ["澄川仪器"],
            "title": ["采购总监"],
            "phone": ["+8614200000012 | mobile", "+8651255500123 | work | 801", "+8651255500124 | fax"],
            "email": ["liqun.chen@chengchuan.example.com"],
            "website": ["www.chengchuan.example.com"],
            "address": ["苏州市示例区测试路 100 号 A 座 6 层 | 215123"],
        },
    ),
    "a law firm in two languages": (
        """
M 北京明堂律师事务所
M BEIJING MINGTANG LAW FIRM
L 王建国 律师
S 中国北京市示例区测试大街甲 6 号样本中心 D 座 12 层 (100022)
S 12F, Tower D, Sample Trade Center, 6A Test Avenue,
S Example District, Beijing 100022, P. R. China
S T: +86 10 5550 0101  F: +86 10 5550 0102  M: +86 142 0000 0001
S E: wangjianguo@mingtang.example
""",
        {
            "name": ["王建国"],
            "company": ["北京明堂律师事务所", "BEIJING MINGTANG LAW FIRM"],
            "title": ["律师"],
            "phone": ["+861055500101 | work", "+861055500102 | fax", "+8614200000001 | mobile"],
            "email": ["wangjianguo@mingtang.example"],
            "address": [
                "中国北京市示例区测试大街甲 6 号样本中心 D 座 12 层 | 100022",
                "12F, Tower D, Sample Trade Center, 6A Test Avenue, Example District, Beijing, P. R. China | 100022",
            ],
        },
    ),
    "an American card without country codes": (
        """
L Sarah O'Connor
M Senior Vice President, Business Development
M Larkfield Marine Supply, Inc.
S 1200 Example Blvd., Suite 340
S Portland, OR 97201
S Office: (503) 555-0110 ext. 12
S Cell: (503) 555-0111
S sarah.oconnor@larkfield.example.com
S larkfield.example.com
""",
        {
            "name": ["Sarah O'Connor"],
            "company": ["Larkfield Marine Supply, Inc."],
            "department": ["Business Development"],
            "title": ["Senior Vice President"],
            "phone": ["+15035550110 | work | 12", "+15035550111 | mobile"],
            "email": ["sarah.oconnor@larkfield.example.com"],
            "website": ["larkfield.example.com"],
            "address": ["1200 Example Blvd., Suite 340, Portland, OR | 97201"],
        },
    ),
    "Hong Kong, both languages in one line": (
        """
M 香港長禾貿易有限公司
M Hong Kong Cheungwo Trading Limited
L 陳大文 David Chan
S 業務經理 Sales Manager
S 香港九龍示例道 388 號樣本中心 15 樓 B 室
S Flat B, 15/F, Sample Centre, 388 Example Road, Kowloon, Hong Kong
S Tel: (852) 2555 0123  Fax: (852) 2555 0124
S Mobile: (852) 9555 0123 / (86) 142 0000 0044
S WeChat ID: davidchan_hk
""",
        {
            "name": ["陳大文", "David Chan"],
            "company": ["香港長禾貿易有限公司", "Hong Kong Cheungwo Trading Limited"],
            "title": ["業務經理", "Sales Manager"],
            "phone": [
                "+85225550123 | work",
                "+85225550124 | fax",
                "+85295550123 | mobile",
                "+8614200000044 | mobile",
            ],
            "messenger": ["davidchan_hk | wechat"],
            "address": [
                "香港九龍示例道 388 號樣本中心 15 樓 B 室",
                "Flat B, 15/F, Sample Centre, 388 Example Road, Kowloon, Hong Kong",
            ],
        },
    ),
    "a bank's card with WeChat on the mobile": (
        """
M 中国示例银行股份有限公司上海分行
L 欧阳倩
S 公司金融部
S 客户经理
S 上海市示例区测试环路 1000 号 200120
S 直线：(021) 5550 0188
S 手机：142-0000-0055（微信同号）
S ouyangqian@bank.example.com
""",
        {
            "name": ["欧阳倩"],
            "company": ["中国示例银行股份有限公司上海分行"],
            "department": ["公司金融部"],
            "title": ["客户经理"],
            "phone": ["+862155500188 | work", "+8614200000055 | mobile"],
            "email": ["ouyangqian@bank.example.com"],
            "messenger": ["14200000055 | wechat"],
            "address": ["上海市示例区测试环路 1000 号 | 200120"],
        },
    ),
    "a German engineer": (
        """
L Dr. Hans Müller
S Geschäftsführer
M Müller Werkzeugbau GmbH
S Beispielstraße 12
S 70565 Stuttgart
S Tel. +49 711 5550123
S Mobil +49 170 5550123
S h.mueller@mueller-werkzeugbau.example
""",
        {
            "name": ["Dr. Hans Müller"],
            "company": ["Müller Werkzeugbau GmbH"],
            "title": ["Geschäftsführer"],
            "phone": ["+497115550123 | work", "+491705550123 | mobile"],
            "email": ["h.mueller@mueller-werkzeugbau.example"],
            "address": ["Beispielstraße 12, Stuttgart | 70565"],
        },
    ),
    "labels of four letters, hanging indents": (
        """
L 周启明
S 采购部 · 采购总监
M 明川（上海）信息技术有限公司
S Zhou Qiming
S 地 址：上海市示例区测试路 1 号
S 样本中心 2 座 18 楼
S P.C.: 200030
S Tel: 86-21-5550 0166 * 8012
S Q Q：100000123
""",
        {
            "name": ["周启明", "Zhou Qiming"],
            "company": ["明川（上海）信息技术有限公司"],
            "department": ["采购部"],
            "title": ["采购总监"],
            "phone": ["+862155500166 | work | 8012"],
            "messenger": ["100000123 | qq"],
            "address": ["上海市示例区测试路 1 号样本中心 2 座 18 楼 | 200030"],
        },
    ),
    "a factory with many numbers, two of them on one line": (
        """
M 东莞市长禾五金制品有限公司
L 黄伟 总经理
S 电话：0769-5550 0123/5550 0124
S 手机：142 0000 0061  142 0000 0062
S 24小时服务热线：400-555-0188
S 邮箱：huangwei@changhe.example  QQ：100000456
S 地址：广东省东莞市示例镇测试社区示例路12号
""",
        {
            "name": ["黄伟"],
            "company": ["东莞市长禾五金制品有限公司"],
            "title": ["总经理"],
            "phone": [
                "+8676955500123 | work",
                "+8676955500124 | work",
                "+8614200000061 | mobile",
                "+8614200000062 | mobile",
                "+864005550188 | work",
            ],
            "email": ["huangwei@changhe.example"],
            "messenger": ["100000456 | qq"],
            "address": ["广东省东莞市示例镇测试社区示例路12号"],
        },
    ),
    "a Taiwanese professor": (
        """
M 國立示範大學 電機工程學系
L 陳怡君 副教授
S 10617 臺北市示範區樣本路四段1號
S 電話：(02)5550-0123 轉 301
S 手機：0912-345-678
""",
        {
            "name": ["陳怡君"],
            "company": ["國立示範大學"],
            "department": ["電機工程學系"],
            "title": ["副教授"],
            "phone": ["+886255500123 | work | 301", "+886912345678 | mobile"],
            "address": ["臺北市示範區樣本路四段1號 | 10617"],
        },
    ),
    "a Japanese card": (
        """
L 佐藤 美咲
S 広報部
S マネージャー
M サンプル株式会社
S 〒530-0001 大阪府大阪市見本区梅田1-2-3
S TEL：06-5550-0123
""",
        {
            "name": ["佐藤美咲"],
            "company": ["サンプル株式会社"],
            "department": ["広報部"],
            "title": ["マネージャー"],
            "phone": ["+81655500123 | work"],
            "address": ["大阪府大阪市見本区梅田1-2-3 | 530-0001"],
        },
    ),
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_states_its_facts(name: str) -> None:
    text, expected = CARDS[name]
    guesses, unassigned = read(text)
    assert said(guesses) == expected
    assert unassigned == []


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
    line = Line("li.na@example.com", 0.6, Box(0.1, 0.1, 0.5, 0.15))
    (guess,), _ = facts((line,), region="CN", size=(1000, 600))
    assert guess.confidence == pytest.approx(0.6 * 0.98, abs=0.001)


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
        ("Manager, Purchasing Dept.", ["Purchasing Dept."], ["Manager"]),
    ],
)
def test_titles_and_departments_are_told_apart(line: str, department: list[str], title: list[str]) -> None:
    found = said(read(f"L 林可欣\nS {line}")[0])
    assert (found.get("department", []), found.get("title", [])) == (department, title)


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
