"""Mails are read as programs write them: sender, text and vCards; and what is made to hurt does not."""

from __future__ import annotations

import base64
from email.message import EmailMessage

import pytest

from cardkeeper.formats import mail
from cardkeeper.formats.mail_html import text_of

HEAD = b"From: Maria Lindner <maria@example.com>\nSubject: offer\nMIME-Version: 1.0\n"


def read(data: bytes) -> mail.Mail:
    found = mail.read(data)
    assert found is not None
    return found


def test_the_sender_is_read_in_every_spelling() -> None:
    encoded = base64.b64encode("王芳".encode("gb18030")).decode()
    for sender, name in (
        (b"=?gb2312?B?" + encoded.encode() + b"?= <wang@example.com>", "王芳"),
        ("王芳 <wang@example.com>".encode("gb18030"), "王芳"),
        (b"=?utf-8?Q?M=C3=BCller=2C_Hans?= <wang@example.com>", "Müller, Hans"),
        (b'"Okafor, Daniel"\r\n <wang@example.com>', "Okafor, Daniel"),
        (b"wang@example.com", ""),
    ):
        found = read(b"From: " + sender + b"\nSubject: x\n\ntext")
        assert (found.name, found.address) == (name, "wang@example.com")


@pytest.mark.parametrize("charset", ["gb2312", "gb18030", "utf-8", "big5", "utf-16", "no-such-set"])
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_the_text_is_read_in_every_character_set(charset: str, encoding: str) -> None:
    message = EmailMessage()
    message["From"] = "a@example.com"
    text = "您好\n王芳\n上海市".encode("utf-8" if charset == "no-such-set" else charset)
    message.set_content(text, "text", "plain", cte=encoding, params={"charset": charset})
    assert read(message.as_bytes()).text.split() == ["您好", "王芳", "上海市"]


def test_of_two_forms_of_the_text_the_plain_one_is_read_unless_it_is_empty() -> None:
    for plain, shown in (("plain words", "plain words"), (" ", "rich words")):
        message = EmailMessage()
        message["From"] = "a@example.com"
        message.set_content(plain)
        message.add_alternative("<p>rich <b>words</b></p>", subtype="html")
        assert read(message.as_bytes()).text.strip() == shown


def test_links_and_pictures_in_the_text_are_not_said_twice() -> None:
    text = (
        b"Maria\nmaria@example.com<mailto:maria@example.com>\nwww.example.com<https://www.example.com/>\n[cid:logo@1]"
    )
    assert read(HEAD + b"\n" + text).text.split() == ["Maria", "maria@example.com", "www.example.com"]


def test_vcards_come_along_and_mails_that_were_passed_on_do_not() -> None:
    inner, message = EmailMessage(), EmailMessage()
    inner["From"], message["From"] = "other@example.com", "a@example.com"
    inner.set_content("somebody else")
    message.set_content("mine")
    message.add_attachment(
        b"BEGIN:VCARD\nFN:Maria\nEND:VCARD", maintype="application", subtype="octet-stream", filename="m.vcf"
    )
    message.add_attachment(b"secret", maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment(inner)
    found = read(message.as_bytes())
    assert (found.text.strip(), found.cards) == ("mine", (b"BEGIN:VCARD\nFN:Maria\nEND:VCARD",))


def test_html_is_read_as_it_is_shown() -> None:
    html = """<html><head><title>no</title><style>p {}</style></head><body><!-- <p>no</p> --><script>no()</script>
    <p>Dear&nbsp;Oliver,</p><p>&nbsp;</p><div class="gmail_signature">Maria &amp; Co<br>T <b>030</b></div>
    <table><tr><td>M</td><td>0151</td></tr></table><hr><blockquote><div>older</div></blockquote>"""
    assert text_of(html).split("\n") == [
        "Dear Oliver,", "", "-- ", "Maria & Co", "T 030", "M\t0151", "_" * 20, "> older",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "made",
    [
        b"", b"\x7fELF\x02\x01", b"no head at all",
        HEAD + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(2000)),
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 6000,
        HEAD + b"X: y\n" * 600_000,
    ],
    ids=["nothing", "a program", "a text", "nested", "parts", "lines"],
)  # fmt: skip
def test_what_no_person_sent_is_no_mail(made: bytes) -> None:
    assert mail.read(made) is None


@pytest.mark.parametrize(
    "evil", ["<!--a", "<a ", "<", "&#", "<script></script ", "<td", "<div class='signature", "[cid:"]
)
def test_what_is_made_to_take_long_is_soon_read(evil: str) -> None:
    body = evil.encode() * 400_000
    assert len(read(HEAD + b"Content-Type: text/html\n\n" + body).text) <= mail.TEXT_MOST * 2
    assert len(read(HEAD + b"Content-Type: text/plain\n\n" + body).text) <= mail.TEXT_MOST


def test_the_lies_of_a_head_are_survived() -> None:
    for head in (
        b'From: \xff\xfe<""@@@,,;:\nSubject: =?x?q?=??=\n',
        b'From: a@example.com\nContent-Type: text/plain; charset="\xff zlib"\n',
        b"From: a@example.com\nContent-Transfer-Encoding: base64\n",
        b"From: a@example.com\nContent-Transfer-Encoding: x-uuencode\n",
        b"From: " + b"=?utf-8?B?YWFh?= " * 100_000 + b"\n",
    ):
        assert isinstance(mail.read(head + b"\n!!!!====A\0\0"), mail.Mail)
