"""The words that cards use, one file a language in `resources/words/`, loaded once and held together."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper import paths

LANGUAGES = ("zh", "en", "de", "fr", "ja")
"""The card languages, one `resources/words/<language>.toml` each; a new language is a new file and its name here."""


@dataclass(frozen=True)
class Words:
    """Words of all languages by what they mean; Chinese ones simplified, Latin ones in small letters.

    `labels` maps a label to what it announces: mobile, phone, fax, email, address, wechat and so on.
    `functions` are what departments are for; `endings` and `sure` close a company's name, `sure` ones alone prove it.
    `surnames` are Japanese ones; `tails` end the single word of a street, `title_tails` of a title; `noise` marks a
    line that states no fact.
    """

    labels: dict[str, str]
    titles: frozenset[str]
    title_tails: frozenset[str]
    departments: frozenset[str]
    functions: frozenset[str]
    endings: frozenset[str]
    sure: frozenset[str]
    surnames: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    tails: frozenset[str]
    noise: frozenset[str]


@lru_cache(maxsize=1)
def words() -> Words:
    """Every language's words together."""
    tables = [tomllib.loads(paths.resource(f"words/{language}.toml").read_text("utf-8")) for language in LANGUAGES]

    def gathered(section: str, key: str) -> frozenset[str]:
        return frozenset(word.lower() for table in tables for word in table.get(section, {}).get(key, ()))

    return Words(
        labels={
            word.lower(): kind
            for table in reversed(tables)  # where two languages share a label, the earlier language has it
            for kind, labels in table.get("labels", {}).items()
            for word in labels
        },
        titles=gathered("titles", "heads"),
        title_tails=gathered("titles", "tails"),
        departments=gathered("departments", "heads"),
        functions=gathered("departments", "functions"),
        endings=gathered("companies", "endings") | gathered("companies", "sure"),
        sure=gathered("companies", "sure"),
        surnames=gathered("names", "surnames"),
        places=gathered("addresses", "heads"),
        cities=gathered("addresses", "cities"),
        tails=gathered("addresses", "tails"),
        noise=gathered("noise", "words"),
    )
