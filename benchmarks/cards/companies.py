"""Invented companies: a made-up brand, a trade, a legal form, and where they are."""

from __future__ import annotations

from functools import lru_cache
from random import Random

import opencc

from benchmarks.cards import places, trades
from benchmarks.cards.nouns import Company, Form

LEGAL_EN = ("Co., Ltd.", "Co., Ltd.", "Limited", "Group", "Technology Co., Ltd.")
ENGLISH_ENDINGS = ("Ltd", "Limited", "Inc.", "LLC", "Group", "Co., Ltd.", "plc", "Pte. Ltd.", "")
GERMAN_ENDINGS = ("GmbH", "GmbH", "AG", "GmbH & Co. KG", "e.K.", "KG", "SE")
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "'": "", " ": "", "&": ""})


def invent(rng: Random, language: str, half: int) -> Company:
    """A company whose card is in `language`; brands, trades, places and boasts of the two halves are apart."""
    match language:
        case "en":
            return _english(rng, half) if rng.random() < 0.8 else _chinese(rng, ("en",), "CN", half)
        case "de":
            return _german(rng, half)
        case "ja":
            return _japanese(rng, ("ja", "en") if rng.random() < 0.5 else ("ja",), half)
        case "zh-Hans":
            return _chinese(rng, ("zh",), "CN", half)
        case "zh-Hant":
            forms = ("zh", "en") if rng.random() < 0.5 else ("zh",)
            return _chinese(rng, forms, rng.choice(("HK", "HK", "TW", "TW", "MO")), half)
        case _:
            return _chinese(rng, ("zh", "en"), "CN", half)


def _chinese(rng: Random, forms: tuple[str, ...], region: str, half: int) -> Company:
    brand, trade = rng.choice(trades.BRANDS[half::2]), rng.choice(trades.TRADES[half::2])
    place = rng.choice(places.MAINLAND[half::2] if region == "CN" else places.TAIWAN[half::2])
    written = str if region == "CN" else traditional
    abroad = region != "CN"
    latin = brand[2]
    zh = _chinese_name(rng, brand[abroad], written(trade[0]), place[0], abroad=abroad)
    en = f"{latin} {trade[1]} {rng.choice(LEGAL_EN)}"
    if "（" in zh and region == "CN":
        en = f"{latin} {trade[1]} ({place[1]}) Co., Ltd."
    names = {"zh": Form(zh, "zh"), "en": Form(en, "en")}
    slogan = trade[3] if "zh" in forms and rng.random() < 0.7 else trade[4]
    boast = trade[5] if "zh" in forms else rng.choice(("ISO 9001 Certified", "Since 2009", "A member of nothing"))
    stem = latin.lower().translate(PLAIN)
    end = rng.choice((".example.com", ".example", ".example.org", "-" + trade[1].split()[0].lower() + ".example.com"))
    return Company(
        names=tuple(names[form] for form in forms), domain=stem + end, industry=trade[2], region=region,
        addresses=places.chinese(rng, forms, region, place, half), slogan=written(slogan), decoys=(written(boast),),
        area="" if region in {"HK", "MO"} else place[3],
    )  # fmt: skip


def _chinese_name(rng: Random, brand: str, trade: str, city: str, *, abroad: bool) -> str:
    if abroad:
        return f"{brand}{trade}" + rng.choice(("有限公司", "股份有限公司", "集團", "實業有限公司"))
    where = city.rstrip("市")
    ending = rng.choice(("有限公司", "有限公司", "股份有限公司", "集团有限公司", "科技有限公司"))
    shape = rng.random()
    if shape < 0.35:
        return f"{where}{brand}{trade}{ending}"
    if shape < 0.6:
        return f"{brand}{trade}（{where}）{ending}"
    return f"{brand}{trade}{ending}"


def _english(rng: Random, half: int) -> Company:
    brand, trade, industry, slogan, boast = rng.choice(trades.ENGLISH[half::2])
    ending = rng.choice(ENGLISH_ENDINGS)
    address = places.english(rng, rng.choice(places.ENGLISH[half::2]))
    stem = "".join(letter for letter in brand.lower() if letter.isalpha())
    return Company(
        names=(Form(f"{brand} {trade} {ending}".strip(), "en"),),
        domain=stem + rng.choice((".example.com", ".example.org", ".example.net", ".example")),
        industry=industry, region=address.country, addresses=(address,), slogan=slogan, decoys=(boast,),
    )  # fmt: skip


def _german(rng: Random, half: int) -> Company:
    brand, trade, industry, slogan, boast = rng.choice(trades.GERMAN[half::2])
    place = rng.choice(places.GERMAN[half::2])
    return Company(
        names=(Form(f"{brand} {trade} {rng.choice(GERMAN_ENDINGS)}".replace("  ", " "), "de"),),
        domain=brand.lower().translate(PLAIN) + rng.choice((".example", ".example.com", "-gruppe.example")),
        industry=industry, region="DE", addresses=(places.german(rng, place, half),), slogan=slogan, decoys=(boast,),
        area=place[1],
    )  # fmt: skip


def _japanese(rng: Random, forms: tuple[str, ...], half: int) -> Company:
    brand, latin, trade, trade_en, industry, slogan = rng.choice(trades.JAPANESE[half::2])
    place = rng.choice(places.JAPAN[half::2])
    ja = rng.choice((f"株式会社{brand}{trade}", f"{brand}{trade}株式会社", f"合同会社{brand}"))
    names = {
        "ja": Form(ja, "ja"),
        "en": Form(f"{latin} {trade_en} {rng.choice(('Co., Ltd.', 'Inc.', 'Corporation'))}", "en"),
    }
    return Company(
        names=tuple(names[form] for form in forms), domain=latin.lower() + rng.choice((".example.com", ".example", ".example.org")),
        industry=industry, region="JP", addresses=places.japanese(rng, forms, place, half), slogan=slogan,
        decoys=(rng.choice(("ISO 9001 認証取得", "創業 1948 年", "プライバシーマーク取得")),), area=place[2],
    )  # fmt: skip


def traditional(text: str) -> str:
    """`text` in traditional characters."""
    return str(_converter().convert(text))


@lru_cache(maxsize=1)
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")
