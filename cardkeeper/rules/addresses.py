"""The parts of an address, as far as its own words name them."""

from __future__ import annotations

import re

from cardkeeper.model import Address

COUNTRIES = {
    "中国": "CN", "中國": "CN", "china": "CN", "prc": "CN", "p.r.china": "CN", "p.r. china": "CN",
    "香港": "HK", "hong kong": "HK", "hongkong": "HK", "澳门": "MO", "澳門": "MO", "macau": "MO", "macao": "MO",
    "台湾": "TW", "台灣": "TW", "臺灣": "TW", "taiwan": "TW", "singapore": "SG", "新加坡": "SG", "japan": "JP",
    "日本": "JP", "korea": "KR", "韩国": "KR", "united kingdom": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "uk": "GB", "u.k.": "GB", "united states": "US", "usa": "US", "u.s.a.": "US", "germany": "DE", "deutschland": "DE",
    "france": "FR", "canada": "CA", "australia": "AU", "netherlands": "NL", "italy": "IT", "italia": "IT",
    "spain": "ES", "españa": "ES", "switzerland": "CH", "schweiz": "CH", "austria": "AT", "österreich": "AT",
    "sweden": "SE", "norway": "NO", "denmark": "DK", "finland": "FI", "ireland": "IE", "belgium": "BE", "india": "IN",
    "malaysia": "MY", "thailand": "TH", "vietnam": "VN", "indonesia": "ID", "philippines": "PH", "new zealand": "NZ",
}  # fmt: skip
"""Names of countries, in small letters, as they end or begin an address, and their ISO 3166-1 code."""

_HAN = re.compile(r"[㐀-鿿]")
_CHINESE = re.compile(
    r"^(?P<country>中国|中國)?\s*"
    r"(?P<region>[㐀-鿿]{2,3}(?:省|自治区|自治區)|(?:新疆|广西|宁夏)[㐀-鿿]{0,3}自治区|内蒙古(?:自治区)?|香港|澳門|澳门)?\s*"
    r"(?P<city>[㐀-鿿]{2,4}?[市縣县])?\s*(?P<street>.+)$"
)


def address_parts(text: str, *, postcode: str = "") -> Address:
    """The parts of the address `text`; what can't be told apart stays in `street`."""
    plain = text.replace(postcode, "").strip(" ,，;；()（）") if postcode else text.strip()
    if not _HAN.search(plain):
        return _western(plain, postcode)
    found = _CHINESE.match(plain)
    if found is None:
        return Address(street=plain, postcode=postcode)
    return Address(found["street"], found["city"] or "", found["region"] or "", postcode, found["country"] or "")


def country_of(text: str) -> str:
    """The ISO code of a country named at the end or the beginning of an address, "" when none is."""
    low = text.lower().strip(" .,，。")
    if _HAN.search(low):
        return next((code for name, code in COUNTRIES.items() if low.startswith(name)), "")
    last = re.sub(r"[\d-]+$", "", low).strip(" .,")
    return next((code for name, code in COUNTRIES.items() if re.search(rf"(?:^|[\s,]){re.escape(name)}$", last)), "")


def _western(plain: str, postcode: str) -> Address:
    """The street before the first comma; the country when the last piece names one; the piece before it the city."""
    pieces = [piece.strip() for piece in plain.split(",") if piece.strip()]
    country = pieces.pop() if len(pieces) > 1 and country_of(pieces[-1]) else ""
    city = pieces.pop() if len(pieces) > 1 else ""
    return Address(", ".join(pieces), city, "", postcode, country)
