"""What single questions to a book cost, in CPU milliseconds of the thread that asks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from statistics import mean, median

from benchmarks.faults.books import NOW, PASSPHRASE
from benchmarks.growth import stores
from benchmarks.search.__main__ import keystrokes, milliseconds
from cardkeeper.actions import contacts, findings, rounds
from cardkeeper.actions.contacts import ListQuery
from cardkeeper.model import Tier
from cardkeeper.store import cards, search
from cardkeeper.store.book import Book, open_book

PAGE = 40
TODAY = NOW.date()


def of(book: Book) -> dict[str, list[float]]:
    """Of the list, its orders and filters, the sidebar, a page, an edit with its undo; closes the book."""
    everyone = contacts.listing(book, ListQuery()).ids
    some = [everyone[place] for place in range(0, len(everyone), max(1, len(everyone) // 50))]

    def lists(query: ListQuery) -> list[float]:
        return spent([partial(contacts.listing, book, query)] * 9)

    return {
        "list by name": lists(ListQuery()),
        "list by newest": lists(ListQuery(order="recent")),
        "list by due": lists(ListQuery(order="due", today=TODAY)),
        "filter by tier": lists(ListQuery(tier=Tier.VIP)),
        "filter by industry": lists(ListQuery(industry="finance")),
        "counts of the sidebar": spent([partial(contacts.counts, book, today=TODAY)] * 9),
        "a page of rows": spent([partial(contacts.rows, book, everyone[at : at + PAGE]) for at in range(20)]),
        "today's review": spent([partial(rounds.look, book, today=TODAY, most=50)] * 5),
        "a contact with its cards": spent([partial(_whole, book, one) for one in some]),
        "edit, journal, index, audit": spent([partial(_edit, book, one) for one in some]),
        "undo": spent([partial(contacts.undo, book, now=NOW)] * 20),
        "looking everybody over": spent([partial(_look_over, book)]),
        "looking over who changed": spent([partial(_look_over, book)] * 3),
        "closing": spent([book.close]),
    }


def opening(folder: Path, times: int = 9) -> dict[str, list[float]]:
    """Of opening a book and closing it; its key costs next to nothing to derive."""
    books: list[Book] = []
    found = []
    for _ in range(times):
        found += spent([lambda: books.append(open_book(folder, passphrase=PASSPHRASE))])
        books.pop().close()
    return {"opening, without key derivation": found}


def compared(folder: Path, size: int, *, keyed: bool) -> dict[str, float]:
    """The same work on a new book of `size`, with a key or without: filling, asking, opening."""
    with nullcontext() if keyed else stores.unkeyed():
        books: list[Book] = []
        found = {"filling": sum(spent([lambda: books.append(stores.fill(folder, size, pictured=False))]))}
        with books[0].read() as connection:
            typed = keystrokes(contacts.found(books[0], "市", limit=30))
            found["a keystroke of a search"] = mean(milliseconds(lambda text: search.find(connection, text), typed))
        costs = of(books[0])
        found |= {name: median(costs[name]) for name in ("list by name", "a contact with its cards")}
        found["edit, journal, index, audit"] = median(costs["edit, journal, index, audit"])
        return found | {name: median(values) for name, values in opening(folder).items()}


def spent(asked: Sequence[Callable[[], object]]) -> list[float]:
    """CPU milliseconds of each call."""
    found = []
    for ask in asked:
        began = time.thread_time()
        ask()
        found.append((time.thread_time() - began) * 1000)
    return found


def _whole(book: Book, contact: int) -> None:
    contacts.get(book, contact)
    with book.read() as reading:
        cards.of_contact(reading, contact)


def _look_over(book: Book) -> None:
    findings.look_over(book, today=TODAY, now=NOW, region="CN")


def _edit(book: Book, contact: int) -> None:
    contacts.save(book, stores.edited(contacts.get(book, contact), "创始合伙人"), now=NOW, name="")
