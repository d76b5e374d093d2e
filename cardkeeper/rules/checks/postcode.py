"""Is this a postcode of its country?

Codes: placeholder, form (not as that country writes them), place (no mainland province begins so), letters (read for
digits, and proposed).
"""

from __future__ import annotations

import re
import unicodedata

from cardkeeper.model import Finding
from cardkeeper.rules import phones
from cardkeeper.rules.placeholders import is_placeholder

FIELD: str = "postcode"

_FORMS = {
    "CN": r"\d{6}", "TW": r"\d{3}(?:\d{2,3})?", "JP": r"\d{3}-?\d{4}", "KR": r"\d{5}", "SG": r"\d{6}", "MY": r"\d{5}",
    "US": r"\d{5}(?:-\d{4})?", "CA": r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d", "AU": r"\d{4}", "DE": r"\d{5}",
    "GB": r"(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}", "FR": r"\d{5}", "IT": r"\d{5}", "ES": r"\d{5}",
    "CH": r"\d{4}", "AT": r"\d{4}", "NL": r"[1-9]\d{3} ?[A-Z]{2}", "BE": r"\d{4}", "IN": r"[1-9]\d{2} ?\d{3}",
    "RU": r"\d{6}", "BR": r"\d{5}-?\d{3}", "SE": r"\d{3} ?\d{2}", "DK": r"\d{4}", "NO": r"\d{4}", "FI": r"\d{5}",
    "PL": r"\d{2}-\d{3}", "PT": r"\d{4}-\d{3}", "TH": r"\d{5}", "VN": r"\d{5,6}", "ID": r"\d{5}", "PH": r"\d{4}",
}  # fmt: skip
_GROUPS = {"GB": (" ", 3), "CA": (" ", 3), "NL": (" ", 2), "SE": (" ", 2), "JP": ("-", 4), "BR": ("-", 3)}
"""The sign that parts the last so many characters."""
_LABEL = re.compile(
    r"^(?:(?:邮政编码|郵政編碼|郵遞區號|邮编|郵編|郵便番号|POST ?CODE|ZIP(?: CODE)?|PLZ|P\.?C\.?)[ :.]*|〒 ?)",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"^[A-Z]{1,3}-(?=\d)")
"""D-10115, as letters from abroad once had it."""
_ANYWHERE = r"[A-Z\d][A-Z\d -]{1,8}[A-Z\d]"
_MAINLAND = frozenset(
    "01 02 03 04 05 06 07 10 11 12 13 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 40 41 42 43 44 45 46 47 "
    "51 52 53 54 55 56 57 61 62 63 64 65 66 67 71 72 73 74 75 81 83 84 85".split()
)
_NONE = ("HK", "MO", "AE", "QA")
"""Where letters need no postcode; 999077 and 999078 are what mainland forms take for Hong Kong and Macao."""


def check(value: str, *, region: str = "CN") -> Finding:
    """A postcode as it is written: `norm` in capitals, half width."""
    plain = _LABEL.sub("", " ".join(unicodedata.normalize("NFKC", value).split()).strip("()[] "))
    norm = (_COUNTRY.sub("", plain) if region in _FORMS else plain).upper()
    if region == "CN":
        norm = norm.replace(" ", "")
    if not norm:
        return Finding("unknown")
    if is_placeholder(norm) or (len(norm) > 3 and (set(norm) <= {"0"} or norm in ("123456", "111111", "999999"))):
        return Finding("invalid", norm=norm, codes=("placeholder",))
    form = _ANYWHERE if region in _NONE else _FORMS.get(region, _ANYWHERE)
    if not re.fullmatch(form, norm):
        mended = plain.translate(phones.SLIPS).replace(" ", "") if region == "CN" else plain.translate(phones.SLIPS)
        if mended != norm and form.startswith(r"\d") and re.fullmatch(form, mended):
            return Finding("invalid", norm=norm, codes=("letters",), proposal=mended)
        return Finding("invalid", norm=norm, codes=("form",))
    if region == "CN" and norm[:2] not in _MAINLAND and norm not in ("999077", "999078"):
        return Finding("suspect", norm=norm, codes=("place",))
    return Finding("ok", norm=_as_written(norm, region))


def _as_written(norm: str, region: str) -> str:
    """With the blank or the hyphen that the post of its country puts in."""
    if region not in _GROUPS:
        return norm
    sign, last = _GROUPS[region]
    bare = re.sub(r"[\s-]", "", norm)
    return bare[:-last] + sign + bare[-last:]
