"""The words that cards use, one file a language in `resources/words/`, and what people are called; loaded once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from cardkeeper import paths
from cardkeeper.rules.pinyin import simplified

LANGUAGES = ("zh", "en", "de", "fr", "it", "ja", "ko")
"""The card languages, one `resources/words/<language>.toml` each; a new language is a new file and its name here."""
_DOTLESS = str.maketrans("äöüàâçèéêëîïôûñáíóú", "aouaaceeeeiiounaiou")  # small print loses them: Geschaftsfuhrer


@dataclass(frozen=True)
class Words:
    """Words of all languages by what they mean; Chinese ones simplified, Latin ones in small letters.

    `labels` maps a label to what it announces: mobile, phone, fax, email, address, wechat and so on. `weak` ones of
    the `titles` are what people and companies are called, too; `functions` are what departments are for, `firsts`
    begin a department's name; `endings` and `sure` close a company's name, `sure` ones alone prove it, and `units`
    close that of a part which may be one itself. `surnames` are Japanese and Korean ones; `given` and `families` are
    names in Latin letters without accents, and `common` English words that are none; `han` are characters of Chinese
    given names, `sounds` those that spell names of other peoples. `tails` end the single word of a street,
    `title_tails` of a title; `noise` marks a line that states no fact.
    """

    labels: dict[str, str]
    titles: frozenset[str]
    title_tails: frozenset[str]
    weak: frozenset[str]
    departments: frozenset[str]
    firsts: frozenset[str]
    functions: frozenset[str]
    endings: frozenset[str]
    sure: frozenset[str]
    units: frozenset[str]
    surnames: frozenset[str]
    given: frozenset[str]
    families: frozenset[str]
    common: frozenset[str]
    han: frozenset[str]
    sounds: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    tails: frozenset[str]
    noise: frozenset[str]


@lru_cache(maxsize=1)
def words() -> Words:
    """Every language's words together."""
    tables = [tomllib.loads(paths.resource(f"words/{language}.toml").read_text("utf-8")) for language in LANGUAGES]

    people = tomllib.loads(paths.resource("words/names.toml").read_text("utf-8"))["names"]

    def gathered(section: str, key: str) -> frozenset[str]:
        found = [simplified(word.lower()) for table in tables for word in table.get(section, {}).get(key, ())]
        return frozenset((*found, *(word.translate(_DOTLESS) for word in found)))

    return Words(
        labels={
            word.lower(): kind
            for table in reversed(tables)  # where two languages share a label, the earlier language has it
            for kind, labels in table.get("labels", {}).items()
            for word in labels
        },
        titles=gathered("titles", "heads"),
        title_tails=gathered("titles", "tails"),
        weak=gathered("titles", "weak"),
        departments=gathered("departments", "heads") | gathered("companies", "units"),
        firsts=gathered("departments", "firsts"),
        functions=gathered("departments", "functions"),
        endings=gathered("companies", "endings") | gathered("companies", "sure"),
        sure=gathered("companies", "sure"),
        units=gathered("companies", "units"),
        surnames=gathered("names", "surnames"),
        given=frozenset(people["given"].split()),
        families=frozenset(people["families"].split()),
        common=frozenset(people["common"].split()),
        han=frozenset(people["han"]),
        sounds=frozenset(people["sounds"]),
        places=gathered("addresses", "heads"),
        cities=gathered("addresses", "cities"),
        tails=gathered("addresses", "tails"),
        noise=gathered("noise", "words"),
    )
