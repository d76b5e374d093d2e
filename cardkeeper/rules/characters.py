"""How Chinese characters are read, each alone and in phrases: two short lists, since a whole dictionary takes 20 MB."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from cardkeeper import paths

LONGEST_PHRASE = 6


def syllables(run: str) -> list[str]:
    """One a character without tones, as its neighbours suggest: 银行 -> yin hang. Who is unknown stands for itself."""
    found: list[str] = []
    while len(found) < len(run):
        rest = run[len(found) :]
        found += _phrase(rest) or [alone(rest[0])]
    return found


@lru_cache(maxsize=1 << 13)
def alone(character: str) -> str:
    """How a character is read that stands alone."""
    lines = _characters()
    place = lines.find(character)
    start = lines.rfind("\n", 0, place) + 1
    return lines[start : lines.index(" ", start)] if place >= 0 else character


def _phrase(text: str) -> list[str]:
    """The syllables of the longest phrase that `text` begins with."""
    lines = _phrases()
    if not _begins(lines, text[:2]):
        return []
    for length in range(min(len(text), LONGEST_PHRASE), 1, -1):
        if line := _begins(lines, text[:length] + " "):
            return line.split()[1:]
    return []


def _begins(lines: list[str], start: str) -> str:
    """The first of the sorted lines that begins so, or ""."""
    place = bisect_left(lines, start)
    return lines[place] if place < len(lines) and lines[place].startswith(start) else ""


@lru_cache(maxsize=1)
def _characters() -> str:
    return paths.resource("words/characters.txt").read_text("utf-8").partition("\n")[2]


@lru_cache(maxsize=1)
def _phrases() -> list[str]:
    return paths.resource("words/phrases.txt").read_text("utf-8").splitlines()[1:]
