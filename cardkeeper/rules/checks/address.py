"""Could a letter reach this address?

Codes: placeholder, keyboard, not_an_address (a number, an e-mail, a web address), short (too little to find anybody).
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import standard
from cardkeeper.rules.placeholders import is_left_open, is_placeholder, is_run

FIELD: str = Field.ADDRESS

_LETTERS = re.compile(r"[^\W\d_]")
_HAN = re.compile(r"[㐀-鿿]")


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """An address on one line: `norm` with single blanks."""
    norm = standard.line_of_text(value)
    if not norm:
        return Finding("unknown")
    if is_placeholder(norm) or is_left_open(norm) or norm.startswith("测试"):
        return Finding("suspect", norm=norm, codes=("placeholder",))
    if is_run(norm):
        return Finding("suspect", norm=norm, codes=("keyboard",))
    if "@" in norm or "://" in norm or norm.lower().startswith("www.") or not _LETTERS.search(norm):
        return Finding("invalid", norm=norm, codes=("not_an_address",))
    if len(norm) < (4 if _HAN.search(norm) else 8):
        return Finding("suspect", norm=norm, codes=("short",))
    return Finding("ok", norm=norm)
