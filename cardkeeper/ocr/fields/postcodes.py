"""Postcodes, each in the shape of its country, and the addresses that they are cut from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cardkeeper.ocr.fields.layout import distance
from cardkeeper.ocr.fields.pieces import Found, Piece
from cardkeeper.rules.addresses import country_of

GB = r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
US = r"(?<=[A-Za-z.,]\s)\d{5}(?:-\d{4})?\b|(?<=\b[A-Z]{2})\d{5}(?:-\d{4})?\b"
_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY DC PR"
)
US_STATE = rf"(?<=\b(?:{'|'.join(_STATES.split())}) )\d{{5}}(?:-\d{{4}})?\b"
_JP = r"〒?\s?\d{3}-\d{4}|^〒?\s?\d{7}(?=[㐀-鿿])"
_FIVE = r"(?<!\d)\d{5}(?!\d)"
_SIX = r"(?<!\d)\d{6}(?!\d)"
_OF = {
    "GB": GB,
    "US": US,
    "CA": r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    "JP": _JP,
    "TW": r"(?<!\d)\d{3}(?:\d{2,3})?(?!\d)",
    "DE": r"(?:\bD[-–\s])?(?<!\d)\d{5}(?!\d)",
    **dict.fromkeys(
        ("CH", "AT", "NO", "DK", "BE", "HU"), r"(?:\b(?:CH|A|N|DK|B|H)[-–\s])?(?<!\d)\d{4}(?=\s[A-ZÄÖÜÆØÅ])"
    ),
    **dict.fromkeys(("ZA", "PH"), r"(?<=[A-Za-z,]\s)\d{4}$"),
    **dict.fromkeys(("IT", "ES", "FI", "FR"), rf"(?:\b(?:I|E|FI|F)[-–])?{_FIVE}"),
    **dict.fromkeys(("MY", "TH", "KR", "TR", "MX", "ID"), _FIVE),
    "SE": r"(?:\bSE?[-–\s])?(?<!\d)\d{3}\s?\d{2}(?=\s[A-ZÄÖÅ])",
    "BR": r"\b\d{5}-\d{3}\b",
    "PL": r"\b\d{2}-\d{3}\b",
    "PT": r"\b\d{4}-\d{3}\b",
    "IE": r"\b[A-Z]\d[\dW]\s?[A-Z\d]{4}\b",
    **dict.fromkeys(("HK", "MO", "AE"), r"(?!)"),
    **dict.fromkeys(("AU", "NZ"), r"(?<=[A-Za-z]{2}[\s,])\s?\d{4}\b"),
    "NL": r"\b\d{4}\s?[A-Z]{2}\b",
    "IN": r"(?<!\d)\d{3}\s?\d{3}(?!\d)",
}
_UNTOLD = (
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",
    US_STATE,
    _OF["CA"],
    r"\b\d{5}-\d{3}\b",
    r"(?:^|(?<=[,|·–-]\s))(?:[A-Z]{1,2}[-–])?\d{5}(?=\s[A-ZÀ-Þ][a-zà-þ])",
    r"(?:^|(?<=[,|·–-]\s))[A-Z]{1,2}[-–]\d{4}(?=\s[A-ZÀ-Þ][a-zà-þ])",
    r"(?:^|(?<=[,|·–-]\s))\d{4}\s[A-Z]{2}(?=\s[A-Z][a-z])",
)
"""Codes that tell by their shape and place, where nothing says of which country they are."""
_JAPANESE = re.compile(r"県|東京都|大阪府|京都府|北海道|〒")
_SLIPPED_MARK = re.compile(r"^[^\W\d]\s?(?=\d{3}-\d{4}\s?[㐀-鿿])")  # what a reader makes of 〒: テ, 干, 平
_LONE = re.compile(r"〒\s?\d{3}-\d{4}|[(（]\s?\d{6}\s?[)）]?|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}")
_MARK = re.compile(r"^(?:〒\s?|(?:D|CH|A|N|DK|B|SE?|I|E|FI|F)[-–\s]?(?=\d{3}[\s\d]))")


def is_code(piece: Piece) -> bool:
    """Whether a piece is a postcode and nothing else."""
    labelled = "postcode" in piece.labels and re.search(r"\d{3}|\d[A-Z]{2}\b", piece.text) is not None
    return labelled or _LONE.fullmatch(piece.text) is not None


def cut(text: str, *, region: str, form: str) -> tuple[str, str]:
    """The address without its postcode, and the postcode; a Chinese one is looked for at the ends only."""
    text = _SLIPPED_MARK.sub("〒", text)
    hit = _found(text, country_of(text) or ("JP" if _JAPANESE.search(text) else region), form)
    if hit is None:
        return text, ""
    left, right = text[: hit.start()].rstrip(" (（[="), text[hit.end() :].lstrip(" )）]")
    if form == "en":
        left = re.sub(r"(?:,|\s[-–·|]|\bS\()*\s*$", "", left)
        right = right if right.startswith(",") or not right else ", " + right if left else right
    return (left + right).strip(" ,，/"), _MARK.sub("", hit[0].strip()).strip()


def _found(text: str, region: str, form: str) -> re.Match[str] | None:
    mainland = form == "zh" and re.search(r"[㐀-鿿]{2,3}[省市]", text)
    hits = list(re.finditer(_SIX if region in ("HK", "MO") and mainland else _OF.get(region, _SIX), text))
    if form != "en":
        hits = [
            hit for hit in hits if not text[: hit.start()].strip(" (（[〒=") or not text[hit.end() :].strip(" )）]")
        ]
    if region == "TW" and form == "en":
        hits = [hit for hit in hits if re.search(r"[A-Za-z.,]\s*$", text[: hit.start()]) and hit.start() > 8]
        hits = [hit for hit in hits if not re.search(r"(?:No|Rm|F|Sec|Room|Unit|Ln)\.?\s*$", text[: hit.start()])]
    if form == "en":
        hits = [hit for hit in hits if not re.search(r"(?i)\bbox\s*$", text[: hit.start()])]
        if not hits:
            hits = [hit for pattern in _UNTOLD for hit in re.finditer(pattern, text)]
    return hits[-1] if hits else None


def given(facts: list[Found], codes: Sequence[Piece], rest: list[Piece]) -> tuple[list[Found], list[Piece]]:
    """Postcodes printed apart go to the nearest address that lacks one."""
    for code in codes:
        number = re.search(r"[A-Z\d][A-Z\d -]{2,8}[A-Z\d]", code.text)
        lacking = [index for index, one in enumerate(facts) if not one.guess.postcode]
        if number is None or not lacking:
            rest = [*rest, code]
            continue
        nearest = min(lacking, key=lambda index: _away(facts[index], code))
        one = facts[nearest]
        facts[nearest] = Found(replace(one.guess, postcode=number[0]), (*one.lines, *code.lines))
    return facts, rest


def _away(address: Found, code: Piece) -> float:
    box = address.guess.box
    return distance(replace(code, box=box), code) if box else 1.0
