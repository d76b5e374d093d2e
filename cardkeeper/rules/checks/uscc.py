"""Is this a 统一社会信用代码 (GB 32100-2015)? Its two check characters and its parts say so.

Codes: placeholder, length, characters (I, O, S, V, Z or a sign in it), department, place, checksum, old_number (the
fifteen digits that were given until 2015), letters (read for digits, and proposed).
"""

from __future__ import annotations

import re
import unicodedata

from cardkeeper.model import Finding
from cardkeeper.rules.placeholders import is_placeholder, is_run

FIELD: str = "uscc"

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_DEPARTMENT = re.compile(r"[1-9ANY][1-9A-HJ-NP-RTUWXY]")
_PROVINCES = frozenset(
    "10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split()
)
_LABEL = re.compile(r"^\s*[^\x00-\x7f][^:\d]*:?(?=[\s\dA-Za-z]*\d)|^[A-Za-z .]{3,40}[: ]\s*(?=[\dANY])")
_REMARK = re.compile(r"\s*\((?:[^()]*[^\x00-\x7f][^()]*|\d+[-/]\d+)\)$")
"""（副本）, (1-1): which of the copies it was read on."""
_SLIPS = str.maketrans("OISZV", "0152U")
_ALIKE = {"0": "0DQ", "1": "1L", "2": "2", "5": "5", "8": "8B", "B": "B8", "D": "D0", "Q": "Q0", "U": "UY"}


def check(value: str, *, region: str = "CN") -> Finding:  # noqa: ARG001 - every check is called alike
    """A code as it is printed: `norm` in capitals without blanks."""
    plain = _REMARK.sub("", _LABEL.sub("", unicodedata.normalize("NFKC", value).strip())).strip("()[]【】 ")
    norm = re.sub(r"[\s\-–—.]+", "", plain).upper()
    if not norm:
        return Finding("unknown")
    if is_placeholder(value) or is_run(norm):
        return Finding("invalid", norm=norm, codes=("placeholder",))
    if len(norm) == 15 and norm.isdigit():
        sound = _old_sum(norm)
        return Finding("suspect" if sound else "invalid", norm=norm, codes=("old_number",) if sound else ("checksum",))
    code = _wrong(norm)
    if not code:
        return Finding("ok", norm=norm)
    proposal = _proposed(norm)
    return Finding("invalid", norm=norm, codes=("letters",) if proposal else (code,), proposal=proposal)


def _wrong(code: str) -> str:
    """Which rule `code` breaks first; "" for none."""
    if len(code) != 18:
        return "length"
    if any(one not in ALPHABET for one in code) or not code[2:8].isdigit():
        return "characters"
    if not _DEPARTMENT.match(code):
        return "department"
    if code[2:4] not in _PROVINCES:
        return "place"
    return "" if _last(code) == code[17] and _of_the_organisation(code[8:16]) == code[16] else "checksum"


def _last(code: str) -> str:
    total = sum(ALPHABET.index(one) * pow(3, place, 31) for place, one in enumerate(code[:17]))
    return ALPHABET[-total % 31]


def _of_the_organisation(code: str) -> str:
    """The check character of the organisation's own code in it (GB 11714)."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(one, 36) * weight for one, weight in zip(code, weights, strict=True))
    return "0123456789X0"[11 - total % 11] if total % 11 else "0"


def _old_sum(number: str) -> bool:
    """ISO 7064 mod 11, 10."""
    rest = 10
    for one in number[:-1]:
        rest = ((rest + int(one)) % 10 or 10) * 2 % 11
    return (rest + int(number[-1])) % 10 == 1


def _proposed(code: str) -> str:
    """The one code that holds and looks like `code`, "" when there is none or several; one look-alike at most."""
    plain = code.translate(_SLIPS)
    single = [plain[:at] + other + plain[at + 1 :] for at, one in enumerate(plain) for other in _ALIKE.get(one, "")]
    sound = {one for one in (plain, *single) if not _wrong(one)}
    return sound.pop() if len(sound) == 1 else ""
