r"""The values inside vCard lines: escapes, numbers, days, pictures, the one line of an address.

>>> split(r"王;小明\;x")
('王', '小明;x')
>>> phone("021-5888 6412 转 801")
('021-5888 6412', '801')
>>> phone("tel:+86-21-5888-6412;ext=801")
('+862158886412', '801')
>>> birthday("19850302"), birthday("--0302"), birthday("1604-03-02")
('1985-03-02', '--03-02', '1604-03-02')
"""

from __future__ import annotations

import base64
import re
from datetime import UTC, date, datetime
from urllib.parse import unquote

from cardkeeper.model import Address, Photo

PHOTO_MOST = 8 << 20

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
_EXTENSION = re.compile(
    r"(?:;ext=|;isub=|[;,]+|转|轉|分机|分機|内线|內線|ext(?:ension|n)?\.?|x|#)\s*[:：]?\s*(\d{1,6})\s*$",
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:[T ].*)?")
_PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG", "image/png"), (b"GIF8", "image/gif"), (b"BM", "image/bmp"))
_DATA = re.compile(r"data:([\w.+/-]*)(?:;[\w=.-]+)*?;base64,", re.IGNORECASE | re.ASCII)


def escape(text: str) -> str:
    """Plain text as a value (RFC 2426 4, RFC 6350 3.4); control characters, which no reader survives, go."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for plain, escaped in (("\\", "\\\\"), ("\n", "\\n"), (";", "\\;"), (",", "\\,")):
        text = text.replace(plain, escaped)
    return text


def unescape(value: str) -> str:
    """A value as plain text without blanks around it; what is escaped without need is taken as it is."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def split(value: str, at: str = ";") -> tuple[str, ...]:
    """The parts of a structured value or a list, unescaped."""
    return tuple(map(unescape, split_raw(value, at)))


def split_raw(value: str, at: str = ";") -> list[str]:
    """The parts of a structured value or a list, still escaped."""
    marked = re.sub(r"\\.|" + at, lambda found: "\0" if found[0] == at else found[0], value.replace("\0", ""))
    return marked.split("\0")


def words(value: str) -> str:
    """One part of N or ADR, whose own list is separated by commas, as one text."""
    return " ".join(filter(None, split(value, ",")))


def one_line(text: str) -> str:
    """Several lines as one: without anything between two Chinese lines, with a comma between others."""
    lines = [line.strip(" ,") for line in text.split("\n")]
    text = ", ".join(filter(None, lines))
    return re.sub(rf"(?<={_HAN}), (?={_HAN})", "", text)


def is_chinese(text: str) -> bool:
    """Whether there is a Chinese character in it."""
    return re.search(_HAN, text) is not None


def joined_name(family: str, given: str) -> str:
    """A name as it is said: 王小明, Ming Wang."""
    return family + given if is_chinese(family + given) else f"{given} {family}".strip()


def shown_name(name: str) -> str:
    """A name as FN wants it: 王 小明 -> 王小明."""
    return re.sub(rf"(?<={_HAN})\s+(?={_HAN})", "", name)


def shown_address(parts: Address) -> str:
    """The parts of an address in the order of their country."""
    if is_chinese(parts.street + parts.city):
        return parts.country + parts.region + parts.city + parts.street + (parts.postcode and f" {parts.postcode}")
    place = f"{parts.region} {parts.postcode}".strip()
    return ", ".join(filter(None, (parts.street, parts.city, place, parts.country)))


def phone(text: str) -> tuple[str, str]:
    """A number and its extension. Only a number with its country code is put together, the rest stays as printed."""
    number = re.sub(r"^tel:", "", text.strip(), flags=re.IGNORECASE)
    extension = ""
    if found := _EXTENSION.search(number, max(0, len(number) - 40)):  # it is at the end or nowhere
        number, extension = number[: found.start()], found[1]
    number = number.partition(";")[0] if text.lower().startswith("tel:") else number
    if re.fullmatch(r"\+[1-9][\d ().\-\u2010-\u2015]{6,24}", number) and "(0)" not in number:
        number = "+" + re.sub(r"\D", "", number)
    return number.strip(), extension


def birthday(text: str) -> str | None:
    """A day as YYYY-MM-DD, or --MM-DD without the year; None for anything less than a day."""
    if not (found := _DAY.fullmatch(text.strip())):
        return None
    year, month, day = found.groups()
    try:
        date(2000 if year == "--" else int(year), int(month), int(day))
    except ValueError:
        return None
    return f"--{month}-{day}" if year == "--" else f"{year}-{month}-{day}"


def instant(text: str) -> datetime | None:
    """REV in any of its forms as UTC; None when it is none."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    try:
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def photo(value: str, kind: str = "") -> Photo | None:
    """A picture from base64 or from a data: URI; None if it is broken. No other URI is ever opened."""
    mime = f"image/{kind.lower().removeprefix('image/')}" if kind else ""
    if found := _DATA.match(value):
        mime, value = found[1] or mime, value[found.end() :]
    try:
        data = base64.b64decode(unquote(value) if "%" in value else value, validate=True)
    except ValueError:
        return None
    told = mime if re.fullmatch(r"[\w.+-]+/[\w.+-]+", mime, re.ASCII) else "image/jpeg"
    known = next((name for magic, name in _PICTURES if data.startswith(magic)), told)
    return Photo(data, known) if data else None
