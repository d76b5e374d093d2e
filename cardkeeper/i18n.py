"""Sentences in the user's language, for windows and commands alike, without Qt.

The English sentence is the key. A translation is looked up in `resources/i18n/cardkeeper_<language>.ts`, the file
that `make translations` refreshes from the calls below and that a translator opens in Qt Linguist.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from xml.etree import ElementTree

from cardkeeper import paths

LANGUAGES = ("zh_CN", "en")

_language = "en"


def language() -> str:
    """The language in use, one of `LANGUAGES`."""
    return _language


def use(name: str) -> None:
    """Switch every later `translate` to the language `name`; ValueError if it is not one of `LANGUAGES`."""
    global _language
    if name not in LANGUAGES:
        raise ValueError(name)
    _language = name


def closest(tag: str) -> str:
    """The language of `LANGUAGES` that fits a BCP 47 or POSIX tag best: zh-Hans-CN, zh_CN.UTF-8 -> zh_CN."""
    return "zh_CN" if tag.lower().startswith("zh") else "en"


def QT_TRANSLATE_NOOP(_context: str, text: str, /) -> str:
    """Mark `text` for translation and return it untouched, for tables that are translated when shown."""
    return text


def translate(context: str, text: str, /, *, n: int | None = None, **facts: object) -> str:
    """`text` in the language in use, its `{named}` facts filled in; `n` chooses the plural and fills `%n`."""
    found = _catalogue(_language).get((context, text), (text,))
    plural = found[0] if n is None else found[min(len(found) - 1, _plural(n))]
    if n is not None:
        plural = plural.replace("%n", f"{n:,}")
    return _filled(plural, facts) if facts else plural


def in_every_language(context: str, text: str, /) -> tuple[str, ...]:
    """`text` in each of `LANGUAGES`, for what is recognised whichever of them it is typed in."""
    return tuple(_catalogue(name).get((context, text), (text,))[0] for name in LANGUAGES)


def _filled(text: str, facts: Mapping[str, object]) -> str:
    """`facts` in their places. A blank sets Latin letters off from Chinese, and none parts Chinese from Chinese."""
    filled = text.format_map({name: f"{_OPEN}{fact}{_SHUT}" for name, fact in facts.items()})
    for seam, between in _SEAMS:
        filled = seam.sub(between, filled)
    return filled.replace(_OPEN, "").replace(_SHUT, "")


_OPEN, _SHUT = "\ue000", "\ue001"  # no text has these: they mark where a fact begins and ends
_HAN = "[\u4e00-\u9fff]"
_SEAMS = (
    (re.compile(f"(?<={_HAN}) ?{_OPEN}(?={_HAN})"), ""),
    (re.compile(f"(?<={_HAN}){_SHUT} ?(?={_HAN})"), ""),
    (re.compile(f"(?<={_HAN}){_OPEN}(?=[A-Za-z])"), " "),
    (re.compile(f"(?<=[A-Za-z]){_SHUT}(?={_HAN})"), " "),
)


def _plural(n: int) -> int:
    return 0 if n == 1 or _language == "zh_CN" else 1


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(name: str) -> dict[tuple[str, str], tuple[str, ...]]:
    file = paths.resource(f"i18n/cardkeeper_{name}.ts")
    if not file.exists():
        return {}
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name_of_context = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                table[name_of_context, message.findtext("source", "")] = forms
    return table
