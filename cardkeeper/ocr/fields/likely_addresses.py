"""How much a line speaks for an address, by its words and its shape."""

from __future__ import annotations

import re
from functools import lru_cache

from cardkeeper.ocr.fields import postcodes, titles
from cardkeeper.ocr.fields.pieces import Piece, form_of
from cardkeeper.ocr.words import words
from cardkeeper.rules.addresses import country_of

ENOUGH, MORE = 0.5, 0.2
_WORD = re.compile(r"[^\W\d_][\w'.-]*")
_CHINESE_SIGNS = (
    (re.compile(r"[㐀-鿿]{2}(?:路|街|道|巷|弄|胡同|里|段)"), 0.3),
    (re.compile(r"[\dA-Za-z一二三四五六七八九十]\s*(?:号|弄|番)"), 0.3),
    (re.compile(r"[\dA-Za-z一二三四五六七八九十]\s*(?:楼|层|室|栋|幢|座|单元|期|阶)|\d+\s*[Ff]\b|ビル|丁目|番地"), 0.3),
    (re.compile(r"[㐀-鿿](?:省|市|区|县|镇|乡|村|府|都|県|郡)"), 0.25),
    (re.compile(r"[市县区郡][㐀-鿿]{1,4}[镇乡村町]"), 0.25),
    (re.compile(r"大厦|广场|科技园|产业园|工业园|工业区|开发区|创业园|软件园|写字楼|中心|商厦|大楼|园区"), 0.2),
    (re.compile(r"^\D?\d{6}\s*[㐀-鿿]|\d{6}$|邮政信箱"), 0.2),
    (re.compile(r"\d+\s?信箱"), 0.3),
    (re.compile(r"[㐀-鿿]{2}(?:邨|苑|楼|樓)地下|地[舖铺]|邨[㐀-鿿]{1,4}[楼樓]"), 0.3),
    (re.compile(r"[가-힣]{2,}(?:시|도)(?:\s|$)"), 0.3),
    (re.compile(r"[가-힣]{2,}(?:구|군|읍|면)(?:\s|$)"), 0.25),
    (re.compile(r"[가-힣\d]+(?:로|길|동)\s?\d"), 0.3),
    (re.compile(r"〒"), 0.4),
    (re.compile(r"[㐀-鿿ぁ-ゖァ-ヺ]\s?\d{1,2}-\d{1,2}(?:-\d{1,2})?"), 0.3),
)
_HEAD = re.compile(r",|\s[-–—|·/]\s")  # what follows may be where one holds a title
_STATE = r"[a-z], [A-Z]{2}$"
CODED = re.compile(f"{postcodes.GB}|{postcodes.US}|{_STATE}")
TOWN_LINE = re.compile(
    r"(?:(?:[A-Z]{1,2}[-–\s])?\d{5}(?:-\d{3})?|[A-Z]{1,2}[-–]\d{4}|\d{4} [A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}) "
    r"[A-ZÀ-Þ][\w.'/-]+(?: [\w.'()/-]+){0,3}"
)
_HOUSE = re.compile(r"\d{1,4}[a-zA-Z]?,? (?:The )?[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)*,?$")
_SPELLED = re.compile(r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) [A-Z]\w+ [A-Z]\w+")  # One Financial Plaza
_LOST_BLANK = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[a-z]{2})(?=\d)|(?<=[,;])(?=[^\s\d])|(?<=\d)(?=[A-Z][a-z])")


def score(piece: Piece) -> float:
    """How much the text of `piece` speaks for an address, 0..1."""
    text = piece.plain
    base = 0.3 if "address" in piece.labels else 0.0
    if form_of(text) != "en":
        return _eastern(text, base)
    printed = spaced(piece.text)
    return _western(printed, printed.lower(), base)


def spaced(text: str) -> str:
    """Latin text with the blanks that a reader lost: 5 RoseStreet,EdinburghEH2 2PR."""
    lost = re.search(r",(?=[A-Za-z])", text) or len(re.findall(r"(?<=[a-z])(?=[A-Z])", text)) > 1
    return _LOST_BLANK.sub(" ", text) if lost else text


def _eastern(text: str, base: float) -> float:
    signs = sum(weight for sign, weight in _CHINESE_SIGNS if sign.search(text))
    starts = 0.25 if any(text.lstrip("0123456789- 〒").startswith(city) for city in words().cities) else 0.0
    bare = text.rstrip(" )）")
    firm = 0.6 if bare.endswith(tuple(words().sure)) else 0.0
    if not firm and not re.search(r"\d|[路街道号楼层室座]", bare) and bare.endswith((*words().endings, "营业部")):
        firm = 0.3  # e.g. 温州市某某阀门厂
    return max(0.0, min(1.0, base + signs + starts - firm))


def _western(printed: str, text: str, base: float) -> float:
    tokens = [token.strip(".'").lower() for token in _WORD.findall(text)]
    tails = tuple(words().tails)
    heads = min(0.6, 0.25 * sum(token in words().places or _is_street(token, tails) for token in tokens))
    place = 0.3 if towns().search(text) or country_of(text) else 0.0
    town = any(TOWN_LINE.fullmatch(part.strip(" ,")) for part in re.split(r"\s[|·•]\s", printed))
    coded = 0.3 if town or CODED.search(printed) else 0.0
    comma = 0.15 if "," in text else 0.0
    house = 0.1 if _HOUSE.match(printed) else 0.0
    others = heads or place or coded or comma or base
    digits = (0.25 if others else 0.1) if re.search(r"\d", text) else 0.1 if heads and _SPELLED.match(printed) else 0.0
    firm = 0.6 if any(token in words().sure for token in tokens) else 0.0
    called = {token for token in tokens if token in words().endings and token not in words().places}
    firm = 0.3 if called and not firm and not digits and not comma else firm  # Lakecloud Court Hotel Hangzhou
    held = heads < 0.5 and any(token in words().titles for token in tokens)
    job = 0.6 if not digits and (held or titles.ends_as_title(_HEAD.split(text)[0])) else 0.0
    heads = heads if digits or place or comma else heads / 2
    return max(0.0, min(1.0, base + heads + place + digits + coded + comma + house - firm - job))


@lru_cache(maxsize=1)
def towns() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(city) for city in words().cities if city < '⺀')})\b")


def _is_street(token: str, tails: tuple[str, ...]) -> bool:
    """Whether one word is a street's name, as in Musterstraße and Beispielweg, but not Weg alone."""
    return len(token) > 7 and token.endswith((*tails, "-ku", "-shi", "-cho", "-machi", "-gun", "-dori"))
