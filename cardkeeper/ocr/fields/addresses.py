"""Postal addresses over one or several lines, with their postcodes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cardkeeper.model import Field
from cardkeeper.ocr.fields.layout import follows
from cardkeeper.ocr.fields.pieces import Found, Piece, form_of, found, joined
from cardkeeper.ocr.words import words
from cardkeeper.rules import standard
from cardkeeper.rules.addresses import country_of

ENOUGH, MORE = 0.5, 0.2
_WORD = re.compile(r"[^\W\d_][\w'.-]*")
_CHINESE_SIGNS = (
    (re.compile(r"[㐀-鿿]{2}(?:路|街|道|巷|弄|胡同|里|段)"), 0.3),
    (re.compile(r"[\dA-Za-z一二三四五六七八九十]\s*(?:号|弄|番)"), 0.3),
    (re.compile(r"[\dA-Za-z一二三四五六七八九十]\s*(?:楼|层|室|栋|幢|座|单元|期|阶)|\d+\s*[Ff]\b|ビル|丁目|番地"), 0.3),
    (re.compile(r"[㐀-鿿](?:省|市|区|县|镇|乡|村|府|都|县)"), 0.25),
    (re.compile(r"大厦|广场|科技园|产业园|工业园|工业区|开发区|创业园|软件园|写字楼|中心|商厦|大楼|园区"), 0.2),
    (re.compile(r"^\D?\d{6}\s*[㐀-鿿]|\d{6}$|邮政信箱"), 0.2),
    (re.compile(r"\d+\s?信箱"), 0.3),
    (re.compile(r"〒"), 0.4),
    (re.compile(r"[㐀-鿿ぁ-ゖァ-ヺ]\d{1,2}-\d{1,2}(?:-\d{1,2})?"), 0.3),
)
_POSTCODES = {
    "GB": r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b",
    "US": r"(?<=[A-Za-z.,]\s)\d{5}(?:-\d{4})?\b",
    "CA": r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    "JP": r"〒?\s?\d{3}-\d{4}|^〒?\s?\d{7}(?=[㐀-鿿])",
    "TW": r"(?<!\d)\d{3}(?:\d{2,3})?(?!\d)",
    "DE": r"(?:\bD[-–\s])?(?<!\d)\d{5}(?!\d)",
    **dict.fromkeys(("CH", "AT", "NO", "DK", "BE"), r"(?:\b(?:CH|A|N|DK|B)[-–\s])?(?<!\d)\d{4}(?=\s[A-ZÄÖÜÆØÅ])"),
    **dict.fromkeys(("IT", "ES", "FI", "MY", "TH", "KR"), r"(?<!\d)\d{5}(?!\d)"),
    "SE": r"(?:\bSE?[-–\s])?(?<!\d)\d{3}\s?\d{2}(?=\s[A-ZÄÖÅ])",
    "FR": r"(?<!\d)\d{5}(?!\d)",
    "HK": r"(?!)",
    "MO": r"(?!)",
    "AU": r"(?<=[A-Z]{2}\s)\d{4}\b|(?<=[A-Z]{3}\s)\d{4}\b",
    "NL": r"\b\d{4}\s?[A-Z]{2}\b",
}
_STATE = r"[a-z], [A-Z]{2}$"
_LONE_CODE = re.compile(r"〒\s?\d{3}-\d{4}|[(（]\s?\d{6}\s?[)）]?")
_DIVIDED = re.compile(r"\s*[·•・|｜]\s*")
_UNFINISHED = frozenset(
    "north south east west central no unit flat room rm suite ste block blk box hong kowloon science".split()
)
_BARE_CODE = r"[\d-]{3,8}"
_SIX = r"(?<!\d)\d{6}(?!\d)"


def score(piece: Piece) -> float:
    """How much the text of `piece` speaks for an address, 0..1."""
    text = piece.plain
    base = 0.3 if "address" in piece.labels else 0.0
    if form_of(text) != "en":
        signs = sum(weight for sign, weight in _CHINESE_SIGNS if sign.search(text))
        starts = 0.25 if any(text.lstrip("0123456789 ").startswith(city) for city in words().cities) else 0.0
        bare = text.rstrip(" )）")
        firm = 0.6 if bare.endswith(tuple(words().sure)) else 0.0
        if not firm and not re.search(r"\d|[路街道号楼层室座]", bare) and bare.endswith((*words().endings, "营业部")):
            firm = 0.3  # e.g. 温州市某某阀门厂
        return max(0.0, min(1.0, base + signs + starts - firm))
    tokens = [token.strip(".'").lower() for token in _WORD.findall(text)]
    tails = tuple(words().tails)
    heads = min(0.6, 0.25 * sum(token in words().places or _is_street(token, tails) for token in tokens))
    towns = any(re.search(rf"\b{re.escape(city)}\b", text) for city in words().cities)
    place = 0.3 if towns or country_of(text) else 0.0
    coded = 0.3 if re.search("|".join((_POSTCODES["GB"], _POSTCODES["US"], _STATE)), piece.text) else 0.0
    comma = 0.15 if "," in text else 0.0
    others = heads or place or coded or comma or base
    digits = (0.25 if others else 0.1) if re.search(r"\d", text) else 0.0
    firm = 0.6 if any(token in words().sure for token in tokens) else 0.0
    job = 0.6 if not digits and heads < 0.5 and any(token in words().titles for token in tokens) else 0.0
    heads = heads if digits or place or comma else heads / 2
    return max(0.0, min(1.0, base + heads + place + digits + coded + comma - firm - job))


def _is_street(token: str, tails: tuple[str, ...]) -> bool:
    """Whether one word is a street's name, as in Musterstraße and Beispielweg, but not Weg alone."""
    return len(token) > 7 and token.endswith((*tails, "-ku", "-shi", "-cho", "-machi", "-gun", "-dori"))


