"""Where in a text its writer's signature stands: in the newest message of a thread, between greeting and small print.

Hi Oliver, here is the offer.      the message: no fact of the writer
Best regards                       a greeting: what follows is the signature
Maria Lindner                      ┐
Sales Manager | Example GmbH       │ the signature
T +49 …                            ┘
Sent from my iPhone                said by a program
On Mon, 2 Mar … wrote:             older: other people's signatures
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.ocr.text_page import width

LINES_MOST = 60
"""A longer block is no signature: its end is taken."""

LONGEST = 300  # characters of a line

WIDEST = 72  # a line of a signature, Chinese characters counting twice; beyond that people write sentences

_INVISIBLE = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufe0e\ufe0f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SEPARATOR = re.compile(r"--\s?")
_RULE = re.compile(r"[\s_\-—–=*·.~#]{4,}")
_FOR = re.compile(r"(?:i\.\s?[AV]\.|ppa\.|gez\.)\s+(?=\S)")  # who signs for the company
_REACHED = re.compile(r"\w@[\w-]+\.\w|(?:\d[\s().\-/–]{0,3}){7,}|www\.|https?://", re.IGNORECASE)
_PROSE = re.compile(r"[；;]$|[a-zäöüß]{2}[.!?]$|[，,].*[，,].*[.]$")
_SENTENCE = re.compile(r"[。！？]$")  # of any length: 好的，收到。


@dataclass(frozen=True)
class _Cues:
    """What stands around a signature, from `resources/words/mails.toml`."""

    greeting: re.Pattern[str]
    older: re.Pattern[str]
    program: re.Pattern[str]
    small_print: re.Pattern[str]
    legal: re.Pattern[str]


@lru_cache(maxsize=1)
def _cues() -> _Cues:
    table: dict[str, list[str]] = tomllib.loads(paths.resource("words/mails.toml").read_text("utf-8"))
    greetings = "|".join(map(_ended, table["greetings"]))
    return _Cues(
        greeting=re.compile(rf"(?:(?:{greetings})(?:[\s,，.。!！:：~～/&]|\b(?:and|und)\b)*)+", re.IGNORECASE),
        older=re.compile(rf"(?:^|\n)[ \t>*]*(?:{'|'.join(table['older'])})", re.IGNORECASE),
        program=re.compile("|".join(table["programs"]), re.IGNORECASE),
        small_print=re.compile("|".join(table["small_print"]), re.IGNORECASE),
        legal=re.compile("|".join(table["legal"]), re.IGNORECASE),
    )


def _ended(greeting: str) -> str:
    """A greeting that may go on with a name, 祝好王芳 and Best regards Maria; a single word may not: Best Paper Ltd."""
    if re.search("[㐀-鿿]", greeting):
        return greeting
    return greeting + (r"(?![^\W\d_])" if " " in greeting else r"(?=\s*(?:$|[,.!:/&]))")


def lines_of(text: str) -> list[str]:
    """The lines of a text in one spelling, without what is not seen."""
    plain = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    plain = _CONTROL.sub("", _INVISIBLE.sub("", plain.replace("\xa0", " ").replace("\u3000", " ")))
    return [line[:LONGEST].rstrip() for line in plain.split("\n")]


def signature(text: str, *, alone: bool = False) -> tuple[str, ...]:
    """The lines of the writer's signature, blank ones between its parts; all of a text that is nothing but one.

    `alone` is for a text without a mail around it: one that begins with the head of a mail goes on behind that.
    """
    plain = "\n".join(lines_of(text)).strip("\n")
    head = _cues().older.match(plain) if alone else None
    block = _trimmed(_block(newest(plain.partition("\n\n")[2] if head else plain)))
    return tuple(block[-LINES_MOST:])


def newest(text: str) -> list[str]:
    """The newest message: above older ones, between quoted lines, and blank where programs and lawyers add."""
    older = _cues().older.search(text)
    if older:
        head, rest = text[: older.start()].split("\n"), text[older.end() :].split("\n")[1:]
        below = [line for line in rest if not line.lstrip().startswith(">")]
        answered = len(below) < len(rest) and not any(_cues().older.search(line) for line in below)
        lines = [*head, *below] if answered else head
    else:
        lines = text.split("\n")
    return ["" if _is_noise(line) else line for line in lines if not line.lstrip().startswith(">")]


def older_at(text: str) -> int:
    """Where the mail that is answered or passed on begins; the end of a text without one."""
    older = _cues().older.search(text)
    return older.start() if older else len(text)


def _block(lines: Sequence[str]) -> list[str]:
    """What stands behind the separator, else behind the last greeting, else the last parts that are no sentences."""
    marked = [at for at, line in enumerate(lines) if _SEPARATOR.fullmatch(line)]
    if marked and any(line.strip() for line in lines[marked[0] + 1 :]):
        return list(lines[marked[0] + 1 :])
    greeted = [at for at, line in enumerate(lines) if _cues().greeting.match(line.strip()) and not _is_prose(line)]
    for at in reversed(greeted):
        rest = _cues().greeting.sub("", lines[at].strip(), count=1)
        block = [rest, *lines[at + 1 :]] if rest else list(lines[at + 1 :])
        if any(line.strip() for line in _trimmed(block)):
            return block
    return _last_parts(lines)


def _last_parts(lines: Sequence[str]) -> list[str]:
    """From below, the parts (with blank lines between them) up to the first that is a sentence."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if line.strip() and not _RULE.fullmatch(line):
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    kept: list[list[str]] = []
    for part in reversed([part for part in parts if part]):
        if any(_is_prose(line) for line in part):
            tail = part[max(at for at, line in enumerate(part) if _is_prose(line)) + 1 :]
            kept.append(tail)
            break
        kept.append(part)
    return [line for part in reversed(kept) for line in (*part, "")]


def _trimmed(lines: Sequence[str]) -> list[str]:
    """Without rules, and without blank lines at the ends or side by side."""
    kept: list[str] = []
    for line in lines:
        bare = "" if _RULE.fullmatch(line) else _FOR.sub("", line.strip(), count=1)
        if bare or (kept and kept[-1]):
            kept.append(bare)
    return kept[:-1] if kept and not kept[-1] else kept


def _is_noise(line: str) -> bool:
    bare = line.strip(" *_-[]【】()（）<>")
    if _cues().program.fullmatch(bare) or _cues().legal.match(bare):
        return True
    told = width(bare) > WIDEST or not _REACHED.search(bare)
    return told and _cues().small_print.search(bare) is not None


def _is_prose(line: str) -> bool:
    """Whether a line is part of a sentence rather than of a signature: long, or ended like one."""
    bare = line.strip()
    if _REACHED.search(bare):
        return False
    if width(bare) > WIDEST or _SENTENCE.search(bare):
        return True
    return width(bare) > 24 and _PROSE.search(bare) is not None
