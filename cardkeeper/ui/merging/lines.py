"""The rows of a comparison as they stand on the page: a line for each thing there is to decide. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from cardkeeper.model import Fact
from cardkeeper.rules.merging import SAID_ONCE, Choice, Choices, Row, Side, likeness

SIDES: tuple[Side, Side] = ("one", "other")


@dataclass(frozen=True)
class Line:
    """What either side says of one thing: all its language forms, or one number of several.

    `first` of its row has the row's name beside it. `alike` has nothing to choose.
    """

    row: Row
    one: tuple[Fact, ...]
    other: tuple[Fact, ...]
    alike: bool
    first: bool = True

    def facts(self, place: int) -> tuple[Fact, ...]:
        """What the left side says (0), or the other (1)."""
        return self.other if place else self.one

    def picks(self, place: int) -> Choice:
        """What is kept when that side is."""
        side = SIDES[place]
        if self.row.what == "class":
            return self.row.of(side)
        return frozenset((side, fact.key) for fact in self.facts(place))

    def is_kept(self, place: int, choice: Choice) -> bool:
        """Whether a side is chosen."""
        picks = self.picks(place)
        return bool(picks) and picks <= choice

    def take(self, place: int, choice: Choice) -> Choice:
        """The choice once that side is taken; where several may be kept, it is left out again if it was chosen."""
        if not self.row.several:
            return self.row.of(SIDES[place])
        picks = self.picks(place)
        return choice - picks if picks <= choice else choice | picks


def lines_of(rows: Iterable[Row]) -> tuple[Line, ...]:
    """The lines of all rows, in their order."""
    return tuple(line for row in rows for line in _lines(row))


def all_of(lines: Iterable[Line], choices: Choices, place: int) -> Choices:
    """Everything of one side: where only one can be kept, that one; where several can, all of it besides the rest."""
    chosen = dict(choices)
    for row in {line.row.what: line.row for line in lines}.values():
        mine = row.of(SIDES[place])
        if mine and not row.alike:
            chosen[row.what] = chosen.get(row.what, row.choice) | mine if row.several else mine
    return chosen


def _lines(row: Row) -> Iterator[Line]:
    field = next((fact.field for fact in (*row.one, *row.other)), None)
    if row.alike or not row.several or field in SAID_ONCE:
        yield Line(row, row.one, row.other, row.alike)
        return
    known = {likeness(fact): fact for fact in row.one}
    shared = [(known[likeness(fact)], fact) for fact in row.other if likeness(fact) in known]
    mine = [fact for fact in row.one if fact not in [one for one, _ in shared]]
    theirs = [fact for fact in row.other if fact not in [other for _, other in shared]]
    pairs = [*((one, other, True) for one, other in shared), *((*two, False) for two in zip_longest(mine, theirs))]
    for place, (one, other, alike) in enumerate(pairs):
        yield Line(row, (one,) if one else (), (other,) if other else (), alike, first=place == 0)
