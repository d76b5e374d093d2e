"""Which pair comes next, and the how-manieth it is. No Qt."""

from __future__ import annotations

from collections.abc import Iterable

People = tuple[int, int]


class Turns:
    """The pairs of one sitting: those that wait, those put off for later, those that were answered.

    `chosen` are the people somebody wants to look at, none for whoever waits in the book; `apart` those of them who
    are two.
    """

    def __init__(self, chosen: tuple[int, ...] = ()) -> None:
        self.chosen = chosen
        self.apart: set[People] = set()
        self.waiting: list[People] = []
        self.later: list[People] = []
        self._answered: set[People] = set()

    def show(self, pairs: Iterable[People]) -> None:
        """These wait by now; one whose answer was taken back is among them again."""
        self.waiting = list(pairs)
        self.later = [pair for pair in self.later if pair in self.waiting]
        self._answered.difference_update(self.waiting)

    def answer(self, pair: People, *, gone: int = 0) -> None:
        """A pair is answered; nobody is asked about who is `gone` since."""
        self._answered.add(pair)
        self.waiting = [one for one in self.waiting if one != pair and gone not in one]
        self.later = [one for one in self.later if one in self.waiting]

    def keep_apart(self, pair: People) -> None:
        """Don't ask about these two again."""
        self.apart.add(pair)

    def drop(self, pair: People) -> None:
        """One of them is gone: there is nothing to answer."""
        self.waiting = [one for one in self.waiting if one != pair]
        self.later = [one for one in self.later if one != pair]

    def put_off(self, pair: People) -> None:
        """Ask about the others first."""
        self.later.append(pair)

    def take_up(self) -> None:
        """Ask about those that were put off after all."""
        self.later = []

    @property
    def following(self) -> People | None:
        """Whose turn it is, None when nobody is left, or all were put off."""
        return next((pair for pair in self.waiting if pair not in self.later), None)

    @property
    def place(self) -> tuple[int, int]:
        """The how-manieth pair it is, of how many."""
        return len(self._answered) + len(self.later) + 1, len(self._answered) + len(self.waiting)

    @property
    def answered(self) -> int:
        """How many pairs were answered."""
        return len(self._answered)
