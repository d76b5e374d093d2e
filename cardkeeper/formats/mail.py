"""A mail as its sender wrote it: who they are, their message as text, and the vCards that came along.

Nothing is fetched and nothing is opened: a picture, a link and an attachment stay what they are. RFC 5322, 2045, 2047.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from cardkeeper.formats import charsets
from cardkeeper.formats.mail_html import text_of

LINES_MOST, PARTS_MOST = 500_000, 5_000
"""A mail of 30 MB has 400,000 lines. More of them, or more parts, is made to fill the memory."""

DEPTH_MOST, CARDS_MOST = 20, 20
TEXT_MOST = 200_000  # characters of a message: the newest part of a thread stands at its top
ADDRESS_MOST = 1_000

_VCARDS = ("text/vcard", "text/x-vcard", "text/directory")
_DOUBLED = re.compile(r"\s?<(?:mailto|https?|tel|callto|sip):[^<>\n]{0,2000}>|\[cid:[^\]\n]{0,200}\]")


@dataclass(frozen=True)
class Mail:
    """What a mail says of its sender; "" for what it does not say. `number` is the one its sender gave it."""

    name: str = ""
    address: str = ""
    text: str = ""
    cards: tuple[bytes, ...] = ()
    number: str = ""
    sent: date | None = None


def read(data: bytes) -> Mail | None:
    """The mail in `data`; None when it is none that a person sent: too many parts, nested without end, no headers."""
    if data.count(b"\n") > LINES_MOST or data.count(b"\n--") > PARTS_MOST:
        return None
    try:
        message: Message = message_from_bytes(data.lstrip(), policy=policy.compat32)
        parts = list(_parts(message, depth=0))
    except (RecursionError, MessageError, ValueError):  # its parser goes as deep as the parts are nested
        return None
    if message.get("From") is None and message.get("Subject") is None:
        return None
    name, address = _sender(message)
    cards = (_bytes(part) for part in parts if _is_vcard(part))
    few = tuple(card for card, _ in zip(cards, range(CARDS_MOST), strict=False))
    number = str(message.get("Message-ID", ""))[:ADDRESS_MOST].strip()
    return Mail(name, address, _text(parts), few, number, _sent(message))


def _parts(part: Message, *, depth: int) -> Iterator[Message]:
    """The leaves that are shown or hang on, without mails that were forwarded as a whole."""
    inner = part.get_payload()
    if not part.is_multipart() or not isinstance(inner, list):
        yield part
        return
    if depth == DEPTH_MOST or part.get_content_maintype() == "message":
        return
    below = [leaf for one in inner for leaf in _parts(one, depth=depth + 1)]  # type: ignore[arg-type]
    if part.get_content_type() == "multipart/alternative":
        plain = any(_is_text(leaf, "plain") and _bytes(leaf).strip() for leaf in below)
        below = [leaf for leaf in below if not _is_text(leaf, "html" if plain else "plain")]
    yield from below


def _is_text(part: Message, kind: str) -> bool:
    return part.get_content_type() == f"text/{kind}" and part.get_content_disposition() != "attachment"


def _is_vcard(part: Message) -> bool:
    named = str(part.get_filename("")).lower().endswith((".vcf", ".vcard"))
    return part.get_content_type() in _VCARDS or named


def _text(parts: list[Message]) -> str:
    """The message: what is shown of its parts, one after the other."""
    shown = list[str]()
    for part in parts:
        if _is_vcard(part):
            continue
        if _is_text(part, "plain"):
            shown.append(_DOUBLED.sub("", _decoded(part)))
        elif _is_text(part, "html"):
            shown.append(text_of(_decoded(part)))
    return "\n".join(shown)[:TEXT_MOST]


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _decoded(part: Message) -> str:
    return charsets.text(charsets.as_utf8(_bytes(part)), str(part.get_content_charset("")))[:TEXT_MOST]


def _sender(message: Message) -> tuple[str, str]:
    raw = next((value for name, value in message.raw_items() if name.lower() == "from"), "")[:ADDRESS_MOST]
    name, address = parseaddr(re.sub(r"[\r\n]+\s*", " ", raw))
    return _words(name), address if "@" in address else ""


def _sent(message: Message) -> date | None:
    """The local day on which a mail says that it was sent."""
    try:
        said = parsedate_to_datetime(str(message.get("Date", ""))[:ADDRESS_MOST])
        return (said if said.tzinfo else said.replace(tzinfo=UTC)).astimezone().date()
    except (ValueError, OverflowError, OSError):  # the last for a year that the system has no days of
        return None


def _words(raw: str) -> str:
    """A header's words (=?gb2312?B?…?=) as text; bytes that stand there bare are told by their look."""
    said = ""
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError):
        return ""
    for piece, charset in pieces:
        bare = piece if isinstance(piece, bytes) else piece.encode("ascii", "surrogateescape")
        said += charsets.text(bare, "" if charset in (None, "unknown-8bit") else str(charset))
    return " ".join(said.replace("\0", "").split())
