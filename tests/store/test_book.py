"""The book as a whole: made, opened, refused, shared by threads, killed, and closed to strangers."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from cardkeeper.errors import (
    Cancelled,
    DiskFull,
    FolderNotWritable,
    NoStore,
    PassphraseTooShort,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreLocked,
    WrongPassphrase,
    WrongRecoveryCode,
)
from cardkeeper.store import cards, contacts, keys, lists, search
from cardkeeper.store.book import Book, create, open_book
from cardkeeper.store.place import exists
from cardkeeper.store.stop import Stop
from tests.store.samples import CHEAP, DRAFT, NOW, PASSPHRASE, TODAY, VIVIAN, found, keep, kept, person

WRITER = """
import sys
from pathlib import Path
from cardkeeper.store import contacts
from cardkeeper.store.book import open_book
from tests.store.samples import NOW, PASSPHRASE, person

book = open_book(Path(sys.argv[1]), passphrase=PASSPHRASE)
print("open", flush=True)
for number in range(10_000 if "write" in sys.argv else 0):
    with book.write("add", at=NOW) as writing:
        kept = contacts.save(writing, person(f"李嘉{number}", "禾沐食品", phone="+8614200000001"))
    print(kept.id, flush=True)
sys.stdin.read()
"""


def test_no_book_yet(folder: Path) -> None:
    assert not exists(folder)
    with pytest.raises(NoStore):
        open_book(folder, passphrase=PASSPHRASE)


def test_a_new_book_opens_by_passphrase_and_by_recovery_code(folder: Path) -> None:
    made, code = create(folder, PASSPHRASE, cost=CHEAP)
    (saved,) = keep(made, VIVIAN)
    made.close()
    for passphrase, recovery in ((PASSPHRASE, None), (None, code), (None, code.lower().replace("-", " "))):
        again = open_book(folder, passphrase=passphrase, recovery=recovery)
        assert kept(again, saved) == saved
        again.close()


def test_a_folder_takes_one_book(book: Book) -> None:
    book.close()
    with pytest.raises(StoreExists):
        create(book.folder, PASSPHRASE, cost=CHEAP)


def test_a_short_passphrase_makes_no_book(folder: Path) -> None:
    with pytest.raises(PassphraseTooShort) as refused:
        create(folder, "1234567", cost=CHEAP)
    assert refused.value.facts == {"least": 8}
    assert not exists(folder)


def test_a_making_cut_short_leaves_no_book_and_can_be_begun_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(keys, "save", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            create(folder, PASSPHRASE, cost=CHEAP)
    assert not exists(folder)
    made, _ = create(folder, PASSPHRASE, cost=CHEAP)
    made.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ours_is_said_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        create(tmp_path / "store", PASSPHRASE, cost=CHEAP)


def test_wrong_ways_in_are_told_apart_from_damage(book: Book) -> None:
    book.close()
    with pytest.raises(WrongPassphrase):
        open_book(book.folder, passphrase="wrong horse battery")
    with pytest.raises(WrongRecoveryCode):
        open_book(book.folder, recovery="000000-" * 6)
    (book.folder / "slots.json").write_text("{}")
    with pytest.raises(StoreDamaged):
        open_book(book.folder, passphrase=PASSPHRASE)


def test_damage_to_the_first_page_is_told_at_opening(book: Book) -> None:
    book.close()
    _flip(book.folder / "book.db", 100)
    with pytest.raises(StoreDamaged):
        open_book(book.folder, passphrase=PASSPHRASE)


def test_damage_anywhere_is_never_shown_as_data(book: Book) -> None:
    with book.write("import", at=NOW) as writing:
        ids = [one.id or 0 for one in contacts.save_all(writing, (person(f"李嘉{n}") for n in range(300)))]
    book.close()
    file = book.folder / "book.db"
    for offset in range(4096 + 50, file.stat().st_size, 4096):
        _flip(file, offset)
    with pytest.raises(StoreDamaged):  # noqa: PT012 - at opening or at reading, whichever meets a broken page first
        again = open_book(book.folder, passphrase=PASSPHRASE)
        try:
            with again.read() as connection:
                contacts.get_all(connection, ids)
        finally:
            again.close()


def test_a_file_cut_short_or_in_clear_text_is_damaged(book: Book) -> None:
    book.close()
    file = book.folder / "book.db"
    whole = file.read_bytes()
    for broken in (whole[:-1000], b"", b"SQLite format 3\0" + whole[16:]):
        file.write_bytes(broken)
        with pytest.raises(StoreDamaged):
            open_book(book.folder, passphrase=PASSPHRASE)


def test_a_second_window_is_refused_here_and_in_another_process(book: Book) -> None:
    with pytest.raises(StoreInUse):
        open_book(book.folder, passphrase=PASSPHRASE)
    book.close()
    with _process(book.folder) as other:
        with pytest.raises(StoreInUse):
            open_book(book.folder, passphrase=PASSPHRASE)
        other.send_signal(signal.SIGKILL)
        other.wait()
        open_book(book.folder, passphrase=PASSPHRASE).close()  # the lock of the dead is gone


def test_kill_minus_nine_loses_nothing_that_was_acknowledged(book: Book) -> None:
    book.close()
    for after in (3, 11):
        with _process(book.folder, "write") as writer:
            assert writer.stdout is not None
            acknowledged = [int(writer.stdout.readline()) for _ in range(after)]
            writer.send_signal(signal.SIGKILL)
            writer.wait()
        again = open_book(book.folder, passphrase=PASSPHRASE)
        with again.read() as connection:
            assert len(contacts.get_all(connection, acknowledged)) == after
            everyone = lists.ids(connection, lists.ListQuery())
            assert search.find(connection, "lijia").total == len(everyone) >= after
        again.close()


def test_nothing_in_any_file_can_be_read(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with book.write("add", at=NOW, name="张薇") as writing:
        saved = contacts.save(writing, VIVIAN)
        card = cards.add(writing, b"photo of 142 0000 0036", name="Vivian.jpg").id
        cards.keep(writing, card, DRAFT, contact=saved.id)
    with book.read() as connection:
        lists.rows(connection, search.find(connection, "zhangw").ids, text="zhangw")
    texts = [fact.value for fact in VIVIAN.facts] + ["Vivian.jpg", "face of Vivian", "every mile", PASSPHRASE]
    texts += ["142 0000", "4200000036", "vivian.zhang", "北陌"]
    needles = [needle for text in texts if len(needle := text.encode()) > 5]  # fewer bytes are met by chance
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {"book.db", "book.db-wal", "slots.json"} <= {file.name for file in files}
    for file in files:
        assert not [needle for needle in needles if needle in file.read_bytes()], file
    assert not (book.folder / "book.db").read_bytes().startswith(b"SQLite format 3")


def test_only_the_owner_can_read_the_files(book: Book) -> None:
    with book.write("take in", at=NOW) as writing:
        cards.add(writing, b"photo", name="a.jpg")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in [book.folder, *book.folder.rglob("*")]}
    folders = {modes.pop(book.folder.name), modes.pop("pictures")}
    assert folders == {0o700}
    assert len(modes) >= 6  # the book, its log and index, the lock, the slots, a picture
    assert set(modes.values()) == {0o600}


def test_a_full_disk_loses_nothing(book: Book) -> None:
    (saved,) = keep(book, VIVIAN)
    with pytest.raises(DiskFull), book.write("import", at=NOW) as writing:  # noqa: PT012 - the disk fills up in its midst
        pages = writing.connection.exec_driver_sql("PRAGMA page_count").scalar()
        writing.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        contacts.save_all(writing, (person(f"李嘉{number}") for number in range(500)))
    assert kept(book, saved) == saved
    with book.read() as connection:
        assert lists.ids(connection, lists.ListQuery()).tolist() == [saved.id]


def test_a_closed_book_is_locked(book: Book) -> None:
    book.close()
    book.close()
    assert book.locked
    with pytest.raises(StoreLocked), book.read():
        pass
    with pytest.raises(StoreLocked), book.write("add", at=NOW):
        pass
    with pytest.raises(StoreLocked):
        book.rack.new_recovery_code(proof=PASSPHRASE)


def test_a_reader_sees_one_state_while_another_writes(book: Book) -> None:
    keep(book, person("李嘉"))
    with book.read() as connection:
        assert len(lists.ids(connection, lists.ListQuery())) == 1
        keep(book, person("张巍"))
        assert len(lists.ids(connection, lists.ListQuery())) == 1
    with book.read() as connection:
        assert len(lists.ids(connection, lists.ListQuery())) == 2


def test_eight_threads_read_what_one_writes(book: Book) -> None:
    def look(_: int) -> bool:
        with book.read() as connection:
            ids = lists.ids(connection, lists.ListQuery())
            everyone = contacts.get_all(connection, ids)
            counted = lists.counts(connection, today=TODAY).contacts
            return len(ids) == len(everyone) == counted == search.find(connection, "li").total

    with ThreadPoolExecutor(9) as threads:
        written = threads.submit(lambda: [keep(book, person(f"李嘉{number}")) for number in range(25)])
        looks = [threads.submit(look, number) for number in range(120)]
        assert all(seen.result() for seen in looks)
        assert len(written.result()) == 25


def test_eight_threads_write_one_after_the_other(book: Book) -> None:
    with ThreadPoolExecutor(8) as threads:
        people = list(threads.map(lambda number: keep(book, person(f"李嘉{number}"))[0], range(24)))
    assert sorted(one.id or 0 for one in people) == list(range(1, 25))


def test_a_long_question_is_stopped_from_another_thread(book: Book) -> None:
    stop = Stop()
    for_ever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with ThreadPoolExecutor(1) as threads:
        with pytest.raises(Cancelled), book.read(stop) as connection:  # noqa: PT012 - the stop comes while it reads
            connection.exec_driver_sql("SELECT 1")
            threads.submit(_when_asking, connection.connection.driver_connection, stop)
            connection.exec_driver_sql(for_ever).fetchall()
        with pytest.raises(Cancelled), book.read(stop):
            pass
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1


def test_closing_waits_for_whoever_reads(book: Book) -> None:
    with ThreadPoolExecutor(1) as threads:
        with book.read() as connection:
            closing = threads.submit(book.close)
            while not book.locked:
                pass
            assert lists.ids(connection, lists.ListQuery()).tolist() == []
            assert not closing.done()
        closing.result()


def _when_asking(driver: object, stop: Stop) -> None:
    import time

    time.sleep(0.1)  # the question has no end: whenever the stop comes, it comes in its midst
    stop.now()


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _flip(file: Path, offset: int) -> None:
    data = bytearray(file.read_bytes())
    data[offset] ^= 0x10
    file.write_bytes(data)


@contextmanager
def _process(folder: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """Another CardKeeper that has the book open."""
    command = [sys.executable, "-c", WRITER, str(folder), *more]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        try:
            yield other
        finally:
            other.kill()


def test_an_index_of_another_version_is_made_anew_with_progress_and_can_be_left_for_later(book: Book) -> None:
    keep(book, VIVIAN)
    with book.write("age", at=NOW, step=False) as writing:
        writing.connection.exec_driver_sql("UPDATE meta SET value = 'old' WHERE name = 'search index'")
        writing.connection.exec_driver_sql("DELETE FROM words")
    book.close()
    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        open_book(book.folder, passphrase=PASSPHRASE, progress=cancel)
    assert told == [(0, 1)]
    again = open_book(book.folder, passphrase=PASSPHRASE)
    assert len(found(again, "Vivian")) == 1
    again.close()
