"""A search text as it stands in the field: its words are found, its conditions narrow who may be found."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from cardkeeper.rules.facets import parsed, spelt
from cardkeeper.store import lists, search, spelling
from cardkeeper.store.lists import ListQuery
from cardkeeper.store.search import Hits


def find(connection: Connection, text: str, *, query: ListQuery, limit: int = 1000) -> Hits:
    """Best match first; without words in the order of `query` and without limit."""
    words, within = _asked(text, query)
    return search.find(connection, words, query=within, limit=limit) if words else _listed(connection, within)


def find_meant(connection: Connection, text: str, *, query: ListQuery, limit: int = 1000) -> tuple[Hits, str]:
    """What `find` finds; and where that is nobody, whom a slip away, with the words that were meant: else ""."""
    words, within = _asked(text, query)
    if words:
        return spelling.find(connection, words, query=within, limit=limit)
    return _listed(connection, within), ""


def instead(connection: Connection, text: str, *, query: ListQuery) -> tuple[str, int]:
    """Where nobody is found: the text with the nearest words that do find somebody, and how many others have its words.

    The text is "" when there are no such words; the others are those whom only the conditions and the list leave out.
    """
    words, within = _asked(text, query)
    if not words:
        return "", 0
    if elsewhere := search.count(connection, words, query=ListQuery(today=query.today)):
        return "", elsewhere
    near = spelling.nearest(connection, words)
    if not near or not search.find(connection, near, query=within, limit=1).ids:
        return "", 0
    said = (spelt(facet.key, *facet.values, negated=facet.negated) for facet in parsed(text).facets)
    return " ".join((*said, near)), 0


def count(connection: Connection, text: str, *, query: ListQuery) -> int:
    """How many `find` finds; those of words up to `search.MOST_COUNTED`."""
    words, within = _asked(text, query)
    return search.count(connection, words, query=within) if words else lists.count(connection, within)


def _asked(text: str, query: ListQuery) -> tuple[str, ListQuery]:
    asked = parsed(text)
    return asked.words, replace(query, facets=query.facets + asked.facets)


def _listed(connection: Connection, query: ListQuery) -> Hits:
    ids = lists.ids(connection, query)
    return Hits(ids, len(ids))
