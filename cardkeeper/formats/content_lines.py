r"""vCard files as cards of content lines: bytes to lines as they are met in the wild, and lines to strict bytes.

A content line is a `model.Extra`, whatever its version: value and escapes as in vCard 3.0 (\n \, \; \\), text decoded,
pictures still base64, names in capitals, `TEL;CELL` as TYPE=CELL.
Sources: vCard 2.1 (versit 1996), RFC 2425 5.8, RFC 2426, RFC 6350 3, RFC 6868.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cardkeeper.formats import charsets
from cardkeeper.formats.format import Refusal
from cardkeeper.model import Extra

LINE_MOST = 16 << 20
HEAD_MOST = 1 << 16
CARD_LINES_MOST = 400_000
PROPERTIES_MOST = 2_000

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*", re.IGNORECASE)
_NOTE = re.compile(rb"(?:[\w-]+\.)?NOTE[;:]", re.IGNORECASE)
_BASE64 = re.compile(rb"[;=](?:BASE64|B)\s*(?:;|$)", re.IGNORECASE)
_BASE64_TEXT = re.compile(rb"[A-Za-z0-9+/=\s]+")
_NAME = re.compile(r"(?:([\w-]+)\.)?([\w-]+)\s*", re.ASCII)
_HEAD = re.compile(rb'(?:[^":]|"[^"]*")*')
_PARAMETER = re.compile(r';((?:[^";]|"[^"]*"?)*)')
_PART = re.compile(r'(?:[^",]|"[^"]*"?)+')
_ENCODINGS = ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT")
_PLACES = ("INLINE", "URL", "CONTENT-ID", "CID")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_FRAME = ("BEGIN", "END")
_CARET = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}


@dataclass(frozen=True)
class RawCard:
    """The lines between BEGIN and END, each with its number in the file. `closed` is False if END never came."""

    number: int
    lines: tuple[tuple[int, bytes], ...]
    closed: bool


def cards(data: bytes) -> Iterator[RawCard | Refusal]:
    """Cut a file into cards before anything in it is understood, so that no card can spoil the next."""
    number, held, inside, depth, stray = 0, list[tuple[int, bytes]](), False, 0, False
    lines = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    for at, line in enumerate(lines, 1):
        if _BEGIN.fullmatch(line):
            if inside and held and _AGENT.fullmatch(held[-1][1]):
                depth += 1
                held.append((at, line))
                continue
            if inside:
                yield RawCard(number, tuple(held), closed=False)
            number, held, inside, depth, stray = number + 1, [], True, 0, False
        elif not inside:
            if line.strip() and not stray:
                yield Refusal(0, "", "NotContact", {"line": at})
                stray = True
        elif not _END.fullmatch(line):
            held.append((at, line))
        elif depth:
            depth -= 1
            held.append((at, line))
        else:
            yield RawCard(number, tuple(held), closed=True)
            held, inside = [], False
    if inside:
        yield RawCard(number, tuple(held), closed=False)


def read(card: RawCard) -> tuple[list[Extra], list[Refusal]]:
    """The content lines of a card, and a refusal (its `name` still empty) for each line that is none."""
    if len(card.lines) > CARD_LINES_MOST:
        return [], [Refusal(card.number, "", "CardTooLarge", {"lines": len(card.lines), "most": CARD_LINES_MOST})]
    version = next((line.partition(b":")[2].strip() for _, line in card.lines if line[:8].upper() == b"VERSION:"), b"")
    found, refused = list[Extra](), list[Refusal]()
    for at, raw in _unfolded(card.lines):
        if len(raw) > LINE_MOST:
            size = {"line": at, "megabytes": len(raw) >> 20, "most": LINE_MOST >> 20}
            refused.append(Refusal(card.number, "", "LineTooLong", size))
        elif line := _parsed(raw, version):
            found.append(line)
        else:
            refused.append(Refusal(card.number, "", "LineBroken", {"line": at}))
    if len(found) > PROPERTIES_MOST:  # nobody has so many: what compares them with each other would never end
        return [], [Refusal(card.number, "", "CardTooLarge", {"lines": len(found), "most": PROPERTIES_MOST})]
    return found, refused


def _unfolded(lines: tuple[tuple[int, bytes], ...]) -> Iterator[tuple[int, bytes]]:
    i = 0
    while i < len(lines):
        at, first = lines[i]
        i += 1
        if not first.strip():
            continue
        parts, head = [first], first[: max(_colon(first), 0)] or first
        if _AGENT.fullmatch(first) and i < len(lines) and _BEGIN.fullmatch(lines[i][1]):
            i = _take_agent(lines, i, parts)
        elif b"QUOTED-PRINTABLE" in head.upper():
            i = _take_quoted(lines, i, parts)
        elif _BASE64.search(head):
            i = _take_base64(lines, i, parts)
        else:
            i = _take_folded(lines, i, parts)
        yield at, b"".join(parts)


def _take_folded(lines: tuple[tuple[int, bytes], ...], i: int, parts: list[bytes]) -> int:
    note = _NOTE.match(parts[0])
    while i < len(lines):
        line = lines[i][1]
        if line[:1] in (b" ", b"\t"):
            parts.append(line[1:])
        elif note and line.strip() and b":" not in line:
            parts.append(b"\\n" + line)  # a note whose line ends were never escaped
        else:
            break
        i += 1
    return i


def _take_quoted(lines: tuple[tuple[int, bytes], ...], i: int, parts: list[bytes]) -> int:
    while i < len(lines):
        line, last = lines[i][1], parts[-1].rstrip()
        if last.endswith(b"="):
            parts[-1] = last[:-1]
            parts.append(line)
        elif line.startswith(b"="):
            parts.append(line)  # some phones forget the soft break; no property begins with =
        elif line[:1] in (b" ", b"\t"):
            parts.append(line[1:])
        else:
            break
        i += 1
    return i


def _take_base64(lines: tuple[tuple[int, bytes], ...], i: int, parts: list[bytes]) -> int:
    while i < len(lines) and (line := lines[i][1]).strip():
        if line[:1] not in (b" ", b"\t") and not _BASE64_TEXT.fullmatch(line):
            break
        # A folded head (`PHOTO;ENCODING=b;` CRLF ` TYPE=JPEG:`) comes through here too.
        parts.append(line.strip())
        i += 1
    return i


def _take_agent(lines: tuple[tuple[int, bytes], ...], i: int, parts: list[bytes]) -> int:
    depth = 0
    parts[0] = parts[0].rstrip()
    while i < len(lines):
        line = lines[i][1]
        depth += bool(_BEGIN.fullmatch(line)) - bool(_END.fullmatch(line))
        for plain, escaped in ((b"\\", b"\\\\"), (b";", b"\\;"), (b",", b"\\,")):
            line = line.replace(plain, escaped)
        parts.append(line + b"\\n")
        i += 1
        if depth <= 0:
            break
    return i


def _colon(line: bytes) -> int:
    """Where the value of a line begins; -1 if nowhere."""
    shown = _HEAD.match(line[:HEAD_MOST])
    end = shown.end() if shown else 0
    # A quotation mark that is never closed hides no colon.
    return end if line[end : end + 1] == b":" else line.find(b":", 0, HEAD_MOST)


def _parsed(raw: bytes, version: bytes) -> Extra | None:
    end = _colon(raw)
    head = _CONTROL.sub("", charsets.text(raw[: max(end, 0)])).strip()
    named = _NAME.match(head)
    if end < 0 or not named or head[named.end() : named.end() + 1] not in ("", ";") or named[2].upper() in _FRAME:
        return None
    parameters: dict[str, list[str]] = {}
    for found in _PARAMETER.finditer(head, named.end()):
        key, values = _parameter(found[1], carets=version == b"4.0")
        if values and re.fullmatch(r"[\w-]+", key, re.ASCII):
            parameters.setdefault(key, []).extend(values)
    value = _CONTROL.sub("", _value(raw[end + 1 :], parameters))
    if version == b"2.1" and named[2].upper() != "CATEGORIES" and "ENCODING" not in parameters:
        value = re.sub(r"(?<!\\),", r"\\,", value)  # a comma is only a comma in 2.1
    return Extra(named[2].upper(), value, named[1] or "", tuple((key, tuple(all_)) for key, all_ in parameters.items()))


def _parameter(text: str, *, carets: bool) -> tuple[str, list[str]]:
    key, equals, value = text.partition("=")
    if not equals:
        bare = key.strip().upper()
        key, value = "ENCODING" if bare in _ENCODINGS else "VALUE" if bare in _PLACES else "TYPE", key.strip()
    key = key.strip().upper()
    values = [part.strip().replace('"', "") for part in _PART.findall(value)]
    if key == "TYPE":
        values = [one.strip() for part in values for one in part.split(",")]  # TYPE="cell,voice"
    if carets:
        values = [re.sub(r"\^[nN^']", lambda found: _CARET[found[0]], part) for part in values]
    return key, list(filter(None, values))


def _value(raw: bytes, parameters: dict[str, list[str]]) -> str:
    encoding = "".join(parameters.get("ENCODING", [])[:1]).upper()
    charset = "".join(parameters.pop("CHARSET", [])[:1])
    if encoding in ("B", "BASE64"):
        parameters["ENCODING"] = ["b"]
        return "".join(raw.decode("ascii", "replace").split())
    parameters.pop("ENCODING", None)
    if encoding != "QUOTED-PRINTABLE":
        return charsets.text(raw, charset).strip()
    # Quoted-printable has its own line ends, so a backslash is one, except before what 2.1 itself escapes.
    text = charsets.text(quopri.decodestring(raw), charset)
    text = re.sub(r"\\[;,:\\]|\\", lambda found: found[0] if found[0] != "\\" else r"\\", text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").replace("\n", r"\n")


def write(lines: list[Extra], *, version: str) -> bytes:
    """Content lines as bytes: UTF-8, CRLF, folded at 75 octets between characters; 2.1 as quoted-printable."""
    return b"".join(_old(line) if version == "2.1" else _folded(_text(line, version)) for line in lines)


def _text(line: Extra, version: str) -> str:
    head = f"{line.group}.{line.name}" if line.group else line.name
    for key, values in line.parameters:
        quoted = [_quoted(value, version) for value in values]
        # One TYPE a value is what every address book reads; 4.0 readers want the comma list.
        head += ";" + (f"{key}={','.join(quoted)}" if version == "4.0" else ";".join(f"{key}={one}" for one in quoted))
    return f"{head}:{line.value}"


def _quoted(value: str, version: str) -> str:
    if version == "4.0":
        for plain, caret in (("^", "^^"), ("\n", "^n"), ('"', "^'")):
            value = value.replace(plain, caret)
    value = re.sub(r"[\x00-\x1f\x7f]", " ", value.replace('"', "'"))
    return f'"{value}"' if re.search(r"[;:,]", value) else value


def _folded(text: str, *, width: int = 75) -> bytes:
    data, lines, start, end = text.encode(), list[bytes](), 0, width
    while end < len(data):
        while data[end] & 0xC0 == 0x80:
            end -= 1
        lines.append(data[start:end])
        start, end = end, end + width - 1
    return b"\r\n ".join([*lines, data[start:]]) + b"\r\n"


def _old(line: Extra) -> bytes:
    """A line of vCard 2.1: bare types, quoted-printable where needed, and base64 with a blank line behind it."""
    head, parameters = (f"{line.group}.{line.name}" if line.group else line.name), dict(line.parameters)
    if "ENCODING" in parameters:
        kinds = "".join(f";TYPE={one}" for one in parameters.get("TYPE", ()))
        rows = re.findall(r".{1,72}", line.value)
        return "\r\n ".join([f"{head};ENCODING=BASE64{kinds}:", *rows]).encode() + b"\r\n\r\n"
    for key, values in line.parameters:
        for one in values:
            bare = key == "TYPE" and re.fullmatch(r"[\w-]+", one, re.ASCII)
            head += f";{one}" if bare else f";{key}={_quoted(one, '2.1')}"
    value = re.sub(r"\\(.)", lambda found: {"n": "\r\n", "N": "\r\n", ",": ","}.get(found[1], found[0]), line.value)
    if value.isascii() and "\r" not in value and len(head) + len(value) < 75 and "=" not in value:
        return f"{head}:{value}\r\n".encode()
    return _soft_broken(f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", value)


def _soft_broken(head: str, value: str) -> bytes:
    """Quoted-printable (RFC 2045 6.7) in lines of at most 76, none of which looks like a property."""
    rows, row = list[str](), head
    for octet in value.encode():
        if len(row) >= 73:
            rows, row = [*rows, row + "="], ""
        row += chr(octet) if 33 <= octet <= 126 and octet not in b"=:" else f"={octet:02X}"
    return ("\r\n".join([*rows, row]) + "\r\n").encode()
