"""Whether two contacts are one person: how likely, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Container

from cardkeeper.model import Contact
from cardkeeper.rules.duplicates.judging import judged
from cardkeeper.rules.duplicates.pair import CODES, LIKELY, SURE, Pair, Reason
from cardkeeper.rules.duplicates.person import Person, person

__all__ = ["CODES", "LIKELY", "SURE", "Pair", "Person", "Reason", "compare", "judged", "person"]


def compare(one: Contact, other: Contact, *, common: Container[str] = frozenset()) -> Pair:
    """How likely two contacts are one person, with the reasons; `common` are keys that many people have."""
    return judged(person(one), person(other), common=common)
