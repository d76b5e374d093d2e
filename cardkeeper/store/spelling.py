"""What somebody meant who found nothing: a word one slip away from what was typed, or characters that sound alike.

A slip is a letter too many, too few, another, or two that changed places (optimal string alignment distance 1).
"""

from __future__ import annotations

from array import array
from difflib import get_close_matches
from itertools import islice, product
from string import ascii_lowercase

from sqlalchemy import Connection

from cardkeeper.rules.pinyin import readings
from cardkeeper.rules.search_terms import is_chinese, is_number, terms
from cardkeeper.store import search
from cardkeeper.store.lists import ListQuery

LEAST = 4
"""Shorter words have too many neighbours."""

MOST = 12
"""So many ways to understand a text are looked for; who are found by the likelier ones come first."""

SAID = 3
"""So many of them are named."""

SAME, MOST_COMPARED = 2, 2000
"""What is more than a slip away is looked for among words that begin with the same letters, and so many of them."""


def find(
    connection: Connection, text: str, *, query: ListQuery | None = None, limit: int = 1000
) -> tuple[search.Hits, str]:
    """What `search.find` finds; and where that is nobody, whom it finds by what may be meant, with that: else ""."""
    hits = search.find(connection, text, query=query, limit=limit)
    if hits.ids:
        return hits, ""
    ways = product(*(_meant(connection, term) for term in terms(text)))
    found: dict[int, None] = {}
    meant: list[str] = []
    total = 0
    for way in islice((way for way in ways if way != terms(text)), MOST):
        near = search.find(connection, " ".join(way), query=query, limit=limit)
        found.update(dict.fromkeys(near.ids))
        meant += [" ".join(way)] if near.ids else []
        total = max(total, near.total, len(found))
    return search.Hits(array("q", islice(found, limit)), total), ", ".join(meant[:SAID])


def nearest(connection: Connection, text: str) -> str:
    """The text with each word that nobody has replaced by the known one most like it; "" when there is none such."""
    typed = terms(text)
    likely = [term if search.find(connection, term, limit=1).ids else _most_like(connection, term) for term in typed]
    return " ".join(likely) if all(likely) and tuple(likely) != typed else ""


def slips(word: str) -> set[str]:
    """Every word one slip away."""
    letters = set(ascii_lowercase) | set(word)
    apart = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in apart if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in apart if len(tail) > 1}
    found |= {head + letter + tail[1:] for head, tail in apart if tail for letter in letters}
    found |= {head + letter + tail for head, tail in apart for letter in letters}
    return found - {word}


def _meant(connection: Connection, term: str) -> tuple[str, ...]:
    """What a term may stand for, likeliest first: whole words before beginnings, of its own length before others."""
    if is_number(term) or search.find(connection, term, limit=1).ids:
        return (term,)
    if is_chinese(term):
        return tuple("".join(reading) for reading in readings(term)) or (term,)
    near = _known(connection, sorted(slips(term))) if len(term) >= LEAST else {}
    return tuple(sorted(near, key=lambda word: (not near[word], abs(len(word) - len(term)), word))) or (term,)


def _most_like(connection: Connection, term: str) -> str:
    """The known word with the same beginning that has most in common with a term; "" when none has enough."""
    if len(term) < LEAST or is_number(term) or is_chinese(term):
        return ""
    ask = connection.connection.driver_connection.execute  # type: ignore[union-attr]  # many small questions
    known: list[str] = []
    at = term[:SAME]
    while len(known) < MOST_COMPARED:
        row = ask("SELECT term FROM spellings WHERE term > ? LIMIT 1", (at,)).fetchone()
        if row is None or not row[0].startswith(term[:SAME]):
            break
        at = row[0]
        known.append(at)
    return next(iter(get_close_matches(term, known, n=1)), "")


def _known(connection: Connection, words: list[str]) -> dict[str, bool]:
    """Those of the sorted `words` that the index has, and whether whole and not as the beginning of a longer one.

    The index's own words are sorted too: all of ours up to the next of its words are settled by one question.
    """
    ask = connection.connection.driver_connection.execute  # type: ignore[union-attr]  # many small questions
    found, following = dict[str, bool](), ""
    for word in words:
        if word > following:
            row = ask("SELECT term FROM spellings WHERE term >= ? LIMIT 1", (word,)).fetchone()
            if row is None:
                break
            following = row[0]
        if following.startswith(word):
            found[word] = following == word
    return found
