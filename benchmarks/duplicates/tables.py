"""Pairs of invented people written by hand, a line each: same or two, and what is known of one and of the other.

What is known stands in short: `n` a name, `c` a company, `t` a title, `e` a mail (`liz@wrenford` is at
wrenford.example.com), `a` an address, `w` an id of WeChat, `b` a birthday, `s` a website, `p` a number as it is
written; `m1`, `p1`, `h1`, `f1` are the first mobile, office, home and fax number of a pair, `p1#801` with its
extension, `m1~` with one digit wrong and `m1^` with two that changed places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cardkeeper.model import Contact, Fact, Field
from cardkeeper.rules.facts import standardised

_FIELDS = {
    "n": Field.NAME, "c": Field.COMPANY, "t": Field.TITLE, "e": Field.EMAIL, "a": Field.ADDRESS, "w": Field.MESSENGER,
    "b": Field.BIRTHDAY, "s": Field.WEBSITE, "p": Field.PHONE,
}  # fmt: skip
_KINDS = {"m": "mobile", "p": "work", "h": "home", "f": "fax"}
_NUMBER = re.compile(r"([mphf])(\d)([~^]?)(?:#(\d+))?")


@dataclass(frozen=True)
class Two:
    """Two contacts, and whether they are the same person."""

    one: Contact
    other: Contact
    same: bool
    family: str


def table(name: str) -> tuple[Two, ...]:
    """The pairs of a table; the line of a family begins with #."""
    found: list[Two] = []
    family = ""
    for line in Path(__file__).with_name(f"{name}.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            family = line.strip("# ")
            continue
        verdict, *sides = line.split("\t")
        one, other = (_contact(side.split("; "), len(found)) for side in sides)
        found.append(Two(one, other, verdict == "same", family))
    return tuple(found)


def in_standard_form(facts: Iterable[Fact]) -> Contact:
    """A contact as an import makes it."""
    return Contact(tuple(standardised(fact, region="CN") for fact in facts))


def number(pair: int, place: int, *, kind: str = "mobile", slip: str = "") -> str:
    """A number of a pair that no other pair has; two of one pair have little in common at their end."""
    own = f"{pair:04}{place * 37 % 100:02}"
    if slip:
        own = f"7{own[1:]}" if slip == "~" else own[:-2] + own[:-3:-1]
    return {"mobile": "+8614200", "work": "+862155", "home": "+862156", "fax": "+862157"}[kind] + own


def _contact(said: list[str], pair: int) -> Contact:
    return in_standard_form(_fact(one, pair) for one in said)


def _fact(said: str, pair: int) -> Fact:
    if found := _NUMBER.fullmatch(said):
        letter, place, slip, extension = found.groups()
        kind = _KINDS[letter]
        return Fact(Field.PHONE, number(pair, int(place), kind=kind, slip=slip), kind, extension=extension or "")
    letter, _, value = said.partition(" ")
    field = _FIELDS[letter]
    if field is Field.EMAIL and "." not in value.partition("@")[2]:
        value += ".example.com"
    return Fact(field, value, "wechat" if letter == "w" else "work" if letter in "pe" else "")
