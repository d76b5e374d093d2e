"""A report that a mail could not be delivered: to whom, and whether for good. RFC 3464 and 3463.

Servers that write plain prose instead of a report are not understood; nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message

from cardkeeper.formats.mail import LINES_MOST, PARTS_MOST

_ADDRESS = re.compile(r"(?:rfc822|utf-8)\s*;\s*<?([^<>;\s]+@[^<>;\s]+?)>?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Bounce:
    """An address that a mail did not reach; not `lasting` is a full mailbox, or a server that may answer later."""

    address: str
    lasting: bool


def read(data: bytes) -> tuple[Bounce, ...]:
    """What a mail reports of addresses not reached; () of any other mail."""
    if b"delivery-status" not in data.lower() or data.count(b"\n") > LINES_MOST or data.count(b"\n--") > PARTS_MOST:
        return ()
    try:
        message: Message = message_from_bytes(data.lstrip(), policy=policy.compat32)
        reports = [part for part in message.walk() if part.get_content_type() == "message/delivery-status"]
    except (RecursionError, MessageError, ValueError):
        return ()
    found = (_bounce(group) for report in reports for group in _groups(report))
    return tuple(dict.fromkeys(one for one in found if one is not None))


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
