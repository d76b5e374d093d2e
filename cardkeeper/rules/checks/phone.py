"""Could this number ring? Letters read for digits are found and put right as a proposal.

Codes: placeholder, not_a_number, letters, several, no_area (it rings in one town only), length, not_in_plan
(the length is right, the number plan has none such).
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import phones
from cardkeeper.rules.placeholders import is_placeholder, is_run

FIELD: str = Field.PHONE

_LABEL = re.compile(
    r"^\s*(?:tel|phone|mobile|mob|cell|fax|电话|手机|传真|座机|总机|[tmfp])\s*[.:：]+\s*", re.IGNORECASE
)
_WRONG_LENGTH = re.compile(r"\+861[3-9](?!\d{9}$)\d*")
_TOWN = re.compile(r"[2-8]\d{6,7}")


def check(value: str, *, region: str = "CN") -> Finding:
    """A number as it rings: `norm` is E.164."""
    if not value.strip():
        return Finding("unknown")
    if is_placeholder(value) or is_run(re.sub(r"[\s.+()-]+", "", value), least=6):
        return Finding("invalid", codes=("placeholder",))
    value = _LABEL.sub("", value)
    found = phones.phone(value, region=region)
    if found and _WRONG_LENGTH.fullmatch(found.number):
        return Finding("invalid", norm=found.number, codes=("length",))
    if found:
        codes, verdict = ((), "ok") if found.certainty == 1.0 else (("not_in_plan",), "suspect")
        return Finding(verdict, norm=found.number, extension=found.extension, codes=codes)
    if len(phones.apart(value)) > 1:
        return Finding("suspect", codes=("several",))
    mended = phones.repaired(value)
    if mended != value and _mostly_digits(value) and phones.phone(mended, region=region):
        return Finding("invalid", codes=("letters",), proposal=mended)
    if region == phones.MAINLAND and _TOWN.fullmatch(re.sub(r"[\s-]", "", value)):
        return Finding("suspect", codes=("no_area",))
    return Finding("invalid", codes=("not_a_number",))


def _mostly_digits(value: str) -> bool:
    """Whether letters are the exception and each looks like a digit: no word becomes a number."""
    letters = [letter for letter in value.partition("ext")[0] if letter.isalpha()]
    return len(letters) < sum(map(str.isdigit, value)) and all(ord(letter) in phones.SLIPS for letter in letters)
