"""Servers that write prose instead of a report are understood too; what a person writes about an address is not."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from cardkeeper.formats import bounces
from cardkeeper.formats.bounces import Bounce

VIVIAN = "vivian.zhang@beimo.example.com"
QQ = (
    f"<div>抱歉，您的邮件被退回来了</div><table><tr><td>收件人</td><td>{VIVIAN}</td></tr></table>"
    "<div>退信原因：收件人邮箱账号不存在。</div>"
)
NETEASE = f"您的邮件无法送达：\n收件人：{VIVIAN}\n退信原因：对方邮箱已满 (552 5.2.2 mailbox full)\n"
QMAIL = (
    "I'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error.\n\n"
    f"<{VIVIAN}>:\nRemote host said: 550 5.1.1 unknown user\n\n--- Below this line is a copy of the message.\n\n"
    "To: somebody.else@example.org\n"
)
EXIM = f"A message that you (me@example.com) sent could not be delivered.\n\n  {VIVIAN}\n    550 No such user\n"
WAITING = f"<{VIVIAN}>: host mx said: 451 4.3.0 try again; your mail will be retried, 5.0.0 at last\n"


def mail(sender: str, text: str, *, kind: str = "plain") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Me <me@example.com>", "系统退信"
    message.set_content(text, subtype=kind)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("sender", "text", "kind", "lasting"),
    [
        ("PostMaster@example.net", QQ, "html", True),
        ("Postmaster@example.net", NETEASE, "plain", False),
        ("MAILER-DAEMON@mx.example.net", QMAIL, "plain", True),
        ("Mail Delivery System <Mailer-Daemon@mx.example.net>", EXIM, "plain", True),
        ("Mail Delivery System <Mailer-Daemon@mx.example.net>", WAITING, "plain", False),
    ],
)
def test_prose_of_a_server_says_whom_a_mail_did_not_reach(sender: str, text: str, kind: str, lasting: bool) -> None:
    assert bounces.read(mail(sender, text, kind=kind)) == (Bounce(VIVIAN, lasting),)


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Somebody <a@example.com>", EXIM),
        ("Postmaster <postmaster@example.net>", f"The mailbox of {VIVIAN} moves to a new server tonight.\n"),
        ("Mailer-Daemon <mailer-daemon@example.net>", "550 No such user\n"),
    ],
)
def test_what_is_no_report_says_nothing(sender: str, text: str) -> None:
    assert bounces.read(mail(sender, text)) == ()
