"""Time every keystroke of typed searches: `python -m benchmarks.search --sizes 1000,10000,100000`.

Ours is `find` and the first page of rows, as the window asks for them; LIKE is one scan over all text of a contact in
one column, folded beforehand, in the same encrypted book, with the same page; it knows no pinyin, no initials and no
order. CPU ms of the asking thread. "missed" counts generated queries that do not find the person they were made of,
and keystrokes by which LIKE finds somebody whom the search should find too and does not. "slips" are names typed with
one slip: those that find somebody else as they are typed are no slips to the search, and are told apart.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.search.people import people
from benchmarks.search.queries import queries, slips
from cardkeeper.model import Contact, Field
from cardkeeper.rules.pinyin import initials, joined
from cardkeeper.rules.search_terms import folded, is_chinese, is_number
from cardkeeper.store import contacts, keys, lists, search, search_text, spelling
from cardkeeper.store.batches import batches
from cardkeeper.store.book import Book, create

PAGE = 40
EVERYBODY = 1_000_000
CONDITIONS = (
    "tier:vip", "industry:finance due:overdue", "-has:wechat", "invalid:any", "tag:展会", "added:month", "due:never",
    "company:北陌", "city:澄川", "zhang tier:key", "zhangw industry:it has:email", "5550 -reviewed:yes",
)  # fmt: skip
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


def report_found(connection: Any, sample: list[Contact], asked: int) -> None:
    """Whether everybody is found in every way to type them, and by a name with a slip."""
    lost = Counter(
        way
        for way, text, wanted in queries(sample, asked)
        if wanted not in search.find(connection, text, limit=EVERYBODY).ids
    )
    print(f"  generated queries: {lost.total()} missed of {asked} {dict(lost) or ''}")
    tries = list(slips(sample, asked // 4))
    plain = [slip for slip in tries if not search.find(connection, slip[1], limit=1).ids]
    found = Counter(
        script for script, text, wanted in plain if wanted in spelling.find(connection, text, limit=EVERYBODY)[0].ids
    )
    of = Counter(script for script, _, _ in plain)
    shares = ", ".join(f"{script} {found[script] / of[script]:.3f} of {of[script]}" for script in sorted(of))
    print(f"  slips: {shares}; {len(tries) - len(plain)} of {len(tries)} find somebody as typed")
    report("find by a slip", milliseconds(lambda text: spelling.find(connection, text), [text for _, text, _ in plain]))


def measure(count: int, asked: int) -> None:
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
            report_found(connection, sample, asked)
            milliseconds(ours, typed[:50])
            report("find", milliseconds(lambda text: search.find(connection, text), typed))
            report("find and first page", milliseconds(ours, typed))
            report("LIKE and first page", milliseconds(like, typed))
            report("list sorted by name", milliseconds(lambda _: lists.ids(connection, lists.ListQuery()), typed[:20]))
            today = NOW.date()
            query = lists.ListQuery(today=today)
            many = CONDITIONS * 5
            report("conditions", milliseconds(lambda text: search_text.find(connection, text, query=query), many))
            report(
                "count of a smart list",
                milliseconds(lambda text: search_text.count(connection, text, query=query), many),
            )
            report("+861", milliseconds(lambda text: search.find(connection, text), ["+861"] * 20))
            report("counts", milliseconds(lambda _: lists.counts(connection, today=today), typed[:20]))
        book.close()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--queries", type=int, default=4000, help="how many are generated")
    options = parser.parse_args()
    for size in options.sizes.split(","):
        measure(int(size), options.queries)


if __name__ == "__main__":
    main()
