"""The grammar of the search field: `tier:vip 到期:逾期 -has:email zhang` is three conditions and a word.

A condition is a name, a colon and values: `name:value`, `name:"two words"`, `name:one,other`, and `-` before it for
the contrary. Names and values are known in every language at once. What is no condition is looked for as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from cardkeeper.i18n import QT_TRANSLATE_NOOP, in_every_language, translate
from cardkeeper.model import Source
from cardkeeper.rules import industries, industry_list, tags, tiers
from cardkeeper.rules.periods import is_period
from cardkeeper.rules.search_terms import folded

NAMES = {
    "tier": QT_TRANSLATE_NOOP("Facet", "tier"),
    "industry": QT_TRANSLATE_NOOP("Facet", "industry"),
    "due": QT_TRANSLATE_NOOP("Facet", "due"),
    "has": QT_TRANSLATE_NOOP("Facet", "has"),
    "invalid": QT_TRANSLATE_NOOP("Facet", "invalid"),
    "reviewed": QT_TRANSLATE_NOOP("Facet", "reviewed"),
    "tag": QT_TRANSLATE_NOOP("Facet", "tag"),
    "event": QT_TRANSLATE_NOOP("Facet", "event"),
    "company": QT_TRANSLATE_NOOP("Facet", "company"),
    "city": QT_TRANSLATE_NOOP("Facet", "city"),
    "confirmed": QT_TRANSLATE_NOOP("Facet", "confirmed"),
    "added": QT_TRANSLATE_NOOP("Facet", "added"),
    "asked": QT_TRANSLATE_NOOP("Facet", "asked"),
    "talked": QT_TRANSLATE_NOOP("Facet", "talked"),
    "owner": QT_TRANSLATE_NOOP("Facet", "owner"),
    "source": QT_TRANSLATE_NOOP("Facet", "source"),
    "ghost": QT_TRANSLATE_NOOP("Facet", "ghost"),
}
"""What can be asked for, as it is typed, in the order it is offered."""

_NO_TIME_YET = {"never": QT_TRANSLATE_NOOP("Facet", "never")}
_TIMES = {
    "today": QT_TRANSLATE_NOOP("Facet", "today"),
    "week": QT_TRANSLATE_NOOP("Facet", "week"),
    "month": QT_TRANSLATE_NOOP("Facet", "month"),
    "year": QT_TRANSLATE_NOOP("Facet", "year"),
}

VALUES: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "tier": {tier.value: name for tier, name in reversed(tiers.NAMES.items())},
    "industry": industries.NAMES,
    "due": {
        "overdue": QT_TRANSLATE_NOOP("Facet", "overdue"),
        "today": QT_TRANSLATE_NOOP("Facet", "today"),
        "soon": QT_TRANSLATE_NOOP("Facet", "soon"),
        **_NO_TIME_YET,
    },
    "has": {
        "phone": QT_TRANSLATE_NOOP("Facet", "phone"),
        "mobile": QT_TRANSLATE_NOOP("Facet", "mobile"),
        "email": QT_TRANSLATE_NOOP("Facet", "email"),
        "wechat": QT_TRANSLATE_NOOP("Facet", "wechat"),
        "address": QT_TRANSLATE_NOOP("Facet", "address"),
        "website": QT_TRANSLATE_NOOP("Facet", "website"),
        "birthday": QT_TRANSLATE_NOOP("Facet", "birthday"),
        "note": QT_TRANSLATE_NOOP("Facet", "note"),
        "card": QT_TRANSLATE_NOOP("Facet", "card"),
        "photo": QT_TRANSLATE_NOOP("Facet", "photo"),
        "tag": QT_TRANSLATE_NOOP("Facet", "tag"),
        "industry": QT_TRANSLATE_NOOP("Facet", "industry"),
        "owner": QT_TRANSLATE_NOOP("Facet", "owner"),
        "double": QT_TRANSLATE_NOOP("Facet", "double"),
    },
    "invalid": {
        "any": QT_TRANSLATE_NOOP("Facet", "any"),
        "phone": QT_TRANSLATE_NOOP("Facet", "phone"),
        "email": QT_TRANSLATE_NOOP("Facet", "email"),
        "title": QT_TRANSLATE_NOOP("Facet", "title"),
        "company": QT_TRANSLATE_NOOP("Facet", "company"),
        "address": QT_TRANSLATE_NOOP("Facet", "address"),
    },
    "reviewed": {"yes": QT_TRANSLATE_NOOP("Facet", "yes"), "no": QT_TRANSLATE_NOOP("Facet", "no")},
    "confirmed": {**_TIMES, **_NO_TIME_YET},
    "added": _TIMES,
    "asked": _TIMES,
    "talked": {**_TIMES, **_NO_TIME_YET},
    "source": {
        Source.CARD: QT_TRANSLATE_NOOP("Facet", "card"),
        Source.CODE: QT_TRANSLATE_NOOP("Facet", "code"),
        Source.SIGNATURE: QT_TRANSLATE_NOOP("Facet", "signature"),
        Source.MAIL: QT_TRANSLATE_NOOP("Facet", "mail"),
        Source.VCARD: QT_TRANSLATE_NOOP("Facet", "vCard"),
        Source.TYPED: QT_TRANSLATE_NOOP("Facet", "typed"),
        Source.IMPORT: QT_TRANSLATE_NOOP("Facet", "import"),
    },
    "ghost": {
        "aside": QT_TRANSLATE_NOOP("Facet", "aside"),
        "archived": QT_TRANSLATE_NOOP("Facet", "archived"),
        "likely": QT_TRANSLATE_NOOP("Facet", "likely"),
        "cleared": QT_TRANSLATE_NOOP("Facet", "cleared"),
    },
})  # fmt: skip
"""The values of the names that know theirs, code to English word; the rest (tag, company, city) take any text."""

TAGGED = frozenset({"tag", "event"})
"""These ask for tags."""

DATED = frozenset({"due", "confirmed", "added", "asked", "talked"})
"""These take a day, a month, a year or a stretch of them as well."""

_CONTEXTS = {"tier": "Tier", "industry": "Industry"}
_PIECES = re.compile(r"\s*[/&、]\s*")
_QUOTED = r'"[^"]*"?|“[^”]*”?'
_CONDITION = re.compile(rf"(?<!\S)(-?)([^\W\d_]+)[:：]((?:{_QUOTED}|[^\s\"“])*)(?=\s|$)")
_VALUE = re.compile(rf"({_QUOTED})|[^,，\"“]+")


@dataclass(frozen=True)
class Facet:
    """One condition: one of `values`, codes of `VALUES` or free text, holds of a contact; none if `negated`."""

    key: str
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True)
class Asked:
    """What a search text asks for: words to find, and conditions on who may be found."""

    words: str
    facets: tuple[Facet, ...] = ()


def parsed(text: str) -> Asked:
    """The words and conditions of a search text. A condition still without a value asks for nothing."""
    words, facets, end = [], [], 0
    for found in _CONDITION.finditer(text):
        sign, name, typed = found.groups()
        key = key_of(name)
        values = _values(key, typed) if key else None
        if values is None:
            continue
        words.append(text[end : found.start()])
        end = found.end()
        if values:
            facets.append(Facet(key, values, bool(sign)))
    words.append(text[end:])
    return Asked(" ".join(" ".join(words).split()), tuple(facets))


def key_of(name: str) -> str:
    """The key that a name typed in any language stands for, "" for none."""
    return _keys().get(folded(name), "")


def codes_of(key: str, typed: str) -> tuple[str, ...]:
    """The values of `key` that `typed` is, or else begins, in any language."""
    wanted = folded(typed)
    exact = tuple(code for code, ways in ways_of(key).items() if wanted in ways)
    return exact or tuple(code for code, ways in ways_of(key).items() if any(way.startswith(wanted) for way in ways))


def values_of(key: str) -> Mapping[str, str]:
    """The values that `key` knows now, code to English word: of industries those of the open book."""
    return industry_list.called() if key == "industry" else VALUES.get(key, {})


def ways_of(key: str) -> Mapping[str, frozenset[str]]:
    """Every way to type each value of `key`, folded: its code, its name in each language, the pieces of that."""
    return _ways(_CONTEXTS.get(key, "Facet"), tuple(values_of(key).items()))


@lru_cache(maxsize=len(VALUES))
def _ways(context: str, values: tuple[tuple[str, str], ...]) -> Mapping[str, frozenset[str]]:
    return {
        code: frozenset(
            folded(way) for whole in (code, *in_every_language(context, name)) for way in (whole, *_PIECES.split(whole))
        )
        for code, name in values
    }


def full_name(key: str, value: str) -> str:
    """What a value is called in the language in use."""
    name = values_of(key).get(value)
    return translate(_CONTEXTS.get(key, "Facet"), name) if name else value


def spelt(key: str, *values: str, negated: bool = False) -> str:
    """A condition as it is typed in the language in use, up to its colon without `values`."""
    said = ",".join(_quoted(value_name(key, value)) for value in values)
    return f"{'-' if negated else ''}{translate('Facet', NAMES[key])}:{said}"


def value_name(key: str, value: str) -> str:
    """How a value is typed in the language in use: shorter than its full name, where that has several pieces."""
    name = _piece(key, value)
    return name if value not in values_of(key) or name.isupper() else name.lower()


def retagged(text: str, old: str, new: str) -> str:
    """The search text with `new` wherever it asks for the tag `old`."""

    def said(found: re.Match[str]) -> str:
        sign, name, typed = found.groups()
        key = key_of(name)
        values = (_values(key, typed) if key in TAGGED else None) or ()
        changed = tags.renamed(values, old, new)
        return found.group() if changed == values else spelt(key, *changed, negated=bool(sign))

    return _CONDITION.sub(said, text)


def title(text: str) -> str:
    """A name for what a search text asks for: its words and the names of its values."""
    asked = parsed(text)
    return " · ".join(filter(None, (*map(_named, asked.facets), asked.words)))


def _named(facet: Facet) -> str:
    names = ", ".join(_piece(facet.key, value) for value in facet.values)
    return translate("Facet", "not {what}", what=names) if facet.negated else names


def _piece(key: str, value: str) -> str:
    return _PIECES.split(full_name(key, value))[0] if key in VALUES else value


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s,，“]", value) else value


def _values(key: str, typed: str) -> tuple[str, ...] | None:
    """What is typed after the colon, understood; None when some of it is not."""
    found: dict[str, None] = {}
    for one in _pieces(typed):
        if key not in VALUES or (key in DATED and is_period(one)):
            found[one] = None
        elif codes := codes_of(key, one):
            found.update(dict.fromkeys(codes))
        else:
            return None
    return tuple(found)


def _pieces(typed: str) -> Iterator[str]:
    for piece in _VALUE.finditer(typed):
        if bare := piece.group().strip('"“” '):
            yield bare


@lru_cache(maxsize=1)
def _keys() -> dict[str, str]:
    return {folded(way): key for key, name in NAMES.items() for way in in_every_language("Facet", name)}
