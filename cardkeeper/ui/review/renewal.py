"""A card was read anew: what a person did to its facts stays, the rest is as it is read now. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cardkeeper.model import Draft, Guess, Tier
from cardkeeper.rules.tags import Tags
from cardkeeper.ui.review.sheet import Entry, Sheet
from cardkeeper.ui.review.values import FORMED

ALIKE = 0.75  # two values of one field, a few slips of the reader apart
ANY = 0.01  # what a person wrote as the card's name is its name, whatever is read now


@dataclass(frozen=True)
class Mine:
    """What a person did to the facts of an earlier reading: looked at or wrote some, took others out."""

    entries: tuple[Entry, ...] = ()
    removed: tuple[Guess, ...] = ()
    last_key: int = 0
    classed: tuple[str, Tier] | None = None
    tags: Tags = ()
    tagged: bool = False

    def is_removed(self, guess: Guess) -> bool:
        """Whether a person said that this is no fact."""
        return any((gone.field, gone.value) == (guess.field, guess.value) for gone in self.removed)

    def places(self, guesses: Sequence[Guess]) -> Mapping[int, Entry]:
        """Which of the facts read now are those that stay, by the index of each in `guesses`."""
        likely = sorted(
            (
                (_likeness(entry, guess), number, entry)
                for entry in self.entries
                for number, guess in enumerate(guesses)
            ),
            key=lambda pair: -pair[0],
        )
        found: dict[int, Entry] = {}
        for likeness, number, entry in likely:
            if likeness and number not in found and entry not in found.values():
                found[number] = entry
        return found


def renewed(sheet: Sheet, draft: Draft) -> Sheet:
    """The facts of `draft`, the new reading, with what a person did in `sheet`, the old one.

    What was read on a back goes with it when the card has none any more.
    """
    has_back = any(line.box.side for line in draft.lines)
    touched = tuple(
        entry
        for entry in sheet.entries
        if entry.seen and (entry.guess.value or entry.read) and (has_back or not entry.side)
    )
    last_key = max((entry.key for entry in sheet.entries), default=0)
    return Sheet(draft, mine=Mine(touched, sheet.removed, last_key, sheet.classed, sheet.tags, sheet.tagged))


def _likeness(entry: Entry, guess: Guess) -> float:
    """0..1; 0 for another fact."""
    if entry.guess.field is not guess.field:
        return 0.0
    said = {entry.guess.value, entry.read.value if entry.read else entry.guess.value}
    alike = max(SequenceMatcher(None, value, guess.value).ratio() for value in said)
    if guess.field in FORMED:
        return max(alike, ANY) if None in (entry.guess.form, guess.form) or entry.guess.form == guess.form else 0.0
    return alike if alike >= ALIKE else 0.0
