"""What the card as a whole gives away: the region it is from, and the names hidden in its domains and mailboxes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cardkeeper.model import Field, Line
from cardkeeper.ocr.fields.pieces import Found, form_of
from cardkeeper.rules import phones
from cardkeeper.rules.addresses import country_of
from cardkeeper.rules.checks import email_address

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
_INDIA = re.compile(
    r"\b(?:mumbai|pune|new delhi|bengaluru|bangalore|chennai|hyderabad|kolkata|gurgaon|gurugram|noida)\b", re.IGNORECASE
)
_PLACES = (
    ("HK", _HONG_KONG),
    ("TW", _TAIWAN),
    ("MO", re.compile(r"澳門|澳门|maca[ou]\b", re.IGNORECASE)),
    ("SG", re.compile(r"\bsingapore\s+\(?\d{6}\b|\bS\s?\(\s?\d{6}\s?\)|#\d\d-\d\d.*singapore", re.IGNORECASE)),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")),
    ("US", re.compile(r",\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b")),
    ("AU", re.compile(r"\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\s+\d{4}\b")),
    ("IN", _INDIA),
    ("FR", re.compile(r"\b\d{5} (?:Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Strasbourg)\b|(?i:cedex)")),
    ("CA", re.compile(r"\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b")),
    ("JP", re.compile(r"〒\s?\d{3}-\d{4}|株式会社|[ァ-ヺ]{3}|[㐀-鿿]県|東京都|大阪府|京都府|北海道")),
    ("DE", re.compile(r"\b\d{5} (?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden)")),
    ("DE", re.compile(r"(?i)\bD[-–]\d{5}\b|(?:stra(?:ß|ss)e|str\.)\s*\d|\bGmbH\b|\btelef(?:on|ax)\b|\bgeschäft")),
)  # fmt: skip
_PLANS = (
    ("US", re.compile(r"(?<!\d)(?![48]00)(?:\([2-9]\d\d\)\s?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}(?!\d)")),
    ("JP", re.compile(r"(?<!\d)0(?:[36]|[789]0)-\d{4}-\d{4}(?!\d)|(?<!\d)0120-\d{3}-\d{3}(?!\d)")),
    ("TW", re.compile(r"(?<!\d)(?:\(0\d\)\s?|0[24]-)\d{4}-\d{4}(?!\d)|(?<!\d)09\d\d-\d{3}-\d{3}(?!\d)")),
    ("FR", re.compile(r"(?<!\d)0[1-9](?:[ .]\d\d){4}(?!\d)")),
    ("AU", re.compile(r"(?<!\d)(?:\(0[2378]\)\s?\d{4}\s\d{4}|04\d\d\s\d{3}\s\d{3})(?!\d)")),
    ("GB", re.compile(r"(?<!\d)07\d{3}\s?\d{3}\s?\d{3}(?!\d)")),
)
"""How numbers are grouped where they are dialled, when nothing else tells."""
_PLUS = re.compile(r"\+\s?\d[\d\s().-]{7,}")
_TLD = re.compile(r"\.(cn|hk|tw|mo|sg|jp|kr|uk|de|fr|it|es|nl|ch|at|se|no|dk|fi|ie|be|au|nz|ca|in)\b")
_FREE = frozenset(provider.partition(".")[0] for provider in email_address.PROVIDERS)
_SECOND = frozenset(("com", "co", "net", "org", "gov", "edu", "ac", "example"))


@dataclass(frozen=True)
class Clues:
    """`region` is where the card's short numbers ring; `cores` are the companies' own words in domains; `mailboxes`
    are what stands before @.
    """

    region: str
    cores: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()


def region_of(lines: Sequence[Line], *, default: str) -> str:
    """Where the card is from: by its places, else by a country code or its domain, else by how its numbers are grouped,
    else `default`.
    """
    texts = [line.text for line in lines]
    whole = "\n".join(texts)
    for region, pattern in _PLACES:
        if pattern.search(whole):
            return region
    named = next((code for code in map(country_of, texts) if code), "")
    if named:
        return named
    rung = [phones.region_of("+" + re.sub(r"\D", "", number)) for number in _PLUS.findall(whole)]
    ending = _TLD.search(whole.lower())
    plans = (region for region, pattern in _PLANS if pattern.search(whole))
    planned = next((region for region in plans if region in ("TW", "JP") or form_of(whole) == "en"), "")
    return next((region for region in rung if region), "") or (_country(ending[1]) if ending else planned or default)


def clues(contacts: Sequence[Found], *, region: str) -> Clues:
    """The words in the domains and mailboxes that were found."""
    mails = [one.guess.proposal or one.guess.value for one in contacts if one.guess.field is Field.EMAIL]
    webs = [one.guess.proposal or one.guess.value for one in contacts if one.guess.field is Field.WEBSITE]
    hosts = [mail.rpartition("@")[2] for mail in mails] + [web.partition("/")[0] for web in webs]
    cores = (core(host) for host in hosts)
    return Clues(
        region,
        tuple(dict.fromkeys(one for one in cores if one and one not in _FREE)),
        tuple(dict.fromkeys(mail.rpartition("@")[0] for mail in mails)),
    )


def core(host: str) -> str:
    """The word of a host that its owner chose: www.otter-paper.co.uk -> otterpaper, beimo.example.com -> beimo."""
    labels = host.lower().removeprefix("www.").split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND:
        labels.pop()
    return re.sub(r"[^a-z0-9]", "", labels[-1]) if labels else ""


def _country(ending: str) -> str:
    return "GB" if ending == "uk" else ending.upper()