def read(pieces: Sequence[Piece], *, region: str) -> tuple[list[Found], list[Piece]]:
    """The addresses in `pieces`, their lines joined, and the pieces that belong to none."""
    codes = [piece for piece in pieces if _is_code(piece)]
    rest = [piece for piece in pieces if piece not in codes]
    facts: list[Found] = []
    while (start := next((piece for piece in rest if _begins(piece)), None)) is not None:
        parts = _lines(start, rest)
        rest = [piece for piece in rest if not any(piece is part for part in parts)]
        facts.append(_fact(parts, region))
    return _with_codes(facts, codes, rest)


def _is_code(piece: Piece) -> bool:
    labelled = "postcode" in piece.labels and re.search(r"\d{3}", piece.text) is not None
    return labelled or _LONE_CODE.fullmatch(piece.text) is not None


def _begins(piece: Piece) -> bool:
    return score(piece) >= ENOUGH or ("address" in piece.labels and len(piece.text) > 5)


def _lines(start: Piece, pieces: Sequence[Piece]) -> list[Piece]:
    """The lines of the address that `start` is part of, from above and below."""
    parts = [start]
    while not parts[0].labels and (above := next((one for one in pieces if _goes_on(one, parts[0])), None)):
        if above.labels and "address" not in above.labels:
            break
        parts.insert(0, above)
    free = [one for one in pieces if not one.labels]
    while below := next((one for one in free if _goes_on(parts[-1], one) and one not in parts), None):
        parts.append(below)
    return parts


def _goes_on(above: Piece, below: Piece) -> bool:
    """Whether the line `below` goes on with the line `above`, one of which is known to be of an address."""
    if not follows(below, above) or not _same_writing(above, below):
        return False
    if re.fullmatch(_BARE_CODE, above.text):
        return False
    if re.fullmatch(_BARE_CODE, below.text) or _mends(above.text, below.text):
        return True
    if score(above) >= ENOUGH and any(below.plain.startswith(city) for city in words().cities if city > "z"):
        return False
    if country_of(above.text) and form_of(above.text) == "en":
        return False
    if re.search(r"[a-z,.] \d{5,6}$|" + _POSTCODES["GB"] + "$", above.text) and not country_of(below.text):
        return False
    open_ended = (
        above.text.lower().endswith((" am", " an der", " of", " de", " la", " the", " and"))
        or above.text.endswith((",", "，", "-"))
        or above.printed.endswith((",", "，"))
    )
    return score(above) >= MORE and (open_ended or score(below) >= MORE)


