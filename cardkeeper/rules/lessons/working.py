"""A draft while lessons are put to it: facts move between lines, and no line is lost."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cardkeeper.model import Draft, Field, Guess
from cardkeeper.rules.boxes import lines_in

_ORDER = tuple(Field)


class Working:
    """`guesses` as they stand, `loose` the lines in none of them."""

    def __init__(self, draft: Draft) -> None:
        self.lines = draft.lines
        self.guesses = list(draft.guesses)
        self.loose = set(draft.unassigned)
        self._draft = draft

    def of(self, *fields: Field) -> list[Guess]:
        """The guesses of some fields."""
        return [guess for guess in self.guesses if guess.field in fields]

    def lines_of(self, guess: Guess) -> frozenset[int]:
        """The lines a guess holds."""
        return lines_in(guess.box, self.lines, without=self.loose)

    def holders(self, lines: Collection[int]) -> list[Guess]:
        """The guesses that hold any of these lines."""
        return [guess for guess in self.guesses if self.lines_of(guess) & set(lines)]

    def put(self, old: Guess, new: Guess) -> None:
        """`new` in the place of `old`, on the same lines."""
        self.guesses[self.guesses.index(old)] = new

    def take_over(self, dropped: Collection[Guess], *, by: Guess | None = None, lines: Collection[int] = ()) -> None:
        """`by`, which stands on `lines`, in the place of all that is dropped; a line in no fact any more is loose."""
        freed = {line for guess in dropped for line in self.lines_of(guess)}
        self.guesses = [guess for guess in self.guesses if guess not in dropped]
        if by is not None:
            self.guesses.append(by)
        self.loose -= set(lines)
        held = {line for guess in self.guesses for line in self.lines_of(guess)} | set(lines)
        self.loose |= freed - held

    def draft(self) -> Draft:
        """The draft as it stands; if anything changed, with its facts in the order of their fields."""
        if tuple(self.guesses) == self._draft.guesses:
            return self._draft
        ordered = sorted(self.guesses, key=lambda guess: _ORDER.index(guess.field))
        return replace(self._draft, guesses=tuple(ordered), unassigned=tuple(sorted(self.loose)))
