"""Could this be a person's name? Short, rare and foreign ones are; company names, numbers and leftovers are not.

Codes: placeholder, keyboard, not_a_name (a number, an address, a sign), company, digits (read for letters), single (one
character alone), address_only (王先生: how to speak to somebody), long.
"""

from __future__ import annotations

import re

from cardkeeper.model import Field, Finding
from cardkeeper.rules.names import person_name
from cardkeeper.rules.placeholders import is_placeholder, is_run
from cardkeeper.rules.surnames import COMPOUND

FIELD: str = Field.NAME

_HAN = re.compile(r"[㐀-鿿豈-﫿々]+")
_KANA = re.compile(r"[々぀-ヿ가-힯]")
_COMPANY = re.compile(r"公司|集团|事务所|部$|中心$|\b(?:ltd|inc|llc|gmbh|corp|plc|limited|company)\b\.?", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:先生|女士|小姐|太太|经理|老师|总|工|主任|老板|阿姨|师傅)$")
_TITLED = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof)\b\.?\s*\w*$", re.IGNORECASE)
_SLIPS = str.maketrans({"0": "o", "1": "l", "5": "s", "3": "e", "4": "a"})
_LIKELY_SLIP = re.compile(r"(?<=[A-Za-z])[013458]+(?=[A-Za-z]|\b)")


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """A name as it is kept: `norm` with single blanks, none between Chinese characters."""
    norm = person_name(value)
    letters = re.sub(r"[^\w]", "", norm)
    if not norm:
        return Finding("unknown")
    if is_placeholder(norm) or re.fullmatch(r"[^\W\d_]某某?", norm):
        return Finding("suspect", norm=norm, codes=("placeholder",))
    if "@" in norm or "://" in norm or not re.search(r"[^\W\d_]", letters) or _digits(norm) > 3:
        return Finding("invalid", norm=norm, codes=("not_a_name",))
    if is_run(norm, least=3 if _HAN.search(norm) else 4):
        return Finding("suspect", norm=norm, codes=("keyboard",))
    if _COMPANY.search(norm):
        return Finding("suspect", norm=norm, codes=("company",))
    if _digits(norm):
        mended = _LIKELY_SLIP.sub(lambda slip: slip[0].translate(_SLIPS), norm)
        return Finding("suspect", norm=norm, codes=("digits",), proposal="" if _digits(mended) else mended)
    code = _doubt(norm, letters)
    return Finding("suspect" if code else "ok", norm=norm, codes=(code,) if code else ())


def _doubt(norm: str, letters: str) -> str:
    if len(letters) == 1:
        return "single"
    han = _HAN.fullmatch(norm)
    bare = _ADDRESSED.sub("", norm)
    if han and bare != norm and (len(bare) == 1 or bare in COMPOUND) and (norm[-1] not in "总工" or len(norm) == 2):
        return "address_only"
    if _TITLED.match(norm):
        return "address_only"
    return "long" if (han and not _KANA.search(norm) and len(norm) > 5) or len(norm) > 60 else ""


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
