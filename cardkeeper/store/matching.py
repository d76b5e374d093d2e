"""What was typed, as FTS5 asks for it, and the row numbers of its tables, which hold a contact's number."""

from __future__ import annotations

from cardkeeper.rules.search_terms import LEAST_DIGITS, is_chinese, words

BITS = 40
NUMBER = (1 << BITS) - 1
"""The part of a row number that is the contact's own."""


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
