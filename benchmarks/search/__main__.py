"""Time every keystroke of typed searches: `python -m benchmarks.search --sizes 1000,10000,100000`.

Ours is `find` and the first page of rows, as the window asks for them; LIKE is one scan over all text of a contact in
one column, folded beforehand, in the same encrypted book, with the same page; it knows no pinyin, no initials and no
order. CPU ms of the asking thread. "missed" counts the keystrokes by which LIKE finds somebody whom the search should
find too and does not.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.search.people import people
from cardkeeper.model import Contact, Field
from cardkeeper.rules.pinyin import initials, joined
from cardkeeper.rules.search_terms import folded, is_chinese, is_number
from cardkeeper.store import contacts, keys, lists, search
from cardkeeper.store.batches import batches
from cardkeeper.store.book import Book, create

PAGE = 40
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


def load(folder: Path, count: int) -> tuple[Book, list[Contact]]:
    """A book of `count` contacts, and a sample of them to search for."""
    book, _ = create(folder, "correct horse battery", cost=keys.Cost(64, 1, 1))
    kept: list[Contact] = []
    for some in batches(people(count), 5000):
        with book.write("import", at=NOW) as writing:
            new = contacts.save_all(writing, some)
            kept += new[:: max(1, count // 100)]
    return book, kept


def add_plain_text(book: Book) -> None:
    """The table LIKE searches: all text of a contact in one folded column."""
    with book.write("benchmark", at=NOW) as writing:
        writing.connection.exec_driver_sql("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)")
        for some in batches(lists.ids(writing.connection, lists.ListQuery())):
            everyone = contacts.get_all(writing.connection, some)
            texts = [(one.id, folded("\n".join(fact.value for fact in one.facts))) for one in everyone]
            writing.connection.exec_driver_sql("INSERT INTO plain VALUES (?, ?)", texts)


def keystrokes(sample: Iterable[Contact], *, seed: int = 11) -> list[str]:
    """What stands in the field after each key of somebody who looks for each of `sample` in one of seven ways."""
    dice, typed = random.Random(seed), []
    for contact in sample:
        name, phone = contact.first(Field.NAME), contact.first(Field.PHONE)[3:]
        start = dice.randrange(len(phone) - 6)
        company = contact.first(Field.COMPANY)
        whole = dice.choice((
            name, name[-1:], joined(name)[0], initials(name)[0], company[dice.randrange(3) :][:4],
            phone[start : start + 6], contact.first(Field.EMAIL),
        ))  # fmt: skip
        typed += [whole[:length] for length in range(1, min(len(whole), 12) + 1)]
    return typed


def milliseconds(ask: Callable[[str], object], typed: Iterable[str]) -> list[float]:
    """CPU milliseconds of each question."""
    spent = []
    for text in typed:
        before = time.thread_time()
        ask(text)
        spent.append((time.thread_time() - before) * 1000)
    return spent


def missed(connection: Any, text: str) -> bool:
    """Whether LIKE finds somebody whom the search does not and should: by characters, or by digits of a number."""
    plain = folded(text)
    if not (is_number(plain) or all(map(is_chinese, plain))):
        return False
    asked = connection.exec_driver_sql("SELECT id FROM plain WHERE text LIKE ?", (f"%{plain}%",))
    lost = {row[0] for row in asked} - set(search.find(connection, text, limit=1_000_000).ids)
    numbers = [fact.value for one in contacts.get_all(connection, lost) for fact in one.of(Field.PHONE)]
    return bool(lost) and (not is_number(plain) or any(plain in number for number in numbers))


def report(label: str, spent: list[float]) -> None:
    """One line: the middle and the slow end."""
    p95 = statistics.quantiles(spent, n=20)[-1]
    print(f"  {label:28} p50 {statistics.median(spent):7.2f}   p95 {p95:7.2f}   max {max(spent):7.2f} ms CPU")


def measure(count: int) -> None:
    """Load, ask, print."""
    with tempfile.TemporaryDirectory() as place:
        started = time.perf_counter()
        book, sample = load(Path(place) / "book", count)
        seconds, size = time.perf_counter() - started, sum(file.stat().st_size for file in book.folder.iterdir()) / 1e6
        add_plain_text(book)
        typed = keystrokes(sample)
        print(f"{count:,} contacts: loaded in {seconds:.1f} s, {size:.0f} MB; {len(typed)} keystrokes")
        with book.read() as connection:

            def ours(text: str) -> None:
                lists.rows(connection, search.find(connection, text).ids[:PAGE], text=text)

            def like(text: str) -> None:
                sql = "SELECT id FROM plain WHERE text LIKE ?"
                ids = [row[0] for row in connection.exec_driver_sql(sql, (f"%{folded(text)}%",))]
                lists.rows(connection, ids[:PAGE])

            print(f"  missed: {sum(missed(connection, text) for text in typed[::7])} of {len(typed[::7])}")
            milliseconds(ours, typed[:50])
            report("find", milliseconds(lambda text: search.find(connection, text), typed))
            report("find and first page", milliseconds(ours, typed))
            report("LIKE and first page", milliseconds(like, typed))
            report("list sorted by name", milliseconds(lambda _: lists.ids(connection, lists.ListQuery()), typed[:20]))
            today = NOW.date()
            report("counts", milliseconds(lambda _: lists.counts(connection, today=today), typed[:20]))
        book.close()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000")
    for size in parser.parse_args().sizes.split(","):
        measure(int(size))


if __name__ == "__main__":
    main()
