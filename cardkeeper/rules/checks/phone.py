"""Could this number ring? Letters read for digits are found and put right as a proposal.

Codes: not_a_number, letters, several, not_in_plan (the length is right, the number plan has no such number).
"""

from __future__ import annotations

from cardkeeper.model import Field, Finding
from cardkeeper.rules import phones

FIELD = Field.PHONE


def check(value: str, *, region: str = "CN") -> Finding:
    """A number as it rings: `norm` is E.164."""
    found = phones.phone(value, region=region)
    if found:
        codes, verdict = ((), "ok") if found.certainty == 1.0 else (("not_in_plan",), "suspect")
        return Finding(verdict, norm=found.number, extension=found.extension, codes=codes)
    if len(phones.apart(value)) > 1:
        return Finding("suspect", codes=("several",))
    mended = phones.repaired(value)
    if mended != value and _mostly_digits(value) and phones.phone(mended, region=region):
        return Finding("invalid", codes=("letters",), proposal=mended)
    return Finding("invalid", codes=("not_a_number",))


def _mostly_digits(value: str) -> bool:
    """Whether letters are the exception and each looks like a digit: no word becomes a number."""
    letters = [letter for letter in value.partition("ext")[0] if letter.isalpha()]
    return len(letters) < sum(map(str.isdigit, value)) and all(ord(letter) in phones.SLIPS for letter in letters)
