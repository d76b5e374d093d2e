"""What the industries are called, and which one a company's own words suggest."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.i18n import QT_TRANSLATE_NOOP
from cardkeeper.model import Field
from cardkeeper.rules.pinyin import simplified

NAMES = {
    "it": QT_TRANSLATE_NOOP("Industry", "Software & IT"),
    "telecom_electronics": QT_TRANSLATE_NOOP("Industry", "Electronics & telecom"),
    "machinery": QT_TRANSLATE_NOOP("Industry", "Machinery"),
    "auto": QT_TRANSLATE_NOOP("Industry", "Automotive"),
    "chemical": QT_TRANSLATE_NOOP("Industry", "Chemicals & plastics"),
    "energy": QT_TRANSLATE_NOOP("Industry", "Energy & utilities"),
    "metals": QT_TRANSLATE_NOOP("Industry", "Mining & metals"),
    "construction": QT_TRANSLATE_NOOP("Industry", "Building & property"),
    "finance": QT_TRANSLATE_NOOP("Industry", "Finance & insurance"),
    "health": QT_TRANSLATE_NOOP("Industry", "Health & pharma"),
    "food": QT_TRANSLATE_NOOP("Industry", "Food & farming"),
    "consumer": QT_TRANSLATE_NOOP("Industry", "Apparel & household"),
    "retail": QT_TRANSLATE_NOOP("Industry", "Retail & e-commerce"),
    "trade": QT_TRANSLATE_NOOP("Industry", "Trading & wholesale"),
    "logistics": QT_TRANSLATE_NOOP("Industry", "Logistics & transport"),
    "education": QT_TRANSLATE_NOOP("Industry", "Education & research"),
    "media": QT_TRANSLATE_NOOP("Industry", "Media & events"),
    "professional": QT_TRANSLATE_NOOP("Industry", "Legal & consulting"),
    "hospitality": QT_TRANSLATE_NOOP("Industry", "Hotels & travel"),
    "public": QT_TRANSLATE_NOOP("Industry", "Public bodies"),
    "other": QT_TRANSLATE_NOOP("Industry", "Other"),
}
"""The English name of each code of `model.INDUSTRIES`, to be translated in context "Industry"."""

# Jobs that companies of every kind have: a 工程师 need not work in construction.
_EVERYWHERE = re.compile(
    r"工程师|工程|设计|会计|财务|顾问|设备|数据|物流|仓库|供应链|贸易|外贸|投资|培训|法务|税务|人力资源|检测|测试|品牌|策划|研发"
    r"|新媒体|网络|党委|工会|能源|电气|机械|安装|材料|环境|保安"
    r"|\b(?:data|tax|legal|trade|export|training|transport|logistics|supply chain|property|digital|media|health|power"
    r"|r&d|acquisition|delivery|warehouse|shipping|financ(?:e|ial)|events?|marketing|brand|design(?:er)?|research|materials"
    r"|energy|environment(?:al)?|mechanical|committee|video|security|facilities)\b",
    re.IGNORECASE,
)


# What stands at the end of a firm's name and says nothing of its business.
_FORM = re.compile(
    r"(?:股份|有限|责任|公司|集团|实业|连锁|[（(][^)）]*[)）]|[\s.,&]"
    r"|\b(?:co|ltd|limited|inc|llc|llp|gmbh|mbh|corp|corporation|company|plc|group|ag|sa|as|ab|oy|bv|pte|partners"
    r"|international|solutions|services)\b)+$"
)
_AHEAD = 0.54
"""The share of the weight that the answer must have of that of the two likeliest."""


@dataclass(frozen=True)
class Suggestion:
    """An industry and why: the `word` of `field` that speaks for it; `confidence` 0..1.

    Where `others` is not 0, `word` is a company or mail domain, and so many others of it were put there by the user.
    """

    code: str
    word: str
    field: Field
    confidence: float
    others: int = 0


def suggest(company: str, *, title: str = "", domain: str = "") -> Suggestion | None:
    """The industry that the words of a company, else of a title or a mail domain, speak for; None when unsure.

    Longer words weigh more, later ones more than earlier, and what names the very kind of firm most of all:
    长安汽车物流有限公司 carries, it does not build. Where two come close, nothing is suggested.
    """
    job = _EVERYWHERE.sub(" ", title)
    for text, field, trust in ((company, Field.COMPANY, 0.9), (domain, Field.WEBSITE, 0.7), (job, Field.TITLE, 0.6)):
        found = _weigh(simplified(text).lower())
        if found:
            code, word, lead = found
            return Suggestion(code, word, field, round(trust * lead, 2))
    return None


def _weigh(text: str) -> tuple[str, str, float] | None:
    """The code that weighs most, its longest word, and how far it is ahead, 0.5..1; None where two come close."""
    weights: dict[str, float] = {}
    words: dict[str, str] = {}
    text, heads, weak = _FORM.sub("", text), _heads(), _weak()
    for word, code in _words():
        for hit in _pattern(word).finditer(text) if word.rstrip("$") in text else ():
            weight = len(word) ** 0.5 * (1 + 4 * hit.end() / len(text)) * (1.5 if word in heads else 1)
            weight *= 0.5 if word in weak else 1
            weights[code] = weights.get(code, 0.0) + weight
            words[code] = max(words.get(code, ""), word, key=len)
    if not weights:
        return None
    first, second, *_ = sorted((*weights.values(), 0.0), reverse=True)
    if first / (first + second) < _AHEAD:
        return None
    code = max(weights, key=weights.__getitem__)
    return code, words[code], first / (first + second)


@lru_cache(maxsize=1)
def _words() -> tuple[tuple[str, str], ...]:
    """Every keyword with its code."""
    table = {code: words for code, words in _table().items() if code in NAMES}
    return tuple((word, code) for code, words in table.items() for word in words)


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """The keywords that name the very kind of firm, wherever they stand: a bank, a school, a law firm."""
    return frozenset(_table()["heads"])


@lru_cache(maxsize=1)
def _weak() -> frozenset[str]:
    """The keywords that firms of other kinds have in their names too."""
    return frozenset(_table()["weak"])


def _table() -> dict[str, list[str]]:
    return tomllib.loads(paths.resource("words/industries.toml").read_text("utf-8"))


@lru_cache(maxsize=1 << 10)
def _pattern(word: str) -> re.Pattern[str]:
    """How a keyword is looked for: a Latin one as a word, a long one as a part of one too: hydroelectric, pharmacy."""
    end = "$" if word.endswith("$") else ""
    plain = re.escape(word.removesuffix("$"))
    if re.search(r"[^\x00-\u024f]", word):
        return re.compile(plain + end)
    if len(word) >= 7:
        return re.compile(plain)
    return re.compile(rf"\b{plain}" + (r"\b" if len(word) < 5 else r"(?:s|es|ers?|al|y)?\b"))
