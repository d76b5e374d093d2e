"""Names in messengers and social networks: WeChat, QQ, LINE and others, told by a label or by the page they are at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cardkeeper.model import Field
from cardkeeper.ocr.fields.pieces import Piece, Span, found

SERVICES = (
    "wechat", "qq", "dingtalk", "whatsapp", "line", "telegram", "skype", "viber", "signal", "kakaotalk", "linkedin",
    "instagram", "facebook", "x",
)  # fmt: skip
_WITH_NUMBERS = frozenset(("wechat", "qq", "whatsapp", "line", "telegram", "viber", "signal"))
_NUMBERED = {"qq": r"[1-9]\d{4,11}", "whatsapp": r"\D*\d{6,}.*"}
_ID = re.compile(r"\+?\d[\d\s()-]{5,}\d|[A-Za-z0-9][\w.@+:-]{2,}")
_IN_WORDS = re.compile(r"(?:[A-Z][a-z]+ [A-Z]|same\b|available\b|as\b|me\b|on\b|only\b)")  # WeChat: Fang Wang
_BROKEN_OFF = re.compile(r"\s([a-z0-9_-]{1,8})$")
_PAGES = (
    ("linkedin", re.compile(r"(?:linkedin\.com)?/?\bin/([\w%-]+)/?$", re.IGNORECASE)),
    ("instagram", re.compile(r"instagram\.com/([\w.]+)/?$", re.IGNORECASE)),
    ("facebook", re.compile(r"(?:facebook|fb)\.com/([\w.]+)/?$", re.IGNORECASE)),
    ("x", re.compile(r"\b(?:twitter|x)\.com/(\w+)/?$", re.IGNORECASE)),
    ("telegram", re.compile(r"\bt\.me/(\w+)/?$", re.IGNORECASE)),
    ("whatsapp", re.compile(r"\bwa\.me/(\d+)/?$", re.IGNORECASE)),
    ("line", re.compile(r"\bline\.me/ti/p/(\S+?)/?$", re.IGNORECASE)),
)


@dataclass(frozen=True)
class Page:
    """Somebody's page: linkedin.com/in/liu-yang is `service` linkedin, `name` liu-yang."""

    service: str
    name: str


def page(text: str) -> Page | None:
    """The page of a person that `text`, a web address, leads to."""
    for service, pattern in _PAGES:
        if match := pattern.search(text.strip()):
            return Page(service, "+" + match[1] if service == "whatsapp" else match[1])
    return None


def of(piece: Piece) -> tuple[str, ...]:
    """The services that the labels of a piece announce."""
    return tuple(label for label in piece.labels if label in SERVICES)


def ids(piece: Piece) -> Iterator[Span]:
    """The names in a piece that a label announces, and a LinkedIn page without its host."""
    services = of(piece)
    whole = 0, len(piece.text)
    at = page(piece.text)
    if at and (services or re.match(r"/?in/", piece.text)):
        yield found(piece, Field.MESSENGER, at.name, 0.95, kind=at.service), *whole
        return
    if len(piece.text.split()) > 1 and not _WITH_NUMBERS.intersection(services):
        return  # LinkedIn: Sarah O'Connor
    match = _ID.search(piece.text) if services and not _IN_WORDS.match(piece.text) else None
    if match is None or any(label in ("mobile", "phone", "same") for label in piece.labels):
        return
    part = piece.part(match.start(), match.end())
    value = re.sub(r"[\s()-]", "", match[0]) if match[0][0] in "+0123456789" else match[0]
    broken = _BROKEN_OFF.match(piece.text[match.end() :])
    for service in services:
        if service in _NUMBERED and not re.fullmatch(_NUMBERED[service], value):
            continue
        if broken and not value.isdigit():
            yield found(piece, Field.MESSENGER, value, 0.6, kind=service, proposal=value + broken[1]), *whole
        else:
            yield found(part, Field.MESSENGER, value, 0.95, kind=service), match.start(), match.end()
