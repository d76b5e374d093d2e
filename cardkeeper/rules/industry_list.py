"""The industries of the open book: the program's, which may be renamed or hidden, and the user's own.

One book is open at a time, so its list is kept here like the language in use; locking throws it away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cardkeeper.i18n import translate
from cardkeeper.rules.industries import NAMES, Suggestion, suggest
from cardkeeper.rules.pinyin import readings

LONGEST = 40
"""Characters of a code."""


@dataclass(frozen=True)
class Industry:
    """One that the user changed or added. `name` is "" where it is called as the program calls it."""

    code: str
    name: str = ""
    hidden: bool = False

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.code not in NAMES


_chosen: tuple[Industry, ...] = ()


def use(chosen: Iterable[Industry]) -> None:
    """Have the list be the program's with these changes."""
    global _chosen
    _chosen = tuple(chosen)


def everything() -> tuple[Industry, ...]:
    """Every industry, also those hidden, in the order they are offered: "other" stays the last."""
    changed = {one.code: one for one in _chosen}
    usual = [changed.pop(code, Industry(code)) for code in NAMES]
    return (*usual[:-1], *changed.values(), usual[-1])


def offered() -> tuple[str, ...]:
    """The codes that can be chosen."""
    return tuple(one.code for one in everything() if not one.hidden)


def called() -> Mapping[str, str]:
    """What each industry is called by code: in the user's words, else the English name, to be translated."""
    return MappingProxyType({one.code: one.name or NAMES[one.code] for one in everything()})


def name_of(code: str) -> str:
    """What an industry is called in the language in use; one that came from another book by its code."""
    name = called().get(code)
    return translate("Industry", name) if name else code


def suggested(company: str, *, title: str, domain: str, before: Suggestion | None = None) -> Suggestion | None:
    """What others of the company were put into `before`, else what its words speak for, else others of its mail domain.

    A domain may be that of a whole group. None that is hidden.
    """
    if before is not None and before.word == company:
        found: Suggestion | None = before
    else:
        found = suggest(company)
        if found is None and before is not None and domain.endswith(before.word):
            found = before
        found = found or suggest(company, title=title, domain=domain)
    return found if found is not None and found.code in offered() else None


def code_for(name: str, taken: Collection[str]) -> str:
    """A code for an industry of the user's own: how its name is read, and a number where another has that."""
    spelt = "_".join(part for part in next(iter(readings(name)), ()) if part.isascii())[:LONGEST] or "own"
    number, code = 2, spelt
    while code in taken:
        number, code = number + 1, f"{spelt}_{number}"
    return code
