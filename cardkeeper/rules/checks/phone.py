"""Could this number ring? Letters read for digits are found and put right as a proposal.

Codes: placeholder, not_a_number, letters, several, no_area (it rings in one town only), length, not_in_plan
(the length is right, the number plan has none such), service (95588, 12345: sound, and nobody's own), emergency.
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules import phones
from cardkeeper.rules.placeholders import is_placeholder, is_run

FIELD: str = Field.PHONE

_LABEL = re.compile(
    r"^\s*(?:(?:tel|telephone|phone|mobile|mob|cell|fax|direct|office|whatsapp|电话|電話|手机|手機|传真|傳真|座机|座機|总机|總機|直线|直線"
    r"|固话|办公)(?:\s*[.:：]+|(?=[\s+(\d]))|[tmfpd](?:\s*[.:：]+|\s+(?=\+)))\s*",
    re.IGNORECASE,
)
_WRONG_LENGTH = re.compile(
    r"\+86(?:1[3-9](?!\d{9}$)|(?:10|2\d)(?!\d{8}$|[19]\d{4,5}$)|(?!400|800|95)[3-9]\d\d(?!\d{7,8}$|[19]\d{4,5}$))\d*"
)
"""A mainland mobile, or a landline behind its area code; services of five or six digits are dialled there too."""
_TOWN = re.compile(r"[2-8]\d{6,7}")
_REMARK = re.compile(r"\s*[(（\[【][^)）\]】\d]*[)）\]】]\s*$|\s*(?:微信同号|同微信|手机同号)\s*$")
_TWO_MOST = 60
"""Characters of two numbers, however they are spelled."""
_COUNTED = re.compile(r"\+86(?!400|800)(?:10|2\d|[3-9]\d\d)12345678?")
_SERVICE = re.compile(r"(?:95\d{3}|95\d{6}|96\d{3,4}|1(?:00|01|11|16|21|23|39|68)\d{2}|114)")


def check(value: str, *, region: str = "CN") -> Finding:
    """A number as it rings: `norm` is E.164."""
    if not value.strip():
        return Finding("unknown")
    if is_placeholder(value) or is_run(re.sub(r"[\s.+()-]+", "", value), least=6):
        return Finding("invalid", codes=("placeholder",))
    if not phones.STANDARD.fullmatch(value):
        value = _REMARK.sub("", _LABEL.sub("", value))
    found = phones.phone(value, region=region)
    return _service(value, region) or (_rings(found) if found else _no_number(value, region))


def _rings(found: phones.Phone) -> Finding:
    """What is thought of a number that a telephone would take."""
    if _WRONG_LENGTH.fullmatch(found.number):
        return Finding("invalid", norm=found.number, codes=("length",))
    if _COUNTED.fullmatch(found.number):
        return Finding("suspect", norm=found.number, codes=("placeholder",))
    codes, verdict = ((), "ok") if found.certainty == 1.0 else (("not_in_plan",), "suspect")
    return Finding(verdict, norm=found.number, extension=found.extension, codes=codes)


def _no_number(value: str, region: str) -> Finding:
    """What is wrong with what no telephone would take."""
    if len(phones.apart(value)) > 1 or _two(value, region):
        return Finding("suspect", codes=("several",))
    mended = phones.repaired(value)
    if mended != value and _mostly_digits(value) and phones.phone(mended, region=region):
        return Finding("invalid", codes=("letters",), proposal=mended)
    if region == phones.MAINLAND and _TOWN.fullmatch(re.sub(r"[\s-]", "", value)):
        return Finding("suspect", codes=("no_area",))
    return Finding("invalid", codes=("not_a_number",))


def _two(value: str, region: str) -> bool:
    """Whether a blank parts two whole numbers."""
    text = value.strip()
    blanks = (blank.span() for blank in re.finditer(r"\s+", text) if len(text) <= _TWO_MOST)
    return any(phones.phone(text[:a], region=region) and phones.phone(text[b:], region=region) for a, b in blanks)


def _service(value: str, region: str) -> Finding | None:
    """What is thought of a short number that rings at a service: 95588, 9510 5105, 12345, 110."""
    from phonenumbers import shortnumberinfo

    digits = re.sub(r"[\s-]", "", value).removeprefix("+86") if region == phones.MAINLAND else value.strip()
    if not digits.isdecimal() or len(digits) > 8:
        return None
    if shortnumberinfo.is_emergency_number(digits, region):
        return Finding("suspect", norm=digits, codes=("emergency",))
    if region == phones.MAINLAND and _SERVICE.fullmatch(digits):
        return Finding("suspect" if is_run(digits) else "ok", norm=digits, codes=("service",))  # 12345 is both
    return None


def _mostly_digits(value: str) -> bool:
    """Whether letters are the exception and each looks like a digit: no word becomes a number."""
    letters = [letter for letter in value.partition("ext")[0] if letter.isalpha()]
    return len(letters) < sum(map(str.isdigit, value)) and all(ord(letter) in phones.SLIPS for letter in letters)
