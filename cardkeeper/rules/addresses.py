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
    "brazil": "BR", "brasil": "BR", "russia": "RU", "uae": "AE", "u.a.e.": "AE", "united arab emirates": "AE",
    "portugal": "PT", "poland": "PL", "turkey": "TR", "mexico": "MX", "méxico": "MX", "israel": "IL",
    "r.o.c": "TW", "roc": "TW", "r.o.c.": "TW", "(r.o.c": "TW", "(roc": "TW", "luxembourg": "LU",
    "suisse": "CH", "belgique": "BE",
    "the netherlands": "NL", "nederland": "NL", "sverige": "SE", "norge": "NO", "danmark": "DK", "u.s.": "US",
    "saudi arabia": "SA", "south africa": "ZA", "sri lanka": "LK", "republic of korea": "KR", "u.s.a": "US",
}  # fmt: skip
"""Names of countries, in small letters, as they end or begin an address, and their ISO 3166-1 code."""

_HAN = re.compile(r"[㐀-鿿]")
_MAINLAND = ("北京", "上海", "天津", "重庆", "重慶")
_PROVINCES = "|".join(
    "河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 "
    "内蒙古 广西 西藏 宁夏 新疆".split()
)
_CHINESE = re.compile(
    r"^(?P<country>中国|中國|台湾|台灣|臺灣|日本)?[\s·,，]*"
    rf"(?P<region>[㐀-鿿]{{2,3}}(?:省|自治区|自治區|県)|(?:新疆|广西|宁夏)[㐀-鿿]{{0,3}}自治区|(?:{_PROVINCES})(?!市)"
    r"|香港|澳門|澳门|東京都|大阪府|京都府|北海道)?[\s·,，]*"
    rf"(?P<city>(?:{'|'.join(_MAINLAND)})市?|[㐀-鿿]{{2,4}}?(?:自治州|[市縣县]))?[\s·,，]*(?P<street>.+)$"
)
_STATE = re.compile(r"(?P<city>.*?)[\s,]*\b(?P<region>[A-Z]{2,3})$")


def address_parts(text: str, *, postcode: str = "") -> Address:
    """The parts of the address `text`; what can't be told apart stays in `street`."""
    plain = text.replace(postcode, "").strip(" ,，;；()（）") if postcode else text.strip()
    if not _HAN.search(plain):
        return _western(plain, postcode)
    found = _CHINESE.match(plain)
    if found is None:
        return Address(street=plain, postcode=postcode)
    region, city = found["region"] or "", found["city"] or ""
    return Address(found["street"], city, region, postcode, found["country"] or "")


def country_of(text: str) -> str:
    """The ISO code of a country named at the end or the beginning of an address, "" when none is."""
    low = text.lower().strip(" .,，。()")
    if _HAN.search(low):
        return next((code for name, code in COUNTRIES.items() if low.startswith(name)), "")
    last = re.sub(r"[\d-]+$", "", low).strip(" .,")
    ends = ((re.escape(name.rstrip(".")), code) for name, code in COUNTRIES.items())
    return next((code for name, code in ends if re.search(rf"(?:^|[\s,]){name}$", last)), "")


def _western(plain: str, postcode: str) -> Address:
    """The street before the town; the country when the last piece names one; a state or province behind the town."""
    pieces = [piece.strip() for piece in plain.split(",") if piece.strip()]
    country = pieces.pop() if len(pieces) > 1 and country_of(pieces[-1]) else ""
    if country.lower() == "singapore":
        return Address(", ".join(pieces), country, "", postcode, country)
    region = ""
    if len(pieces) > 2 and _is_region(pieces[-1]):
        region = pieces.pop()
    city = pieces.pop() if len(pieces) > 1 else ""
    if not region and (state := _STATE.match(city)) and state["city"]:
        city, region = state["city"], state["region"]
    return Address(", ".join(pieces), city, region, postcode, country)


def _is_region(text: str) -> bool:
    """Whether the last piece is a state or province and not a town: OR, Guangdong, Hunan Province."""
    low = text.lower()
    return (
        bool(re.fullmatch(r"[A-Z]{2,3}", text))
        or low.endswith((" province", " prov.", " prefecture"))
        or low in _REGIONS
    )


_REGIONS = frozenset(
    "anhui fujian gansu guangdong guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning "
    "qinghai shaanxi shandong shanxi sichuan yunnan zhejiang guangxi xinjiang ningxia tibet surrey kent essex "
    "oregon california texas florida illinois massachusetts washington virginia georgia ohio michigan colorado".split()
)
