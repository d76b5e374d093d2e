"""What was ruled to be right in the open book: such a value is doubted no more, wherever it is judged.

One book is open at a time, so this is kept here like its industries; locking throws it away.
"""

from __future__ import annotations

from collections.abc import Iterable

_ruled: frozenset[tuple[str, str]] = frozenset()


def use(ruled: Iterable[tuple[str, str]]) -> None:
    """Have these be right: codes of rules, each with a value."""
    global _ruled
    _ruled = frozenset(ruled)


def is_right(code: str, *values: str) -> bool:
    """Whether it was said that a value is right whatever this rule thinks of it; `values` are ways to write it."""
    return any((code, value) in _ruled for value in values)
