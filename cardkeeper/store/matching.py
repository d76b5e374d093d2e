"""What was typed, as FTS5 asks for it, and the row numbers of its tables, which hold a contact's number."""

from __future__ import annotations

from cardkeeper.model import Tier
from cardkeeper.rules.search_terms import LEAST_DIGITS, is_chinese, words

BITS = 40
NUMBER = (1 << BITS) - 1
"""The part of a row number that is the contact's own."""

TIERS = tuple(Tier)


def place(contact: int, tier: Tier, *, away: bool) -> int:
    """The row number of a contact in both tables; of one in the trash or set aside it is `away`, beyond all others."""
    return (TIERS.index(tier) + len(TIERS) * away) << BITS | contact


def places(contact: int) -> list[int]:
    """All row numbers that a contact may have had."""
    return [place(contact, tier, away=away) for tier in TIERS for away in (False, True)]


def beginning(term: str) -> str:
    """A term as FTS5 asks for it: characters one after the other, letters as the beginning of a word."""
    return f'"{" ".join(term)}"' if is_chinese(term) else f'"{term}" *'


def beginnings(text: str) -> str:
    """Every word of a text; "" when there is none in it."""
    return " AND ".join(map(beginning, words(text)))


def beginning_number(digits: str) -> str:
    """Digits, as the beginning of an ending of a number."""
    return " OR ".join(f'"{one}" *' for one in dialled(digits))


def dialled(digits: str) -> tuple[str, ...]:
    """Digits as kept: numbers are kept without the 0 or 00 that is dialled before them at home."""
    bare = digits.lstrip("0")
    return (digits, bare) if bare != digits and len(bare) >= LEAST_DIGITS else (digits,)
