"""What was ruled to be right is known wherever a value is judged: while it is typed, on import, in looking over."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from cardkeeper.errors import StoreLocked
from cardkeeper.model import Change
from cardkeeper.rules import rulings
from cardkeeper.store import problems

if TYPE_CHECKING:
    from cardkeeper.store.book import Book


def follow(book: Book) -> None:
    """Have it be that of a book which was just opened, whatever becomes of it."""

    def learn() -> None:
        with book.read() as reading:
            rulings.use(problems.rulings(reading))

    def hear(change: Change) -> None:
        if change.what == "contacts":
            with suppress(StoreLocked):  # closed since the change was made, which stands
                learn()

    learn()
    book.listen(hear)
