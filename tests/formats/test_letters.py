"""The letter that asks somebody whether their details are right, and what comes back of it."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

import pytest

from cardkeeper.formats import bounces, letters
from cardkeeper.formats.bounces import Bounce
from cardkeeper.model import Contact, Fact, Field
from tests.store.samples import VIVIAN

WORDING = "{name}：\n\n{facts}\n\n{not ours}"


def shown(fact: Fact) -> str:
    return fact.value


def letter(contact: Contact = VIVIAN) -> letters.Letter:
    return letters.compose(contact, WORDING, shown=shown)


def test_it_names_what_is_known_and_not_what_is_wrong_or_noted() -> None:
    wrong = replace(VIVIAN.facts[6], invalid="not in service")
    body = letter(replace(VIVIAN, facts=(*VIVIAN.facts[:6], wrong, *VIVIAN.facts[7:]))).body
    assert body.startswith("张薇：\n\n姓名 Name: 张薇\n姓名 Name: Vivian Zhang\n公司 Company: 北陌物流科技有限公司\n")
    assert "微信 WeChat: beimo-vivian" in body
    assert "+8614200000036" not in body
    assert "王望舒" not in body
    assert body.endswith("{not ours}")


def test_each_language_calls_them_by_the_name_in_its_letters() -> None:
    told = letters.compose(VIVIAN, "{name}：您好\nDear {name},", shown=shown)
    assert told.body == "张薇：您好\nDear Vivian Zhang,"
    nameless = replace(VIVIAN, facts=tuple(fact for fact in VIVIAN.facts if fact.form != "en"))
    assert letters.compose(nameless, "Dear {name},", shown=shown).body == "Dear 张薇,"


def test_it_is_a_draft_in_both_languages_to_their_address() -> None:
    message = message_from_bytes(letters.eml(letter()), policy=policy.default)
    assert (message["To"], message["X-Unsent"]) == ("vivian.zhang@beimo.example.com", "1")
    assert message["Subject"] == "请确认您的信息 / Please confirm your details"
    assert message.get_content().replace("\r\n", "\n").strip() == letter().body


def test_as_an_address_it_says_the_same() -> None:
    parts = urlsplit(letters.mailto(letter()))
    assert parts.path == "vivian.zhang@beimo.example.com"
    assert parse_qs(parts.query)["body"][0].replace("\r\n", "\n") == letter().body


def test_a_greeting_above_and_any_number_of_empty_lines_hide_none_of_its_lines() -> None:
    text = "您好\n手机 Mobile: 14200000036\n" + ">\n" * 20_000 + "QQ: 10001\n"  # each looked at from each: minutes
    assert [line.value for line in letters.lines(text, older=len(text))] == ["14200000036", "10001"]


def test_its_lines_are_found_again_quoted_or_not() -> None:
    text = "> 手机 Mobile: +8614200000036\n职位  title：首席运营官 \n备注 Note: 无\nQQ: 10001\n"
    assert letters.lines(text, older=len(text)) == (
        letters.Line(Field.PHONE, "mobile", "+8614200000036", "+8614200000036职位  title：首席运营官", quoted=True),
        letters.Line(Field.TITLE, "", "首席运营官", "首席运营官备注 Note: 无", quoted=False),
        letters.Line(Field.MESSENGER, "qq", "10001", "10001", quoted=False),
    )
    assert all(line.quoted for line in letters.lines(text, older=0))


REPORT = b"""From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver your message.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; Vivian.Zhang@beimo.example.com
Action: %s
Status: %s
--b--
"""


@pytest.mark.parametrize(
    ("action", "status", "lasting"),
    [(b"failed", b"5.1.1", True), (b"failed", b"5.2.2 (full)", False), (b"delayed", b"4.4.1", False)],
)
def test_a_report_says_whom_a_mail_did_not_reach(action: bytes, status: bytes, lasting: bool) -> None:
    assert bounces.read(REPORT % (action, status)) == (Bounce("vivian.zhang@beimo.example.com", lasting),)


@pytest.mark.parametrize(
    "data", [REPORT % (b"delivered", b"2.0.0"), b"", b"From: a@example.com\n\nbounced", b"\xff" * 99]
)
def test_other_mails_report_nothing(data: bytes) -> None:
    assert bounces.read(data) == ()
