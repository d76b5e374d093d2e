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

_WRONG_LENGTH = re.compile(
    r"\+86(?:1[3-9](?!\d{9}$)|(?:10|2\d)(?!\d{8}$|[19]\d{4,5}$)|[48]00(?!\d{7}$)"
    r"|(?!400|800|95)[3-9]\d\d(?!\d{7,8}$|[19]\d{4,5}$))\d*"
    r"|\+852(?!\d{8}$|800\d{6}$)\d{6,}|\+65(?!\d{8}$|\d{10,11}$)\d{6,}"
)
"""A mainland mobile, a landline behind its area code, 400 and 800, Hong Kong, Singapore; services of five or six digits
are dialled behind an area code too."""
_DATE = re.compile(r"(?:19|20)\d\d([-/.])\d\d?\1\d\d?")
_TOWN = re.compile(r"[2-8]\d{6,7}")
_TWO_MOST = 120
"""Characters of two numbers and their labels, however they are spelled."""
_NEXT = re.compile(r"(?<=\d{4})[\s,;/|)]*(?=[^\d+(]*[^\W\d_OoDQIliZzSsbB])[^\d+(]+(?=[+(\d])|\s*&\s*")
_MACHINE = re.compile(r"(?:\+?86)?(1(?:064\d|4[014]0)\d{8,9})")
"""Thirteen digits, which the plan gives to things that send data."""
_COUNTED = re.compile(r"\+86(?!400|800)(?:10|2\d|[3-9]\d\d)12345678?")
_SERVICE = re.compile(r"95\d{3}|95\d{6}|96\d{3,4}|1010\d{4}|1(?:00|01|11|16|39|68)\d{2}|12\d{3,4}|11[68]114|114")


def check(value: str, *, region: str = "CN") -> Finding:
    """A number as it rings: `norm` is E.164."""
    if not value.strip():
        return Finding("unknown")
    if is_placeholder(value) or is_run(re.sub(r"[\s.+()-]+", "", value), least=6):
        return Finding("invalid", codes=("placeholder",))
    if len(value) > _TWO_MOST or _DATE.fullmatch(value.strip()):
        return Finding("invalid", codes=("not_a_number",))
    if not phones.STANDARD.fullmatch(value):
        value = phones.unlabelled(value)
    found = phones.phone(value, region=region) or phones.phone(phones.without_words(value), region=region)
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
    first = _first_of_several(value, region)
    if first:
        return Finding("suspect", norm=first, codes=("several",))
    machine = _MACHINE.fullmatch(re.sub(r"[\s-]", "", value))
    if machine and region == phones.MAINLAND:
        return Finding("suspect", norm="+86" + machine[1], codes=("not_in_plan",))
    mended = phones.repaired(value)
    if mended != value and _mostly_digits(value) and phones.phone(mended, region=region):
        return Finding("invalid", codes=("letters",), proposal=mended)
    if region == phones.MAINLAND and _TOWN.fullmatch(re.sub(r"[\s-]", "", value)):
        return Finding("suspect", codes=("no_area",))
    return Finding("invalid", codes=("not_a_number",))


def _first_of_several(value: str, region: str) -> str:
    """The first of the numbers that stand in `value`, "" when there are not two: labels or a blank may part them."""
    pieces = phones.apart(_NEXT.sub(" / ", value))
    blanks = (blank.span() for blank in re.finditer(r"\s+", value))
    for first, *others in (pieces, *((value[:a], value[b:]) for a, b in blanks)):
        found = phones.phone(phones.without_words(first), region=region)
        rest = [re.sub(r"[\s-]", "", phones.without_words(one)) for one in others]
        if found and any(_TOWN.fullmatch(one) or phones.phone(one, region=region) for one in rest):
            return found.number
    return ""


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
    """Whether some digits are sure and each letter looks like one: no word becomes a number."""
    letters = [letter for letter in value.partition("ext")[0] if letter.isalpha()]
    return sum(map(str.isdigit, value)) > 3 and all(ord(letter) in phones.SLIPS for letter in letters)
