"""The audit log: every change is in it, nobody's name is, and what was changed in it is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cardkeeper.store import audit, contacts, pending
from cardkeeper.store.audit import Entry
from cardkeeper.store.book import Book, open_book
from tests.store.samples import NOW, PASSPHRASE, VIVIAN, keep, person


def entries(book: Book) -> list[tuple[str, dict[str, object]]]:
    with book.read() as reading:
        return [(entry.what, entry.facts) for entry in reversed(audit.entries(reading))]


def broken(book: Book) -> int | None:
    with book.read() as reading:
        return audit.broken(reading, book.key_for("audit"))


def three(book: Book) -> None:
    for name in ("张一", "李二", "王三"):
        keep(book, person(name))


def test_a_change_is_written_down_with_its_count(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    with book.write("delete", at=NOW, n=1, name="张薇") as writing:
        contacts.trash(writing, [saved.id or 0])
    book.undo(at=NOW)
    book.redo(at=NOW)
    assert entries(book)[-3:] == [
        ("delete", {"contacts": 1, "cards": 0, "n": 1}),
        ("undo", {"of": "delete"}),
        ("redo", {"of": "delete"}),
    ]


def test_it_holds_no_personal_value(book: Book) -> None:
    keep(book, VIVIAN)
    book.note("edit", at=NOW, name="张薇", number="+8614200000036", contacts=1)
    with book.read() as reading:
        text = json.dumps([entry.facts for entry in audit.entries(reading)], ensure_ascii=False)
    assert "张" not in text
    assert "142" not in text


def test_work_in_the_background_and_nothing_at_all_are_not_written_down(book: Book) -> None:
    before = entries(book)
    with book.write("read", at=NOW, step=False) as writing:
        contacts.save(writing, VIVIAN)
    with book.write("edit", at=NOW):
        pass
    assert entries(book) == before


def test_the_chain_holds_over_a_restart(book: Book) -> None:
    three(book)
    book.close()
    again = open_book(book.folder, passphrase=PASSPHRASE)
    three(again)
    assert broken(again) is None
    again.close()


@pytest.mark.parametrize(
    ("tamper", "at"),
    [
        ("UPDATE audit SET facts = '{}' WHERE id = 2", 2),
        ("UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("DELETE FROM audit WHERE id = 2", 3),
        ("DELETE FROM audit WHERE id = 3", 3),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET id = 4 WHERE id = 3", 4),
    ],
)
def test_a_change_in_the_log_is_found(book: Book, tamper: str, at: int) -> None:
    three(book)
    assert broken(book) is None
    with book.write("tamper", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql(tamper)
    assert broken(book) == at
    three(book)
    assert broken(book) is not None  # what is written later does not cover it


def test_what_happened_while_it_was_closed_comes_in_with_the_next_opening(book: Book) -> None:
    book.close()
    pending.put(book.folder, "unlock_failed", at=NOW, by="passphrase")
    again = open_book(book.folder, passphrase=PASSPHRASE)
    with again.read() as reading:
        assert audit.entries(reading)[0] == Entry(1, NOW, "unlock_failed", {"by": "passphrase"})
    assert pending.read(book.folder) == ()
    again.close()


@pytest.mark.parametrize(
    "junk", [b"\xff\xfe", b"[]\n{}\nnull\n", b'{"at": 1, "what": 2, "facts": 3}\n', b"x" * 300_000]
)
def test_a_file_of_events_that_is_none_keeps_nobody_out(book: Book, junk: bytes) -> None:
    book.close()
    (book.folder / pending.FILE).write_bytes(junk)
    open_book(book.folder, passphrase=PASSPHRASE).close()


def test_guessing_by_machine_fills_no_disk(tmp_path: Path) -> None:
    for _ in range(2000):
        pending.put(tmp_path, "unlock_failed", at=NOW, by="passphrase")
    assert (tmp_path / pending.FILE).stat().st_size < pending.MOST_BYTES + 1000
