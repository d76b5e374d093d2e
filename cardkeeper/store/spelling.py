"""What somebody meant who found nothing: a word one slip away from what was typed, or characters that sound alike.

A slip is a letter too many, too few, another, or two that changed places (optimal string alignment distance 1).
"""

from __future__ import annotations

from string import ascii_lowercase

from sqlalchemy import Connection

from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.search_terms import is_chinese, is_number, terms
from cardkeeper.store import search
from cardkeeper.store.lists import ListQuery

LEAST = 4
"""Shorter words have too many neighbours."""


def find(
    connection: Connection, text: str, *, query: ListQuery | None = None, limit: int = 1000
) -> tuple[search.Hits, str]:
    """What `search.find` finds; and where that is nobody, what it finds for what was meant, with that: else ""."""
    hits = search.find(connection, text, query=query, limit=limit)
    if hits.ids:
        return hits, ""
    meant = " ".join(_meant(connection, term) for term in terms(text))
    if not meant or terms(meant) == terms(text):
        return hits, ""
    near = search.find(connection, meant, query=query, limit=limit)
    return (near, meant) if near.ids else (hits, "")


def slips(word: str) -> set[str]:
    """Every word one slip away."""
    letters = set(ascii_lowercase) | set(word)
    apart = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in apart if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in apart if len(tail) > 1}
    found |= {head + letter + tail[1:] for head, tail in apart if tail for letter in letters}
    found |= {head + letter + tail for head, tail in apart for letter in letters}
    return found - {word}


def _meant(connection: Connection, term: str) -> str:
    if is_number(term) or search.find(connection, term, limit=1).ids:
        return term
    if is_chinese(term):
        return "".join(next(iter(readings(term)), (term,)))
    near = _known(connection, sorted(slips(term))) if len(term) >= LEAST else []
    return min(near, key=lambda word: (abs(len(word) - len(term)), word), default=term)


def _known(connection: Connection, words: list[str]) -> list[str]:
    """Those that the index has, whole or as the beginning of a longer word."""
    ask = connection.connection.driver_connection.execute  # type: ignore[union-attr]  # hundreds of small questions
    range_ = "SELECT 1 FROM spellings WHERE term >= ? AND term < ? LIMIT 1"
    return [word for word in words if ask(range_, (word, word + "\U0010ffff")).fetchone()]
