"""Cards left before they were accepted: what was done to their facts is there when they are opened again. No Qt."""

from __future__ import annotations

from cardkeeper.model import Draft
from cardkeeper.ui.review.renewal import renewed
from cardkeeper.ui.review.sheet import Sheet

KEPT = 50  # cards; whoever leaves more of them half done has forgotten the first


class Begun:
    """The sheets of the cards that were opened last. They live as long as the page: a lock forgets them."""

    def __init__(self) -> None:
        self._sheets: dict[int, tuple[Draft, Sheet]] = {}

    def open(self, card: int, draft: Draft) -> Sheet:
        """The sheet of a card, as it was left if it was open before."""
        before, sheet = self._sheets.get(card, (draft, None))
        if sheet is None:
            sheet = Sheet(draft)
        elif before != draft:
            sheet = renewed(sheet, draft)
        self._sheets.pop(card, None)
        self._sheets[card] = draft, sheet
        if len(self._sheets) > KEPT:
            del self._sheets[next(iter(self._sheets))]
        return sheet
