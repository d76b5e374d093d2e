"""A report that a mail could not be delivered: to whom, and whether for good. RFC 3464 and 3463.

QQ, qmail and others write prose instead. It is believed only from the server's own mailbox and with an SMTP answer or
words that say what happened; whose the addresses in it are, the book knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from email.utils import parseaddr

from cardkeeper.formats import mail
from cardkeeper.formats.mail import LINES_MOST, PARTS_MOST

HEAD_MOST = 20_000
_SERVER = re.compile(rb"delivery-status|^from:.{0,200}(?:mailer-daemon|postmaster)@", re.IGNORECASE | re.MULTILINE)
_SERVERS = re.compile(r"(?:mailer-daemon|postmaster)@", re.IGNORECASE)
_ANY = re.compile(r"[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_FAILED = re.compile(
    r"\b55[0-4]\b|\b5\.\d\.\d|permanent error|"
    r"(?:user|recipient) unknown|no such user|unknown user|退信|退回|无法送达|無法送達|不存在",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b[45]52\b|\b[45]\.2\.2\b|\b4\.\d\.\d\b|mailbox (?:is )?full|quota|已满|已滿|超出容量|will be retried",
    re.IGNORECASE,
)
_COPY = re.compile(r"below this line is a copy|this is a copy of the message|original message|原始邮件", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:rfc822|utf-8)\s*;\s*<?([^<>;\s]+@[^<>;\s]+?)>?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Bounce:
    """An address that a mail did not reach; not `lasting` is a full mailbox, or a server that may answer later."""

    address: str
    lasting: bool


def read(data: bytes) -> tuple[Bounce, ...]:
    """What a mail reports of addresses not reached; () of any other mail."""
    if not _SERVER.search(data[:HEAD_MOST]) or data.count(b"\n") > LINES_MOST or data.count(b"\n--") > PARTS_MOST:
        return ()
    try:
        message: Message = message_from_bytes(data.lstrip(), policy=policy.compat32)
        reports = [part for part in message.walk() if part.get_content_type() == "message/delivery-status"]
    except (RecursionError, MessageError, ValueError):
        return ()
    found = (_bounce(group) for report in reports for group in _groups(report))
    told = tuple(dict.fromkeys(one for one in found if one is not None))
    return told if reports else _prose(message, data)


def _prose(message: Message, data: bytes) -> tuple[Bounce, ...]:
    """What a server says in its own words above the copy of the mail; nothing of whom it writes to, who sent it."""
    read = mail.read(data)
    if read is None or not _SERVERS.match(read.address):
        return ()
    said = _COPY.split(read.text, maxsplit=1)[0]
    failed = _FAILED.search(said)
    if failed is None:
        return ()
    passing = _PASSING.search(said) is not None
    own = {read.address.lower(), parseaddr(str(message.get("To", "")))[1].lower()}
    addresses = dict.fromkeys(one.lower() for one in _ANY.findall(said))
    return tuple(Bounce(one, lasting=not passing) for one in addresses if one not in own)


def _groups(report: Message) -> list[Message]:
    """The groups of fields of a report: one of the message, then one for each recipient."""
    inner = report.get_payload()
    return [group for group in inner if isinstance(group, Message)] if isinstance(inner, list) else []


def _bounce(group: Message) -> Bounce | None:
    for name in ("Original-Recipient", "Final-Recipient"):
        address = _ADDRESS.search(str(group.get(name, "")))
        if address:
            break
    else:
        return None
    action, status = str(group.get("Action", "")).strip().lower(), str(group.get("Status", "")).strip()
    if action == "failed":
        # 5.2.2 is a full mailbox: the address is right.
        return Bounce(address[1].lower(), lasting=status.startswith("5.") and not status.startswith("5.2.2"))
    return Bounce(address[1].lower(), lasting=False) if action == "delayed" else None
