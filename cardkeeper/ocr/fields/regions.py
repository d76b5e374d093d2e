"""Where a card is from: its places, country codes, legal forms, domains, and how its numbers are grouped."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.model import Line
from cardkeeper.ocr.fields.pieces import form_of
from cardkeeper.rules import phones
from cardkeeper.rules.addresses import country_of

_HONG_KONG = re.compile(
    r"香港(?![东西南北中]?路)|九龍|九龙(?![坡县镇路街大])|新界|hong\s?kong|kowloon|new territories|\bN\.\s?T\.|"
    r"wan\s?chai|tsim sha tsui|causeway bay|mong\s?kok|kwun tong|sheung wan|quarry bay|sha tin|tsuen wan|kwai chung|"
    r"cheung sha wan|lai chi kok",
    re.IGNORECASE,
)
_TAIWAN = re.compile(
    r"[台臺][北中南東灣湾]|新北市|高雄|桃園|新竹|基隆|苗栗|彰化|南投縣|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|"
    r"taiwan|taipei|kaohsiung|taichung|hsinchu|taoyuan|tainan",
    re.IGNORECASE,
)
_PLACES = (
    ("HK", _HONG_KONG),
    ("TW", _TAIWAN),
    ("MO", re.compile(r"澳門|澳门|maca[ou]\b", re.IGNORECASE)),
    ("SG", re.compile(r"\bsingapore\s+\(?\d{6}\b|\bS\s?\(\s?\d{6}\s?\)|#\d\d-\d\d.*singapore", re.IGNORECASE)),
    ("SG", re.compile(r"\bS['’]pore\b")),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")),
    ("US", re.compile(r",\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b")),
    ("AU", re.compile(r"\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\s+\d{4}\b")),
    ("FR", re.compile(r"\b\d{5} (?:Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Strasbourg)\b|(?i:cedex)")),
    ("CA", re.compile(r"\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b")),
    ("JP", re.compile(r"〒\s?\d{3}-\d{4}|株式会社|[ァ-ヺ]{3}|[㐀-鿿]県|東京都|大阪府|京都府|北海道")),
    ("DE", re.compile(r"\b\d{5} (?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden)")),
    ("DE", re.compile(r"\bD[-–]\d{5}\b")),
    ("IT", re.compile(r"\b\d{5}\s?[A-Z][\w'’. ]+\([A-Z]{2}\)")),  # 36016 Thiene (VI)
    ("KR", re.compile(r"[가-힣]{2}")),
)  # fmt: skip
_PLANS = (
    ("DE", re.compile(r"(?i)(?:stra(?:ß|ss)e|str\.)\s*\d|\btelef(?:on|ax)\b|\bgeschäft|\bmobil\b|\b(?:und|für)\b|ß")),
    ("US", re.compile(r"(?<!\d)(?![48]00)(?:\([2-9]\d\d\)\s?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}(?!\d)")),
    ("JP", re.compile(r"(?<!\d)0(?:[36]|[789]0)-\d{4}-\d{4}(?!\d)|(?<!\d)0120-\d{3}-\d{3}(?!\d)")),
    ("TW", re.compile(r"(?<!\d)(?:\(0\d\)\s?|0[24]-)\d{4}-\d{4}(?!\d)|(?<!\d)09\d\d-\d{3}-\d{3}(?!\d)")),
    ("FR", re.compile(r"(?<!\d)0[1-9](?:[ .]\d\d){4}(?!\d)")),
    ("AU", re.compile(r"(?<!\d)(?:\(0[2378]\)\s?\d{4}\s\d{4}|04\d\d\s\d{3}\s\d{3})(?!\d)")),
    ("US", re.compile(r"(?<!\d)1[ .-]8(?:00|88|77|66|55|44|33)[ .-]\d{3}[ .-]\d{4}(?!\d)")),
    ("GB", re.compile(r"(?<!\d)07\d{3}\s?\d{3}\s?\d{3}(?!\d)")),
    ("HK", re.compile(r"(?m)(?:^|[:：]|[A-Za-z.])\s*[235-9]\d{3}[ -]?\d{4}(?![\d-])")),
)
"""How numbers are grouped where they are dialled, when nothing else tells."""
_PLUS = re.compile(r"\+\s?\d[\d\s().-]{7,}")
_TLD = re.compile(
    r"\.(cn|hk|tw|mo|sg|jp|kr|uk|de|fr|it|es|nl|ch|at|se|no|dk|fi|ie|be|au|nz|ca|in|pt|pl|cz|za|my|th|id|ph|vn|ae|br|mx|ru|tr)\b"
)
_MARK = 2
"""What a town counts against a legal form's one; the region with most is the card's."""


def region_of(lines: Sequence[Line], *, default: str) -> str:
    """Where the card is from, `default` when nothing tells."""
    texts = [line.text for line in lines]
    whole = "\n".join(texts)
    for region, pattern in _PLACES:
        if pattern.search(whole):
            return region
    rung = (phones.region_of("+" + re.sub(r"\D", "", number)) for number in _PLUS.findall(whole))
    told = (
        *(code for code in map(country_of, texts) if code),
        *rung,
        _voted(whole),
        _domain(whole),
        *(region for region, pattern in _PLANS if pattern.search(whole) and _may_be(region, whole, default)),
    )
    return next((region for region in told if region), default)


def _voted(whole: str) -> str:
    """The region that most towns, legal forms and labels on the card are of.

    On a card in Chinese characters towns alone may be where it sells: a legal form or label has to be there, too.
    """
    votes: Counter[str] = Counter()
    pattern, regions = _marks()
    told = [one for mark in set(pattern.findall(whole.lower())) for one in regions[mark]]
    for region, weight in told:
        votes[region] += weight
    best = next((region for region, _ in votes.most_common(1)), "")
    return best if form_of(whole) != "zh" or (votes[best] > _MARK and any(one == (best, 1) for one in told)) else ""


@lru_cache(maxsize=1)
def _marks() -> tuple[re.Pattern[str], dict[str, list[tuple[str, int]]]]:
    """The words that tell a region, and what each says."""
    table = tomllib.loads(paths.resource("words/regions.toml").read_text("utf-8"))
    regions: dict[str, list[tuple[str, int]]] = {}
    for section, weight in (("places", _MARK), ("forms", 1)):
        for region, marks in table[section].items():
            for mark in marks:
                regions.setdefault(mark, []).append((region, weight))
    words = "|".join(re.escape(mark) for mark in sorted(regions, key=len, reverse=True))
    return re.compile(rf"(?<![\w@.-])(?:{words})(?!\w|\.\w|@|-\w)"), regions


def _domain(whole: str) -> str:
    ending = _TLD.search(whole.lower())
    return "" if ending is None else "GB" if ending[1] == "uk" else ending[1].upper()


def _may_be(region: str, whole: str, default: str) -> bool:
    """Whether grouped numbers speak for `region`: on a card in Chinese characters only for its neighbours.

    Eight digits are of Hong Kong only where they ring nowhere at home.
    """
    return region in ("TW", "JP") or (form_of(whole) == "en" and (region != "HK" or default == phones.MAINLAND))