def _mends(above: str, below: str) -> bool:
    """Whether a short line ends a word that the line above began: Hong / Kong, ZZ93 / 3GE."""
    tail = f"{above.rsplit(maxsplit=1)[-1]} {below}".strip(" ,.")
    code = re.fullmatch(_POSTCODES["GB"], tail)
    return len(tail.split()) == 2 and (code is not None or tail.lower() in words().cities or country_of(tail) != "")


def _same_writing(above: Piece, below: Piece) -> bool:
    """A line of digits and Latin letters may end a Chinese address: A座 / 1203室 / 215000."""
    one, other = form_of(above.text), form_of(below.text)
    return one == other or (one == "zh" and len(re.findall(r"[A-Za-z]", below.text)) < 4)


def _fact(parts: Sequence[Piece], region: str) -> Found:
    form = form_of("".join(part.text for part in parts))
    whole = parts[0]
    for above, below in pairwise(parts):
        whole = joined((whole, below), blank="" if form != "en" else ", " if _broken_off(above, below, parts) else " ")
    plain = _DIVIDED.sub(", " if form == "en" else " ", whole.text)
    text, postcode = _without_code(plain, country_of(plain) or region, form)
    value = standard.line_of_text(text).strip(",， ")
    certainty = min(0.96, 0.6 + 0.4 * score(whole))
    return found(whole, Field.ADDRESS, value, certainty, form=form, postcode=postcode)


def _broken_off(above: Piece, below: Piece, parts: Sequence[Piece]) -> bool:
    """Whether a line ends where its part of the address does: the next word would have had room in it."""
    if not above.text[-1].isalnum() or _mends(above.text, below.text):
        return False
    word = below.text.split()[0]
    last = above.plain.split()[-1].strip(".,")
    if last in words().places - _UNFINISHED and word.lower().strip(".,") not in words().places:
        return True
    room = max(part.box.right for part in parts) - above.box.right
    needed = (len(word) + 1) / len(below.text) * (below.box.right - below.box.left)
    return room > needed or any(below.plain.startswith(city) for city in words().cities)


def _without_code(text: str, region: str, form: str) -> tuple[str, str]:
    """The address without its postcode, and the postcode; a Chinese one is looked for at the ends only."""
    pattern = _POSTCODES.get(region, _SIX)
    hits = list(re.finditer(pattern, text))
    if form != "en":
        hits = [hit for hit in hits if not text[: hit.start()].strip(" (（〒=") or not text[hit.end() :].strip(" )）")]
    if region == "TW" and form == "en":
        hits = [hit for hit in hits if re.search(r"[A-Za-z.,]\s*$", text[: hit.start()]) and hit.start() > 8]
        hits = [hit for hit in hits if not re.search(r"(?:No|Rm|F|Sec|Room|Unit|Ln)\.?\s*$", text[: hit.start()])]
    if not hits:
        return text, ""
    hit = hits[-1]
    left, right = text[: hit.start()].rstrip(" (（="), text[hit.end() :].lstrip(" )）")
    if form == "en":
        left = left.rstrip(", ")
        right = right if right.startswith(",") or not right else ", " + right if left else right
    return (left + right).strip(" ,，"), re.sub(r"^(?:〒|D|CH|A|N|DK|B|SE?)[-–\s]?(?=\d)", "", hit[0]).strip()


def _with_codes(facts: list[Found], codes: Sequence[Piece], rest: list[Piece]) -> tuple[list[Found], list[Piece]]:
    """Postcodes printed apart go to the first address that lacks one."""
    for code in codes:
        number = re.search(r"[A-Z\d][A-Z\d -]{2,8}[A-Z\d]", code.text)
        lacking = next((index for index, one in enumerate(facts) if not one.guess.postcode), None)
        if number is None or lacking is None:
            rest = [*rest, code]
            continue
        one = facts[lacking]
        facts[lacking] = Found(replace(one.guess, postcode=number[0]), (*one.lines, *code.lines))
    return facts, rest
